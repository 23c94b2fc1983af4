// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/models/approval.h"

#include "loket/core/text.h"

#include <algorithm>

namespace loket::models {
namespace {

using domain::Role;

/// The pack has no calendar to ask; but a day moves the last day to pay exactly when it is a working day.
bool isWorkingDay(const rules::RulePack &pack, core::Date day)
{
    return pack.payBy(day) != pack.payBy(day.plusDays(-1));
}

/// Working days after `from`, up to and with `to`.
int workingDaysBetween(const rules::RulePack &pack, core::Date from, core::Date to)
{
    constexpr int kYear = 366; // a claim that old is late enough
    int days = 0;
    for (core::Date day = from; day < to && days < kYear;) {
        day = day.plusDays(1);
        if (isWorkingDay(pack, day))
            ++days;
    }
    return days;
}

void judgeMoney(const ApprovalCase &at, std::vector<ApprovalProblem> &problems)
{
    if (!at.verdict)
        problems.push_back({ApprovalFault::RulesSilent});
    else if (!at.verdict->eligible)
        problems.push_back({ApprovalFault::NotEligible});
    else if (!at.verdict->benefit || !at.claim.decision->benefit)
        problems.push_back({ApprovalFault::RulesSilent});
    else if (!agrees(*at.claim.decision->benefit, *at.verdict->benefit))
        problems.push_back({ApprovalFault::RulesChanged});
}

void judgeApproval(const ApprovalCase &at, std::vector<ApprovalProblem> &problems)
{
    if (at.claim.decision->outcome != domain::Outcome::Approve) {
        problems.push_back({ApprovalFault::NothingToApprove});
        return;
    }
    if (at.claim.onHold)
        problems.push_back({ApprovalFault::OnHold});
    judgeMoney(at, problems);
    const auto unseen =
        std::ranges::count_if(evidenceOf(at.claim), [&at](const Evidence &piece) { return !at.seen.contains(piece); });
    if (unseen > 0)
        problems.push_back({ApprovalFault::EvidenceUnseen, ApprovalBar::None, static_cast<int>(unseen)});
    if (!at.connected)
        problems.push_back({ApprovalFault::NoCentre});
}

} // namespace

ApprovalBar approvalBar(const domain::Claim &claim, const Officer &officer, const domain::Policy &policy)
{
    if (!officer.roles.hasAny({Role::Supervisor, Role::BranchHead}))
        return ApprovalBar::RoleMayNot;
    if (claim.decision && claim.decision->maker == officer.id)
        return ApprovalBar::Maker;
    if (claim.createdBy == officer.id)
        return ApprovalBar::Registrar;
    if (std::ranges::find(claim.changedBy, officer.id) != claim.changedBy.end())
        return ApprovalBar::Changer;
    const bool large = claim.decision && claim.decision->benefit &&
                       claim.decision->outcome == domain::Outcome::Approve &&
                       claim.decision->benefit->gross > policy.supervisorLimit;
    return large && !officer.roles.has(Role::BranchHead) ? ApprovalBar::AboveLimit : ApprovalBar::None;
}

std::optional<PayDays> payDays(const domain::Claim &claim, const rules::RulePack &pack, core::Date today,
                               core::Zone zone)
{
    if (!claim.completeAt || !claim.payBy)
        return std::nullopt;
    PayDays days;
    days.allowed = pack.policy().payWorkingDays;
    days.used = workingDaysBetween(pack, core::localDate(*claim.completeAt, zone), today);
    // The weekend after a missed Friday counts as the first day.
    days.late = today > *claim.payBy ? std::max(1, workingDaysBetween(pack, *claim.payBy, today)) : 0;
    return days;
}

std::vector<Evidence> evidenceOf(const domain::Claim &claim)
{
    std::vector<Evidence> pieces;
    for (const domain::Document &document : claim.documents) {
        const domain::DocumentVersion *version = document.current();
        if (version != nullptr && document.state != domain::DocumentState::Superseded)
            pieces.push_back({document.id, version->sha256});
    }
    return pieces;
}

bool agrees(const domain::Benefit &decided, const domain::Benefit &now)
{
    domain::Benefit sameDay = decided;
    sameDay.computedFor = now.computedFor; // a decision of yesterday is as good
    return sameDay == now;
}

std::vector<ApprovalProblem> problemsOf(const ApprovalCase &at, ApprovalAct act)
{
    if (at.claim.state != domain::ClaimState::AwaitingSupervisor || !at.claim.decision)
        return {{ApprovalFault::NotWaiting}};
    std::vector<ApprovalProblem> problems;
    ApprovalBar bar = approvalBar(at.claim, at.officer, at.policy);
    // Anybody of the second pair of eyes may hand it back; the limit is about paying.
    if (act != ApprovalAct::Approve && bar == ApprovalBar::AboveLimit)
        bar = ApprovalBar::None;
    if (act == ApprovalAct::SendBack && bar != ApprovalBar::RoleMayNot)
        bar = ApprovalBar::None;
    if (bar != ApprovalBar::None)
        problems.push_back({ApprovalFault::Barred, bar});
    if (act == ApprovalAct::Approve)
        judgeApproval(at, problems);
    else if (core::trimmed(at.comment).empty() && act == ApprovalAct::SendBack)
        problems.push_back({ApprovalFault::CommentMissing});
    return problems;
}

} // namespace loket::models
