// SPDX-License-Identifier: GPL-3.0-or-later
#include "aggregates.h"
#include "verify.h"

#include "loket/domain/evolve.h"
#include "loket/domain/names.h"
#include "loket/protocol/codec.h"

#include <string>

namespace loket::store {

namespace {

/// What claims and visits do differently here.
template <typename Aggregate> struct Kind;

template <> struct Kind<domain::Claim>
{
    static constexpr std::string_view kName = "claim";
    using Event = domain::ClaimEvent;
    static auto decode(std::string_view body) { return protocol::decodeClaim(body); }
    static auto decodeEvent(std::string_view body) { return protocol::decodeClaimEvent(body); }
    static core::Uuid subject(const Event &event) { return event.claim.uuid; }
    static auto snapshots(sqlite::Connection &db)
    {
        return db.query("SELECT id, body, revision, branch, state FROM claim");
    }
};

template <> struct Kind<domain::Visit>
{
    static constexpr std::string_view kName = "visit";
    using Event = domain::VisitEvent;
    static auto decode(std::string_view body) { return protocol::decodeVisit(body); }
    static auto decodeEvent(std::string_view body) { return protocol::decodeVisitEvent(body); }
    static core::Uuid subject(const Event &event) { return event.visit.uuid; }
    static auto snapshots(sqlite::Connection &db)
    {
        return db.query("SELECT id, body, revision, branch, state FROM visit");
    }
};

/// The aggregate that the events add up to, or what is wrong with them.
template <typename Aggregate> core::Result<Aggregate> replay(sqlite::Connection &db, const core::Uuid &id)
{
    using K = Kind<Aggregate>;
    const auto bad = [](const std::string &text) { return core::fail(core::ErrorCode::Corrupt, text); };
    Aggregate state;
    std::int64_t revision = 0;
    std::int64_t n = 0;
    auto row = db.query("SELECT body, revision, n, type, at FROM event WHERE aggregate = ? AND id = ?"
                        " ORDER BY revision, n",
                        K::kName, id);
    while (row.step()) {
        const std::string place = "event " + std::to_string(row.integer(1)) + '.' + std::to_string(row.integer(2));
        n = row.integer(1) == revision ? n + 1 : 1;
        revision += n == 1 ? 1 : 0;
        if (row.integer(1) != revision || row.integer(2) != n)
            return bad(place + " does not follow the one before it");
        const auto event = K::decodeEvent(row.textView(0));
        if (!event)
            return bad(place + " cannot be read");
        if (event->header.revision != revision || K::subject(*event) != id || event->header.at != row.time(4) ||
            domain::eventType(event->body) != row.textView(3))
            return bad(place + " is not what its row says");
        state = domain::evolve(std::move(state), *event);
    }
    return state;
}

template <typename Aggregate> std::string checkSnapshot(sqlite::Connection &db, const sqlite::Statement &row)
{
    const auto replayed = replay<Aggregate>(db, row.uuid(0));
    if (!replayed)
        return replayed.error().detail;
    const auto stored = Kind<Aggregate>::decode(row.textView(1));
    if (!stored)
        return "the snapshot cannot be read";
    if (*stored != *replayed)
        return "the snapshot is not what the events add up to";
    if (row.integer(2) != stored->revision || row.textView(3) != stored->branch ||
        row.textView(4) != domain::wireName(stored->state))
        return "the columns beside the snapshot differ from it";
    return {};
}

template <typename Aggregate> void verifyAll(sqlite::Connection &db, std::vector<Finding> &findings)
{
    auto row = Kind<Aggregate>::snapshots(db);
    while (row.step()) {
        const std::string problem = checkSnapshot<Aggregate>(db, row);
        if (!problem.empty())
            findings.push_back({std::string(Kind<Aggregate>::kName) + '/' + row.uuid(0).toString(), problem});
    }
}

} // namespace

void verifyAggregates(sqlite::Connection &db, std::vector<Finding> &findings)
{
    verifyAll<domain::Claim>(db, findings);
    verifyAll<domain::Visit>(db, findings);
    auto orphan = db.query("SELECT DISTINCT aggregate, id FROM event AS e WHERE"
                           " (aggregate = 'claim' AND NOT EXISTS (SELECT 1 FROM claim WHERE claim.id = e.id)) OR"
                           " (aggregate = 'visit' AND NOT EXISTS (SELECT 1 FROM visit WHERE visit.id = e.id))");
    while (orphan.step())
        findings.push_back({orphan.text(0) + '/' + orphan.uuid(1).toString(), "has events and no snapshot"});
}

} // namespace loket::store
