// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace loket::domain {

/// How one step of an explanation came out.
enum class RuleOutcome
{
    Unknown,
    Met,
    NotMet,
    NotKnown, ///< the fact it looks at was never told
    Note      ///< decides nothing: an amount, a date, a warning
};

/// What an heir is to the dead participant. The order among them is the rule pack's.
enum class HeirRelation
{
    Unknown,
    Spouse,
    Child,
    Parent,
    Grandparent,
    Grandchild,
    Sibling,
    ParentInLaw,
    Testament, ///< named in the will
    Estate     ///< Balai Harta Peninggalan
};

} // namespace loket::domain
