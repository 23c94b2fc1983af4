// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"
#include "loket/domain/claim.h"
#include "loket/domain/context.h"
#include "loket/models/officer.h"
#include "loket/rules/rulepack.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace loket::models {

/// Why a claim that waits for its second person is not this officer's to sign.
enum class ApprovalBar
{
    None,
    RoleMayNot,
    Maker,     ///< made the proposal
    Registrar, ///< registered the claim
    Changer,   ///< changed or verified its data
    AboveLimit ///< the branch head's
};

/// As decide() will judge it, as far as it can be known here: relatives are the centre's to know.
[[nodiscard]] ApprovalBar approvalBar(const domain::Claim &claim, const Officer &officer, const domain::Policy &policy);

/// Where a claim stands in the days the office has to pay.
struct PayDays
{
    int used = 0;    ///< working days since it was complete
    int allowed = 0; ///< of the policy
    int late = 0;    ///< working days past the last one
    bool operator==(const PayDays &) const = default;
};
/// nullopt before the claim is complete.
[[nodiscard]] std::optional<PayDays> payDays(const domain::Claim &claim, const rules::RulePack &pack, core::Date today,
                                             core::Zone zone);

/// The newest upload of each document that a supervisor has to look at.
struct Evidence
{
    domain::DocumentId document;
    std::string sha256;
    auto operator<=>(const Evidence &) const = default;
};
[[nodiscard]] std::vector<Evidence> evidenceOf(const domain::Claim &claim);

enum class ApprovalAct
{
    Approve,
    SendBack,
    Reject
};

enum class ApprovalFault
{
    NotOpen,
    NotWaiting, ///< somebody has decided it already
    Busy,
    Barred, ///< see `bar`
    OnHold,
    NothingToApprove, ///< the officer proposes a rejection
    EvidenceUnseen,   ///< `count` documents
    RulesSilent,      ///< the rules cannot be asked, or name no benefit
    NotEligible,
    RulesChanged, ///< asked again, the rules give another amount
    NoCentre,     ///< money is signed only with the centre in reach
    CommentMissing
};

struct ApprovalProblem
{
    ApprovalFault fault = ApprovalFault::NotOpen;
    ApprovalBar bar = ApprovalBar::None;
    int count = 0;
    bool operator==(const ApprovalProblem &) const = default;
};

/// Everything that matters to signing one claim.
struct ApprovalCase
{
    const domain::Claim &claim;
    const Officer &officer;
    const domain::Policy &policy;
    const core::Result<domain::RulesVerdict> &verdict; ///< asked again today
    const std::set<Evidence> &seen;
    std::string comment;
    bool connected = true;
};

/// What stands in the way of an act, the gravest first; decide() has the last word.
[[nodiscard]] std::vector<ApprovalProblem> problemsOf(const ApprovalCase &at, ApprovalAct act);
/// The rules asked again give the amounts of the decision.
[[nodiscard]] bool agrees(const domain::Benefit &decided, const domain::Benefit &now);

} // namespace loket::models
