// SPDX-License-Identifier: GPL-3.0-or-later
#include "office.h"

#include "loket/domain/claimfields.h"

#include <functional>
#include <gtest/gtest.h>

namespace loket::domain::test {
namespace {

core::Date day(const char *iso)
{
    return *core::Date::fromIso(iso);
}

Heir child()
{
    return {"Anak Uji", {}, day("2014-08-21"), HeirRelation::Child, "Paman Uji", true};
}

ClaimForm deathForm()
{
    ClaimForm form = sampleForm();
    form.reason = ClaimReason::Death;
    form.details.deathDate = day("2026-10-02");
    form.details.heirs = {child()};
    return form;
}

/// The member that a submission of this form is refused for; "accepted" when it is taken.
std::string refusedAt(const std::function<void(ClaimForm &)> &change)
{
    Claim claim = claimIn(ClaimState::Draft);
    claim.form = deathForm();
    change(claim.form);
    return refusedField(claim, claimcmd::Submit{false, true}, contextOf(frontliner()));
}

/// The member that a draft of this form is refused for.
std::string draftRefusedAt(const std::function<void(ClaimForm &)> &change)
{
    ClaimForm form = deathForm();
    change(form);
    return refusedField(claimIn(ClaimState::Draft), claimcmd::UpdateDraft{form}, contextOf(participant()));
}

TEST(Details, EachReasonAsksForItsOwn)
{
    const auto lacks = [](ClaimReason reason) {
        return refusedAt([reason](ClaimForm &form) {
            form.reason = reason;
            form.details = {};
            form.participant.employmentEnd.reset();
        });
    };
    EXPECT_EQ(lacks(ClaimReason::AgeContract), "details.contractAge");
    EXPECT_EQ(lacks(ClaimReason::PkwtEnd), "participant.employmentEnd");
    EXPECT_EQ(lacks(ClaimReason::LeaveIdWni), "details.leavingOn");
    EXPECT_EQ(lacks(ClaimReason::Disabled), "details.disabledOn");
    EXPECT_EQ(lacks(ClaimReason::Death), "details.deathDate");
    EXPECT_EQ(lacks(ClaimReason::Partial10), "accepted") << "without an amount the most that is allowed is meant";
    EXPECT_EQ(lacks(ClaimReason::Age56), "accepted");
}

TEST(Details, HeirsHaveNameRelationAndBirthDate)
{
    EXPECT_EQ(refusedAt([](ClaimForm &) {}), "accepted");
    EXPECT_EQ(refusedAt([](ClaimForm &form) { form.details.heirs.clear(); }), "details.heirs");
    EXPECT_EQ(refusedAt([](ClaimForm &form) { form.details.heirs[0].name = " "; }), "details.heirs[0].name");
    EXPECT_EQ(refusedAt([](ClaimForm &form) { form.details.heirs[0].relation = HeirRelation::Unknown; }),
              "details.heirs[0].relation");
    EXPECT_EQ(refusedAt([](ClaimForm &form) { form.details.heirs[0].birthDate.reset(); }),
              "details.heirs[0].birthDate");
    EXPECT_EQ(refusedAt([](ClaimForm &form) {
                  form.details.heirs[0] = {"Balai Harta Peninggalan", {}, {}, HeirRelation::Estate, {}, true};
              }),
              "accepted")
        << "an institution was never born";
    EXPECT_EQ(refusedAt([](ClaimForm &form) { form.details.heirs[0].claims = false; }), "details.heirs")
        << "somebody has to ask for the payment";
}

TEST(Details, WhatNoFormCanMeanIsRefusedInADraftToo)
{
    EXPECT_EQ(draftRefusedAt([](ClaimForm &) {}), "accepted");
    EXPECT_EQ(draftRefusedAt([](ClaimForm &form) { form.details.heirs.resize(31, child()); }), "details.heirs");
    EXPECT_EQ(draftRefusedAt([](ClaimForm &form) { form.details.heirs[0].name.assign(121, 'a'); }),
              "details.heirs[0].name");
    EXPECT_EQ(draftRefusedAt([](ClaimForm &form) { form.details.heirs[0].nik = "12"; }), "details.heirs[0].nik");
    EXPECT_EQ(draftRefusedAt([](ClaimForm &form) { form.details.heirs[0].birthDate = day("2030-01-01"); }),
              "details.heirs[0].birthDate");
    EXPECT_EQ(draftRefusedAt([](ClaimForm &form) { form.details.deathDate = day("2030-01-01"); }), "details.deathDate");
    EXPECT_EQ(draftRefusedAt([](ClaimForm &form) { form.details.deathDate = day("1900-01-01"); }), "details.deathDate");
    EXPECT_EQ(draftRefusedAt([](ClaimForm &form) { form.details.askedGross = core::Rupiah{0}; }), "details.askedGross");
    EXPECT_EQ(draftRefusedAt([](ClaimForm &form) { form.details.askedGross = core::Rupiah{1'000'000'000'000'001}; }),
              "details.askedGross");
    EXPECT_EQ(draftRefusedAt([](ClaimForm &form) { form.details.contractAge = -1; }), "details.contractAge");
    EXPECT_EQ(draftRefusedAt([](ClaimForm &form) { form.details.leavingOn = day("2099-01-01"); }), "details.leavingOn");
}

TEST(Details, AHalfFilledDraftIsKept)
{
    EXPECT_EQ(draftRefusedAt([](ClaimForm &form) {
                  form.details.deathDate.reset();
                  form.details.heirs[0] = {};
              }),
              "accepted");
}

} // namespace
} // namespace loket::domain::test
