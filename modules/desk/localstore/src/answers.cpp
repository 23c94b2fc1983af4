// SPDX-License-Identifier: GPL-3.0-or-later
#include "answers.h"

#include "cases.h"
#include "loket/protocol/codec.h"
#include "loket/protocol/limits.h"

#include <algorithm>
#include <set>
#include <unordered_set>
#include <utility>

namespace loket::localstore {

namespace {

constexpr int kOk = 200;
constexpr int kTimeout = 408;
constexpr int kFirstFault = 500;

/// How long accepted commands are kept ready in case the centre is restored from an older backup.
constexpr std::chrono::days kResendAfterRestore{30};

void answered(Memory &memory, const protocol::CommandResult &result)
{
    memory.notices().add([&result](Changes &changes) { changes.answers.push_back(result); });
}

/// Without an effect of its own there is nothing to wait for in the feed.
OutboxState acceptedState(const OutboxEntry &entry)
{
    return entry.hasEffect() ? OutboxState::Accepted : OutboxState::Reflected;
}

/// Nobody has to settle a call-next that found nobody, nor a record of access that the centre does not take.
bool endsWhenRefused(const OutboxEntry &entry)
{
    return entry.aggregate == kQueueAggregate || entry.aggregate == kOfficeAggregate;
}

core::Result<> recordRefused(Memory &memory, OutboxEntry &entry, const protocol::CommandResult &result)
{
    const OutboxState state = endsWhenRefused(entry) ? OutboxState::Withdrawn : OutboxState::Refused;
    if (auto kept = memory.journal().setResult(result, state); !kept)
        return kept;
    for (const auto id : builtUpon(memory, entry)) {
        if (auto held = memory.journal().setState(id, OutboxState::HeldBack); !held)
            return held;
    }
    return {};
}

/// Memory follows what the journal's transaction has made durable.
void follow(Memory &memory, const protocol::CommandResult &result)
{
    OutboxEntry *entry = memory.entry(result.id);
    if (entry == nullptr)
        return;
    if (isRefusal(result.status)) {
        for (const auto id : builtUpon(memory, *entry))
            memory.entry(id)->state = OutboxState::HeldBack;
        entry->state = OutboxState::Refused;
        if (endsWhenRefused(*entry))
            memory.drop(result.id);
    } else if (result.status == kOk) {
        entry->resultRevision = result.revision;
        entry->state = acceptedState(*entry);
        if (entry->state == OutboxState::Reflected)
            memory.drop(result.id);
    }
}

core::Result<> closeOverdue(Memory &memory, domain::CommandId id)
{
    protocol::CommandResult result;
    result.id = id;
    result.status = kTimeout;
    result.code = core::wireName(core::ErrorCode::Timeout);
    if (auto kept = memory.journal().setResult(result, OutboxState::Withdrawn); !kept)
        return kept;
    memory.drop(result.id);
    answered(memory, result);
    memory.outboxTouched();
    return {};
}

bool isOverdue(const std::string &body, core::Timestamp now)
{
    const auto command = protocol::decodeCommand(body);
    const auto *next = command ? std::get_if<domain::CallNext>(&command->target) : nullptr;
    return next != nullptr && next->validUntil < now;
}

} // namespace

core::Result<PageOutcome> applyPage(Memory &memory, std::int64_t after, const protocol::FeedPage &page)
{
    const Cursor cursor = memory.replica().cursor();
    if (!cursor.epoch.empty() && cursor.epoch != page.epoch) {
        if (auto begun = beginEpoch(memory, page.epoch); !begun)
            return core::passOn(begun);
        return PageOutcome::EpochChanged;
    }
    if (cursor.seq != after)
        return PageOutcome::Ignored;
    if (page.rows.empty() && page.next == cursor.seq && cursor.epoch == page.epoch)
        return PageOutcome::Applied;
    auto changed = memory.replica().apply(page);
    if (!changed)
        return core::passOn(changed);
    std::vector<std::string> aggregates;
    for (const ChangedRow &row : *changed)
        aggregates.push_back(row.aggregate);
    if (auto settled = memory.settle(aggregates); !settled)
        return core::passOn(settled);
    for (const ChangedRow &row : *changed)
        memory.touched(row);
    memory.outboxTouched();
    return PageOutcome::Applied;
}

core::Result<> beginEpoch(Memory &memory, const std::string &epoch)
{
    const std::string known = memory.replica().cursor().epoch;
    if (known == epoch)
        return {};
    // Journal first: a program that dies in between does both again, and sending again is harmless.
    if (!known.empty()) {
        if (auto again = memory.journal().sendAgain(memory.settings().clock->now() - kResendAfterRestore); !again)
            return again;
    }
    if (auto begun = memory.replica().beginEpoch(epoch); !begun)
        return begun;
    if (auto read = memory.reload(); !read)
        return read;
    memory.notices().add([](Changes &changes) { changes.reset = true; });
    memory.outboxTouched();
    memory.ringSync();
    return {};
}

core::Result<PendingBatch> pendingCommands(Memory &memory, std::size_t limit,
                                           const std::vector<domain::CommandId> &skip)
{
    PendingBatch batch;
    batch.epoch = memory.replica().cursor().epoch;
    const auto now = memory.settings().clock->now();
    std::unordered_set<std::string> blocked;
    std::vector<std::pair<domain::CommandId, bool>> waiting; // and whether it is a call-next
    for (const OutboxEntry *entry : memory.entries()) {
        const bool skipped = std::ranges::find(skip, entry->id) != skip.end();
        if (entry->state == OutboxState::Quarantined || skipped)
            blocked.insert(entry->aggregate);
        if (entry->state == OutboxState::Waiting && !blocked.contains(entry->aggregate))
            waiting.emplace_back(entry->id, entry->aggregate == kQueueAggregate);
    }
    std::size_t bytes = 0;
    batch.waiting = static_cast<int>(waiting.size());
    for (const auto &[id, queue] : waiting) {
        if (batch.commands.size() == limit)
            break;
        auto body = memory.journal().body(id);
        if (!body)
            return core::passOn(body);
        if (queue && isOverdue(*body, now)) {
            if (auto closed = closeOverdue(memory, id); !closed)
                return core::passOn(closed);
            --batch.waiting;
            continue;
        }
        constexpr std::size_t kEnvelope = 64;
        bytes += body->size() + 1;
        if (!batch.commands.empty() && bytes + kEnvelope > protocol::kMaxBatchBytes)
            break;
        batch.commands.push_back({id, std::move(*body)});
    }
    return batch;
}

core::Result<> recordResults(Memory &memory, const protocol::BatchAnswer &answer)
{
    const std::string known = memory.replica().cursor().epoch;
    if (!known.empty() && !answer.epoch.empty() && known != answer.epoch) {
        if (auto begun = beginEpoch(memory, answer.epoch); !begun)
            return begun;
    }
    Transaction transaction(memory.journal().database());
    if (!transaction.begun())
        return transaction.begun();
    std::set<std::string> aggregates;
    for (const protocol::CommandResult &result : answer.results) {
        OutboxEntry *entry = memory.entry(result.id);
        if (entry == nullptr || (!isFinal(result.status)))
            continue;
        aggregates.insert(entry->aggregate);
        auto kept = result.status == kOk ? memory.journal().setResult(result, acceptedState(*entry))
                                         : recordRefused(memory, *entry, result);
        if (!kept)
            return kept;
    }
    if (auto committed = transaction.commit(); !committed)
        return committed;
    for (const protocol::CommandResult &result : answer.results) {
        follow(memory, result);
        if (isFinal(result.status))
            answered(memory, result);
    }
    const std::vector<std::string> touched(aggregates.begin(), aggregates.end());
    if (auto settled = memory.settle(touched); !settled)
        return settled;
    for (const std::string &aggregate : touched)
        memory.touched(aggregate);
    memory.outboxTouched();
    return {};
}

core::Result<> quarantine(Memory &memory, domain::CommandId id, const core::Error &error)
{
    OutboxEntry *entry = memory.entry(id);
    if (entry == nullptr || entry->state != OutboxState::Waiting)
        return {};
    protocol::CommandResult result;
    result.id = id;
    result.status = kFirstFault;
    result.code = core::wireName(error.code);
    result.detail = error.detail;
    if (entry->aggregate == kQueueAggregate) {
        // Calling somebody later is not what was asked for.
        if (auto kept = memory.journal().setResult(result, OutboxState::Withdrawn); !kept)
            return kept;
        memory.drop(id);
        memory.outboxTouched();
        answered(memory, result);
        return {};
    }
    auto held = builtUpon(memory, *entry);
    if (auto kept = memory.journal().setResult(result, OutboxState::Quarantined); !kept)
        return kept;
    entry->state = OutboxState::Quarantined;
    memory.touched(entry->aggregate);
    if (auto moved = moveTo(memory, held, OutboxState::HeldBack); !moved)
        return moved;
    answered(memory, result);
    return {};
}

core::Result<> uploadDocumentsOf(Memory &memory, const std::vector<domain::CommandId> &ids)
{
    for (const auto id : ids) {
        auto body = memory.journal().body(id);
        if (!body)
            continue;
        const auto command = protocol::decodeCommand(*body);
        const auto *target = command ? std::get_if<domain::ClaimCommand>(&command->target) : nullptr;
        const auto *attach = target != nullptr ? std::get_if<domain::claimcmd::AttachDocument>(&target->body) : nullptr;
        if (attach == nullptr || !memory.blobs().has(attach->version.sha256))
            continue;
        const auto &version = attach->version;
        if (auto added = memory.journal().addUpload({version.sha256, version.mediaType, version.sizeBytes}); !added)
            return added;
        if (auto set = memory.journal().setUploadState(version.sha256, Journal::kUploadPending); !set)
            return set;
    }
    return {};
}

} // namespace loket::localstore
