// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace loket::test {

/// One pack with one cell changed.
struct Mutant
{
    std::string cell; ///< JSON pointer: "/reasons/2/documents/0/byLaw"
    std::string change;
    std::string text; ///< the whole pack
};

/// Every cell of a pack that decides something, changed once: numbers and amounts by one, flags turned, days moved to
/// the next working day, names put in another's place, entries of lists taken out, absent flags set. Not touched: what
/// is only read out (texts, sources, the regulation's name).
[[nodiscard]] std::vector<Mutant> mutantsOf(const std::string &pack);

} // namespace loket::test
