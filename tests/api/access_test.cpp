// SPDX-License-Identifier: GPL-3.0-or-later
#include "centretest.h"

#include "loket/services/token.h"
#include "loket/store/documentfiles.h"

namespace loket::api::test {

namespace {

/// A protected resource and who must not have it.
struct Guarded
{
    std::string method;
    std::string path; ///< %C claim, %V visit, %D document, %B branch
    std::string body;
    std::string wrongRole; ///< a user whose role lacks the right; empty when every officer has it
    bool hasBranch = false;
    bool forLink = false; ///< a participant's, not an officer's
};

const std::vector<Guarded> &guarded()
{
    static const std::vector<Guarded> kAll{
        {"GET", "/v1/session", "", "", false, false},
        {"POST", "/v1/commands", "{}", "", false, false},
        {"POST", "/v1/commands:batch", R"({"commands":[]})", "", false, false},
        {"POST", "/v1/commands:status", R"({"ids":[]})", "", false, false},
        {"GET", "/v1/branches/%B/feed?after=0", "", "helper", true, false},
        {"POST", "/v1/branches/%B/lookups", R"({"nik":"9901011708600001"})", "helper", true, false},
        {"GET", "/v1/branches/%B/recap?from=2026-01-01&to=2026-12-31", "", "cso", true, false},
        {"GET", "/v1/claims/%C", "", "helper", true, false},
        {"GET", "/v1/visits/%V", "", "helper", true, false},
        {"GET", "/v1/documents/%D", "", "helper", false, false},
        {"HEAD", "/v1/documents/%D", "", "helper", false, false},
        {"PATCH", "/v1/documents/%D", "x", "helper", false, false},
        {"GET", "/v1/rules", "", "", false, false},
        {"GET", "/v1/hints", "", "", false, false},
        {"GET", "/v1/portal/claim", "", "cso", false, true},
        {"PUT", "/v1/portal/claim/form", "{}", "cso", false, true},
        {"POST", "/v1/portal/claim/documents", "{}", "cso", false, true},
        {"POST", "/v1/portal/claim/phone-code", "{}", "cso", false, true},
        {"POST", "/v1/portal/claim/phone-code:check", "{}", "cso", false, true},
        {"POST", "/v1/portal/claim/submit", "{}", "cso", false, true},
        {"POST", "/v1/portal/claim/supply", "{}", "cso", false, true},
        {"POST", "/v1/portal/claim/account", "{}", "cso", false, true},
        {"POST", "/v1/portal/claim/withdraw", "{}", "cso", false, true},
    };
    return kAll;
}

} // namespace

class AccessTest : public CentreTest
{
protected:
    void SetUp() override
    {
        CentreTest::SetUp();
        m_claim = newClaim();
        m_visit = newVisit();
        const std::string picture = pngOf(5000, 1);
        m_document = store::sha256Hex(picture);
        ASSERT_EQ(attach("frontliner", m_claim, domain::DocumentKind::IdCard, picture).status, 200);
    }

    Answer askFor(const Guarded &row, const std::string &token, const std::string &branch = "PKL") const
    {
        std::string path = row.path;
        for (const auto &[mark, text] :
             {std::pair{"%C", m_claim.toString()}, {"%V", m_visit.toString()}, {"%D", m_document}, {"%B", branch}}) {
            if (const auto at = path.find(mark); at != std::string::npos)
                path.replace(at, 2, text);
        }
        return ask(port(), row.method, path, token, row.body);
    }

    std::string sessionThatEnds(core::Timestamp at)
    {
        const std::string secret = services::newToken(m_random);
        store::Session session;
        session.tokenHash = services::tokenHash(secret);
        session.user = userId("head");
        session.createdAt = at - std::chrono::hours(12);
        session.expiresAt = at;
        EXPECT_TRUE(m_centre->store().write([&](store::Writer &writer) { return writer.putSession(session); }));
        return secret;
    }

