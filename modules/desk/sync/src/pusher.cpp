// SPDX-License-Identifier: GPL-3.0-or-later
#include "pusher.h"

#include "loket/protocol/limits.h"

#include <algorithm>
#include <utility>

namespace loket::sync {

namespace {

constexpr int kOk = 200;
constexpr int kWaitsForDocument = 202;
constexpr int kBadRequest = 400;
constexpr int kConflict = 409;
constexpr int kTooLarge = 413;
constexpr int kUnprocessable = 422;
constexpr int kFirstFault = 500;
constexpr int kMostFaults = 5;
/// Nothing is known to be waiting; look all the same, in case a wake-up was missed.
constexpr milliseconds kLookAgain{60'000};
constexpr milliseconds kLongestSetAside{30'000};

} // namespace

Pusher::Pusher(transport::RestClient &client, localstore::SyncStore &store, Breaker &breaker,
               core::RandomSource &random, Scheduler &scheduler)
    : Lane(breaker, random, scheduler)
    , m_client(client)
    , m_store(store)
    , m_batchSize(protocol::kMaxBatchCommands)
{}

void Pusher::documentUploaded()
{
    m_setAside.clear();
    wake();
}

void Pusher::work()
{
    m_store.pendingCommands(m_batchSize, m_setAside, this, [this](const core::Result<localstore::PendingBatch> &batch) {
        if (!batch)
            afterStoreFailure();
        else if (!batch->commands.empty())
            send(*batch);
        else if (std::exchange(m_setAside, {}).empty())
            restFor(kLookAgain);
        else
            restFor(std::min(kLongestSetAside, nextBackoff()));
    });
}

void Pusher::send(const localstore::PendingBatch &batch)
{
    std::vector<std::string> bytes;
    std::vector<domain::CommandId> sent;
    for (const auto &command : batch.commands) {
        bytes.push_back(command.bytes);
        sent.push_back(command.id);
    }
    m_client.sendBatch(bytes, batch.epoch, [this, sent](transport::Outcome<protocol::BatchAnswer> answer) {
        if (answer)
            answered(sent, std::move(*answer));
        else
            failed(sent, answer.error());
    });
}

void Pusher::answered(const std::vector<domain::CommandId> &sent, protocol::BatchAnswer answer)
{
    // An answer without our epoch or without a word on what was sent is not the centre's.
    const bool believable = !answer.epoch.empty() && answer.results.size() == sent.size() &&
                            std::ranges::equal(answer.results, sent, {}, &protocol::CommandResult::id);
    if (!believable) {
        afterFailure(
            {transport::FailureKind::NoAnswer, {core::ErrorCode::Unavailable, "not the answer", {}}, 0, {}, {}});
        return;
    }
    bool progress = false;
    bool good = false;
    std::vector<domain::CommandId> missing;
    for (const auto &result : answer.results) {
        progress = progress || localstore::isFinal(result.status);
        good = good || result.status == kOk;
        if (localstore::isFinal(result.status)) {
            m_faults.erase(result.id);
            continue;
        }
        m_setAside.push_back(result.id);
        if (result.status == kWaitsForDocument)
            missing.push_back(result.id);
        else if (result.status >= kFirstFault && countFault(result.id))
            quarantine(result.id, {core::ErrorCode::Internal, "the centre fails on it", {}});
    }
    if (progress) {
        afterAnswer();
        m_faultsInRow = 0;
        m_batchSize = std::min(m_batchSize * 2, protocol::kMaxBatchCommands);
    }
    m_store.recordResults(std::move(answer), this,
                          [this, good, missing = std::move(missing)](const core::Result<> &kept) {
                              if (!kept) {
                                  afterStoreFailure();
                                  return;
                              }
                              if (good)
                                  emit accepted();
                              recorded(missing);
                          });
}

void Pusher::recorded(std::vector<domain::CommandId> missing)
{
    emit settled();
    if (!missing.empty()) {
        m_store.uploadDocumentsOf(std::move(missing), this,
                                  [this](const core::Result<> &) { emit documentsMissing(); });
    }
    again();
}

bool Pusher::countFault(domain::CommandId id)
{
    Faults &faults = m_faults.try_emplace(id, Faults{0, goodAnswers()}).first->second;
    ++faults.count;
    // While the centre fails on everything, no command is to blame.
    return faults.count >= kMostFaults && goodAnswers() > faults.goodBefore;
}

void Pusher::quarantine(domain::CommandId id, const core::Error &error)
{
    m_faults.erase(id);
    std::erase(m_setAside, id);
    m_store.quarantine(id, error, this, [this](const core::Result<> &) {
        emit settled();
        wake();
    });
}

void Pusher::failed(const std::vector<domain::CommandId> &sent, const transport::Failure &failure)
{
    if (failure.status == kConflict) {
        // Another database over there: nothing was executed. The puller finds out which, and these go again.
        emit epochChanged();
        afterFailure(failure);
        return;
    }
    const bool unreadable =
        failure.status == kBadRequest || failure.status == kTooLarge || failure.status == kUnprocessable;
    if (failure.kind != transport::FailureKind::Fault && !unreadable) {
        if (failure.kind == transport::FailureKind::Busy)
            m_batchSize = std::max<std::size_t>(1, sent.size() / 2);
        afterFailure(failure);
        return;
    }
    if (sent.size() > 1) {
        // One of them may be what the centre cannot digest; smaller batches find it and let the others pass.
        m_batchSize = sent.size() / 2;
        again();
        return;
    }
    const domain::CommandId alone = sent.front();
    if (unreadable || countFault(alone))
        quarantine(alone, failure.error);
    // Two in a row that have nothing to do with each other: the centre is ill, not the command.
    if (++m_faultsInRow > 2) {
        m_setAside.clear();
        afterFailure(failure);
        return;
    }
    m_setAside.push_back(alone);
    again();
}

} // namespace loket::sync
