// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"
#include "loket/domain/audit.h"
#include "loket/domain/benefit.h"
#include "loket/domain/claim.h"
#include "loket/domain/command.h"
#include "loket/domain/events.h"
#include "loket/domain/visit.h"

#include <string>
#include <string_view>

namespace loket::protocol {

// The JSON of the domain. Encoding never fails and is canonical: the same value gives the same bytes, members in the
// order of contract/openapi.yaml, absent optionals left out. Decoding refuses with Malformed, MissingField,
// InvalidValue, TooLarge, TooDeep or BadEncoding and names the member in `field`; members it does not know are kept in
// `extras` where the type has them, unknown enumeration values become Unknown. Pure functions, safe from any thread.

[[nodiscard]] std::string encode(const domain::Claim &claim);
[[nodiscard]] core::Result<domain::Claim> decodeClaim(std::string_view json);

/// What the portal sends and the commands of a draft carry.
[[nodiscard]] std::string encode(const domain::ClaimForm &form);
[[nodiscard]] core::Result<domain::ClaimForm> decodeClaimForm(std::string_view json);

[[nodiscard]] std::string encode(const domain::Visit &visit);
[[nodiscard]] core::Result<domain::Visit> decodeVisit(std::string_view json);

[[nodiscard]] std::string encode(const domain::Command &command);
[[nodiscard]] core::Result<domain::Command> decodeCommand(std::string_view json);

[[nodiscard]] std::string encode(const domain::ClaimEvent &event);
[[nodiscard]] core::Result<domain::ClaimEvent> decodeClaimEvent(std::string_view json);

[[nodiscard]] std::string encode(const domain::VisitEvent &event);
[[nodiscard]] core::Result<domain::VisitEvent> decodeVisitEvent(std::string_view json);

[[nodiscard]] std::string encode(const domain::AuditRecord &record);
[[nodiscard]] core::Result<domain::AuditRecord> decodeAuditRecord(std::string_view json);

[[nodiscard]] std::string encode(const domain::RulesVerdict &verdict);
[[nodiscard]] core::Result<domain::RulesVerdict> decodeRulesVerdict(std::string_view json);

/// The officer's unsaved form of one claim, kept as a draft on the desk (never sent).
struct DecisionDraft
{
    domain::Checks checks;
    std::vector<domain::DocumentCheck> documents;
    domain::Decision decision; ///< maker and at unset
    bool operator==(const DecisionDraft &) const = default;
};
[[nodiscard]] std::string encode(const DecisionDraft &draft);
[[nodiscard]] core::Result<DecisionDraft> decodeDecisionDraft(std::string_view json);

} // namespace loket::protocol
