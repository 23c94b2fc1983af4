// SPDX-License-Identifier: GPL-3.0-or-later
#include "shapes/visit.h"
#include "reader.h"
#include "shapes/audit.h"
#include "writer.h"

#include "loket/protocol/codec.h"
#include "loket/protocol/limits.h"

namespace loket::protocol {

namespace {
constexpr TreeLimits kLimits{kMaxAggregateBytes, kMaxText};
}

std::string encode(const domain::Visit &visit)
{
    return written(visit);
}

core::Result<domain::Visit> decodeVisit(std::string_view json)
{
    return decoded<domain::Visit>(json, kLimits);
}

std::string encode(const domain::AuditRecord &record)
{
    return written(record);
}

core::Result<domain::AuditRecord> decodeAuditRecord(std::string_view json)
{
    return decoded<domain::AuditRecord>(json, kLimits);
}

} // namespace loket::protocol
