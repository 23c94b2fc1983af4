// SPDX-License-Identifier: GPL-3.0-or-later
#include "centretest.h"

#include "loket/store/documentfiles.h"

#include <atomic>
#include <set>
#include <thread>

namespace loket::api::test {

using domain::claimcmd::AttachDocument;
using domain::claimcmd::Create;
using domain::claimcmd::Submit;
using domain::claimcmd::UpdateDraft;

class CommandsTest : public CentreTest
{
protected:
    std::vector<protocol::CommandResult> batch(const std::string &author, const std::vector<std::string> &commands)
    {
        const Answer answer = post("/v1/commands:batch", token(author), protocol::joinBatch(commands));
        EXPECT_EQ(answer.status, 200) << answer.body;
        auto decoded = protocol::decodeMessage<protocol::BatchAnswer>(answer.body);
        EXPECT_TRUE(decoded.has_value());
        return decoded ? decoded->results : std::vector<protocol::CommandResult>{};
    }
};

TEST_F(CommandsTest, theSameCommandTwiceIsDoneOnceAndAnsweredAlike)
{
    const auto id = m_ids.next<domain::ClaimId>();
    const auto create = command("frontliner", id, Create{domain::Channel::Counter, form(), "2026-1"});

    const auto first = give("frontliner", create);
    const auto second = give("frontliner", create);

    ASSERT_EQ(first.status, 200) << first.detail;
    EXPECT_FALSE(first.replayed);
    EXPECT_TRUE(second.replayed);
    EXPECT_EQ(second.seq, first.seq);
    EXPECT_EQ(second.revision, first.revision);
    EXPECT_EQ(claim(id).revision, 1);
    EXPECT_EQ(claim(id).number, "K-0001");
}

TEST_F(CommandsTest, anIdUsedAgainForOtherBytesIsRefused)
{
    const auto id = m_ids.next<domain::ClaimId>();
    auto create = command("frontliner", id, Create{domain::Channel::Counter, form(), "2026-1"});
    ASSERT_EQ(give("frontliner", create).status, 200);
    create.issuedAt += std::chrono::milliseconds(1);

    const auto reused = give("frontliner", create);

    EXPECT_EQ(reused.status, 422);
    EXPECT_EQ(reused.code, "key_reused");
}

TEST_F(CommandsTest, aRefusalIsFinalAndUsesUpNoNumber)
{
    const auto id = m_ids.next<domain::ClaimId>();
    const auto withoutConsent = command("frontliner", id, Create{domain::Channel::Counter, form(), ""});

    const auto first = give("frontliner", withoutConsent);
    const auto again = give("frontliner", withoutConsent);
    newClaim();

    EXPECT_EQ(first.code, "consent_required");
    EXPECT_TRUE(again.replayed);
    EXPECT_EQ(again.code, "consent_required");
    const Answer status =
        post("/v1/commands:status", token("frontliner"), R"({"ids":[")" + withoutConsent.id.toString() + R"("]})");
    EXPECT_NE(status.body.find("consent_required"), std::string::npos);
    const Answer feed = get("/v1/branches/PKL/feed?after=0", token("cso"));
    EXPECT_NE(feed.body.find("K-0001"), std::string::npos) << "the first accepted claim is number one";
}

TEST_F(CommandsTest, theIdempotencyKeyMustBeTheCommandsId)
{
    const auto create =
        command("frontliner", m_ids.next<domain::ClaimId>(), Create{domain::Channel::Counter, form(), "2026-1"});
    const std::string body = protocol::encode(create);
    const auto send = [&](const std::string &key) {
        return ask(port(), "POST", "/v1/commands", token("frontliner"), body, {{"Idempotency-Key", key}});
    };
    EXPECT_EQ(send(m_ids.nextUuid().toString()).status, 422);
    EXPECT_EQ(send(create.id.toString()).status, 200);
}

TEST_F(CommandsTest, aCommandGivenBySomebodyElseWaitsForThem)
{
    const auto create =
        command("cso", m_ids.next<domain::ClaimId>(), Create{domain::Channel::Counter, form(), "2026-1"});

    const auto byAnother = give("frontliner", create);
    const auto byAuthor = give("cso", create);

    EXPECT_EQ(byAnother.status, 401);
    EXPECT_EQ(byAuthor.status, 200) << "it was not refused for good";
}

TEST_F(CommandsTest, aChangedRevisionIsRefusedWithWhatIsThereNow)
{
    const auto id = newClaim();
    auto other = form();
    other.participant.address = "Jalan Uji 2";
    ASSERT_EQ(give("frontliner", id, UpdateDraft{other}).status, 200);

    const auto late = give("frontliner", command("frontliner", id, UpdateDraft{form()}, 1));
    const auto blind = give("frontliner", command("frontliner", id, UpdateDraft{form()}));

    EXPECT_EQ(late.code, "revision_changed");
    EXPECT_EQ(late.revision, 2);
    EXPECT_NE(late.current.find("Jalan Uji 2"), std::string::npos);
    EXPECT_EQ(blind.code, "missing_field");
}

TEST_F(CommandsTest, aBadCommandHoldsBackOnlyItsOwnClaim)
{
    const auto mine = m_ids.next<domain::ClaimId>();
    const auto other = m_ids.next<domain::ClaimId>();
    const auto results =
        batch("frontliner",
              {protocol::encode(command("frontliner", mine, Create{domain::Channel::Counter, form(), "2026-1"})),
               protocol::encode(command("frontliner", mine, Submit{false, false}, 1)), // refused: nothing confirmed
               R"({"id":"not a command"})", protocol::encode(command("frontliner", mine, UpdateDraft{form()}, 2)),
               protocol::encode(
                   command("frontliner", other,
                           Create{domain::Channel::Counter, form("9901011708600002", "99000000002"), "2026-1"}))});

    ASSERT_EQ(results.size(), 5U);
    EXPECT_EQ(results[0].status, 200);
    EXPECT_EQ(results[1].status, 422);
    EXPECT_EQ(results[2].status, 400);
    EXPECT_EQ(results[3].status, 424);
    EXPECT_EQ(results[4].status, 200);
}

TEST_F(CommandsTest, aCommandWaitsForTheBytesOfItsDocument)
{
    const auto id = newClaim();
    const std::string picture = pngOf(3000, 7);
    AttachDocument body;
    body.document = m_ids.next<domain::DocumentId>();
    body.kind = domain::DocumentKind::IdCard;
    body.version = {store::sha256Hex(picture), "image/png", 3000, m_clock.now(), {}};
    const auto attachIt = command("frontliner", id, body);
    const auto behind = command("frontliner", id, UpdateDraft{form()}, 2);
    const std::vector<std::string> both{protocol::encode(attachIt), protocol::encode(behind)};

    const auto early = batch("frontliner", both);
    ASSERT_EQ(patch(token("frontliner"), body.version.sha256, 0, picture.size(), picture).status, 201);
    const auto later = batch("frontliner", both);

    EXPECT_EQ(early.at(0).status, 202);
    EXPECT_EQ(early.at(1).status, 202);
    EXPECT_EQ(later.at(0).status, 200);
    EXPECT_EQ(later.at(1).status, 200);
}

TEST_F(CommandsTest, theActorIsTheSessionsAndNotTheBodys)
{
    const auto id = newClaim();
    EXPECT_EQ(claim(id).createdBy, userId("frontliner"));
    EXPECT_EQ(claim(id).history.front().who, "Petugas frontliner");
    const auto asSystem = command("cso", id, domain::claimcmd::RecordRegisters{}, 1);
    EXPECT_EQ(give("cso", asSystem).code, "not_allowed");
}

TEST_F(CommandsTest, callNextAfterItsTimeCallsNobody)
{
    newVisit();
    domain::Command late = command("cso", domain::VisitId{}, domain::visitcmd::Recall{});
    late.target = domain::CallNext{{domain::Service::Counter}, m_clock.now() - std::chrono::seconds(1)};
    EXPECT_EQ(give("cso", late).code, "wrong_state");
}

TEST_F(CommandsTest, aRecordOfAccessGoesThroughABatchBesideOtherCommandsAndHoldsNothingBack)
{
    const auto record = [&](domain::AccessKind kind, std::string what) {
        domain::Command made = command("frontliner", domain::VisitId{}, domain::visitcmd::Recall{});
        made.target = domain::OfficeCommand{
            domain::officecmd::RecordAccess{kind, std::move(what), std::nullopt, std::nullopt, {}}};
        return protocol::encode(made);
    };
    domain::visitcmd::Register walkIn;
    walkIn.details.service = domain::Service::Counter;
    const auto visit = command("frontliner", m_ids.next<domain::VisitId>(), walkIn);

    const auto results = batch("frontliner", {record(domain::AccessKind::Unknown, "x"),
                                              record(domain::AccessKind::Print, "ticket A-041"),
                                              protocol::encode(visit), record(domain::AccessKind::Export, "")});

    ASSERT_EQ(results.size(), 4u);
    EXPECT_EQ(results[0].code, "invalid_value");
    EXPECT_EQ(results[1].status, 200) << results[1].detail;
    EXPECT_EQ(results[1].aggregate, "");
    EXPECT_EQ(results[2].status, 200) << results[2].detail;
    EXPECT_EQ(results[3].code, "missing_field");
}

TEST_F(CommandsTest, aPriorityIsConfirmedBySomebodyElseOnly)
{
    const auto id = m_ids.next<domain::VisitId>();
    domain::visitcmd::Register walkIn;
    walkIn.details.service = domain::Service::Counter;
    walkIn.priority = domain::PriorityReason::Elderly;
    ASSERT_EQ(give("frontliner", id, walkIn).status, 200);

    EXPECT_EQ(give("frontliner", id, domain::visitcmd::ConfirmPriority{}).code, "four_eyes");
    EXPECT_EQ(give("helper", id, domain::visitcmd::ConfirmPriority{}).code, "not_allowed");
    EXPECT_EQ(give("stranger", id, domain::visitcmd::ConfirmPriority{}).code, "other_branch");
    EXPECT_EQ(give("supervisor", id, domain::visitcmd::ConfirmPriority{}).status, 200);
}

TEST_F(CommandsTest, sixteenCountersCallingAtOnceNeverCallAPersonTwice)
{
    constexpr int kVisits = 400;
    constexpr int kCounters = 16;
    const services::Caller reception = [&] {
        services::Caller caller;
        caller.actor = {userId("frontliner"), "Petugas", {domain::Role::Frontliner}, "PKL", "Meja 1"};
        return caller;
    }();
    for (int i = 0; i < kVisits; ++i) {
        domain::visitcmd::Register body;
        body.details.service = domain::Service::Counter;
        body.details.name = "Peserta Uji " + std::to_string(i);
        ASSERT_EQ(m_centre->commands().give(reception, m_ids.next<domain::VisitId>(), body).status, 200);
    }
    const std::string secret = token("cso");
    std::mutex mutex;
    std::multiset<std::string> called;
    std::atomic<int> empty{0};
    std::vector<std::thread> counters;
    for (int i = 0; i < kCounters; ++i) {
        counters.emplace_back([&] {
            while (true) {
                domain::Command next = command("cso", domain::VisitId{}, domain::visitcmd::Recall{});
                next.target = domain::CallNext{{domain::Service::Counter}, m_clock.now() + std::chrono::minutes(1)};
                const Answer answer = post("/v1/commands", secret, protocol::encode(next));
                if (answer.status != 200) {
                    empty += answer.code() == "queue_empty" ? 1 : 0;
                    return;
                }
                const auto result = protocol::decodeMessage<protocol::CommandResult>(answer.body);
                const std::lock_guard lock(mutex);
                called.insert(result ? result->aggregate : "broken");
            }
        });
    }
    for (std::thread &counter : counters)
        counter.join();

    EXPECT_EQ(called.size(), static_cast<std::size_t>(kVisits));
    EXPECT_EQ(std::set<std::string>(called.begin(), called.end()).size(), static_cast<std::size_t>(kVisits));
    EXPECT_EQ(empty, kCounters);
}

} // namespace loket::api::test
