// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetest.h"

namespace loket::store::test {

using core::ErrorCode;
using domain::claimevt::Submitted;

namespace claimevt = domain::claimevt;

TEST_P(StoreTest, AClaimIsReadBackAsItWasAppended)
{
    const ClaimChange created = newClaim("PKL", "99000000001");
    const ClaimChange submitted = then(created.after, Submitted{true, "jht-2026.1"});
    ASSERT_TRUE(append(created));
    ASSERT_TRUE(append(submitted));

    reopen();

    const auto id = created.after.id;
    EXPECT_EQ(get<domain::Claim>([&](Reader &r) { return r.claim(id); }), submitted.after);
    const auto events = get<std::vector<domain::ClaimEvent>>([&](Reader &r) { return r.claimEvents(id); });
    ASSERT_EQ(events.size(), 2U);
    EXPECT_EQ(events[0], created.events[0]);
    EXPECT_EQ(events[1], submitted.events[0]);
}

TEST_P(StoreTest, TheEventsOfAClaimReplayToItsSnapshot)
{
    const ClaimChange created = newClaim("PKL", "99000000001");
    ASSERT_TRUE(append(created));
    ASSERT_TRUE(append(then(created.after, Submitted{true, "jht-2026.1"})));

    const auto id = created.after.id;
    domain::Claim replayed;
    for (const auto &event : get<std::vector<domain::ClaimEvent>>([&](Reader &r) { return r.claimEvents(id); }))
        replayed = domain::evolve(std::move(replayed), event);

    EXPECT_EQ(replayed, get<domain::Claim>([&](Reader &r) { return r.claim(id); }));
}

TEST_P(StoreTest, AVisitIsReadBackAsItWasAppended)
{
    const VisitChange created = newVisit("PKL", *core::Date::of(2026, 1, 5), "A-001");
    ASSERT_TRUE(append(created));

    reopen();

    const auto id = created.after.id;
    EXPECT_EQ(get<domain::Visit>([&](Reader &r) { return r.visit(id); }), created.after);
    EXPECT_EQ(get<std::vector<domain::VisitEvent>>([&](Reader &r) { return r.visitEvents(id); }), created.events);
}

TEST_P(StoreTest, WhatIsNotThereIsNotFound)
{
    const auto read = m_store->read([&](Reader &reader) -> core::Result<> {
        EXPECT_EQ(reader.claim(newId<domain::ClaimId>()).error().code, ErrorCode::NotFound);
        EXPECT_EQ(reader.visit(newId<domain::VisitId>()).error().code, ErrorCode::NotFound);
        EXPECT_EQ(reader.branch("XXX").error().code, ErrorCode::NotFound);
        EXPECT_EQ(reader.userByName("nobody").error().code, ErrorCode::NotFound);
        EXPECT_EQ(reader.session("00").error().code, ErrorCode::NotFound);
        EXPECT_EQ(reader.document("00").error().code, ErrorCode::NotFound);
        EXPECT_EQ(reader.upload("00").error().code, ErrorCode::NotFound);
        return {};
    });
    EXPECT_TRUE(read);
}

TEST_P(StoreTest, AChangeOfAnOldRevisionIsRefusedAndLeavesNothing)
{
    const ClaimChange created = newClaim("PKL", "99000000001");
    ASSERT_TRUE(append(created));
    const ClaimChange first = then(created.after, Submitted{true, "jht-2026.1"});
    const ClaimChange second = then(created.after, claimevt::Withdrawn{"ktp"});
    ASSERT_TRUE(append(first));

    const auto refused = append(second);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::RevisionChanged);
    EXPECT_EQ(get<domain::Claim>([&](Reader &r) { return r.claim(created.after.id); }), first.after);
    EXPECT_EQ(get<std::int64_t>([](Reader &r) { return r.feedHead("PKL"); }), 2);
}

TEST_P(StoreTest, AClaimCannotBeCreatedTwice)
{
    const ClaimChange created = newClaim("PKL", "99000000001");
    ASSERT_TRUE(append(created));

    EXPECT_EQ(append(created).error().code, ErrorCode::RevisionChanged);
}

TEST_P(StoreTest, EventsOfAnotherClaimAreRefused)
{
    const ClaimChange one = newClaim("PKL", "99000000001");
    const ClaimChange other = newClaim("PKL", "99000000002");

    EXPECT_EQ(append(ClaimChange{one.after, other.events}).error().code, ErrorCode::Internal);
    EXPECT_EQ(append(ClaimChange{one.after, {}}).error().code, ErrorCode::Internal);
}

TEST_P(StoreTest, TheIndexAllowsOneOpenClaimForACard)
{
    const ClaimChange first = newClaim("PKL", "99000000001");
    ASSERT_TRUE(append(first));
    ASSERT_TRUE(append(then(first.after, claimevt::Submitted{})));
    const ClaimChange second = newClaim("PKL", "99000000001", "9901010101900002");
    ASSERT_TRUE(append(second)) << "a draft occupies no card";

    const auto sent = append(then(second.after, claimevt::Submitted{}));

    ASSERT_FALSE(sent);
    EXPECT_EQ(sent.error().code, ErrorCode::OpenClaimExists);
    EXPECT_EQ(get<std::int64_t>([](Reader &r) { return r.feedHead("PKL"); }), 3);
}

