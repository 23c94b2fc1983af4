// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rowskit.h"

// The rows T01 to T18 of the rules' acceptance table. The day is 2026-11-21 where nothing else is said.

namespace {

using namespace loket;
using namespace loket::test;

TEST(Rows, T01_fiftySixToday)
{
    expectDue(ask(born("1970-11-21")));
}

TEST(Rows, T02_fiftySixTomorrow)
{
    expectWait(ask(born("1970-11-22")), ReasonCode::R01, "2026-11-22");
}

TEST(Rows, T03_resignedAMonthAgoToday)
{
    expectDue(ask(resigned("2026-10-21")));
}

TEST(Rows, T04_resignedAMonthAgoTomorrow)
{
    expectWait(ask(resigned("2026-10-22")), ReasonCode::R02, "2026-11-22");
}

TEST(Rows, T05_aMonthFromTheEndOfJanuaryEndsWithFebruary)
{
    RulesCase asked = resigned("2026-01-31");
    asked.ledger->accounts.front().left = day("2026-01-31");
    asked.date = day("2026-02-27");
    expectWait(ask(asked), ReasonCode::R02, "2026-02-28");
    asked.date = day("2026-02-28");
    expectDue(ask(asked));
}

TEST(Rows, T06_terminatedByJointAgreement)
{
    RulesCase asked = terminated("2026-10-01");
    asked.documents = {DocumentKind::ParticipantCard, DocumentKind::IdCard, DocumentKind::PhkJointAgreement};

    const auto verdict = ask(asked);

    expectDue(verdict);
    EXPECT_TRUE(std::ranges::none_of(verdict.missing, [](const auto &paper) { return paper.byLaw; }));
}

TEST(Rows, T07_aNoticeWithoutTheStatementOfNotRefusingIsPostponedWithP03)
{
    RulesCase asked = terminated("2026-10-01");
    for (const auto kind :
         {DocumentKind::PhkReportReceipt, DocumentKind::PhkEmployerReport, DocumentKind::PhkNoticeNotRefused,
          DocumentKind::PhkJointAgreement, DocumentKind::PhkCourtDecision})
        without(asked, kind);

    const auto verdict = ask(asked);

    EXPECT_TRUE(verdict.eligible) << "papers postpone, they do not refuse";
    ASSERT_EQ(verdict.missing.size(), 1U);
    EXPECT_EQ(verdict.missing.front().whenMissing, ReasonCode::P03);
    EXPECT_TRUE(verdict.missing.front().byLaw);
    EXPECT_EQ(verdict.missing.front().alternatives.size() + 1, 5U);
}

TEST(Rows, T07_anyOneOfTheFiveProofsIsEnough)
{
    const std::vector<DocumentKind> proofs{DocumentKind::PhkReportReceipt, DocumentKind::PhkEmployerReport,
                                           DocumentKind::PhkNoticeNotRefused, DocumentKind::PhkJointAgreement,
                                           DocumentKind::PhkCourtDecision};
    for (const auto kept : proofs) {
        RulesCase asked = terminated("2026-10-01");
        for (const auto kind : proofs) {
            if (kind != kept)
                without(asked, kind);
        }
        EXPECT_TRUE(ask(asked).missing.empty()) << domain::wireName(kept);
    }
}

TEST(Rows, T08_resignedAndActiveAtAnotherEmployer)
{
    RulesCase asked = resigned("2026-10-01");
    asked.person.kpj = {kCard};
    asked.ledger->accounts.push_back(account(kSecondCard, 1'000'000, "2026-10-15", nullptr));

    expectRefused(ask(asked), ReasonCode::R04);
}

TEST(Rows, T09_aMemberForTenYearsToday)
{
    expectDue(ask(member("2016-11-21")));
}

TEST(Rows, T10_aMemberForTenYearsTomorrow)
{
    const auto verdict = ask(member("2016-11-22"));

    EXPECT_FALSE(verdict.eligible);
    EXPECT_EQ(verdict.refusal, ReasonCode::R01);
}

TEST(Rows, T11_aSecondPartialClaim)
{
    RulesCase asked = member("2010-01-01");
    paidEarlier(asked, "2022-05-10", 30'000'000, 0, "PARTIAL_30_CASH");

    expectRefused(ask(asked), ReasonCode::R03);
}

TEST(Rows, T12_sixAndFourYearsOnTwoCardsAreTen)
{
    RulesCase asked = somebody(ClaimReason::Partial10);
    asked.ledger->accounts = {account(kCard, 50'000'000, "2012-01-01", "2017-12-31"),
                              account(kSecondCard, 30'000'000, "2022-11-21", nullptr)};

    const auto verdict = ask(asked);

    expectDue(verdict);
    EXPECT_EQ(verdict.benefit->gross, core::Rupiah{8'000'000});
}

TEST(Rows, T12_oneDayLessIsNotTen)
{
    RulesCase asked = somebody(ClaimReason::Partial10);
    asked.ledger->accounts = {account(kCard, 50'000'000, "2012-01-01", "2017-12-31"),
                              account(kSecondCard, 30'000'000, "2022-12-22", nullptr)};

    EXPECT_EQ(ask(asked).refusal, ReasonCode::R01);
}

TEST(Rows, T13_aForeignerWhoWorkedFiveMonthsIsNoParticipant)
{
    RulesCase asked = somebody(ClaimReason::LeaveIdWna);
    asked.details.leavingOn = day("2026-11-28");
    asked.details.statesNotWorking = true;
    asked.ledger->foreigner = true;
    asked.ledger->workedMonths = 5;
    expectRefused(ask(asked), ReasonCode::R01);
    asked.ledger->workedMonths = 6;
    expectDue(ask(asked));
}

TEST(Rows, T14_aMinorHeirWithoutAGuardiansLetterIsPostponed)
{
    RulesCase asked = died({heir(domain::HeirRelation::Child, "2011-06-30")});
    without(asked, DocumentKind::GuardianLetter);

    const auto verdict = ask(asked);

    EXPECT_TRUE(verdict.eligible);
    EXPECT_TRUE(isMissing(verdict, ReasonCode::P11));
    asked.documents.push_back(DocumentKind::GuardianLetter);
    asked.details.heirs.front().guardianName = "Wali Uji";
    EXPECT_TRUE(ask(asked).missing.empty());
}

TEST(Rows, T15_arrearsArePaidInPartAndFollowedUp)
{
    RulesCase asked = resigned("2026-10-01");
    asked.ledger->accounts.front().arrearsMonths = 6;

    const auto verdict = ask(asked);

    expectDue(verdict);
    EXPECT_EQ(verdict.benefit->gross, core::Rupiah{25'000'000}) << "what was paid in is paid out";
    EXPECT_TRUE(warns(verdict, "arrears_follow_up"));
}

TEST(Rows, T16_completeOnFridayIsPaidByTheNextFriday)
{
    RulesCase asked = resigned("2026-10-01");
    asked.date = day("2026-11-20");

    EXPECT_EQ(ask(asked).payBy, day("2026-11-27"));
}

TEST(Rows, T17_aBalanceOfTwelveMillionIsOfferedTheAppAndNotRefused)
{
    RulesCase asked = born("1970-11-21");
    withBalance(asked, 12'000'000);

    const auto verdict = ask(asked);

    expectDue(verdict);
    EXPECT_TRUE(warns(verdict, "jmo_offer"));
}

TEST(Rows, T18_aClaimOfMarch2022IsDecidedByPermenaker19Of2015)
{
    RulesCase asked = resigned("2022-01-31");
    asked.ledger->accounts.front().left = day("2022-01-31");
    asked.date = day("2022-03-01");
    const auto verdict = ask(asked);

    expectDue(verdict);
    EXPECT_TRUE(std::ranges::any_of(verdict.reasons, [](const auto &reason) {
        return reason.rule == "resign-wait" && reason.source.find("Permenaker 19/2015") != std::string::npos;
    }));
    EXPECT_NE(ask(resigned("2026-10-01")).rulePack, verdict.rulePack);
    // Submitted under the old rules, decided under the new ones.
    asked.submittedOn = asked.date;
    asked.date = day("2022-05-10");
    EXPECT_EQ(ask(asked).rulePack, verdict.rulePack);
}

} // namespace
