// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader.h"
#include "shapes/event.h"
#include "writer.h"

#include "loket/protocol/codec.h"
#include "loket/protocol/limits.h"

namespace loket::protocol {

namespace {
constexpr TreeLimits kLimits{kMaxAggregateBytes, kMaxText};
}

std::string encode(const domain::ClaimEvent &event)
{
    return written(event);
}

core::Result<domain::ClaimEvent> decodeClaimEvent(std::string_view json)
{
    return decoded<domain::ClaimEvent>(json, kLimits);
}

std::string encode(const domain::VisitEvent &event)
{
    return written(event);
}

core::Result<domain::VisitEvent> decodeVisitEvent(std::string_view json)
{
    return decoded<domain::VisitEvent>(json, kLimits);
}

} // namespace loket::protocol