    domain::ClaimId m_claim;
    domain::VisitId m_visit;
    std::string m_document;
};

TEST_F(AccessTest, nothingProtectedAnswersWithoutAToken)
{
    for (const Guarded &row : guarded())
        EXPECT_EQ(askFor(row, {}).status, 401) << row.method << " " << row.path;
}

TEST_F(AccessTest, aForgedTokenIsWorthNothing)
{
    const std::string real = token("head");
    std::string forged = real;
    forged.back() = forged.back() == '0' ? '1' : '0';
    for (const Guarded &row : guarded()) {
        EXPECT_EQ(askFor(row, forged).status, 401) << row.method << " " << row.path;
        EXPECT_EQ(askFor(row, services::tokenHash(real)).status, 401) << "the stored hash is no token: " << row.path;
        EXPECT_EQ(askFor(row, "' OR '1'='1").status, 401) << row.path;
    }
}

TEST_F(AccessTest, anExpiredTokenIsWorthNothing)
{
    const std::string expired = sessionThatEnds(m_clock.now() - std::chrono::seconds(1));
    for (const Guarded &row : guarded())
        EXPECT_EQ(askFor(row, expired).status, 401) << row.method << " " << row.path;
}

TEST_F(AccessTest, aRoleWithoutTheRightIsRefused)
{
    for (const Guarded &row : guarded()) {
        if (row.wrongRole.empty())
            continue;
        const Answer answer = askFor(row, token(row.wrongRole));
        EXPECT_EQ(answer.status, 403) << row.method << " " << row.path << " " << answer.body;
        if (row.method != "HEAD") {
            EXPECT_EQ(answer.code(), "not_allowed") << row.path;
        }
    }
}

TEST_F(AccessTest, anotherBranchIsOutOfReach)
{
    for (const Guarded &row : guarded()) {
        if (!row.hasBranch)
            continue;
        const bool recap = row.path.find("recap") != std::string::npos;
        const Answer answer = recap ? askFor(row, token("supervisor"), "TNJ") : askFor(row, token("stranger"));
        EXPECT_EQ(answer.status, 403) << row.method << " " << row.path;
        EXPECT_EQ(answer.code(), "other_branch") << row.path;
    }
    EXPECT_EQ(get("/v1/documents/" + m_document, token("stranger")).status, 404) << "not even that it exists";
    domain::Command foreign = command("stranger", m_claim, domain::claimcmd::TakeForReview{}, 2);
    EXPECT_EQ(give("stranger", foreign).code, "other_branch");
    foreign.id = m_ids.next<domain::CommandId>();
    foreign.branch = "TNJ";
    EXPECT_EQ(give("stranger", foreign).code, "other_branch");
}

TEST_F(AccessTest, whoeverHasTheRightIsServed)
{
    EXPECT_EQ(get("/v1/branches/PKL/feed?after=0", token("cso")).status, 200);
    EXPECT_EQ(get("/v1/branches/PKL/recap?from=2026-01-01&to=2026-12-31", token("supervisor")).status, 200);
    EXPECT_EQ(get("/v1/branches/PKL/recap?from=2026-01-01&to=2026-12-31", token("office")).status, 200);
    EXPECT_EQ(get("/v1/claims/" + m_claim.toString(), token("cso")).status, 200);
    EXPECT_EQ(get("/v1/visits/" + m_visit.toString(), token("cso")).status, 200);
    EXPECT_EQ(get("/v1/documents/" + m_document, token("cso")).status, 200);
    EXPECT_EQ(get("/v1/rules", token("helper")).status, 200);
}

TEST_F(AccessTest, everyAnswerHasARequestIdAndTheLogHasNoPersonalData)
{
    const Answer fine = get("/v1/claims/" + m_claim.toString(), token("cso"));
    const Answer lost = get("/v1/nowhere/" + std::string(kNik));
    EXPECT_EQ(fine.header("x-request-id").size(), 16U);
    EXPECT_EQ(lost.header("x-request-id").size(), 16U);
    EXPECT_NE(lost.body.find(lost.header("x-request-id")), std::string::npos);
    const Answer sought = post("/v1/branches/PKL/lookups", token("cso"), R"({"nik":"9901011708600001"})");
    EXPECT_EQ(sought.status, 200);

    const std::string log = logText();
    EXPECT_NE(log.find("GET /v1/claims/{id} 200"), std::string::npos) << log;
    EXPECT_EQ(log.find(kNik), std::string::npos);
    EXPECT_EQ(log.find("Peserta"), std::string::npos);
    EXPECT_EQ(log.find(token("cso")), std::string::npos);
}

} // namespace loket::api::test