TEST_P(StoreTest, ARefusedCardCanStillBeLoggedInTheSameWrite)
{
    const ClaimChange first = newClaim("PKL", "99000000001");
    ASSERT_TRUE(append(first));
    ASSERT_TRUE(append(then(first.after, claimevt::Submitted{})));
    const ClaimChange draft = newClaim("PKL", "99000000001");
    ASSERT_TRUE(append(draft));
    const ClaimChange second = then(draft.after, claimevt::Submitted{});
    const auto command = second.events[0].header.command;

    const auto written = write([&](Writer &writer) -> core::Result<> {
        EXPECT_EQ(writer.append(second.after, second.events).error().code, ErrorCode::OpenClaimExists);
        return writer.logCommand({command, std::string(64, 'a'), "{}", "W01", m_clock.now()});
    });

    ASSERT_TRUE(written);
    const auto logged = get<std::optional<LoggedCommand>>([&](Reader &r) { return r.loggedCommand(command); });
    EXPECT_TRUE(logged.has_value());
    EXPECT_TRUE(findings().empty());
}

TEST_P(StoreTest, ACardIsFreeAgainWhenItsClaimHasEnded)
{
    const ClaimChange first = newClaim("PKL", "99000000001");
    ASSERT_TRUE(append(first));
    ASSERT_TRUE(append(then(first.after, claimevt::Withdrawn{"ktp"})));

    const ClaimChange second = newClaim("PKL", "99000000001");
    ASSERT_TRUE(append(second));

    const auto open = get<std::vector<domain::ClaimId>>([](Reader &r) { return r.openClaims("", {"99000000001"}); });
    EXPECT_EQ(open, std::vector{second.after.id});
}

TEST_P(StoreTest, OpenClaimsAreFoundByCardOrByNik)
{
    const ClaimChange one = newClaim("PKL", "99000000001", "9901010101900001");
    const ClaimChange two = newClaim("PKL", "99000000002", "9901010101900001");
    ASSERT_TRUE(append(one));
    ASSERT_TRUE(append(two));
    using Ids = std::vector<domain::ClaimId>;

    EXPECT_EQ(get<Ids>([](Reader &r) {
                  return r.openClaims("9901010101900001", {"99000000002", "99000000009"});
              }),
              Ids{two.after.id});
    EXPECT_EQ(get<Ids>([](Reader &r) { return r.openClaims("9901010101900001", {}); }),
              (Ids{one.after.id, two.after.id}));
    EXPECT_TRUE(get<Ids>([](Reader &r) { return r.openClaims("9901010101900009", {}); }).empty());
}

TEST_P(StoreTest, ClaimsAreFoundByStateAndByDocument)
{
    const ClaimChange created = newClaim("PKL", "99000000001");
    domain::claimevt::DocumentAttached attached;
    attached.document = newId<domain::DocumentId>();
    attached.kind = domain::DocumentKind::IdCard;
    attached.version = {std::string(64, 'c'), "image/jpeg", 10, m_clock.now(), "participant"};
    const ClaimChange withDocument = then(created.after, attached);
    ASSERT_TRUE(append(created));
    ASSERT_TRUE(append(withDocument));
    using Ids = std::vector<domain::ClaimId>;

    EXPECT_EQ(get<Ids>([&](Reader &r) { return r.claimsWithDocument(std::string(64, 'c')); }), Ids{created.after.id});
    EXPECT_EQ(get<Ids>([&](Reader &r) { return r.claimsInState(withDocument.after.state, 10); }),
              Ids{created.after.id});
    EXPECT_TRUE(get<Ids>([](Reader &r) { return r.claimsInState(domain::ClaimState::Paid, 10); }).empty());
}

TEST_P(StoreTest, HostileTextIsDataAndNothingElse)
{
    const std::string hostile = "'); DROP TABLE claim; -- <script>alert(1)</script> \"\\ %s {{x}} \xE2\x80\xAE";
    ClaimChange change = newClaim("PKL", "99000000001");
    std::get<domain::claimevt::Created>(change.events[0].body).form.participant.address = hostile;
    change.after = domain::evolve(domain::Claim{}, change.events[0]);
    ASSERT_TRUE(append(change));

    reopen();

    const auto claim = get<domain::Claim>([&](Reader &r) { return r.claim(change.after.id); });
    EXPECT_EQ(claim.form.participant.address, hostile);
    EXPECT_TRUE(get<std::vector<domain::ClaimId>>([&](Reader &r) { return r.openClaims(hostile, {hostile}); }).empty());
    EXPECT_TRUE(findings().empty());
}

} // namespace loket::store::test
