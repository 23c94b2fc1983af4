// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/clock.h"
#include "loket/domain/enums.h"

#include <optional>
#include <string>
#include <variant>

/// What happens at an office and belongs to no single claim or visit.
namespace loket::domain::officecmd {

/// Something was looked at or carried out of the system, or the line to the centre was lost. Leaves an audit record and
/// changes nothing else; carries no base revision and never conflicts.
struct RecordAccess
{
    AccessKind kind = AccessKind::Unknown;
    std::string what;                    ///< "recap csv", "ticket A-041"; no personal data, and digits would be masked
    std::optional<core::Timestamp> from; ///< by the workstation's clock; an outage needs it
    std::optional<core::Timestamp> to;   ///< the end of an outage needs it
    std::string reason;
    bool operator==(const RecordAccess &) const = default;
};

using Body = std::variant<RecordAccess>;

} // namespace loket::domain::officecmd
