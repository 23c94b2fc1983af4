// SPDX-License-Identifier: GPL-3.0-or-later
#include "aggregates.h"

#include "loket/domain/names.h"
#include "loket/protocol/codec.h"

#include <algorithm>

namespace loket::store {

using core::ErrorCode;
using core::fail;

namespace {

template <typename Value> core::Result<Value> orCorrupt(core::Result<Value> decoded, std::string_view what)
{
    if (decoded)
        return decoded;
    return fail(ErrorCode::Corrupt,
                "a stored " + std::string(what) + " cannot be read: " + std::string(wireName(decoded.error().code)),
                decoded.error().field);
}

template <typename Event>
core::Result<std::vector<Event>> readEvents(sqlite::Connection &db, std::string_view aggregate, const core::Uuid &id,
                                            core::Result<Event> (*decode)(std::string_view))
{
    std::vector<Event> events;
    auto row = db.query("SELECT body FROM event WHERE aggregate = ? AND id = ? ORDER BY revision, n", aggregate, id);
    while (row.step()) {
        auto event = orCorrupt(decode(row.textView(0)), "event");
        if (!event)
            return core::passOn(event);
        events.push_back(std::move(*event));
    }
    return events;
}

std::vector<domain::ClaimId> claimIds(sqlite::Statement row)
{
    std::vector<domain::ClaimId> ids;
    while (row.step())
        ids.push_back(row.id<domain::ClaimId>(0));
    return ids;
}

core::Result<std::vector<domain::Visit>> visits(sqlite::Statement row)
{
    std::vector<domain::Visit> all;
    while (row.step()) {
        auto visit = visitFromBody(row.textView(0));
        if (!visit)
            return core::passOn(visit);
        all.push_back(std::move(*visit));
    }
    return all;
}

} // namespace

core::Result<domain::Claim> claimFromBody(std::string_view body)
{
    return orCorrupt(protocol::decodeClaim(body), "claim");
}

core::Result<domain::Visit> visitFromBody(std::string_view body)
{
    return orCorrupt(protocol::decodeVisit(body), "visit");
}

core::Result<domain::Claim> readClaim(sqlite::Connection &db, domain::ClaimId id)
{
    auto row = db.query("SELECT body FROM claim WHERE id = ?", id);
    if (!row.step())
        return fail(ErrorCode::NotFound, "no such claim");
    return claimFromBody(row.textView(0));
}

core::Result<domain::Visit> readVisit(sqlite::Connection &db, domain::VisitId id)
{
    auto row = db.query("SELECT body FROM visit WHERE id = ?", id);
    if (!row.step())
        return fail(ErrorCode::NotFound, "no such visit");
    return visitFromBody(row.textView(0));
}

core::Result<std::vector<domain::ClaimEvent>> readClaimEvents(sqlite::Connection &db, domain::ClaimId id)
{
    return readEvents<domain::ClaimEvent>(db, "claim", id.uuid, &protocol::decodeClaimEvent);
}

core::Result<std::vector<domain::VisitEvent>> readVisitEvents(sqlite::Connection &db, domain::VisitId id)
{
    return readEvents<domain::VisitEvent>(db, "visit", id.uuid, &protocol::decodeVisitEvent);
}

core::Result<std::vector<domain::ClaimId>> readOpenClaims(sqlite::Connection &db, std::string_view nik,
                                                          const std::vector<std::string> &kpj)
{
    if (kpj.empty())
        return claimIds(db.query("SELECT id FROM claim WHERE nik = ? AND open = 1 ORDER BY id", nik));
    std::vector<domain::ClaimId> ids;
    for (const std::string &card : kpj) {
        for (const domain::ClaimId id :
             claimIds(db.query("SELECT claim.id FROM claim_card JOIN claim ON claim.id = claim_card.claim"
                               " WHERE kpj = ? AND claim.open = 1 ORDER BY claim.id",
                               card))) {
            if (std::find(ids.begin(), ids.end(), id) == ids.end())
                ids.push_back(id);
        }
    }
    return ids;
}

core::Result<std::vector<domain::ClaimId>> readClaimsInState(sqlite::Connection &db, domain::ClaimState state,
                                                             int limit)
{
    return claimIds(
        db.query("SELECT id FROM claim WHERE state = ? ORDER BY id LIMIT ?", domain::wireName(state), limit));
}

core::Result<std::vector<domain::ClaimId>> readClaimsWithDocument(sqlite::Connection &db, std::string_view sha256)
{
    return claimIds(db.query("SELECT claim FROM claim_document WHERE sha256 = ? ORDER BY claim", sha256));
}

core::Result<std::vector<domain::Visit>> readWaiting(sqlite::Connection &db, std::string_view branch, core::Date day)
{
    auto waiting = visits(db.query("SELECT body FROM visit WHERE branch = ? AND day = ? AND state = ?", branch, day,
                                   domain::wireName(domain::VisitState::Waiting)));
    if (!waiting)
        return waiting;
    std::erase_if(*waiting, [](const domain::Visit &visit) { return visit.voided; });
    std::sort(waiting->begin(), waiting->end(), &domain::calledBefore);
    return waiting;
}

core::Result<std::vector<domain::Visit>> readVisitsOf(sqlite::Connection &db, std::string_view branch, core::Date day)
{
    return visits(db.query("SELECT body FROM visit WHERE branch = ? AND day = ? ORDER BY id", branch, day));
}

core::Result<std::int32_t> readPlacesTaken(sqlite::Connection &db, std::string_view branch, core::Date day)
{
    // Only who has left needs a look inside: a cancelled booking and a void ticket give their place back.
    const std::string_view left = domain::wireName(domain::VisitState::Left);
    std::int32_t taken = 0;
    auto row = db.query("SELECT service, count(*) FROM visit WHERE branch = ? AND day = ? AND state <> ?"
                        " GROUP BY service",
                        branch, day, left);
    while (row.step()) {
        if (domain::takesPlace(domain::fromWire<domain::Service>(row.textView(0))))
            taken += static_cast<std::int32_t>(row.integer(1));
    }
    auto gone =
        visits(db.query("SELECT body FROM visit WHERE branch = ? AND day = ? AND state = ?", branch, day, left));
    if (!gone)
        return core::passOn(gone);
    return taken + static_cast<std::int32_t>(std::ranges::count_if(
                       *gone, [](const domain::Visit &visit) { return domain::takesPlace(visit); }));
}

} // namespace loket::store
