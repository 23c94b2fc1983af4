// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrun.h"

#include "loket/services/authorize.h"
#include "loket/services/refusal.h"

#include <utility>

namespace loket::services {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;

namespace {

bool isFinalRefusal(const core::Error &error)
{
    return statusOf(error.code) < 500;
}

} // namespace

CommandRun::CommandRun(store::Writer &writer, const rules::RuleBook &rules, core::IdSource &ids, const Asking &asking,
                       const std::string &sha256)
    : m_writer(writer)
    , m_rules(rules)
    , m_ids(ids)
    , m_asking(asking)
    , m_sha256(sha256)
{}

CommandOutcome CommandRun::refuse(const core::Error &error) const
{
    return {refusedResult(m_asking.command.id, error), std::nullopt, true};
}

Result<CommandOutcome> CommandRun::run()
{
    const domain::UserId author = m_asking.command.author;
    if (!author.isNull() && author != m_asking.caller.actor.user) {
        // Not final: the command waits until the person who gave it is signed in again.
        auto outcome = refuse({ErrorCode::NotSignedIn, "given by somebody who is not signed in", "author"});
        outcome.isFinal = false;
        return outcome;
    }
    auto seen = replay();
    if (!seen)
        return passOn(seen);
    if (*seen)
        return std::move(**seen);

    auto outcome = dispatch();
    if (!outcome && isFinalRefusal(outcome.error()))
        outcome = refuse(outcome.error());
    if (!outcome || !outcome->isFinal)
        return outcome;
    if (auto logged = log(outcome->result); !logged)
        return passOn(logged);
    return outcome;
}

Result<std::optional<CommandOutcome>> CommandRun::replay()
{
    auto logged = m_writer.loggedCommand(m_asking.command.id);
    if (!logged)
        return passOn(logged);
    if (!*logged)
        return std::nullopt;
    if ((*logged)->sha256 != m_sha256) {
        auto reused = refuse({ErrorCode::KeyReused, "another command had this id", "id"});
        reused.isFinal = false;
        return reused;
    }
    auto result = protocol::decodeMessage<protocol::CommandResult>((*logged)->result);
    if (!result)
        return fail(ErrorCode::Corrupt, "stored result of a command");
    CommandOutcome outcome{std::move(*result), std::nullopt, false};
    outcome.result.replayed = true;
    return outcome;
}

Result<> CommandRun::log(const protocol::CommandResult &result)
{
    store::LoggedCommand entry;
    entry.id = m_asking.command.id;
    entry.sha256 = m_sha256;
    entry.result = protocol::encodeMessage(result);
    entry.device = m_asking.command.device;
    entry.receivedAt = m_asking.now;
    return m_writer.logCommand(entry);
}

Result<CommandOutcome> CommandRun::dispatch()
{
    if (!m_asking.caller.isSystem() && !m_asking.caller.isParticipant()) {
        if (auto allowed = authorize(m_asking.caller, Right::SendCommands, m_asking.command.branch); !allowed)
            return passOn(allowed);
    }
    return std::visit([this](const auto &target) { return apply(target); }, m_asking.command.target);
}

Result<> CommandRun::mayTouch(std::string_view branch) const
{
    if (branch != m_asking.command.branch)
        return fail(ErrorCode::OtherBranch, "belongs to another branch");
    return {};
}

Result<> CommandRun::checkBase(std::int64_t revision) const
{
    const auto &base = m_asking.command.baseRevision;
    if (base && *base != revision)
        return fail(ErrorCode::RevisionChanged, "changed since it was read", "base");
    const bool fromOfficer = !m_asking.caller.isSystem() && !m_asking.caller.isParticipant();
    if (!base && revision > 0 && fromOfficer && !domain::commutes(m_asking.command))
        return fail(ErrorCode::MissingField, "the revision that the author saw", "base");
    return {};
}

} // namespace loket::services
