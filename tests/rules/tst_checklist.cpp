// SPDX-License-Identifier: GPL-3.0-or-later
// Lists that are made before a case is whole, and questions about the form alone.
#include "shippedpack.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace loket::rules {
namespace {

using domain::ClaimReason;
using domain::DocumentKind;
using domain::RequiredDocument;
using test::day;

std::optional<RequiredDocument> find(const core::Result<std::vector<RequiredDocument>> &papers, DocumentKind kind)
{
    const auto found = std::ranges::find(papers.value(), kind, &RequiredDocument::kind);
    return found == papers->end() ? std::nullopt : std::optional(*found);
}

Facts formOnly(ClaimReason reason)
{
    Facts facts;
    facts.reason = reason;
    facts.askedOn = day("2026-11-21");
    facts.registersAsked = false;
    return facts;
}

TEST(Checklist, EveryConditionalPaperOfEveryPackSaysOnWhatItHangs)
{
    const RuleBook book = test::shippedBook();
    for (const RulePack &pack : book.packs()) {
        for (const ClaimReason reason : pack.reasons()) {
            const auto all = pack.checklistFor(reason);
            const auto always = pack.documentsFor(reason);
            ASSERT_TRUE(all && always);
            for (const RequiredDocument &paper : *all) {
                const bool conditional = !find(always, paper.kind);
                EXPECT_EQ(conditional, !paper.whenId.empty());
                EXPECT_EQ(conditional, !paper.whenEn.empty());
            }
        }
    }
    EXPECT_EQ(test::shippedPack().checklistFor(ClaimReason::Unknown).error().code, core::ErrorCode::NotFound);
}

TEST(Checklist, AConditionWithAnAmountNamesIt)
{
    const auto papers = test::shippedPack().checklistFor(ClaimReason::Partial10);
    ASSERT_TRUE(papers);
    const auto npwp = find(papers, DocumentKind::Npwp);
    ASSERT_TRUE(npwp);
    EXPECT_EQ(npwp->whenId, "bila saldo di atas Rp 50.000.000");
}

TEST(Checklist, WhatARegisterHasNotToldIsNamedAndNeededByNobody)
{
    const RulePack pack = test::shippedPack();
    Facts facts = formOnly(ClaimReason::Partial10);
    const auto open = find(pack.checklistFor(facts), DocumentKind::Npwp);
    ASSERT_TRUE(open);
    EXPECT_FALSE(open->byLaw);
    facts.balance = core::Sen{6'000'000'000};
    const auto due = find(pack.checklistFor(facts), DocumentKind::Npwp);
    ASSERT_TRUE(due);
    EXPECT_TRUE(due->byLaw);
    facts.balance = core::Sen{4'000'000'000};
    EXPECT_FALSE(find(pack.checklistFor(facts), DocumentKind::Npwp));
}

TEST(FormAlone, RegistersSpeakNeitherForNorAgainst)
{
    Facts facts = formOnly(ClaimReason::LeaveIdWna);
    facts.birthDate = day("1989-07-10");
    facts.leavingOn = day("2026-12-05");
    facts.statesNotWorking = true;
    const auto verdict = test::shippedPack().evaluate(facts);
    ASSERT_TRUE(verdict);
    EXPECT_FALSE(verdict->refusal.has_value()) << "nobody said yet whether this is a foreigner";
    EXPECT_FALSE(verdict->eligible);
}

TEST(FormAlone, AWaitingTimeHasItsDay)
{
    Facts facts = formOnly(ClaimReason::Resign);
    facts.birthDate = day("1990-01-01");
    facts.employmentEnd = day("2026-10-22");
    facts.statesNotWorking = true;
    const auto verdict = test::shippedPack().evaluate(facts);
    ASSERT_TRUE(verdict);
    EXPECT_EQ(verdict->eligibleFrom, day("2026-11-22"));
    facts.registersAsked = true;
    facts.activeElsewhere = true;
    EXPECT_EQ(test::shippedPack().evaluate(facts)->refusal, domain::ReasonCode::R04);
}

TEST(Offers, ShareAndAppAreThePacks)
{
    const RulePack pack = test::shippedPack();
    EXPECT_EQ(pack.sharePercentOf(ClaimReason::Partial10), 10);
    EXPECT_EQ(pack.sharePercentOf(ClaimReason::Partial30Cash), 30);
    EXPECT_EQ(pack.sharePercentOf(ClaimReason::Unknown), 0);
    EXPECT_EQ(pack.jmoLimitOf(ClaimReason::Age56, day("2026-11-21")), core::Rupiah{15'000'000});
    EXPECT_EQ(pack.jmoLimitOf(ClaimReason::Age56, day("2025-04-30")), core::Rupiah{10'000'000});
    EXPECT_EQ(pack.jmoLimitOf(ClaimReason::Death, day("2026-11-21")), std::nullopt);
}

} // namespace
} // namespace loket::rules
