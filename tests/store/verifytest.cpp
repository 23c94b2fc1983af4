// SPDX-License-Identifier: GPL-3.0-or-later
#include "storetest.h"

#include "loket/store/documentfiles.h"

#include <filesystem>
#include <fstream>

namespace loket::store::test {

namespace claimevt = domain::claimevt;
using core::ErrorCode;

namespace {

/// The first finding, or an empty one.
Finding first(const std::vector<Finding> &findings)
{
    return findings.empty() ? Finding{} : findings.front();
}

} // namespace

/// A branch with a claim of two changes, another claim, a visit and three audit records.
class VerifyTest : public StoreTest
{
protected:
    void SetUp() override
    {
        StoreTest::SetUp();
        const ClaimChange created = newClaim("PKL", "99000000001");
        m_claim = "claim/" + created.after.id.toString();
        const VisitChange visit = newVisit("PKL", *core::Date::of(2026, 1, 5), "A-001");
        m_visit = "visit/" + visit.after.id.toString();
        ASSERT_TRUE(append(created));
        ASSERT_TRUE(append(then(created.after, claimevt::Submitted{true, "jht-2026.1"})));
        ASSERT_TRUE(append(visit));
        ASSERT_TRUE(append(newClaim("TJK", "99000000002")));
        for (int i = 0; i < 3; ++i) {
            domain::AuditRecord record;
            record.branch = "PKL";
            record.what = "claim.submitted";
            ASSERT_TRUE(write([&](Writer &writer) { return writer.appendAudit(record); }));
        }
    }

    std::string m_claim;
    std::string m_visit;
};

TEST_P(VerifyTest, ASoundStoreHasNoFindings)
{
    EXPECT_TRUE(findings().empty());
}

TEST_P(VerifyTest, AnEventThatCannotBeReadIsNamed)
{
    tamper("UPDATE event SET body = '{' WHERE aggregate = 'claim' AND branch = 'PKL' AND revision = 2");

    const Finding finding = first(findings());

    EXPECT_EQ(finding.place, m_claim);
    EXPECT_EQ(finding.detail, "event 2.1 cannot be read");
}

TEST_P(VerifyTest, ADamagedEventIsAnErrorForItsReaderAndForNobodyElse)
{
    tamper("UPDATE event SET body = '{' WHERE aggregate = 'claim' AND branch = 'PKL'");

    const auto read = m_store->read([&](Reader &reader) -> core::Result<> {
        const auto id = *domain::ClaimId::parse(m_claim.substr(6));
        EXPECT_EQ(reader.claimEvents(id).error().code, ErrorCode::Corrupt);
        EXPECT_TRUE(reader.claim(id));
        return {};
    });

    EXPECT_TRUE(read);
}

TEST_P(VerifyTest, AMissingEventIsNoticed)
{
    tamper("DELETE FROM event WHERE aggregate = 'claim' AND branch = 'PKL' AND revision = 1");

    const auto found = findings();

    EXPECT_EQ(first(found).place, m_claim);
    EXPECT_EQ(first(found).detail, "event 2.1 does not follow the one before it");
    EXPECT_EQ(found.back().place, "feed/PKL/2");
}

TEST_P(VerifyTest, AnEventMovedToAnotherClaimIsNoticed)
{
    tamper("UPDATE event SET at = at + 1 WHERE aggregate = 'claim' AND branch = 'PKL' AND revision = 2");

    EXPECT_EQ(first(findings()).detail, "event 2.1 is not what its row says");
}

TEST_P(VerifyTest, AnEditedSnapshotIsNoticed)
{
    tamper("UPDATE claim SET body = replace(body, 'Peserta Uji 001', 'Peserta Uji 002') WHERE branch = 'PKL'");

    EXPECT_EQ(first(findings()).place, m_claim);
    EXPECT_EQ(first(findings()).detail, "the snapshot is not what the events add up to");
}

TEST_P(VerifyTest, AnEditedVisitIsNoticed)
{
    tamper("UPDATE visit SET body = replace(body, 'A-001', 'A-002')");

    EXPECT_EQ(first(findings()).place, m_visit);
}

TEST_P(VerifyTest, AColumnThatDiffersFromItsSnapshotIsNoticed)
{
    tamper("UPDATE claim SET state = 'paid' WHERE branch = 'PKL'");

    EXPECT_EQ(first(findings()).place, m_claim);
    EXPECT_EQ(first(findings()).detail, "the columns beside the snapshot differ from it");
}

TEST_P(VerifyTest, ALostSnapshotIsNoticed)
{
    tamper("DELETE FROM claim WHERE branch = 'PKL'");

    EXPECT_EQ(first(findings()).place, m_claim);
    EXPECT_EQ(first(findings()).detail, "has events and no snapshot");
}

TEST_P(VerifyTest, AnEditedAuditRecordIsNamed)
{
    tamper("UPDATE audit SET body = replace(body, 'submitted', 'withdrawn') WHERE n = 2");

    const auto found = findings();

    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].place, "audit/PKL/2");
}

