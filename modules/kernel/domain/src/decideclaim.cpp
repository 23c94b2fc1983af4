// SPDX-License-Identifier: GPL-3.0-or-later
#include "claimcase.h"

namespace loket::domain {
namespace {

/// An officer without an account could not be told apart from the next one, and four eyes would see nothing.
bool isNameless(const Actor &actor)
{
    return actor.user.isNull() && !actor.roles.hasAny({Role::Participant, Role::System});
}

} // namespace

core::Result<std::vector<ClaimEvent>> decide(const Claim &claim, ClaimId id, const claimcmd::Body &command,
                                             const Context &context)
{
    const bool creates = std::holds_alternative<claimcmd::Create>(command);
    if (creates && claim.revision > 0)
        return core::fail(core::ErrorCode::Duplicate, "claim exists");
    if (!creates && claim.revision == 0)
        return core::fail(core::ErrorCode::NotFound, "no such claim");
    if (isNameless(context.actor))
        return core::fail(core::ErrorCode::NotAllowed, "officer without an account");
    const ClaimCase at{claim, id, context};
    return std::visit([&at](const auto &body) { return answer(at, body); }, command);
}

} // namespace loket::domain
