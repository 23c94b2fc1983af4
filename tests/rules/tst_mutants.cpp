// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/law.h"
#include "rules/mutants.h"

#include <cstdio>
#include <gtest/gtest.h>

// Each cell of each pack's decision tables changed once: the law as it is written down in this folder must notice. What
// is only read out to people (texts, sources, the regulation's name) is not changed.

namespace {

using namespace loket;
using namespace loket::test;

enum class Fate
{
    Refused, ///< does not load
    Killed,  ///< breaks the law
    Survived
};

Fate fateOf(const Mutant &mutant, const Law &law)
{
    const auto pack = rules::RulePack::load(mutant.text);
    if (!pack)
        return Fate::Refused;
    return breachesOf(*pack, law, true).empty() ? Fate::Survived : Fate::Killed;
}

const char *nameOf(Fate fate)
{
    return fate == Fate::Refused ? "refused " : fate == Fate::Killed ? "killed  " : "SURVIVED";
}

TEST(Mutants, AllDieThatChangeACellOfAPack)
{
    std::printf("texts, sources and the name of the regulation are read out only and not changed\n");
    for (const Law &law : laws()) {
        const std::string text = packTexts().at(law.id);
        int counts[3]{};
        for (const Mutant &mutant : mutantsOf(text)) {
            const Fate fate = fateOf(mutant, law);
            ++counts[static_cast<int>(fate)];
            std::printf("%s %s%s  %s\n", nameOf(fate), law.id.c_str(), mutant.cell.c_str(), mutant.change.c_str());
            EXPECT_NE(fate, Fate::Survived) << law.id << mutant.cell << "  " << mutant.change;
        }
        std::printf("%s: %d killed, %d refused by the reader, %d survived\n", law.id.c_str(), counts[1], counts[0],
                    counts[2]);
        EXPECT_GT(counts[1], 250) << "too few cells were changed to prove anything";
    }
}

} // namespace
