// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicestest.h"

#include "loket/services/redact.h"

namespace loket::services::test {

using domain::Role;

namespace {

View viewWith(domain::RoleSet roles)
{
    Caller caller;
    caller.actor.roles = roles;
    return viewOf(caller);
}

} // namespace

TEST(RedactTest, theWidestOfSeveralRolesCounts)
{
    EXPECT_EQ(viewWith({Role::Helper}), View::Nothing);
    EXPECT_EQ(viewWith({Role::Participant}), View::Nothing);
    EXPECT_EQ(viewWith({Role::Frontliner}), View::WithoutBenefit);
    EXPECT_EQ(viewWith({Role::Frontliner, Role::Cso}), View::Whole);
    EXPECT_EQ(viewWith({Role::HeadOffice}), View::Impersonal);
    for (const Role role : {Role::Cso, Role::Verifier, Role::Supervisor, Role::BranchHead})
        EXPECT_EQ(viewWith({role}), View::Whole);
}

TEST(RedactTest, theFrontlinersClaimHasNoMoneyInIt)
{
    domain::Claim claim;
    claim.form.participant.nik = "9901011708600001";
    claim.registers.ledger.accounts.push_back({});
    claim.decision.emplace().benefit.emplace().net = {1000};
    claim.decision->verdict.emplace().gross = core::Rupiah{1000};
    claim.payment.emplace().amount = {1000};
    const domain::Claim seen = redact(claim, View::WithoutBenefit);
    EXPECT_TRUE(seen.registers.ledger.accounts.empty());
    EXPECT_FALSE(seen.decision->benefit.has_value());
    EXPECT_FALSE(seen.decision->verdict.has_value());
    EXPECT_EQ(seen.payment->amount.value, 0);
    EXPECT_EQ(seen.form.participant.nik, claim.form.participant.nik);
    EXPECT_EQ(redact(claim, View::Whole), claim);
}

TEST(RedactTest, headOfficeSeesNoHeir)
{
    domain::Claim claim;
    claim.form.details.heirs.emplace_back().name = "Ahli Waris Uji 001";

    EXPECT_TRUE(redact(claim, View::Impersonal).form.details.heirs.empty());
    EXPECT_EQ(redact(claim, View::WithoutBenefit).form.details.heirs.size(), 1U);
}

TEST(RedactTest, headOfficeAndNobodyReachWhatTheyMay)
{
    domain::Claim claim;
    claim.branch = "TNJ";
    Caller caller;
    caller.actor.branch = "PKL";
    caller.actor.roles = {Role::Cso};
    EXPECT_FALSE(reaches(caller, claim));
    caller.actor.roles = {Role::HeadOffice};
    EXPECT_TRUE(reaches(caller, claim));
    caller.actor.roles = {Role::Participant};
    caller.link = claim.id;
    EXPECT_TRUE(reaches(caller, claim));
    claim.id.uuid.bytes[0] = 1;
    EXPECT_FALSE(reaches(caller, claim));
}

} // namespace loket::services::test
