// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/services/payments.h"

#include "loket/services/authorize.h"
#include "loket/services/refusal.h"

#include <algorithm>
#include <utility>

namespace loket::services {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;
using domain::ClaimState;

namespace {

domain::ReasonCode reasonFor(const std::string &failure)
{
    return failure == "holder_differs" ? domain::ReasonCode::P08 : domain::ReasonCode::P07;
}

} // namespace

Payments::Payments(store::Store &store, HandleCommand &commands, gateways::Bank &bank)
    : m_store(store)
    , m_commands(commands)
    , m_bank(bank)
{}

Result<gateways::TransferOrder> Payments::orderFor(const domain::ClaimId &id)
{
    gateways::TransferOrder order;
    auto read = m_store.read([&](store::Reader &reader) -> Result<> {
        auto claim = reader.claim(id);
        if (!claim)
            return passOn(claim);
        if (claim->state != ClaimState::PaymentPending || !claim->payment)
            return fail(ErrorCode::WrongState, "no transfer is ordered");
        auto events = reader.claimEvents(id);
        if (!events)
            return passOn(events);
        const auto cycle = std::count_if(events->begin(), events->end(), [](const domain::ClaimEvent &event) {
            return std::holds_alternative<domain::claimevt::TransferOrdered>(event.body);
        });
        order.id = id.toString() + "/" + std::to_string(cycle);
        order.bankCode = claim->form.account.bankCode;
        order.account = claim->form.account.number;
        order.holder = claim->form.account.holder;
        order.amount = claim->payment->amount;
        return {};
    });
    if (!read)
        return passOn(read);
    return order;
}

Result<PaymentStep> Payments::pay(const domain::ClaimId &id)
{
    std::string branch;
    ClaimState state = ClaimState::Unknown;
    auto read = m_store.read([&](store::Reader &reader) -> Result<> {
        auto claim = reader.claim(id);
        if (!claim)
            return passOn(claim);
        branch = claim->branch;
        state = claim->state;
        return {};
    });
    if (!read)
        return passOn(read);
    const Caller centre = systemCaller(branch);
    if (state == ClaimState::Approved) {
        const auto ordered = m_commands.give(centre, id, domain::claimcmd::OrderTransfer{});
        if (ordered.status >= 400 && ordered.status < 500)
            return PaymentStep::NotDue;
        if (ordered.status != 200)
            return tl::make_unexpected(errorOf(ordered));
    } else if (state != ClaimState::PaymentPending) {
        return PaymentStep::NotDue;
    }

    auto order = orderFor(id);
    if (!order)
        return passOn(order);
    auto answer = m_bank.transfer(*order);
    if (!answer && (answer.error().code == ErrorCode::Unavailable || answer.error().code == ErrorCode::Timeout))
        return PaymentStep::Unanswered;
    if (!answer)
        return passOn(answer);
    const auto closed =
        answer->paid
            ? m_commands.give(centre, id, domain::claimcmd::ConfirmPayment{answer->reference})
            : m_commands.give(centre, id, domain::claimcmd::FailPayment{reasonFor(answer->failure), answer->failure});
    if (closed.status != 200)
        return tl::make_unexpected(errorOf(closed));
    return answer->paid ? PaymentStep::Paid : PaymentStep::Failed;
}

} // namespace loket::services
