// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/figures.h"
#include "rules/law.h"

#include <ctime>
#include <gtest/gtest.h>

// How many cases one core decides in a second, and how long a pack takes to be read and checked. Processor time of this
// thread: what else the machine does meanwhile does not count.

namespace {

using namespace loket;
using namespace loket::test;

constexpr double kGoalMicroseconds = 5.0; // 200,000 evaluations a second
constexpr double kGoalLoadMilliseconds = 50.0;
constexpr double kMeasuredSeconds = 2.0;
constexpr int kLoads = 40;

double processorSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

/// Every reason, with and without papers and earlier payments, in both tax regimes.
std::vector<rules::Facts> everyKindOfCase(const Law &law)
{
    std::vector<rules::Facts> facts;
    for (const ClaimReason reason : reasonsOf(law)) {
        for (const int yearsAgo : {0, 1, 3}) {
            for (const bool papers : {true, false}) {
                RulesCase asked = entitled(reason, law.day);
                withBalance(asked, 190'000'000);
                if (yearsAgo > 0)
                    asked.ledger->earlier = {{law.day.plusYears(-yearsAgo), core::Rupiah{20'000'000}, {}, "AGE_56"}};
                if (!papers)
                    asked.documents.clear();
                facts.push_back(rules::factsOf(protocol::claimOf(asked), law.day));
            }
        }
    }
    return facts;
}

TEST(RulesBench, evaluationsOfOneCore)
{
    const Law &law = laws().back();
    const auto pack = book().byId(law.id).value();
    const auto cases = everyKindOfCase(law);
    bench::Report report("rules.evaluate");
    std::size_t asked = 0;
    std::size_t due = 0;
    const double begin = processorSeconds();
    double spent = 0;
    while (spent < kMeasuredSeconds) {
        for (const rules::Facts &facts : cases) {
            const auto verdict = pack.evaluate(facts);
            due += verdict && verdict->eligible ? 1 : 0;
        }
        asked += cases.size();
        spent = processorSeconds() - begin;
    }

    EXPECT_GT(due, asked / 2) << "these are cases that are due";
    report.figure("kinds_of_cases", static_cast<double>(cases.size()));
    report.figure("evaluations", static_cast<double>(asked));
    report.figure("evaluations_per_second", static_cast<double>(asked) / spent);
    report.goal("microseconds_each", spent * 1e6 / static_cast<double>(asked), kGoalMicroseconds);
    report.print();
}

TEST(RulesBench, readingAndCheckingAPack)
{
    const std::string text = packTexts().at(laws().back().id);
    bench::Report report("rules.load");
    std::vector<double> milliseconds;
    for (int i = 0; i < kLoads; ++i) {
        const double begin = processorSeconds();
        const auto pack = rules::RulePack::load(text);
        milliseconds.push_back((processorSeconds() - begin) * 1e3);
        ASSERT_TRUE(pack);
    }

    report.figure("bytes", static_cast<double>(text.size()));
    report.figure("median_ms", bench::quantile(milliseconds, 0.5));
    report.goal("p95_ms", bench::quantile(milliseconds, 0.95), kGoalLoadMilliseconds);
    report.print();
}

} // namespace