TEST_P(VerifyTest, ARecordTakenOutOfTheAuditIsNoticedInTheMiddleAndAtTheEnd)
{
    tamper("DELETE FROM audit WHERE n = 2");
    EXPECT_EQ(first(findings()).place, "audit/PKL/3");

    tamper("DELETE FROM audit WHERE n = 3");
    EXPECT_EQ(findings().back().place, "audit/PKL/3");
}

TEST_P(VerifyTest, AGapInTheSequenceIsNoticed)
{
    tamper("UPDATE event SET seq = 7 WHERE seq = 3; UPDATE feed SET seq = 7 WHERE seq = 3");

    const auto found = findings();

    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].place, "feed/PKL/7");
    EXPECT_EQ(found[1].place, "feed/PKL");
}

TEST_P(VerifyTest, AFeedThatIsBehindIsNoticed)
{
    tamper("UPDATE feed SET seq = 1 WHERE branch = 'PKL' AND entity = 'claim'");

    EXPECT_EQ(first(findings()).place, m_claim);
    EXPECT_EQ(first(findings()).detail, "the feed is not at its last change");
}

TEST_P(VerifyTest, AMissingAndAnAlteredDocumentAreNamed)
{
    DocumentFiles files(documentsDirectory(m_factory->dataDir()));
    const std::string good = sha256Hex("one");
    const std::string altered = sha256Hex("two");
    const std::string missing = sha256Hex("three");
    for (const char *bytes : {"one", "two"}) {
        ASSERT_TRUE(files.appendPart(sha256Hex(bytes), 0, bytes));
        ASSERT_TRUE(files.commitPart(sha256Hex(bytes)));
    }
    for (const auto &[hash, size] : {std::pair{good, 3}, std::pair{altered, 3}, std::pair{missing, 5}})
        ASSERT_TRUE(write([&](Writer &writer) { return writer.putDocument({hash, "image/png", size, {}}); }));
    std::ofstream(documentsDirectory(m_factory->dataDir()) + '/' + altered.substr(0, 2) + '/' + altered) << "tw0";

    const auto found = findings();

    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].place, "document/" + missing);
    EXPECT_EQ(found[1].place, "document/" + altered);
}

TEST_P(VerifyTest, ADatabaseOfANewerProgramIsRefused)
{
    m_store.reset();
    m_factory->tamper("INSERT INTO schema_version (version, name, checksum) VALUES (9999, 'later', 'x')");

    for (const OpenMode mode : {OpenMode::Existing, OpenMode::CreateOrMigrate}) {
        const auto store = m_factory->open(mode);
        ASSERT_FALSE(store);
        EXPECT_EQ(store.error().code, ErrorCode::NewerDatabase);
    }
}

TEST_P(VerifyTest, AnEditedMigrationIsRefused)
{
    m_store.reset();
    m_factory->tamper("UPDATE schema_version SET checksum = 'x' WHERE version = 1");

    const auto store = m_factory->open(OpenMode::CreateOrMigrate);

    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().code, ErrorCode::Corrupt);
    EXPECT_NE(store.error().detail.find("migration 1"), std::string::npos);
}

TEST_P(VerifyTest, AnOlderDatabaseIsMigratedOnlyWhenThatIsAskedFor)
{
    m_store.reset();
    m_factory->tamper("DELETE FROM schema_version");

    const auto store = m_factory->open(OpenMode::Existing);

    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().code, ErrorCode::Storage);
}

INSTANTIATE_TEST_SUITE_P(Databases, VerifyTest, testing::Values(sqliteKind()),
                         [](const auto &kind) { return kind.param.name; });

} // namespace loket::store::test
