// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicestest.h"

#include "loket/gateways/embeddedregister.h"
#include "loket/services/portal.h"

#include <algorithm>
#include <functional>

namespace loket::services::test {

using domain::ClaimReason;
using domain::DocumentKind;

namespace {

core::Date day(const char *iso)
{
    return *core::Date::fromIso(iso);
}

const domain::RequiredDocument *find(const std::vector<domain::RequiredDocument> &papers, DocumentKind kind)
{
    const auto found = std::ranges::find(papers, kind, &domain::RequiredDocument::kind);
    return found == papers.end() ? nullptr : &*found;
}

/// Messages that go nowhere.
class NoMessages final : public gateways::Messages
{
public:
    core::Result<> send(std::string_view, std::string_view) override { return {}; }
};

} // namespace

class PortalAdviceTest : public ServicesTest
{
protected:
    void SetUp() override
    {
        ServicesTest::SetUp();
        m_codes = std::make_unique<PhoneCodes>(m_clock, m_random);
        m_portal =
            std::make_unique<Portal>(*m_store, *m_commands, m_rules, *m_codes, m_messages, m_clock, m_ids, m_random);
    }
    /// A draft through the portal with this form, and what its page is told.
    protocol::PortalClaim viewOf(ClaimReason reason, const std::function<void(domain::ClaimForm &)> &change = {})
    {
        protocol::PortalClaimRequest request{"PKL", "2026-1", form()};
        request.form.reason = reason;
        if (change)
            change(request.form);
        const auto begun = m_portal->begin("test", request);
        EXPECT_TRUE(begun.has_value()) << (begun ? "" : begun.error().detail + begun.error().field);
        if (!begun)
            return {};
        Caller caller;
        caller.actor.roles = {domain::Role::Participant};
        caller.actor.branch = "PKL";
        caller.link = begun->claim;
        m_caller = caller;
        const auto seen = m_portal->view(caller);
        EXPECT_TRUE(seen.has_value());
        return seen ? *seen : protocol::PortalClaim{};
    }
    std::string refusedField(const std::function<void(domain::ClaimForm &)> &change)
    {
        domain::ClaimForm changed = form();
        change(changed);
        const auto put = m_portal->updateForm(m_caller, changed);
        return put ? "accepted" : put.error().field;
    }

