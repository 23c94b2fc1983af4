// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/clock.h"
#include "loket/domain/ids.h"
#include "loket/domain/people.h"

#include <optional>
#include <string>

namespace loket::services {

/// Who asks, as their token says and never as their request says.
struct Caller
{
    domain::Actor actor;
    std::string nik;                     ///< the officer's own, for claims they are involved in; may be empty
    std::string device;                  ///< workstation id; empty for a participant
    std::optional<domain::ClaimId> link; ///< a participant's link: the only claim it opens
    std::string tokenHash;
    core::Timestamp expiresAt{};

    [[nodiscard]] bool isParticipant() const { return actor.roles.has(domain::Role::Participant); }
    [[nodiscard]] bool isSystem() const { return actor.roles.has(domain::Role::System); }
};

/// The centre itself, acting in a branch.
[[nodiscard]] Caller systemCaller(const std::string &branch);
/// "cso+verifier": the wire names of the roles, for audit records.
[[nodiscard]] std::string rolesText(const domain::RoleSet &roles);

} // namespace loket::services
