// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"
#include "loket/store/records.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace loket::store {

/// Reads inside one consistent snapshot. Used by one thread at a time; never outlives its function.
class Reader
{
public:
    virtual ~Reader() = default;

    [[nodiscard]] virtual core::Result<std::string> epoch() = 0;
    [[nodiscard]] virtual core::Result<domain::Claim> claim(domain::ClaimId id) = 0; ///< Error NotFound
    [[nodiscard]] virtual core::Result<domain::Visit> visit(domain::VisitId id) = 0;
    [[nodiscard]] virtual core::Result<std::vector<domain::ClaimEvent>> claimEvents(domain::ClaimId id) = 0;
    [[nodiscard]] virtual core::Result<std::vector<domain::VisitEvent>> visitEvents(domain::VisitId id) = 0;
    [[nodiscard]] virtual core::Result<std::optional<LoggedCommand>> loggedCommand(domain::CommandId id) = 0;

    /// Changed aggregates and published rule packs of a branch with seq > after, in seq order, one row each, at most
    /// `limit`.
    [[nodiscard]] virtual core::Result<std::vector<FeedEntry>> feed(std::string_view branch, std::int64_t after,
                                                                    int limit) = 0;
    [[nodiscard]] virtual core::Result<std::int64_t> feedHead(std::string_view branch) = 0;

    /// Claims that are open for any of these cards, or, when `kpj` is empty, for this NIK.
    [[nodiscard]] virtual core::Result<std::vector<domain::ClaimId>>
    openClaims(std::string_view nik, const std::vector<std::string> &kpj) = 0;
    [[nodiscard]] virtual core::Result<std::vector<domain::ClaimId>> claimsInState(domain::ClaimState state,
                                                                                   int limit) = 0;
    /// Visits of a branch and day in Waiting, in the order of calling (domain::calledBefore).
    [[nodiscard]] virtual core::Result<std::vector<domain::Visit>> waiting(std::string_view branch, core::Date day) = 0;
    [[nodiscard]] virtual core::Result<std::vector<domain::Visit>> visitsOf(std::string_view branch,
                                                                            core::Date day) = 0;
    /// How many of a day's places are taken (domain::takesPlace).
    [[nodiscard]] virtual core::Result<std::int32_t> placesTaken(std::string_view branch, core::Date day) = 0;

    [[nodiscard]] virtual core::Result<std::vector<Branch>> branches() = 0;
    [[nodiscard]] virtual core::Result<Branch> branch(std::string_view code) = 0;
    [[nodiscard]] virtual core::Result<User> userByName(std::string_view name) = 0;
    [[nodiscard]] virtual core::Result<User> user(domain::UserId id) = 0;
    [[nodiscard]] virtual core::Result<std::vector<User>> users() = 0;
    [[nodiscard]] virtual core::Result<Session> session(std::string_view tokenHash) = 0;

    [[nodiscard]] virtual core::Result<DocumentInfo> document(std::string_view sha256) = 0;
    [[nodiscard]] virtual core::Result<Upload> upload(std::string_view sha256) = 0;
    /// Claims that have a version with these bytes.
    [[nodiscard]] virtual core::Result<std::vector<domain::ClaimId>> claimsWithDocument(std::string_view sha256) = 0;

    [[nodiscard]] virtual core::Result<std::vector<StoredPack>> rulePacks() = 0; ///< in the order of publication
    /// Claims of a branch submitted within [from, to] (branch-local days), counted by status and channel group.
    [[nodiscard]] virtual core::Result<std::vector<RecapCount>> recap(std::string_view branch, core::Date from,
                                                                      core::Date to) = 0;
    [[nodiscard]] virtual core::Result<std::vector<OutgoingMessage>> unsentMessages(int limit) = 0;
    [[nodiscard]] virtual core::Result<std::vector<domain::AuditRecord>> auditOf(std::string_view subject) = 0;
    /// Records of a branch (empty: of all) with from <= at < to, the oldest first.
    [[nodiscard]] virtual core::Result<std::vector<domain::AuditRecord>>
    auditBetween(std::string_view branch, core::Timestamp from, core::Timestamp to) = 0;
    /// What the audit calls a person's claims, ended ones too, and the visits made for them.
    [[nodiscard]] virtual core::Result<std::vector<std::string>> auditSubjectsOf(std::string_view nik) = 0;
};

