// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/core/text.h"
#include "loket/domain/decide.h"

namespace loket::domain {
namespace {

using core::ErrorCode;
using core::fail;

constexpr RoleSet kReaders{Role::Frontliner, Role::Cso,        Role::Verifier, Role::Supervisor,
                           Role::BranchHead, Role::HeadOffice, Role::System};

bool isOutage(AccessKind kind)
{
    return kind == AccessKind::OutageStart || kind == AccessKind::OutageEnd;
}

core::Result<> permit(const officecmd::RecordAccess &command, const Context &context)
{
    if (command.kind == AccessKind::Unknown)
        return fail(ErrorCode::InvalidValue, "unknown kind of access", "kind");
    // A helper's screen loses the centre like any other, but shows and carries out nothing.
    const bool helperMay = isOutage(command.kind) && context.actor.roles.has(Role::Helper);
    if (!helperMay && !context.actor.roles.hasAny(kReaders))
        return fail(ErrorCode::NotAllowed, "no role that may do this");
    if (isOutage(command.kind)) {
        if (!command.from)
            return fail(ErrorCode::MissingField, "when it began", "from");
        if (command.kind == AccessKind::OutageEnd && !command.to)
            return fail(ErrorCode::MissingField, "when it ended", "to");
    } else if (core::trimmed(command.what).empty()) {
        return fail(ErrorCode::MissingField, "what was looked at or carried out", "what");
    }
    if (command.from && command.to && *command.to < *command.from)
        return fail(ErrorCode::InvalidValue, "ends before it begins", "to");
    return {};
}

} // namespace

core::Result<> decide(const officecmd::Body &command, const Context &context)
{
    if (context.actor.user.isNull() && !context.actor.roles.has(Role::System))
        return fail(ErrorCode::NotAllowed, "officer without an account");
    return std::visit([&context](const auto &body) { return permit(body, context); }, command);
}

} // namespace loket::domain
