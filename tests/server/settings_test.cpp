// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulefiles.h"
#include "settings.h"
#include "store/temporarydirectory.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <stdlib.h>

namespace loket::server {

class SettingsTest : public testing::Test
{
protected:
    void TearDown() override { ::unsetenv("LOKET_DATA"); }
    std::string file(const std::string &text)
    {
        const std::string path = m_directory.path() + "/loketd.properties";
        std::ofstream(path) << text;
        return path;
    }
    store::test::TemporaryDirectory m_directory;
};

TEST_F(SettingsTest, anOptionGoesBeforeTheEnvironmentAndThatBeforeTheFile)
{
    const std::string config = file("data = /from/file\nlisten = 127.0.0.1:9001\nthreads = 8\n");
    EXPECT_EQ(readSettings({}, config)->data, "/from/file");
    ::setenv("LOKET_DATA", "/from/environment", 1);
    EXPECT_EQ(readSettings({}, config)->data, "/from/environment");
    EXPECT_EQ(readSettings({{"data", "/from/option"}}, config)->data, "/from/option");
    EXPECT_EQ(readSettings({}, config)->port, 9001);
    EXPECT_EQ(readSettings({}, config)->threads, 8);
}

TEST_F(SettingsTest, whatMakesNoSenseIsRefusedByItsKey)
{
    EXPECT_EQ(readSettings({{"listen", "nowhere"}}, {}).error().field, "listen");
    EXPECT_EQ(readSettings({{"listen", "127.0.0.1:70000"}}, {}).error().field, "listen");
    EXPECT_EQ(readSettings({}, file("threads = many\n")).error().field, "threads");
    EXPECT_EQ(readSettings({}, "/no/such/file").error().field, "config");
}

TEST_F(SettingsTest, addressesOfBothKindsAreRead)
{
    EXPECT_EQ(readSettings({{"listen", "[::1]:0"}}, {})->host, "::1");
    EXPECT_EQ(readSettings({{"listen", "localhost:80"}}, {})->host, "localhost");
}

TEST_F(SettingsTest, withoutRulePacksNothingStarts)
{
    EXPECT_EQ(loadRules(m_directory.path()).error().field, "rules");
    EXPECT_FALSE(loadRules("/no/such/folder").has_value());
}

TEST_F(SettingsTest, aBrokenPackIsNamed)
{
    std::filesystem::create_directory(m_directory.path() + "/broken");
    std::ofstream(m_directory.path() + "/broken/pack.json") << "{";
    const auto loaded = loadRules(m_directory.path());
    ASSERT_FALSE(loaded.has_value());
    EXPECT_NE(loaded.error().detail.find("broken/pack.json"), std::string::npos);
}

} // namespace loket::server
