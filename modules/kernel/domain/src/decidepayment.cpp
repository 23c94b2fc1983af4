// SPDX-License-Identifier: GPL-3.0-or-later
#include "claimcase.h"
#include "fingerprint.h"

#include "loket/core/text.h"

namespace loket::domain {

using core::ErrorCode;
using core::fail;

ClaimAnswer answer(const ClaimCase &at, const claimcmd::OrderTransfer &)
{
    if (const auto row = permit(at, ClaimTrigger::OrderTransfer); !row)
        return core::passOn(row);
    if (at.claim.onHold)
        return fail(ErrorCode::OnHold, "legal hold");
    if (!at.claim.decision || !at.claim.decision->benefit)
        return fail(ErrorCode::Corrupt, "approved without a benefit");
    const Benefit &benefit = *at.claim.decision->benefit;
    return emit(at, claimevt::TransferOrdered{benefit.net, benefit.tax, fingerprintOf(at.claim.form.account, at.id)});
}

// What the bank has done is a fact: a hold placed meanwhile cannot unsay it.
ClaimAnswer answer(const ClaimCase &at, const claimcmd::ConfirmPayment &command)
{
    if (const auto row = permit(at, ClaimTrigger::ConfirmPayment); !row)
        return core::passOn(row);
    if (core::trimmed(command.reference).empty())
        return fail(ErrorCode::MissingField, "no reference of the bank", "reference");
    return emit(at, claimevt::Paid{command.reference});
}

ClaimAnswer answer(const ClaimCase &at, const claimcmd::FailPayment &command)
{
    if (const auto row = permit(at, ClaimTrigger::FailPayment); !row)
        return core::passOn(row);
    if (command.reason == ReasonCode::Unknown)
        return fail(ErrorCode::ReasonRequired, "no code", "reason");
    if (command.reason != ReasonCode::P07 && command.reason != ReasonCode::P08)
        return fail(ErrorCode::ReasonNotApplicable, "not a code of the bank", "reason");
    return emit(at, claimevt::PaymentFailed{command.reason, command.bankNote});
}

} // namespace loket::domain
