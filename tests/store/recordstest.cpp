// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetest.h"

namespace loket::store::test {

using core::ErrorCode;

namespace {

domain::AuditRecord auditRecord(const std::string &branch, const std::string &subject, core::Timestamp at)
{
    domain::AuditRecord record;
    record.at = at;
    record.actor = "system";
    record.branch = branch;
    record.subject = subject;
    record.what = "claim.created";
    return record;
}

} // namespace

TEST_P(StoreTest, CountersAreSeparateForEachBranchAndName)
{
    std::vector<std::int64_t> numbers;
    const auto take = [&](const char *branch, const char *name) {
        ASSERT_TRUE(write([&](Writer &writer) -> core::Result<> {
            numbers.push_back(*writer.nextNumber(branch, name));
            return {};
        }));
    };

    take("PKL", "claim");
    take("PKL", "claim");
    take("PKL", "ticket/A/2026-01-05");
    take("TJK", "claim");
    reopen();
    take("PKL", "claim");

    EXPECT_EQ(numbers, (std::vector<std::int64_t>{1, 2, 1, 1, 3}));
}

TEST_P(StoreTest, AUserIsKeptWithEverythingAndReplacedById)
{
    User user;
    user.id = newId<domain::UserId>();
    user.name = "petugas.uji";
    user.displayName = "Petugas Uji";
    user.roles = {domain::Role::Cso, domain::Role::Supervisor};
    user.branch = "PKL";
    user.passwordHash = "$argon2id$";
    ASSERT_TRUE(write([&](Writer &writer) { return writer.putUser(user); }));
    user.failures = 5;
    user.lockedUntil = m_clock.now() + std::chrono::minutes{15};
    user.active = false;
    ASSERT_TRUE(write([&](Writer &writer) { return writer.putUser(user); }));

    const auto stored = get<User>([](Reader &r) { return r.userByName("petugas.uji"); });

    EXPECT_EQ(stored.id, user.id);
    EXPECT_EQ(stored.displayName, user.displayName);
    EXPECT_EQ(stored.roles, user.roles);
    EXPECT_EQ(stored.branch, "PKL");
    EXPECT_EQ(stored.passwordHash, user.passwordHash);
    EXPECT_EQ(stored.failures, 5);
    EXPECT_EQ(stored.lockedUntil, user.lockedUntil);
    EXPECT_FALSE(stored.active);
    EXPECT_EQ(get<std::vector<User>>([](Reader &r) { return r.users(); }).size(), 1U);
    EXPECT_EQ(get<User>([&](Reader &r) { return r.user(user.id); }).name, user.name);
}

TEST_P(StoreTest, ASignInNameBelongsToOnePerson)
{
    User one;
    one.id = newId<domain::UserId>();
    one.name = "petugas.uji";
    User two = one;
    two.id = newId<domain::UserId>();
    two.name = "Petugas.Uji";
    ASSERT_TRUE(write([&](Writer &writer) { return writer.putUser(one); }));

    const auto refused = write([&](Writer &writer) { return writer.putUser(two); });

    EXPECT_EQ(refused.error().code, ErrorCode::Duplicate);
    EXPECT_EQ(refused.error().field, "name");
}

TEST_P(StoreTest, ExpiredSessionsGoAndOthersStay)
{
    const auto now = m_clock.now();
    const Session officer{"aa", newId<domain::UserId>(), {}, "W01", "Meja 3", now, now + std::chrono::hours{8}};
    const Session link{"bb", {}, newId<domain::ClaimId>(), "", "", now, now + std::chrono::milliseconds{1}};
    ASSERT_TRUE(write([&](Writer &writer) -> core::Result<> {
        EXPECT_TRUE(writer.putSession(officer));
        return writer.putSession(link);
    }));
    EXPECT_EQ(get<Session>([](Reader &r) { return r.session("bb"); }).claim, link.claim);

    ASSERT_TRUE(write([&](Writer &w) { return w.dropExpiredSessions(now + std::chrono::milliseconds{1}); }));

    const auto stored = get<Session>([](Reader &r) { return r.session("aa"); });
    EXPECT_EQ(stored.user, officer.user);
    EXPECT_FALSE(stored.claim);
    EXPECT_EQ(stored.desk, "Meja 3");
    EXPECT_EQ(stored.expiresAt, officer.expiresAt);
    EXPECT_TRUE(m_store->read([](Reader &reader) -> core::Result<> {
        EXPECT_EQ(reader.session("bb").error().code, ErrorCode::NotFound);
        return {};
    }));
}

TEST_P(StoreTest, ADroppedSessionIsGone)
{
    const Session session{"aa", newId<domain::UserId>(), {}, "", "", m_clock.now(), m_clock.now()};
    ASSERT_TRUE(write([&](Writer &writer) { return writer.putSession(session); }));

    ASSERT_TRUE(write([](Writer &writer) { return writer.dropSession("aa"); }));

    EXPECT_TRUE(m_store->read([](Reader &reader) -> core::Result<> {
        EXPECT_EQ(reader.session("aa").error().code, ErrorCode::NotFound);
        return {};
    }));
}

TEST_P(StoreTest, AnUploadMovesOnAndBecomesADocument)
{
    const std::string hash(64, 'd');
    const auto now = m_clock.now();
    ASSERT_TRUE(write([&](Writer &w) { return w.putUpload({hash, "image/png", 3000, 1000, now}); }));
    ASSERT_TRUE(write([&](Writer &w) { return w.putUpload({hash, "image/png", 3000, 2000, now}); }));
    EXPECT_EQ(get<Upload>([&](Reader &r) { return r.upload(hash); }).offset, 2000);

    ASSERT_TRUE(write([&](Writer &writer) -> core::Result<> {
        EXPECT_TRUE(writer.dropUpload(hash));
        return writer.putDocument({hash, "image/png", 3000, now});
    }));

    const auto document = get<DocumentInfo>([&](Reader &r) { return r.document(hash); });
    EXPECT_EQ(document.mediaType, "image/png");
    EXPECT_EQ(document.sizeBytes, 3000);
    EXPECT_EQ(document.storedAt, now);
}

TEST_P(StoreTest, MessagesWaitInOrderUntilTheyAreSent)
{
    const auto now = m_clock.now();
    ASSERT_TRUE(write([&](Writer &writer) -> core::Result<> {
        EXPECT_TRUE(writer.queueMessage({"m2", "+6281200000002", "dua", now + std::chrono::seconds{1}, {}}));
        return writer.queueMessage({"m1", "+6281200000001", "satu", now, {}});
    }));
    EXPECT_EQ(write([&](Writer &w) {
                  return w.queueMessage({"m1", "", "", now, {}});
              })
                  .error()
                  .code,
              ErrorCode::Duplicate);
    using Messages = std::vector<OutgoingMessage>;
    ASSERT_EQ(get<Messages>([](Reader &r) { return r.unsentMessages(10); }).size(), 2U);

    ASSERT_TRUE(write([&](Writer &writer) { return writer.markSent("m1", now); }));

    const Messages rest = get<Messages>([](Reader &r) { return r.unsentMessages(10); });
    ASSERT_EQ(rest.size(), 1U);
    EXPECT_EQ(rest[0].text, "dua");
    EXPECT_EQ(write([&](Writer &w) { return w.markSent("m9", now); }).error().code, ErrorCode::NotFound);
}

TEST_P(StoreTest, TheAuditOfASubjectIsReadInOrder)
{
    const auto now = m_clock.now();
    ASSERT_TRUE(write([&](Writer &writer) -> core::Result<> {
        EXPECT_TRUE(writer.appendAudit(auditRecord("PKL", "claim-1", now)));
        EXPECT_TRUE(writer.appendAudit(auditRecord("PKL", "claim-2", now)));
        EXPECT_TRUE(writer.appendAudit(auditRecord("PKL", "", now)));
        return writer.appendAudit(auditRecord("PKL", "claim-1", now + std::chrono::seconds{1}));
    }));

    using Records = std::vector<domain::AuditRecord>;
    const Records records = get<Records>([](Reader &r) { return r.auditOf("claim-1"); });

    ASSERT_EQ(records.size(), 2U);
    EXPECT_EQ(records[0], auditRecord("PKL", "claim-1", now));
    EXPECT_EQ(records[1].at, now + std::chrono::seconds{1});
    EXPECT_TRUE(get<Records>([](Reader &r) { return r.auditOf(""); }).empty());
    EXPECT_TRUE(findings().empty());
}

TEST_P(StoreTest, VisitsOfADayAreListedAndWaitingOnesInTheOrderOfCalling)
{
    const auto day = *core::Date::of(2026, 1, 5);
    const VisitChange first = newVisit("PKL", day, "A-001");
    m_clock.advance(std::chrono::minutes{1});
    VisitChange urgent = newVisit("PKL", day, "A-002");
    std::get<domain::visitevt::Created>(urgent.events[0].body).visit.priorityState = domain::PriorityState::Confirmed;
    urgent.after = domain::evolve(domain::Visit{}, urgent.events[0]);
    ASSERT_TRUE(append(first));
    ASSERT_TRUE(append(urgent));
    ASSERT_TRUE(append(newVisit("PKL", day.plusDays(1), "A-001")));
    ASSERT_TRUE(append(newVisit("TJK", day, "A-001")));
    using Visits = std::vector<domain::Visit>;

    EXPECT_EQ(get<Visits>([&](Reader &r) { return r.waiting("PKL", day); }), (Visits{urgent.after, first.after}));
    EXPECT_EQ(get<Visits>([&](Reader &r) { return r.visitsOf("PKL", day); }).size(), 2U);
}

TEST_P(StoreTest, TheAuditOfADayIsReadForOneBranchOrAll)
{
    const auto now = m_clock.now();
    ASSERT_TRUE(write([&](Writer &writer) -> core::Result<> {
        EXPECT_TRUE(writer.appendAudit(auditRecord("PKL", "claim-1", now)));
        EXPECT_TRUE(writer.appendAudit(auditRecord("TJK", "", now + std::chrono::seconds{1})));
        EXPECT_TRUE(writer.appendAudit(auditRecord("PKL", "", now + std::chrono::seconds{2})));
        return writer.appendAudit(auditRecord("PKL", "claim-1", now + std::chrono::hours{24}));
    }));
    const auto count = [&](std::string_view branch) {
        using Records = std::vector<domain::AuditRecord>;
        return get<Records>([&](Reader &r) { return r.auditBetween(branch, now, now + std::chrono::hours{24}); })
            .size();
    };

    EXPECT_EQ(count("PKL"), 2U);
    EXPECT_EQ(count("TJK"), 1U);
    EXPECT_EQ(count(""), 3U);
    EXPECT_EQ(count("BDL"), 0U);
}

TEST_P(StoreTest, APersonsTrailHasTheirClaimsAndVisits)
{
    const ClaimChange claim = newClaim("PKL", "99000000001", "9901011708900001");
    VisitChange visit = newVisit("PKL", *core::Date::of(2026, 1, 5), "A-001");
    std::get<domain::visitevt::Created>(visit.events[0].body).visit.claim = claim.after.id;
    visit.after = domain::evolve(domain::Visit{}, visit.events[0]);
    ASSERT_TRUE(append(claim));
    ASSERT_TRUE(append(visit));
    ASSERT_TRUE(append(newVisit("PKL", *core::Date::of(2026, 1, 5), "A-002")));
    using Subjects = std::vector<std::string>;

    EXPECT_EQ(get<Subjects>([&](Reader &r) { return r.auditSubjectsOf("9901011708900001"); }),
              (Subjects{claim.after.id.toString(), visit.after.id.toString()}));
    EXPECT_TRUE(get<Subjects>([](Reader &r) { return r.auditSubjectsOf(""); }).empty());
}

TEST_P(StoreTest, PlacesOfADayAreTakenByThoseWhoAreServedOrWillBe)
{
    const auto day = *core::Date::of(2026, 1, 5);
    const auto add = [&](auto change) {
        VisitChange visit = newVisit("PKL", day, "A-001");
        change(std::get<domain::visitevt::Created>(visit.events[0].body).visit);
        visit.after = domain::evolve(domain::Visit{}, visit.events[0]);
        ASSERT_TRUE(append(visit));
    };
    using domain::VisitState;
    add([](domain::Visit &) {});
    add([](domain::Visit &visit) { visit.state = VisitState::Done; });
    add([](domain::Visit &visit) { visit.service = domain::Service::Company; });
    add([](domain::Visit &visit) {
        visit.state = VisitState::Left;
        visit.voided = true;
    });
    add([](domain::Visit &visit) {
        visit.state = VisitState::Left; // cancelled: never waited
        visit.periods.clear();
    });
    add([&](domain::Visit &visit) {
        visit.state = VisitState::Left;
        visit.periods = {{VisitState::Waiting, m_clock.now(), m_clock.now(), {}, {}}};
    });
    ASSERT_TRUE(append(newVisit("PKL", day.plusDays(1), "A-001")));
    ASSERT_TRUE(append(newVisit("TJK", day, "A-001")));

    EXPECT_EQ(get<std::int32_t>([&](Reader &r) { return r.placesTaken("PKL", day); }), 3);
}

} // namespace loket::store::test
