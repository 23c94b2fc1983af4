// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/domain/checklist.h"

#include <array>

namespace loket::domain {
namespace {

constexpr std::array kScript{
    ChecklistItem::RightPerson,    ChecklistItem::ConsentAnswered,  ChecklistItem::AloneAndFree,
    ChecklistItem::LivenessPrompt, ChecklistItem::AccountQuestions, ChecklistItem::IdCardHeld,
    ChecklistItem::OriginalsHeld,  ChecklistItem::DataRechecked,    ChecklistItem::NotWorkingElsewhere,
    ChecklistItem::BenefitReadOut, ChecklistItem::OutcomeExplained,
};

/// The right depends on the work having ended.
bool needsNoOtherWork(ClaimReason reason)
{
    switch (reason) {
    case ClaimReason::PkwtEnd:
    case ClaimReason::BpuStop:
    case ClaimReason::Resign:
    case ClaimReason::Phk:
    case ClaimReason::LeaveIdWna:
    case ClaimReason::LeaveIdWni:
        return true;
    default:
        return false;
    }
}

bool belongsToCall(ChecklistItem item)
{
    return item == ChecklistItem::ConsentAnswered || item == ChecklistItem::LivenessPrompt;
}

enum class Group
{
    None,
    Rejection,
    Postponement,
    Technical
};

Group groupOf(ReasonCode code)
{
    if (code >= ReasonCode::R01 && code <= ReasonCode::R08)
        return Group::Rejection;
    if (code >= ReasonCode::P01 && code <= ReasonCode::P11)
        return Group::Postponement;
    if (code >= ReasonCode::T01 && code <= ReasonCode::T06)
        return Group::Technical;
    return Group::None;
}

} // namespace

std::vector<ChecklistItem> checklistFor(ClaimReason reason, Channel channel)
{
    std::vector<ChecklistItem> items;
    for (const ChecklistItem item : kScript) {
        if (channel == Channel::Counter && belongsToCall(item))
            continue;
        if (item == ChecklistItem::NotWorkingElsewhere && !needsNoOtherWork(reason))
            continue;
        items.push_back(item);
    }
    return items;
}

Channel servedThrough(const Claim &claim)
{
    return claim.slot ? claim.slot->channel : claim.channel;
}

bool isMandatory(ChecklistItem item)
{
    // The account holds nothing to ask about for some; the outcome is explained once it is known.
    return item != ChecklistItem::Unknown && item != ChecklistItem::AccountQuestions &&
           item != ChecklistItem::OutcomeExplained;
}

bool mustPass(ChecklistItem item, const RulesVerdict &verdict)
{
    return item == ChecklistItem::BenefitReadOut && verdict.taxOutlook.has_value();
}

bool applies(ReasonCode code, Outcome outcome)
{
    const Group group = groupOf(code);
    switch (outcome) {
    case Outcome::Reject:
        return group == Group::Rejection;
    case Outcome::Return:
        return group == Group::Postponement;
    case Outcome::Postpone:
        return group == Group::Postponement || group == Group::Technical;
    case Outcome::Approve:
    case Outcome::Unknown:
        break;
    }
    return false;
}

} // namespace loket::domain
