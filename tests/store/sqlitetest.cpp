// SPDX-License-Identifier: GPL-3.0-or-later
#include "child.h"
#include "temporarydirectory.h"

#include "loket/sqlite/connection.h"
#include "loket/sqlite/failure.h"
#include "loket/store/store.h"

#include <gtest/gtest.h>

#include <csignal>
#include <filesystem>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>

namespace loket::store::test {

using core::ErrorCode;

namespace {

core::Result<> putBranch(Store &store, const std::string &code, const std::string &name)
{
    return store.write([&](Writer &writer) { return writer.putBranch({code, name, core::Zone::Wib, 1}); });
}

std::size_t countBranches(Store &store)
{
    std::size_t count = 0;
    EXPECT_TRUE(store.read([&](Reader &reader) -> core::Result<> {
        count = reader.branches()->size();
        return {};
    }));
    return count;
}

} // namespace

/// What only the embedded database promises.
class SqliteStoreTest : public testing::Test
{
protected:
    core::Result<std::unique_ptr<Store>> open(OpenMode mode = OpenMode::CreateOrMigrate) const
    {
        return openSqlite(dataDir(), mode);
    }
    std::string dataDir() const { return m_directory.path() + "/data"; }
    std::string file(const char *suffix = "") const { return dataDir() + "/loket.db" + suffix; }

    TemporaryDirectory m_directory;
};

TEST_F(SqliteStoreTest, AnEmptyDirectoryIsNoStore)
{
    EXPECT_EQ(open(OpenMode::Existing).error().code, ErrorCode::NotFound);
    EXPECT_FALSE(std::filesystem::exists(dataDir()));
}

TEST_F(SqliteStoreTest, AFileThatIsNoDatabaseIsRefused)
{
    std::filesystem::create_directory(dataDir());
    FILE *garbage = std::fopen(file().c_str(), "w");
    ASSERT_NE(garbage, nullptr);
    for (int i = 0; i < 1000; ++i)
        std::fputs("this is not a database\n", garbage);
    std::fclose(garbage);

    EXPECT_EQ(open().error().code, ErrorCode::Corrupt);
}

TEST_F(SqliteStoreTest, ASecondProcessIsRefusedWhileTheFirstLives)
{
    Child first([&](const Child::Report &report) {
        const auto store = open();
        report(store ? 1 : 0);
        for (;;)
            ::pause();
        return 0;
    });
    ASSERT_EQ(first.next(), 1);

    const auto refused = open();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Unavailable);
    EXPECT_NE(refused.error().detail.find("another process"), std::string::npos);

    first.killNow();
    EXPECT_EQ(first.wait(), -SIGKILL);
    EXPECT_TRUE(open());
}

TEST_F(SqliteStoreTest, ASecondStoreInTheSameProcessIsRefused)
{
    const auto first = open();
    ASSERT_TRUE(first);

    EXPECT_EQ(open().error().code, ErrorCode::Unavailable);
}

TEST_F(SqliteStoreTest, AReadOnlyConnectionCanNeitherWriteNorCheckpoint)
{
    const auto store = open();
    ASSERT_TRUE(store);
    ASSERT_TRUE(putBranch(**store, "PKL", "Cabang Uji"));
    const auto logged = std::filesystem::file_size(file("-wal"));
    const auto stored = std::filesystem::last_write_time(file());
    ASSERT_GT(logged, 0U);
    sqlite::Connection reader(file(), sqlite::Access::ReadOnly);

    EXPECT_THROW(reader.run("DELETE FROM branch"), sqlite::Failure);
    EXPECT_THROW(reader.checkpoint(true), sqlite::Failure);

    EXPECT_EQ(std::filesystem::file_size(file("-wal")), logged);
    EXPECT_EQ(std::filesystem::last_write_time(file()), stored);
    EXPECT_EQ(countBranches(**store), 1U);
}

TEST_F(SqliteStoreTest, TheLogStaysShortWhileWritingAndIsGoneAfterwards)
{
    constexpr int kWrites = 300;
    constexpr std::size_t kName = 100'000;
    constexpr std::uintmax_t kLimit = 16U * 1024U * 1024U;
    {
        const auto store = open();
        ASSERT_TRUE(store);
        for (int i = 0; i < kWrites; ++i) {
            ASSERT_TRUE(putBranch(**store, std::to_string(i), std::string(kName, 'x')));
            EXPECT_LT(std::filesystem::file_size(file("-wal")), kLimit);
        }
    }

    EXPECT_FALSE(std::filesystem::exists(file("-wal")));
    const auto store = open(OpenMode::Existing);
    ASSERT_TRUE(store);
    EXPECT_EQ(countBranches(**store), static_cast<std::size_t>(kWrites));
}

TEST_F(SqliteStoreTest, OnlyTheOwnerMayReadTheDatabase)
{
    const auto store = open();
    ASSERT_TRUE(store);
    for (const char *suffix : {"", "-wal", "-shm"}) {
        struct stat status = {};
        ASSERT_EQ(::stat(file(suffix).c_str(), &status), 0);
        EXPECT_EQ(status.st_mode & 0777U, 0600U) << suffix;
    }
}

TEST_F(SqliteStoreTest, AFullDiskLosesNothingThatWasAcknowledgedAndWritingGoesOnAfterwards)
{
    constexpr rlim_t kFull = 2'000'000;
    // The child says the number of each branch that was acknowledged, then -1 for each refusal, then 0 at the end.
    Child writer([&](const Child::Report &report) {
        std::signal(SIGXFSZ, SIG_IGN);
        const auto store = open();
        rlimit limit = {};
        if (!store || ::getrlimit(RLIMIT_FSIZE, &limit) != 0)
            return 1;
        const rlimit full = {kFull, limit.rlim_max};
        if (::setrlimit(RLIMIT_FSIZE, &full) != 0)
            return 2;
        std::int64_t next = 1;
        for (int refused = 0; refused < 5; ++next) {
            const auto written = putBranch(**store, std::to_string(next), std::string(50'000, 'x'));
            if (!written && written.error().code != ErrorCode::Storage)
                return 3;
            report(written ? next : -1);
            refused += written ? 0 : 1;
        }
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0)
            return 4;
        if (!putBranch(**store, std::to_string(next), "after"))
            return 5;
        report(next);
        report(0);
        ::kill(::getpid(), SIGKILL); // no farewell: what was acknowledged must be on the disk already
        return 6;
    });

    std::size_t acknowledged = 0;
    std::size_t refused = 0;
    bool ended = false;
    while (const auto number = writer.next()) {
        acknowledged += *number > 0 ? 1 : 0;
        refused += *number < 0 ? 1 : 0;
        ended = ended || *number == 0;
    }
    EXPECT_EQ(writer.wait(), -SIGKILL);

    EXPECT_TRUE(ended);
    EXPECT_EQ(refused, 5U);
    EXPECT_GT(acknowledged, 10U);
    const auto store = open(OpenMode::Existing);
    ASSERT_TRUE(store) << store.error().detail;
    EXPECT_EQ(countBranches(**store), acknowledged);
    EXPECT_TRUE((*store)->verify()->empty());
}

} // namespace loket::store::test
