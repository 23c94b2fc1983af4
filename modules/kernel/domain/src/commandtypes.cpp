// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/domain/wiretypes.h"

namespace loket::domain {
namespace {

template <typename Body> std::string_view nameOf(const Body &body)
{
    return body.valueless_by_exception() ? std::string_view{} : WireTypes<Body>::kAll[body.index()];
}

std::string_view nameOf(const ClaimCommand &command)
{
    return commandType(command.body);
}

std::string_view nameOf(const VisitCommand &command)
{
    return commandType(command.body);
}

std::string_view nameOf(const OfficeCommand &command)
{
    return commandType(command.body);
}

std::string_view nameOf(const CallNext &)
{
    return kWireType<CallNext>;
}

bool commutes(const claimcmd::Body &body)
{
    return std::holds_alternative<claimcmd::AttachDocument>(body) ||
           std::holds_alternative<claimcmd::RecordChecks>(body) ||
           std::holds_alternative<claimcmd::RecordRegisters>(body) ||
           std::holds_alternative<claimcmd::RecordInquiry>(body) ||
           std::holds_alternative<claimcmd::RecordAccess>(body);
}

} // namespace

std::string commandType(const Command &command)
{
    return std::string(std::visit([](const auto &target) { return nameOf(target); }, command.target));
}

std::string_view commandType(const claimcmd::Body &body)
{
    return nameOf(body);
}

std::string_view commandType(const visitcmd::Body &body)
{
    return nameOf(body);
}

std::string_view commandType(const officecmd::Body &body)
{
    return nameOf(body);
}

bool commutes(const Command &command)
{
    if (const auto *claim = std::get_if<ClaimCommand>(&command.target))
        return commutes(claim->body);
    return !std::holds_alternative<VisitCommand>(command.target);
}

std::string_view eventType(const claimevt::Body &body)
{
    return nameOf(body);
}

std::string_view eventType(const visitevt::Body &body)
{
    return nameOf(body);
}

} // namespace loket::domain
