// SPDX-License-Identifier: GPL-3.0-or-later
#include "writerthread.h"

#include "sqlitewriter.h"

#include "loket/sqlite/atomically.h"
#include "loket/sqlite/failure.h"

#include <algorithm>
#include <exception>
#include <utility>

namespace loket::store {

using core::ErrorCode;
using core::fail;

namespace {

constexpr std::size_t kMaxQueued = 2000;
constexpr std::size_t kMaxGroup = 128;
constexpr std::int64_t kLongLogPages = 1024; ///< 4 MB

} // namespace

WriterThread::WriterThread(std::unique_ptr<sqlite::Connection> connection)
    : m_db(std::move(connection))
    , m_thread([this] { loop(); })
{}

WriterThread::~WriterThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_arrived.notify_all();
    m_thread.join();
}

core::Result<> WriterThread::run(const Job &job)
{
    if (std::this_thread::get_id() == m_thread.get_id())
        return fail(ErrorCode::Internal, "a job may not wait for another job");
    std::future<core::Result<>> answer;
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping || m_queue.size() >= kMaxQueued)
            return fail(ErrorCode::Unavailable, "too many writes are waiting");
        Pending &pending = m_queue.emplace_back();
        pending.job = &job;
        answer = pending.answer.get_future();
    }
    m_arrived.notify_one();
    return answer.get();
}

void WriterThread::loop()
{
    for (Group group = nextGroup(); !group.empty(); group = nextGroup()) {
        commit(group);
        checkpointIfLong();
    }
    if (m_broken)
        return;
    try {
        m_db->checkpoint(true);
    } catch (const sqlite::Failure &) {
        // The log stays and is read at the next opening: nothing is lost.
        m_broken = true;
    }
}

WriterThread::Group WriterThread::nextGroup()
{
    std::unique_lock lock(m_mutex);
    m_arrived.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
    Group group;
    while (!m_queue.empty() && group.size() < kMaxGroup) {
        group.push_back(std::move(m_queue.front()));
        m_queue.pop_front();
    }
    return group;
}

void WriterThread::commit(Group &group)
{
    std::vector<core::Result<>> results;
    try {
        if (m_broken)
            throw sqlite::Failure(0, "the disk failed to keep a write; the server has to be started again");
        m_db->run("BEGIN IMMEDIATE");
        for (const Pending &pending : group)
            results.push_back(runInSavepoint(*pending.job));
        m_db->run("COMMIT");
    } catch (const sqlite::Failure &failure) {
        m_broken = m_broken || failure.isSyncFailure();
        core::Error error = failure.toError();
        error.code = ErrorCode::Storage;
        abandon();
        results.assign(group.size(), tl::make_unexpected(error));
    }
    for (std::size_t i = 0; i < group.size(); ++i)
        group[i].answer.set_value(std::move(results[i]));
}

core::Result<> WriterThread::runInSavepoint(const Job &job)
{
    auto result = sqlite::atomically(*m_db, [&] { return runCaught(job); });
    // A full disk may have cost the whole transaction, and with it the jobs before this one.
    if (!m_db->inTransaction())
        throw sqlite::Failure(0, result ? "the transaction ended by itself" : result.error().detail);
    return result;
}

core::Result<> WriterThread::runCaught(const Job &job)
{
    SqliteWriter writer(*m_db);
    try {
        return job(writer);
    } catch (const std::exception &error) {
        return fail(ErrorCode::Internal, std::string("a write threw: ") + error.what());
    } catch (...) {
        return fail(ErrorCode::Internal, "a write threw something unknown");
    }
}

void WriterThread::abandon()
{
    if (!m_db->inTransaction())
        return;
    try {
        m_db->run("ROLLBACK");
    } catch (const sqlite::Failure &) {
        m_broken = true;
    }
}

void WriterThread::checkpointIfLong()
{
    if (m_broken || m_db->walPages() <= kLongLogPages)
        return;
    try {
        m_db->checkpoint(false);
    } catch (const sqlite::Failure &failure) {
        // The log is whole and goes on growing; the next commit tries again. After a failed fsync trying again would
        // believe pages that the disk has dropped.
        m_broken = failure.isSyncFailure();
    }
}

} // namespace loket::store
