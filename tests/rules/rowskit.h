// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/casekit.h"

#include <gtest/gtest.h>

// The people of the acceptance rows and what is expected of their verdicts.

namespace loket::test {

inline RulesCase resigned(const char *statement)
{
    RulesCase asked = somebody(ClaimReason::Resign);
    asked.person.employmentEnd = day(statement);
    asked.details.statesNotWorking = true;
    return asked;
}

inline RulesCase terminated(const char *on)
{
    RulesCase asked = somebody(ClaimReason::Phk);
    asked.person.employmentEnd = day(on);
    asked.details.statesNotWorking = true;
    return asked;
}

inline RulesCase born(const char *date)
{
    RulesCase asked = somebody(ClaimReason::Age56);
    asked.person.birthDate = day(date);
    return asked;
}

inline RulesCase member(const char *joined, const char *left = nullptr)
{
    RulesCase asked = somebody(ClaimReason::Partial10);
    asked.ledger->accounts = {account(kCard, 200'000'000, joined, left)};
    return asked;
}

inline void expectDue(const domain::RulesVerdict &verdict)
{
    EXPECT_TRUE(verdict.eligible);
    EXPECT_FALSE(verdict.refusal.has_value());
    EXPECT_FALSE(verdict.eligibleFrom.has_value());
}

inline void expectWait(const domain::RulesVerdict &verdict, ReasonCode code, const char *from)
{
    EXPECT_FALSE(verdict.eligible);
    EXPECT_EQ(verdict.refusal, code);
    EXPECT_EQ(verdict.eligibleFrom, day(from));
}

inline void expectRefused(const domain::RulesVerdict &verdict, ReasonCode code)
{
    EXPECT_FALSE(verdict.eligible);
    EXPECT_EQ(verdict.refusal, code);
    EXPECT_FALSE(verdict.eligibleFrom.has_value());
}

inline RulesCase died(std::vector<domain::Heir> heirs)
{
    RulesCase asked = somebody(ClaimReason::Death);
    asked.details.deathDate = day("2026-10-02");
    asked.details.heirs = std::move(heirs);
    return asked;
}

inline domain::Heir heir(domain::HeirRelation relation, const char *birth, const char *guardian = "")
{
    domain::Heir heir;
    heir.name = "Ahli Waris Uji";
    heir.relation = relation;
    heir.birthDate = day(birth);
    heir.guardianName = guardian;
    return heir;
}

} // namespace loket::test