    NoMessages m_messages;
    std::unique_ptr<PhoneCodes> m_codes;
    std::unique_ptr<Portal> m_portal;
    Caller m_caller;
};

TEST_F(PortalAdviceTest, EveryReasonOfThePackIsOfferedWithWhatItAsksAndItsPapers)
{
    const auto options = m_portal->options();
    ASSERT_TRUE(options.has_value());
    EXPECT_EQ(options->reasons.size(), 14U);
    for (const protocol::PortalReason &reason : options->reasons) {
        EXPECT_FALSE(reason.documents.empty()) << domain::wireName(reason.reason);
        EXPECT_EQ(reason.fields, domain::askedFields(reason.reason));
    }
    const auto partial = std::ranges::find(options->reasons, ClaimReason::Partial10, &protocol::PortalReason::reason);
    ASSERT_NE(partial, options->reasons.end());
    EXPECT_EQ(partial->sharePercent, 10);
    const auto *npwp = find(partial->documents, DocumentKind::Npwp);
    ASSERT_NE(npwp, nullptr) << "a paper that hangs on the balance is named with its condition";
    EXPECT_FALSE(npwp->whenId.empty());
    const auto age = std::ranges::find(options->reasons, ClaimReason::Age56, &protocol::PortalReason::reason);
    EXPECT_TRUE(age->jmoMaxBalance.has_value());
    const auto death = std::ranges::find(options->reasons, ClaimReason::Death, &protocol::PortalReason::reason);
    EXPECT_NE(find(death->documents, DocumentKind::GuardianLetter), nullptr);
    EXPECT_FALSE(death->jmoMaxBalance.has_value());
}

TEST_F(PortalAdviceTest, AWaitingTimeIsToldWithItsDayAndItsSource)
{
    const auto seen = viewOf(ClaimReason::Resign, [](domain::ClaimForm &form) {
        form.participant.employmentEnd = day("2026-10-22");
        form.details.statesNotWorking = true;
    });
    ASSERT_TRUE(seen.advice.has_value());
    EXPECT_FALSE(seen.advice->eligible);
    EXPECT_EQ(seen.advice->eligibleFrom, day("2026-11-22"));
    EXPECT_EQ(seen.advice->refusal, domain::ReasonCode::R02);
    EXPECT_FALSE(seen.advice->sentence.empty());
    const auto reason =
        std::ranges::find(seen.advice->reasons, domain::RuleOutcome::NotMet, &domain::RuleReason::outcome);
    ASSERT_NE(reason, seen.advice->reasons.end());
    EXPECT_FALSE(reason->textId.empty());
    EXPECT_FALSE(reason->source.empty());
}

TEST_F(PortalAdviceTest, WithNothingAgainstItTheAnswerIsYes)
{
    const auto seen = viewOf(ClaimReason::Age56);
    ASSERT_TRUE(seen.advice.has_value());
    EXPECT_TRUE(seen.advice->eligible);
    EXPECT_TRUE(seen.advice->sentence.empty());
}

TEST_F(PortalAdviceTest, AForeignerIsNotRefusedForWhatOnlyTheRegisterKnows)
{
    const auto seen = viewOf(ClaimReason::LeaveIdWna, [](domain::ClaimForm &form) {
        form.participant.nik.clear();
        form.details.leavingOn = day("2026-12-05");
        form.details.statesNotWorking = true;
    });
    ASSERT_TRUE(seen.advice.has_value());
    EXPECT_TRUE(seen.advice->eligible);
}

TEST_F(PortalAdviceTest, AMinorHeirBringsTheGuardianLetterIntoTheList)
{
    const auto death = [](const char *born) {
        return [born](domain::ClaimForm &form) {
            form.details.deathDate = day("2026-10-02");
            form.details.heirs = {{"Anak Uji", {}, day(born), domain::HeirRelation::Child, "Paman Uji", true}};
        };
    };
    const auto minor = viewOf(ClaimReason::Death, death("2014-08-21"));
    const auto adult = viewOf(ClaimReason::Death, death("2001-08-21"));

    const auto *letter = find(minor.required, DocumentKind::GuardianLetter);
    ASSERT_NE(letter, nullptr);
    EXPECT_FALSE(letter->whenId.empty());
    EXPECT_EQ(find(adult.required, DocumentKind::GuardianLetter), nullptr);
}

TEST_F(PortalAdviceTest, TheListSaysTheSameWhateverTheBalance)
{
    const auto draft = viewOf(ClaimReason::Partial10);
    const auto *npwp = find(draft.required, DocumentKind::Npwp);
    ASSERT_NE(npwp, nullptr);
    EXPECT_FALSE(npwp->byLaw) << "what hangs on the balance keeps nobody from sending";

    domain::Claim asked = claim(*m_caller.link);
    put(asked, domain::claimevt::Submitted{true, "jht-2026.1"});
    asked = claim(*m_caller.link);
    domain::Registers registers;
    registers.ledger.state = domain::SourceState::Found;
    registers.ledger.accounts = {{"99000000001", "Peserta Uji 001", "PT Uji", true, day("2010-01-01"), std::nullopt,
                                  core::Sen{9'000'000'000}, core::Sen{0}, 0, std::nullopt, false}};
    put(asked, domain::claimevt::RegistersRecorded{registers});

    const auto after = m_portal->view(m_caller);
    ASSERT_TRUE(after.has_value());
    EXPECT_EQ(after->required, draft.required);
    EXPECT_FALSE(after->advice.has_value());
}

TEST_F(PortalAdviceTest, ASlipInTheDetailsIsToldAtItsMember)
{
    static_cast<void>(viewOf(ClaimReason::Death));
    EXPECT_EQ(refusedField([](auto &form) { form.details.deathDate = day("2030-01-01"); }), "form.details.deathDate");
    EXPECT_EQ(refusedField([](auto &form) { form.details.askedGross = core::Rupiah{-5}; }), "form.details.askedGross");
    EXPECT_EQ(refusedField([](auto &form) {
                  form.details.heirs.resize(2);
                  form.details.heirs[1].nik = "12";
              }),
              "form.details.heirs[1].nik");
    EXPECT_EQ(refusedField([](auto &form) { form.details.heirs.resize(31); }), "form.details.heirs");
    EXPECT_EQ(refusedField([](auto &form) { form.details.heirs.resize(1); }), "accepted") << "half filled is a draft";
}

} // namespace loket::services::test
