// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office.h"

#include "loket/core/random.h"

#include <initializer_list>
#include <iterator>

namespace loket::domain::test {

/// Draws of a seeded run; a failing seed and step can be repeated.
class Chance
{
public:
    explicit Chance(std::uint64_t seed)
        : m_random(seed)
    {}

    [[nodiscard]] bool oneIn(std::uint64_t bound) { return m_random.below(bound) == 0; }
    [[nodiscard]] std::uint64_t below(std::uint64_t bound) { return m_random.below(bound); }
    template <typename Container> [[nodiscard]] auto oneOf(const Container &values)
    {
        return *std::next(std::begin(values), static_cast<std::ptrdiff_t>(m_random.below(std::size(values))));
    }
    template <typename T> [[nodiscard]] T oneOf(std::initializer_list<T> values)
    {
        return *std::next(values.begin(), static_cast<std::ptrdiff_t>(m_random.below(values.size())));
    }
    /// Any value of an enumeration, Unknown too.
    template <typename E> [[nodiscard]] E any() { return oneOf(EnumNames<E>::kAll).value; }

private:
    core::SeededRandom m_random;
};

/// A small branch where people hold several offices, so that every four-eyes rule is tempted.
Actor anybody(Chance &chance);
/// A command that may or may not make sense; half of them are what the state is waiting for.
claimcmd::Body anyCommand(Chance &chance, const Claim &claim);
visitcmd::Body anyVisitCommand(Chance &chance);
/// Mostly as it should be, sometimes involved, late, above the limit, or judged by other rules.
Context anyContext(Chance &chance, core::Timestamp now);

} // namespace loket::domain::test
