// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/date.h"
#include "loket/domain/people.h"

#include <cstdint>
#include <string>

namespace loket::models {

/// Who works at this workstation, and where. Fixed from sign-in to sign-out.
struct Officer
{
    domain::UserId id;
    std::string displayName;
    domain::RoleSet roles;
    std::string branch; ///< code, "PKL"
    std::string device; ///< "W03"
    std::string desk;   ///< "Meja 3"
    core::Zone zone = core::Zone::Wib;
    std::int32_t dailyQuota = 0; ///< of the branch; 0 = not known

    [[nodiscard]] domain::Actor actor() const { return {id, displayName, roles, branch, desk}; }
    bool operator==(const Officer &) const = default;
};

} // namespace loket::models
