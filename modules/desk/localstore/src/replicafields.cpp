// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/domain/names.h"
#include "loket/protocol/codec.h"
#include "replica.h"

namespace loket::localstore {

namespace {

RowFields fieldsOfClaim(const domain::Claim &claim)
{
    RowFields fields;
    fields.state = domain::wireName(claim.state);
    fields.changedAt = claim.changedAt.time_since_epoch().count();
    fields.key = searchKeyOf(claim);
    return fields;
}

RowFields fieldsOfVisit(const domain::Visit &visit)
{
    RowFields fields;
    fields.state = domain::wireName(visit.state);
    fields.day = visit.day.days().time_since_epoch().count();
    fields.key.ticket = fold(visit.ticket);
    if (visit.claim)
        fields.claim = visit.claim->toString();
    return fields;
}

} // namespace

RowFields fieldsOf(const protocol::FeedRow &row)
{
    // A row that this version cannot read is kept all the same: the next version will.
    if (row.op == "put" && row.entity == "claim") {
        if (const auto claim = protocol::decodeClaim(row.body))
            return fieldsOfClaim(*claim);
    } else if (row.op == "put" && row.entity == "visit") {
        if (const auto visit = protocol::decodeVisit(row.body))
            return fieldsOfVisit(*visit);
    }
    RowFields unknown;
    unknown.state = "unknown";
    return unknown;
}

} // namespace loket::localstore
