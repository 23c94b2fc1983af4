// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases.h"

#include "loket/protocol/codec.h"

namespace loket::localstore {

namespace {

core::Result<domain::Command> commandOf(Memory &memory, domain::CommandId id)
{
    auto body = memory.journal().body(id);
    if (!body)
        return core::passOn(body);
    return protocol::decodeCommand(*body);
}

bool heldBackBehind(const OutboxEntry &first, const OutboxEntry &later)
{
    if (later.sequence <= first.sequence || later.aggregate != first.aggregate)
        return false;
    // What commutes stands on its own, unless there is nothing left to stand on.
    const bool created = first.revision == 1;
    return created || (!later.commutes() && later.baseRevision >= first.revision);
}

std::vector<domain::CommandId> heldBackBy(Memory &memory, const OutboxEntry &first)
{
    std::vector<domain::CommandId> ids;
    for (const OutboxEntry &later : memory.entriesOf(first.aggregate)) {
        if (later.state == OutboxState::HeldBack && heldBackBehind(first, later))
            ids.push_back(later.id);
    }
    return ids;
}

} // namespace

std::vector<domain::CommandId> builtUpon(Memory &memory, const OutboxEntry &first)
{
    std::vector<domain::CommandId> ids;
    for (const OutboxEntry &later : memory.entriesOf(first.aggregate)) {
        if (later.state == OutboxState::Waiting && first.hasEffect() && heldBackBehind(first, later))
            ids.push_back(later.id);
    }
    return ids;
}

core::Result<> moveTo(Memory &memory, const std::vector<domain::CommandId> &ids, OutboxState state)
{
    Transaction transaction(memory.journal().database());
    if (!transaction.begun())
        return transaction.begun();
    for (const auto id : ids) {
        if (auto set = memory.journal().setState(id, state); !set)
            return set;
    }
    if (auto committed = transaction.commit(); !committed)
        return committed;
    for (const auto id : ids) {
        OutboxEntry *entry = memory.entry(id);
        if (entry == nullptr)
            continue;
        const std::string aggregate = entry->aggregate;
        entry->state = state;
        if (state == OutboxState::Reflected || state == OutboxState::Withdrawn)
            memory.drop(id);
        memory.touched(aggregate);
    }
    memory.outboxTouched();
    return {};
}

std::vector<RefusedCommand> refusedCommands(Memory &memory)
{
    std::vector<RefusedCommand> cases;
    for (const OutboxEntry *entry : memory.entries()) {
        if (entry->state != OutboxState::Refused && entry->state != OutboxState::Quarantined)
            continue;
        auto command = commandOf(memory, entry->id);
        auto result = memory.journal().result(entry->id);
        if (!command || !result || !*result)
            continue;
        RefusedCommand refused;
        refused.command = std::move(*command);
        refused.result = std::move(**result);
        refused.quarantined = entry->state == OutboxState::Quarantined;
        for (const auto id : heldBackBy(memory, *entry)) {
            if (auto later = commandOf(memory, id))
                refused.heldBack.push_back(std::move(*later));
        }
        cases.push_back(std::move(refused));
    }
    return cases;
}

core::Result<> retract(Memory &memory, domain::CommandId id)
{
    const OutboxEntry *entry = memory.entry(id);
    if (entry == nullptr || (entry->state != OutboxState::Refused && entry->state != OutboxState::Quarantined))
        return core::fail(core::ErrorCode::NotFound, "no such case");
    auto ids = heldBackBy(memory, *entry);
    ids.push_back(id);
    return moveTo(memory, ids, OutboxState::Withdrawn);
}

core::Result<> retry(Memory &memory, domain::CommandId id)
{
    const OutboxEntry *entry = memory.entry(id);
    if (entry == nullptr)
        return core::fail(core::ErrorCode::NotFound, "no such case");
    if (entry->state != OutboxState::Quarantined)
        return core::fail(core::ErrorCode::WrongState, "only a quarantined command can be sent again");
    auto ids = heldBackBy(memory, *entry);
    ids.push_back(id);
    auto moved = moveTo(memory, ids, OutboxState::Waiting);
    if (moved)
        memory.ringSync();
    return moved;
}

} // namespace loket::localstore
