// SPDX-License-Identifier: GPL-3.0-or-later
#include "centretest.h"

#include <filesystem>
#include <fstream>
#include <sstream>

namespace loket::api::test {

class PagesTest : public CentreTest
{};

TEST_F(PagesTest, theParticipantsPagesAreServedUnderAStrictPolicy)
{
    const Answer page = get("/");
    EXPECT_EQ(page.status, 200);
    EXPECT_EQ(page.header("content-type"), "text/html; charset=utf-8");
    EXPECT_NE(page.header("content-security-policy").find("default-src 'none'"), std::string::npos);
    EXPECT_EQ(get("/assets/main.js").header("content-type"), "text/javascript; charset=utf-8");
    EXPECT_EQ(get("/assets/pages/start.js").status, 200);
    EXPECT_EQ(get("/assets/style.css").header("content-type"), "text/css; charset=utf-8");
}

TEST_F(PagesTest, nothingElseIsServed)
{
    for (const char *path : {"/assets/../../../etc/passwd", "/assets/%2e%2e/%2e%2e/CMakeLists.txt", "/assets/",
                             "/assets", "/assets/.hidden.js", "/assets/pages", "/assets/pages/", "/README.md",
                             "/assets//style.css", "/assets/style.css%00.html", "/..", "/v1", "/assets/style.css/"})
        EXPECT_EQ(get(path).status, 404) << path;
}

TEST_F(PagesTest, aLinkOutOfTheDirectoryIsNotFollowed)
{
    const std::string pages = m_directory.path() + "/pages";
    std::filesystem::create_directories(pages + "/assets");
    std::ofstream(m_directory.path() + "/secret.html") << "secret";
    std::ofstream(pages + "/assets/fine.html") << "fine";
    std::filesystem::create_symlink(m_directory.path() + "/secret.html", pages + "/assets/out.html");
    std::filesystem::create_directory_symlink(m_directory.path(), pages + "/assets/up");
    m_centre.reset();
    startCentre(pages);
    EXPECT_EQ(get("/assets/fine.html").body, "fine");
    EXPECT_EQ(get("/assets/out.html").status, 404);
    EXPECT_EQ(get("/assets/up/secret.html").status, 404);
}

TEST_F(PagesTest, theContractIsTheFileOfTheSource)
{
    std::ifstream file(std::string(std::getenv("LOKET_SOURCE")) + "/modules/kernel/protocol/contract/openapi.yaml");
    std::ostringstream text;
    text << file.rdbuf();
    const Answer answer = get("/v1/openapi.yaml");
    EXPECT_EQ(answer.body, text.str());
    EXPECT_EQ(answer.header("content-type"), "application/yaml");
}

TEST_F(PagesTest, rulePacksAreHandedOutVerbatim)
{
    const Answer answer = get("/v1/rules", token("cso"));
    EXPECT_NE(answer.body.find("jht-2026.1"), std::string::npos);
    EXPECT_NE(answer.body.find("Permenaker"), std::string::npos);
}

} // namespace loket::api::test
