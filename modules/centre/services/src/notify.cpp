// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/services/notify.h"

#include "loket/services/participanttexts.h"

#include <algorithm>

namespace loket::services {

using core::passOn;
using core::Result;
using domain::ClaimState;

namespace {

bool isWorthTelling(ClaimState state)
{
    switch (state) {
    case ClaimState::Submitted:
    case ClaimState::Returned:
    case ClaimState::Queued:
    case ClaimState::NoShow:
    case ClaimState::Postponed:
    case ClaimState::Approved:
    case ClaimState::PaymentFailed:
    case ClaimState::Paid:
    case ClaimState::Rejected:
    case ClaimState::Expired:
    case ClaimState::Cancelled:
        return true;
    default:
        return false;
    }
}

bool asksForAccount(const domain::Claim &claim)
{
    return std::ranges::any_of(claim.changes, [](const domain::PendingChange &change) {
        return change.kind == domain::ChangeKind::Account && change.byParticipant();
    });
}

std::string refusalOf(const domain::Claim &claim)
{
    return claim.payment ? claim.payment->accountRefusal : std::string();
}

/// News of a claim that stays where it is.
std::string newsOf(const domain::Claim &before, const domain::Claim &after)
{
    if (after.state != ClaimState::PaymentFailed)
        return {};
    if (!asksForAccount(before) && asksForAccount(after))
        return "Permintaan rekening lain sudah kami terima. Bila bukan Anda yang meminta, segera hubungi kantor "
               "cabang.";
    if (refusalOf(before).empty() && !refusalOf(after).empty())
        return "Rekening lain yang Anda ajukan belum dapat dipakai. Buka tautan klaim untuk melihat alasannya.";
    return {};
}

} // namespace

std::optional<std::string> messageFor(const domain::Claim &before, const domain::Claim &after)
{
    if (after.form.participant.phone.empty())
        return std::nullopt;
    std::string news;
    if (before.state == after.state)
        news = newsOf(before, after);
    else if (isWorthTelling(after.state))
        news = stateSentence(after);
    if (news.empty())
        return std::nullopt;
    std::string text = "BPJS Ketenagakerjaan. Klaim JHT";
    if (!after.number.empty())
        text += " " + after.number;
    return text + ": " + news;
}

SendMessages::SendMessages(store::Store &store, gateways::Messages &messages, const core::Clock &clock)
    : m_store(store)
    , m_messages(messages)
    , m_clock(clock)
{}

Result<int> SendMessages::send(int limit)
{
    std::vector<store::OutgoingMessage> waiting;
    auto read = m_store.read([&](store::Reader &reader) -> Result<> {
        auto unsent = reader.unsentMessages(limit);
        if (!unsent)
            return passOn(unsent);
        waiting = std::move(*unsent);
        return {};
    });
    if (!read)
        return passOn(read);
    int sent = 0;
    for (const store::OutgoingMessage &message : waiting) {
        if (!m_messages.send(message.phone, message.text))
            break; // the gateway is away; the rest would fail too
        auto marked = m_store.write([&](store::Writer &writer) { return writer.markSent(message.id, m_clock.now()); });
        if (!marked)
            return passOn(marked);
        ++sent;
    }
    return sent;
}

} // namespace loket::services
