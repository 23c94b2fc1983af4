// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/enumname.h"
#include "loket/domain/ruleenums.h"

namespace loket::domain {

template <> struct EnumNames<RuleOutcome>
{
    static constexpr std::array kAll{
        EnumName<RuleOutcome>{RuleOutcome::Unknown, "unknown"},
        EnumName<RuleOutcome>{RuleOutcome::Met, "met"},
        EnumName<RuleOutcome>{RuleOutcome::NotMet, "not_met"},
        EnumName<RuleOutcome>{RuleOutcome::NotKnown, "not_known"},
        EnumName<RuleOutcome>{RuleOutcome::Note, "note"},
    };
};

template <> struct EnumNames<HeirRelation>
{
    static constexpr std::array kAll{
        EnumName<HeirRelation>{HeirRelation::Unknown, "unknown"},
        EnumName<HeirRelation>{HeirRelation::Spouse, "spouse"},
        EnumName<HeirRelation>{HeirRelation::Child, "child"},
        EnumName<HeirRelation>{HeirRelation::Parent, "parent"},
        EnumName<HeirRelation>{HeirRelation::Grandparent, "grandparent"},
        EnumName<HeirRelation>{HeirRelation::Grandchild, "grandchild"},
        EnumName<HeirRelation>{HeirRelation::Sibling, "sibling"},
        EnumName<HeirRelation>{HeirRelation::ParentInLaw, "parent_in_law"},
        EnumName<HeirRelation>{HeirRelation::Testament, "testament"},
        EnumName<HeirRelation>{HeirRelation::Estate, "estate"},
    };
};

} // namespace loket::domain
