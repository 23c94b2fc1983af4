// SPDX-License-Identifier: GPL-3.0-or-later
#include "portalaccount.h"

#include "loket/core/identifiers.h"
#include "loket/services/participanttexts.h"
#include "loket/services/portal.h"

#include <algorithm>
#include <utility>

namespace loket::services {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;
using domain::ChangeKind;

namespace {

const domain::PendingChange *accountChange(const domain::Claim &claim)
{
    const auto found = std::ranges::find(claim.changes, ChangeKind::Account, &domain::PendingChange::kind);
    return found == claim.changes.end() ? nullptr : &*found;
}

std::string digitsOf(const std::string &number)
{
    const auto read = core::parseAccountNumber(number);
    return read ? *read : number;
}

bool isSame(const domain::BankAccount &waiting, const domain::BankAccount &typed)
{
    return waiting.bankCode == typed.bankCode && waiting.number == digitsOf(typed.number) &&
           waiting.holder == typed.holder;
}

} // namespace

std::optional<protocol::PortalPaymentFailure> paymentFailureOf(const domain::Claim &claim)
{
    if (claim.state != domain::ClaimState::PaymentFailed || !claim.payment || !claim.payment->failure)
        return std::nullopt;
    return protocol::PortalPaymentFailure{*claim.payment->failure, failureSentence(*claim.payment), claim.payment->at,
                                          claim.payment->accountRefusal};
}

std::optional<protocol::PortalAccountChange> accountChangeOf(const domain::Claim &claim)
{
    const domain::PendingChange *change = accountChange(claim);
    if (change == nullptr || claim.state != domain::ClaimState::PaymentFailed)
        return std::nullopt;
    protocol::PortalAccountChange seen;
    seen.account = change->account;
    seen.bank = change->bank.state;
    seen.holderMatches = change->bank.state == domain::SourceState::Found &&
                         core::normaliseName(change->bank.holder) == core::normaliseName(claim.form.participant.name);
    seen.dormant = change->bank.dormant;
    seen.checked = change->checkedAt.has_value() || !change->byParticipant();
    seen.at = change->at;
    return seen;
}

Result<> Portal::changeAccount(const Caller &caller, const domain::BankAccount &account)
{
    auto claim = own(caller);
    if (!claim)
        return passOn(claim);
    // A phone on a bad line sends the same again: once is enough.
    const domain::PendingChange *waiting = accountChange(*claim);
    if (waiting != nullptr && waiting->byParticipant() && isSame(waiting->account, account))
        return {};
    // Each asks the bank whose account it is: nobody tries out numbers with a link.
    if (!m_accounts.take(claim->id.toString()))
        return fail(ErrorCode::QuotaReached, "too many accounts in a day");
    domain::PendingChange change;
    change.id = m_ids.next<domain::ChangeId>();
    change.kind = ChangeKind::Account;
    change.account = account;
    change.reason = "Diajukan peserta lewat tautan klaim";
    return give(caller, domain::claimcmd::ProposeChange{std::move(change)});
}

} // namespace loket::services
