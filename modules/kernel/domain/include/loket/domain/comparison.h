// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/claim.h"

#include <array>
#include <string>
#include <vector>

namespace loket::domain {

enum class ComparedSource
{
    Form,
    Ledger, ///< membership: the card
    Civil,  ///< Dukcapil
    Bank
};
inline constexpr std::size_t kComparedSources = 4;

enum class CellState
{
    NotOfThisSource, ///< the source never has such a field: an empty cell
    NotAsked,
    NoAnswer, ///< the register was asked and did not answer; never reads as a difference
    NotFound,
    Empty, ///< the source has the person but not this
    Known, ///< confirms the value of the form without giving one back
    Value
};

struct ComparedCell
{
    CellState state = CellState::NotOfThisSource;
    std::string value; ///< as written in the source; only with Value
    bool operator==(const ComparedCell &) const = default;
};

/// One field of the claim beside what every source says of it.
struct ComparedField
{
    FieldKey field = FieldKey::Unknown;
    std::array<ComparedCell, kComparedSources> cells; ///< by ComparedSource
    FieldVerdict suggested = FieldVerdict::NotChecked;

    [[nodiscard]] const ComparedCell &cell(ComparedSource source) const
    {
        return cells[static_cast<std::size_t>(source)];
    }
    bool operator==(const ComparedField &) const = default;
};

/// Equal for people: names without titles and case, numbers by their digits, addresses by their letters.
[[nodiscard]] bool sameValue(FieldKey field, const std::string &a, const std::string &b);
/// The rows that matter for this claim, in the order of the form.
[[nodiscard]] std::vector<ComparedField> compareFields(const Claim &claim);
/// Fields that a register contradicts, or does not know, and nobody has given a verdict on. What the form leaves empty
/// is no contradiction.
[[nodiscard]] std::vector<FieldKey> unjudgedDifferences(const Claim &claim, const Checks &checks);

} // namespace loket::domain
