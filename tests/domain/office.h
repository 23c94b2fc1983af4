// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/decide.h"
#include "loket/domain/evolve.h"
#include "loket/domain/names.h"

#include <gtest/gtest.h>
#include <optional>
#include <ostream>
#include <string>

namespace loket::domain {

// GoogleTest prints these in failures.
inline void PrintTo(ClaimState state, std::ostream *out)
{
    *out << wireName(state);
}
inline void PrintTo(VisitState state, std::ostream *out)
{
    *out << wireName(state);
}

} // namespace loket::domain

namespace loket::domain::test {

/// Saturday 2026-11-21 09.00 WIB.
extern const core::Timestamp kNow;
inline constexpr const char *kNik = "9901011708900001";

template <typename IdType> IdType idOf(std::uint8_t number)
{
    IdType id;
    id.uuid.bytes[15] = number;
    return id;
}

Actor actorOf(Role role, std::uint8_t user);
inline Actor cso()
{
    return actorOf(Role::Cso, 1);
}
inline Actor otherCso()
{
    return actorOf(Role::Cso, 2);
}
inline Actor verifier()
{
    return actorOf(Role::Verifier, 3);
}
inline Actor frontliner()
{
    return actorOf(Role::Frontliner, 4);
}
inline Actor supervisor()
{
    return actorOf(Role::Supervisor, 5);
}
inline Actor otherSupervisor()
{
    return actorOf(Role::Supervisor, 6);
}
inline Actor branchHead()
{
    return actorOf(Role::BranchHead, 7);
}
inline Actor headOffice()
{
    return actorOf(Role::HeadOffice, 8);
}
inline Actor helper()
{
    return actorOf(Role::Helper, 9);
}
Actor participant();
Actor machine();
/// Somebody of that role, of whom the sample claim knows nothing.
Actor strangerWith(Role role);

Benefit sampleBenefit();
/// Eligible; card and identity by law, passbook by procedure.
RulesVerdict sampleVerdict();
ClaimForm sampleForm();
/// As head office sets it at the time of writing.
Policy samplePolicy();
Context contextOf(const Actor &actor);

DocumentVersion versionOf(char digit);
claimcmd::AttachDocument attachOf(std::uint8_t document, DocumentKind kind, char digit = 'a');
DocumentRequest requestOf(DocumentKind kind, ReasonCode reason = ReasonCode::P01);
/// Every item that applies to the claim, passed.
Checks allPassed(const Claim &claim);
Decision approvalOf(const Claim &claim);
Decision decisionOf(Outcome outcome, ReasonCode code);
PendingChange changeOf(ChangeKind kind, std::uint8_t id = 77);
claimcmd::Approve approve();

/// The claim after the command; a failed test when it is refused.
Claim run(const Claim &claim, const claimcmd::Body &command, const Context &context);
Claim run(const Claim &claim, const claimcmd::Body &command, const Actor &actor);
/// The refusal's code; nullopt when the command was accepted.
std::optional<core::ErrorCode> refusal(const Claim &claim, const claimcmd::Body &command, const Context &context);
std::optional<core::ErrorCode> refusal(const Claim &claim, const claimcmd::Body &command, const Actor &actor);
/// The path of the field a refusal names.
std::string refusedField(const Claim &claim, const claimcmd::Body &command, const Context &context);

/// A claim led into that state by commands only.
Claim claimIn(ClaimState state);

Visit run(const Visit &visit, const visitcmd::Body &command, const Context &context);
Visit run(const Visit &visit, const visitcmd::Body &command, const Actor &actor);
std::optional<core::ErrorCode> refusal(const Visit &visit, const visitcmd::Body &command, const Context &context);
std::optional<core::ErrorCode> refusal(const Visit &visit, const visitcmd::Body &command, const Actor &actor);
Visit visitIn(VisitState state);

} // namespace loket::domain::test
