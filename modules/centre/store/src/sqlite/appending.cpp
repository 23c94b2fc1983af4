// SPDX-License-Identifier: GPL-3.0-or-later
#include "appending.h"

#include "loket/domain/names.h"
#include "loket/protocol/codec.h"
#include "loket/protocol/limits.h"
#include "loket/sqlite/atomically.h"
#include "loket/sqlite/failure.h"

#include <algorithm>
#include <set>
#include <string>

namespace loket::store {

using core::ErrorCode;
using core::fail;

namespace {

constexpr std::size_t kFeedCommands = 16;
constexpr std::size_t kIdText = 36;

core::Uuid aggregateId(const domain::ClaimEvent &event)
{
    return event.claim.uuid;
}

core::Uuid aggregateId(const domain::VisitEvent &event)
{
    return event.visit.uuid;
}

/// The events must be one command's, about this aggregate, and lead to its revision.
template <typename Aggregate, typename Event>
core::Result<> checkEvents(const Aggregate &after, const std::vector<Event> &events)
{
    if (events.empty())
        return fail(ErrorCode::Internal, "nothing happened: there is nothing to append");
    for (const Event &event : events) {
        if (event.header.revision != after.revision || event.header.command != events.front().header.command ||
            aggregateId(event) != after.id.uuid)
            return fail(ErrorCode::Internal, "the events do not belong to this change");
    }
    return {};
}

/// `stored` selects the revision and branch of what is there.
template <typename Aggregate> core::Result<> checkFollows(sqlite::Statement stored, const Aggregate &after)
{
    std::int64_t revision = 0;
    if (stored.step()) {
        revision = stored.integer(0);
        if (stored.textView(1) != after.branch)
            return fail(ErrorCode::OtherBranch, "an aggregate stays with its branch");
    }
    if (after.revision != revision + 1)
        return fail(ErrorCode::RevisionChanged, "stored revision is " + std::to_string(revision));
    return {};
}

template <typename Event>
void insertEvents(sqlite::Connection &db, std::string_view aggregate, const std::string &branch, std::int64_t seq,
                  const std::vector<Event> &events)
{
    std::int64_t n = 0;
    for (const Event &event : events)
        db.run("INSERT INTO event (aggregate, id, revision, n, type, branch, seq, at, body)"
               " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
               aggregate, aggregateId(event), event.header.revision, ++n, domain::eventType(event.body), branch, seq,
               event.header.at, protocol::encode(event));
}

void updateFeed(sqlite::Connection &db, std::string_view entity, const core::Uuid &id, const std::string &branch,
                std::int64_t seq, std::int64_t revision, domain::CommandId command)
{
    std::string commands;
    {
        auto row = db.query("SELECT commands FROM feed WHERE entity = ? AND id = ?", entity, id);
        if (row.step())
            commands = row.text(0);
    }
    constexpr std::size_t kKept = (kFeedCommands - 1) * (kIdText + 1) - 1;
    if (commands.size() > kKept)
        commands.erase(0, commands.size() - kKept);
    if (!commands.empty())
        commands += ' ';
    commands += command.toString();
    db.run("INSERT INTO feed (entity, id, branch, seq, revision, op, commands) VALUES (?, ?, ?, ?, ?, 'put', ?)"
           " ON CONFLICT (entity, id) DO UPDATE SET branch = excluded.branch, seq = excluded.seq,"
           " revision = excluded.revision, op = excluded.op, commands = excluded.commands",
           entity, id, branch, seq, revision, commands);
}

core::Result<> updateCards(sqlite::Connection &db, const domain::Claim &claim)
{
    const bool open = domain::occupiesCard(claim.state);
    std::set<std::pair<std::string, bool>> wanted;
    for (const std::string &kpj : claim.form.participant.kpj) {
        if (!kpj.empty())
            wanted.emplace(kpj, open);
    }
    std::set<std::pair<std::string, bool>> stored;
    {
        auto row = db.query("SELECT kpj, open FROM claim_card WHERE claim = ?", claim.id);
        while (row.step())
            stored.emplace(row.text(0), row.integer(1) != 0);
    }
    if (wanted == stored)
        return {};
    db.run("DELETE FROM claim_card WHERE claim = ?", claim.id);
    try {
        for (const auto &[kpj, isOpen] : wanted)
            db.run("INSERT INTO claim_card (claim, kpj, open) VALUES (?, ?, ?)", claim.id, kpj, isOpen);
    } catch (const sqlite::Failure &failure) {
        if (!failure.isDuplicate())
            throw;
        return fail(ErrorCode::OpenClaimExists, "another claim is open for one of the cards");
    }
    return {};
}

void addDocuments(sqlite::Connection &db, const domain::Claim &claim)
{
    for (const domain::Document &document : claim.documents) {
        for (const domain::DocumentVersion &version : document.versions)
            db.run("INSERT OR IGNORE INTO claim_document (claim, sha256) VALUES (?, ?)", claim.id, version.sha256);
    }
}

core::Result<> putClaim(sqlite::Connection &db, const domain::Claim &claim)
{
    const std::string body = protocol::encode(claim);
    if (body.size() > protocol::kMaxAggregateBytes)
        return fail(ErrorCode::TooLarge, "the claim has grown beyond what can be sent");
    db.run("INSERT INTO claim (id, revision, branch, number, state, channel, open, nik, submitted_at, changed_at, body)"
           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
           " ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, number = excluded.number,"
           " state = excluded.state, channel = excluded.channel, open = excluded.open, nik = excluded.nik,"
           " submitted_at = excluded.submitted_at, changed_at = excluded.changed_at, body = excluded.body",
           claim.id, claim.revision, claim.branch, claim.number, domain::wireName(claim.state),
           domain::wireName(claim.channel), domain::isOpen(claim.state), claim.form.participant.nik, claim.submittedAt,
           claim.changedAt, body);
    addDocuments(db, claim);
    return updateCards(db, claim);
}

core::Result<> putVisit(sqlite::Connection &db, const domain::Visit &visit)
{
    const std::string body = protocol::encode(visit);
    if (body.size() > protocol::kMaxAggregateBytes)
        return fail(ErrorCode::TooLarge, "the visit has grown beyond what can be sent");
    db.run("INSERT INTO visit (id, revision, branch, day, state, service, ticket, claim, body)"
           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
           " ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, day = excluded.day, state = excluded.state,"
           " service = excluded.service, ticket = excluded.ticket, claim = excluded.claim, body = excluded.body",
           visit.id, visit.revision, visit.branch, visit.day, domain::wireName(visit.state),
           domain::wireName(visit.service), visit.ticket, visit.claim, body);
    return {};
}

/// What is the same for claims and visits: facts, snapshot, place in the feed.
template <typename Aggregate, typename Event>
core::Result<std::int64_t> appendChange(sqlite::Connection &db, std::string_view entity, const Aggregate &after,
                                        const std::vector<Event> &events,
                                        core::Result<> (*putSnapshot)(sqlite::Connection &, const Aggregate &))
{
    return sqlite::atomically(db, [&]() -> core::Result<std::int64_t> {
        if (auto put = putSnapshot(db, after); !put)
            return core::passOn(put);
        const std::int64_t seq = takeSeq(db, after.branch);
        insertEvents(db, entity, after.branch, seq, events);
        updateFeed(db, entity, after.id.uuid, after.branch, seq, after.revision, events.front().header.command);
        return seq;
    });
}

} // namespace

std::int64_t takeSeq(sqlite::Connection &db, const std::string &branch)
{
    auto row = db.query("INSERT INTO branch_seq (branch, seq) VALUES (?, 1)"
                        " ON CONFLICT (branch) DO UPDATE SET seq = seq + 1 RETURNING seq",
                        branch);
    row.step();
    const std::int64_t seq = row.integer(0);
    row.step();
    return seq;
}

core::Result<std::int64_t> appendClaim(sqlite::Connection &db, const domain::Claim &after,
                                       const std::vector<domain::ClaimEvent> &events)
{
    if (auto checked = checkEvents(after, events); !checked)
        return core::passOn(checked);
    if (auto follows = checkFollows(db.query("SELECT revision, branch FROM claim WHERE id = ?", after.id), after);
        !follows)
        return core::passOn(follows);
    return appendChange(db, "claim", after, events, &putClaim);
}

core::Result<std::int64_t> appendVisit(sqlite::Connection &db, const domain::Visit &after,
                                       const std::vector<domain::VisitEvent> &events)
{
    if (auto checked = checkEvents(after, events); !checked)
        return core::passOn(checked);
    if (auto follows = checkFollows(db.query("SELECT revision, branch FROM visit WHERE id = ?", after.id), after);
        !follows)
        return core::passOn(follows);
    return appendChange(db, "visit", after, events, &putVisit);
}

} // namespace loket::store
