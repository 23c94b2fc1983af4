// SPDX-License-Identifier: GPL-3.0-or-later
#include "centretest.h"

#include "loket/domain/checklist.h"
#include "loket/rules/facts.h"

namespace loket::api::test {

using domain::ClaimState;
using domain::DocumentKind;

/// One claim of the counter from the form to the money.
class WholeWayTest : public CentreTest
{
protected:
    void importMember(const std::string &extra = {})
    {
        const std::string csv =
            "nik,name,birth_date,kpj,employer,joined,left,balance,bank_code,account,dormant\n"
            "9901011708600001,Peserta Uji 001,1960-08-17,99000000001,PT Uji,2000-01-01,2025-12-31,69730217.45,002,"
            "9900000000001," +
            (extra.empty() ? std::string("no") : extra) + "\n";
        const auto report = m_centre->registers().importMembers(csv);
        ASSERT_TRUE(report.has_value()) << report.error().detail;
        ASSERT_EQ(report->imported, 1);
    }

    void done(const protocol::CommandResult &result) const
    {
        ASSERT_EQ(result.status, 200) << result.code << " " << result.detail << " " << result.field;
    }

    domain::ClaimId submitted()
    {
        const auto id = newClaim();
        for (const DocumentKind kind :
             {DocumentKind::IdCard, DocumentKind::ParticipantCard, DocumentKind::BankPassbook})
            done(attach("frontliner", id, kind, pngOf(2000, static_cast<std::uint64_t>(kind))));
        done(give("frontliner", id, domain::claimcmd::Submit{false, true}));
        claimOnce(id, [](const domain::Claim &c) { return c.registers.ledger.state == domain::SourceState::Found; });
        return id;
    }

    domain::Decision approval(const domain::Claim &claim) const
    {
        domain::Decision decision;
        decision.outcome = domain::Outcome::Approve;
        decision.confirmed = {claim.number, "0001"};
        const auto pack = server::loadRules(std::string(std::getenv("LOKET_SOURCE")) + "/resources/rules");
        const auto verdict = pack->book.byId(claim.rulePack)
                                 ->evaluate(rules::factsOf(claim, core::localDate(m_clock.now(), core::Zone::Wib)));
        EXPECT_TRUE(verdict.has_value() && verdict->benefit);
        if (verdict)
            decision.benefit = verdict->benefit;
        return decision;
    }

    domain::Claim awaitingSupervisor(const domain::ClaimId &id)
    {
        done(give("cso", id, domain::claimcmd::BeginAtCounter{m_ids.next<domain::CallSessionId>()}));
        domain::Checks checks;
        for (const auto item : domain::checklistFor(domain::ClaimReason::Age56, domain::Channel::Counter))
            checks.items.push_back({item, domain::ItemResult::Pass, {}});
        done(give("cso", id, domain::claimcmd::RecordChecks{checks}));
        for (const domain::Document &document : claim(id).documents)
            done(give("cso", id,
                      domain::claimcmd::JudgeDocument{{document.id, domain::DocumentState::Accepted, {}, {}}}));
        done(give("cso", id, domain::claimcmd::Decide{approval(claim(id))}));
        return claim(id);
    }
};

TEST_F(WholeWayTest, aClaimGoesFromTheCounterToTheMoney)
{
    importMember();
    const auto id = submitted();
    const domain::Claim proposed = awaitingSupervisor(id);
    ASSERT_EQ(proposed.state, ClaimState::AwaitingSupervisor);

    EXPECT_EQ(give("cso", id, domain::claimcmd::Approve{"", proposed.decision->benefit->net}).code, "not_allowed");
    done(give("supervisor", id, domain::claimcmd::Approve{"", proposed.decision->benefit->net}));
    const domain::Claim paid = claimOnce(id, [](const domain::Claim &c) { return c.state == ClaimState::Paid; });

    ASSERT_TRUE(paid.payment.has_value());
    EXPECT_FALSE(paid.payment->reference.empty());
    EXPECT_EQ(paid.payment->amount, proposed.decision->benefit->net);
    const core::Date today = core::localDate(m_clock.now(), core::Zone::Wib);
    const Answer recap =
        get("/v1/branches/PKL/recap?from=" + today.toIso() + "&to=" + today.toIso(), token("supervisor"));
    EXPECT_NE(recap.body.find(R"({"status":"approved","online":0,"onsite":1})"), std::string::npos) << recap.body;
    EXPECT_TRUE(m_centre->store().verify()->empty());
}

TEST_F(WholeWayTest, aDormantAccountLeavesTheClaimWaitingForAnother)
{
    importMember("yes");
    const auto id = submitted();
    const domain::Claim proposed = awaitingSupervisor(id);
    done(give("supervisor", id, domain::claimcmd::Approve{"", proposed.decision->benefit->net}));
    claimOnce(id, [](const domain::Claim &c) { return c.state == ClaimState::PaymentFailed; });
}

TEST_F(WholeWayTest, theParticipantIsToldWithoutAnyIdentifier)
{
    importMember();
    const auto id = submitted();
    const domain::Claim proposed = awaitingSupervisor(id);
    done(give("supervisor", id, domain::claimcmd::Approve{"", proposed.decision->benefit->net}));
    claimOnce(id, [this](const domain::Claim &) {
        const auto messages = m_centre->registers().outbox(0, 100);
        return messages && !messages->empty() && messages->back().text.find("sudah dibayarkan") != std::string::npos;
    });
    const auto messages = m_centre->registers().outbox(0, 100);
    ASSERT_TRUE(messages.has_value());
    for (const auto &message : *messages) {
        EXPECT_EQ(message.phone, "+628123456789");
        EXPECT_EQ(message.text.find(kNik), std::string::npos);
        EXPECT_EQ(message.text.find("Peserta Uji"), std::string::npos);
        EXPECT_EQ(message.text.find("9900000000001"), std::string::npos);
    }
}

TEST_F(WholeWayTest, aPersonIsFoundByCardWithTheirOpenClaim)
{
    importMember();
    const auto id = newClaim();
    const Answer answer = post("/v1/branches/PKL/lookups", token("frontliner"), R"({"kpj":"99000000001"})");
    const auto found = protocol::decodeMessage<protocol::PersonLookup>(answer.body);
    ASSERT_TRUE(found.has_value()) << answer.body;
    EXPECT_TRUE(found->found);
    EXPECT_EQ(found->name, "Peserta Uji 001");
    EXPECT_EQ(found->openClaim, id.toString());
    EXPECT_EQ(found->openClaimState, "draft");
    EXPECT_EQ(post("/v1/branches/PKL/lookups", token("cso"), R"({"name":"Peserta"})").code(), "missing_field");
    EXPECT_EQ(post("/v1/branches/PKL/lookups", token("cso"), R"({"phone":"0812345678"})").code(), "invalid_value");
    Answer last;
    for (int i = 0; i < 61; ++i)
        last = post("/v1/branches/PKL/lookups", token("verifier"), R"({"nik":"9901011708600009"})");
    EXPECT_EQ(last.status, 429);
}

} // namespace loket::api::test