/// Reads and writes inside one command's savepoint. What it writes is durable when Store::write has returned.
class Writer : public Reader
{
public:
    /// Appends the events, replaces the snapshot by `after`, gives the branch its next sequence number, updates the
    /// feed row and the indexes. Returns that number. Error RevisionChanged when `after.revision` does not follow the
    /// stored one.
    [[nodiscard]] virtual core::Result<std::int64_t> append(const domain::Claim &after,
                                                            const std::vector<domain::ClaimEvent> &events) = 0;
    [[nodiscard]] virtual core::Result<std::int64_t> append(const domain::Visit &after,
                                                            const std::vector<domain::VisitEvent> &events) = 0;
    /// Error Duplicate when the id is logged already.
    [[nodiscard]] virtual core::Result<> logCommand(const LoggedCommand &command) = 0;
    /// Adds to the hash chain of the record's branch.
    [[nodiscard]] virtual core::Result<> appendAudit(const domain::AuditRecord &record) = 0;

    /// 1, 2, 3, ... per branch and counter name ("claim", "ticket/A/2026-11-21"). Never gives a number twice.
    [[nodiscard]] virtual core::Result<std::int64_t> nextNumber(std::string_view branch, std::string_view counter) = 0;

    /// Keeps the pack and tells every branch's feed, also of branches to come. Returns where. Error Duplicate.
    [[nodiscard]] virtual core::Result<std::vector<FeedPlace>> publishPack(const StoredPack &pack) = 0;

    [[nodiscard]] virtual core::Result<> putBranch(const Branch &branch) = 0;
    [[nodiscard]] virtual core::Result<>
    putUser(const User &user) = 0; ///< inserts or replaces by id; Duplicate on a taken name
    [[nodiscard]] virtual core::Result<> putSession(const Session &session) = 0;
    [[nodiscard]] virtual core::Result<> dropSession(std::string_view tokenHash) = 0;
    [[nodiscard]] virtual core::Result<> dropExpiredSessions(core::Timestamp now) = 0;
    [[nodiscard]] virtual core::Result<> putDocument(const DocumentInfo &document) = 0;
    [[nodiscard]] virtual core::Result<> putUpload(const Upload &upload) = 0;
    [[nodiscard]] virtual core::Result<> dropUpload(std::string_view sha256) = 0;
    [[nodiscard]] virtual core::Result<> queueMessage(const OutgoingMessage &message) = 0;
    [[nodiscard]] virtual core::Result<> markSent(std::string_view messageId, core::Timestamp at) = 0;
};

/// A finding of verify(): what does not hold and where.
struct Finding
{
    std::string place; ///< "claim/<id>", "audit/PKL/17", "document/<sha256>"
    std::string detail;
};

/// The durable memory of the centre. One writer, any number of readers. Safe to use from any thread.
class Store
{
public:
    virtual ~Store() = default;

    /// Runs `job` on the writer, in a savepoint of its own inside a group of jobs, and returns after the group's COMMIT
    /// (synchronous=FULL). When the job returns an error its savepoint is rolled back and the error is returned.
    /// Error Unavailable when the queue is full, Storage when the commit failed (nothing was done).
    [[nodiscard]] virtual core::Result<> write(const std::function<core::Result<>(Writer &)> &job) = 0;
    /// Runs `job` on a read-only connection, in one snapshot, on the calling thread.
    [[nodiscard]] virtual core::Result<> read(const std::function<core::Result<>(Reader &)> &job) = 0;

    /// Replays every aggregate's events and compares with its snapshot, walks the audit chains and the branch
    /// sequences.
    [[nodiscard]] virtual core::Result<std::vector<Finding>> verify() = 0;
};

/// Opens (and, with Create, makes and migrates) the embedded SQLite store in `dataDir`. Error NewerDatabase, Storage.
enum class OpenMode
{
    Existing,
    CreateOrMigrate
};
[[nodiscard]] core::Result<std::unique_ptr<Store>> openSqlite(const std::string &dataDir, OpenMode mode);

/// The published rule packs of the embedded store in `dataDir`, also while another process has it open. Error NotFound,
/// Storage.
[[nodiscard]] core::Result<std::vector<StoredPack>> readPublishedPacks(const std::string &dataDir);

} // namespace loket::store
