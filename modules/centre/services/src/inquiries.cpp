// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/services/inquiries.h"

#include "loket/services/authorize.h"
#include "loket/services/refusal.h"

#include <utility>

namespace loket::services {

using core::ErrorCode;
using core::passOn;
using core::Result;
using domain::ChangeKind;
using domain::SourceState;

namespace {

bool isOpen(SourceState state)
{
    return state == SourceState::NotAsked || state == SourceState::Unavailable;
}

template <typename Record> Record answerOr(core::Result<Record> answer)
{
    if (answer)
        return std::move(*answer);
    Record silent;
    silent.state = SourceState::Unavailable;
    return silent;
}

} // namespace

bool wantsInquiry(const domain::PendingChange &change)
{
    if (change.kind == ChangeKind::Account)
        return isOpen(change.bank.state);
    return change.kind == ChangeKind::Nik && isOpen(change.civil.state);
}

AskAboutChanges::AskAboutChanges(store::Store &store, HandleCommand &commands, gateways::CivilRegistry &civil,
                                 gateways::Bank &bank)
    : m_store(store)
    , m_commands(commands)
    , m_civil(civil)
    , m_bank(bank)
{}

Result<Asked> AskAboutChanges::ask(const domain::ClaimId &id)
{
    domain::Claim claim;
    auto read = m_store.read([&](store::Reader &reader) -> Result<> {
        auto found = reader.claim(id);
        if (!found)
            return passOn(found);
        claim = std::move(*found);
        return {};
    });
    if (!read)
        return passOn(read);
    Asked outcome = Asked::NotWanted;
    for (const domain::PendingChange &change : claim.changes) {
        if (!wantsInquiry(change))
            continue;
        auto asked = ask(claim, change);
        if (!asked)
            return asked;
        if (outcome != Asked::Unanswered)
            outcome = *asked;
    }
    return outcome;
}

Result<Asked> AskAboutChanges::ask(const domain::Claim &claim, const domain::PendingChange &change)
{
    domain::claimcmd::RecordInquiry inquiry{change.id, {}, {}};
    if (change.kind == ChangeKind::Account)
        inquiry.bank = answerOr(m_bank.inquire(change.account.bankCode, change.account.number));
    else
        inquiry.civil = answerOr(m_civil.lookUp(change.newValue));
    const bool silent =
        inquiry.bank.state == SourceState::Unavailable || inquiry.civil.state == SourceState::Unavailable;
    const Asked outcome = silent ? Asked::Unanswered : Asked::Recorded;
    if (inquiry.bank == change.bank && inquiry.civil == change.civil)
        return outcome; // still silent: nothing new on the officers' screens
    const auto result = m_commands.give(systemCaller(claim.branch), claim.id, std::move(inquiry));
    if (result.status == 200)
        return outcome;
    const core::Error error = errorOf(result);
    if (error.code == ErrorCode::NotFound || error.code == ErrorCode::WrongState)
        return Asked::NotWanted; // answered or taken back while we asked
    return tl::make_unexpected(error);
}

} // namespace loket::services
