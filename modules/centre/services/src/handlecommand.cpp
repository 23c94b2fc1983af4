// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/services/handlecommand.h"

#include "commandrun.h"

#include "loket/protocol/codec.h"
#include "loket/protocol/limits.h"
#include "loket/services/authorize.h"
#include "loket/services/refusal.h"
#include "loket/store/documentfiles.h"

#include <set>
#include <utility>

namespace loket::services {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;

namespace {

/// The aggregate a command is for; empty for queue.next, which holds nothing back.
std::string aggregateOf(const domain::Command &command)
{
    if (const auto *claim = std::get_if<domain::ClaimCommand>(&command.target))
        return "claim/" + claim->claim.toString();
    if (const auto *visit = std::get_if<domain::VisitCommand>(&command.target))
        return "visit/" + visit->visit.toString();
    return {};
}

} // namespace

HandleCommand::HandleCommand(store::Store &store, const core::Clock &clock, const rules::RuleBook &rules,
                             core::IdSource &ids)
    : m_store(store)
    , m_clock(clock)
    , m_rules(rules)
    , m_ids(ids)
{}

protocol::CommandResult HandleCommand::execute(const Caller &caller, const Parsed &parsed)
{
    const Asking asking{caller, parsed.command, m_clock.now()};
    CommandOutcome outcome;
    auto written = m_store.write([&](store::Writer &writer) -> Result<> {
        auto ran = CommandRun(writer, m_rules, m_ids, asking, parsed.sha256).run();
        if (!ran)
            return passOn(ran);
        outcome = std::move(*ran);
        return {};
    });
    if (!written)
        return refusedResult(parsed.command.id, written.error());
    if (outcome.change && m_listener)
        m_listener(*outcome.change);
    return std::move(outcome.result);
}

protocol::CommandResult HandleCommand::handle(const Caller &caller, std::string_view bytes)
{
    if (bytes.size() > protocol::kMaxCommandBytes)
        return refusedResult({}, {ErrorCode::TooLarge, "a command has at most 64 KB", {}});
    auto command = protocol::decodeCommand(bytes);
    if (!command)
        return refusedResult({}, command.error());
    return execute(caller, {std::move(*command), store::sha256Hex(bytes)});
}

Result<protocol::BatchAnswer> HandleCommand::handleBatch(const Caller &caller, const std::vector<std::string> &commands)
{
    if (commands.size() > protocol::kMaxBatchCommands)
        return fail(ErrorCode::TooLarge, "a batch has at most 50 commands", "commands");
    auto answer = statusOf(caller, {});
    if (!answer)
        return answer;
    std::set<std::string> refused;
    std::set<std::string> waiting;
    for (const std::string &bytes : commands) {
        auto command = bytes.size() > protocol::kMaxCommandBytes
                           ? fail(ErrorCode::TooLarge, "a command has at most 64 KB")
                           : protocol::decodeCommand(bytes);
        if (!command) {
            answer->results.push_back(refusedResult({}, command.error()));
            continue;
        }
        const std::string aggregate = aggregateOf(*command);
        protocol::CommandResult result;
        result.id = command->id;
        if (refused.contains(aggregate)) {
            result.status = 424;
            result.detail = "behind a refused command";
        } else if (waiting.contains(aggregate)) {
            result.status = 202;
            result.detail = "behind a command that waits for its document";
        } else {
            result = execute(caller, {std::move(*command), store::sha256Hex(bytes)});
        }
        if (!aggregate.empty() && result.status >= 400)
            refused.insert(aggregate);
        else if (!aggregate.empty() && result.status == 202)
            waiting.insert(aggregate);
        answer->results.push_back(std::move(result));
    }
    return answer;
}

Result<protocol::BatchAnswer> HandleCommand::statusOf(const Caller &caller, const std::vector<domain::CommandId> &ids)
{
    if (auto allowed = authorize(caller, Right::SendCommands); !allowed)
        return passOn(allowed);
    if (ids.size() > protocol::kMaxBatchCommands)
        return fail(ErrorCode::TooLarge, "at most 50 ids", "ids");
    protocol::BatchAnswer answer;
    answer.serverTime = m_clock.now();
    auto read = m_store.read([&](store::Reader &reader) -> Result<> {
        auto epoch = reader.epoch();
        if (!epoch)
            return passOn(epoch);
        answer.epoch = *epoch;
        for (const domain::CommandId &id : ids) {
            auto logged = reader.loggedCommand(id);
            if (!logged)
                return passOn(logged);
            if (!*logged)
                continue;
            auto result = protocol::decodeMessage<protocol::CommandResult>((*logged)->result);
            if (!result)
                return fail(ErrorCode::Corrupt, "stored result of a command");
            result->replayed = true;
            result->current.clear();
            answer.results.push_back(std::move(*result));
        }
        return {};
    });
    if (!read)
        return passOn(read);
    return answer;
}

protocol::CommandResult HandleCommand::giveTo(const Caller &caller, domain::Command command)
{
    command.id = m_ids.next<domain::CommandId>();
    command.branch = caller.actor.branch;
    command.device = caller.device;
    command.author = caller.actor.user;
    command.issuedAt = m_clock.now();
    const std::string sha256 = store::sha256Hex(protocol::encode(command));
    return execute(caller, {std::move(command), sha256});
}

protocol::CommandResult HandleCommand::give(const Caller &caller, const domain::ClaimId &claim,
                                            domain::claimcmd::Body body)
{
    domain::Command command;
    command.target = domain::ClaimCommand{claim, std::move(body)};
    return giveTo(caller, std::move(command));
}

protocol::CommandResult HandleCommand::give(const Caller &caller, const domain::VisitId &visit,
                                            domain::visitcmd::Body body)
{
    domain::Command command;
    command.target = domain::VisitCommand{visit, std::move(body)};
    return giveTo(caller, std::move(command));
}

} // namespace loket::services
