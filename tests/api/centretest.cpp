// SPDX-License-Identifier: GPL-3.0-or-later
#include "centretest.h"

#include "loket/services/passwords.h"
#include "loket/store/documentfiles.h"

#include <Poco/Exception.h>
#include <Poco/Net/HTTPClientSession.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/StreamCopier.h>
#include <Poco/String.h>

#include <chrono>
#include <thread>

namespace loket::api::test {

namespace {

std::string memberAfter(const std::string &json, const std::string &name)
{
    const std::string key = "\"" + name + "\":\"";
    const std::size_t from = json.find(key);
    if (from == std::string::npos)
        return {};
    const std::size_t begin = from + key.size();
    return json.substr(begin, json.find('"', begin) - begin);
}

} // namespace

std::string Answer::code() const
{
    return memberAfter(body, "code");
}

Answer ask(std::uint16_t port, const std::string &method, const std::string &path, const std::string &token,
           const std::string &body, const Headers &headers)
{
    Answer answer;
    try {
        Poco::Net::HTTPClientSession session("127.0.0.1", port);
        session.setTimeout(Poco::Timespan(20, 0));
        Poco::Net::HTTPRequest request(method, path, Poco::Net::HTTPMessage::HTTP_1_1);
        if (!token.empty())
            request.set("Authorization", "Bearer " + token);
        for (const auto &[name, value] : headers)
            request.set(name, value);
        if (!body.empty() || method == "POST" || method == "PATCH" || method == "PUT")
            request.setContentLength64(static_cast<Poco::Int64>(body.size()));
        session.sendRequest(request) << body << std::flush;
        Poco::Net::HTTPResponse response;
        std::istream &input = session.receiveResponse(response);
        Poco::StreamCopier::copyToString(input, answer.body);
        answer.status = response.getStatus();
        for (const auto &[name, value] : response)
            answer.headers[Poco::toLower(name)] = value;
    } catch (const Poco::Exception &) {
        answer.status = 0;
    }
    return answer;
}

std::string pngOf(std::size_t size, std::uint64_t seed)
{
    using namespace std::string_literals;
    std::string bytes = "\x89PNG\r\n\x1A\n"s;
    std::string noise(size - bytes.size(), '\0');
    core::SeededRandom random(seed);
    random.fill({reinterpret_cast<std::uint8_t *>(noise.data()), noise.size()});
    return bytes + noise;
}

void CentreTest::startCentre(const std::string &pages)
{
    server::Settings settings;
    settings.data = m_directory.path();
    settings.port = 0;
    settings.rules = std::string(std::getenv("LOKET_SOURCE")) + "/resources/rules";
    settings.portal = pages;
    auto centre = server::Composition::start(settings, m_clock, [this](const std::string &line) {
        const std::lock_guard lock(m_logMutex);
        m_log += line + "\n";
    });
    ASSERT_TRUE(centre.has_value()) << centre.error().detail;
    m_centre = std::move(*centre);
}

void CentreTest::SetUp()
{
    startCentre(std::string(std::getenv("LOKET_SOURCE")) + "/app/portal");
    ASSERT_NE(m_centre, nullptr);
    const auto hash = services::hashPassword(kPassword);
    ASSERT_TRUE(hash.has_value());
    using domain::Role;
    const std::vector<std::tuple<std::string, Role, std::string>> people{{"helper", Role::Helper, "PKL"},
                                                                         {"frontliner", Role::Frontliner, "PKL"},
                                                                         {"cso", Role::Cso, "PKL"},
                                                                         {"verifier", Role::Verifier, "PKL"},
                                                                         {"supervisor", Role::Supervisor, "PKL"},
                                                                         {"second", Role::Supervisor, "PKL"},
                                                                         {"head", Role::BranchHead, "PKL"},
                                                                         {"office", Role::HeadOffice, "PST"},
                                                                         {"stranger", Role::Cso, "TNJ"}};
    const auto done = m_centre->store().write([&](store::Writer &writer) -> core::Result<> {
        for (const char *branch : {"PKL", "TNJ", "PST"}) {
            if (auto put = writer.putBranch({branch, std::string("Cabang ") + branch, core::Zone::Wib, 1000}); !put)
                return put;
        }
        for (const auto &[name, role, branch] : people) {
            store::User user;
            user.id = m_users[name] = m_ids.next<domain::UserId>();
            user.name = name;
            user.displayName = "Petugas " + name;
            user.roles = {role};
            user.branch = branch;
            user.passwordHash = *hash;
            if (auto put = writer.putUser(user); !put)
                return put;
        }
        return {};
    });
    ASSERT_TRUE(done.has_value()) << done.error().detail;
}

std::string CentreTest::token(const std::string &name)
{
    std::string &known = m_tokens[name];
    if (known.empty()) {
        const protocol::SignInRequest request{name, kPassword, "W01", "Meja 1"};
        const Answer answer = post("/v1/session", {}, protocol::encodeMessage(request));
        EXPECT_EQ(answer.status, 200) << answer.body;
        known = memberAfter(answer.body, "token");
    }
    return known;
}

domain::Command CentreTest::command(const std::string &author, domain::ClaimId claim, domain::claimcmd::Body body,
                                    std::optional<std::int64_t> base)
{
    domain::Command made;
    made.id = m_ids.next<domain::CommandId>();
    made.branch = "PKL";
    made.device = "W01";
    made.author = m_users.at(author);
    made.issuedAt = m_clock.now();
    made.baseRevision = base;
    made.target = domain::ClaimCommand{claim, std::move(body)};
    return made;
}

domain::Command CentreTest::command(const std::string &author, domain::VisitId visit, domain::visitcmd::Body body,
                                    std::optional<std::int64_t> base)
{
    domain::Command made = command(author, domain::ClaimId{}, domain::claimcmd::Submit{}, base);
    made.target = domain::VisitCommand{visit, std::move(body)};
    return made;
}

protocol::CommandResult CentreTest::give(const std::string &author, const domain::Command &command)
{
    const Answer answer = post("/v1/commands", token(author), protocol::encode(command));
    auto result = protocol::decodeMessage<protocol::CommandResult>(answer.body);
    EXPECT_TRUE(result.has_value()) << answer.status << " " << answer.body;
    if (!result)
        return {};
    EXPECT_EQ(result->status, answer.status);
    return *result;
}

protocol::CommandResult CentreTest::give(const std::string &author, domain::ClaimId id, domain::claimcmd::Body body)
{
    std::optional<std::int64_t> base;
    if (!std::holds_alternative<domain::claimcmd::Create>(body))
        base = claim(id).revision;
    return give(author, command(author, id, std::move(body), base));
}

protocol::CommandResult CentreTest::give(const std::string &author, domain::VisitId id, domain::visitcmd::Body body)
{
    std::optional<std::int64_t> base;
    std::ignore = m_centre->store().read([&](store::Reader &reader) -> core::Result<> {
        if (auto visit = reader.visit(id))
            base = visit->revision;
        return {};
    });
    return give(author, command(author, id, std::move(body), base));
}

domain::ClaimForm CentreTest::form(const std::string &nik, const std::string &kpj) const
{
    domain::ClaimForm form;
    form.reason = domain::ClaimReason::Age56;
    form.participant.name = "Peserta Uji 001";
    form.participant.nik = nik;
    form.participant.birthDate = *core::Date::of(1960, 8, 17);
    form.participant.kpj = {kpj};
    form.participant.phone = "+628123456789";
    form.account = {"002", "9900000000001", "Peserta Uji 001"};
    return form;
}

domain::ClaimId CentreTest::newClaim(const std::string &nik, const std::string &kpj)
{
    const auto id = m_ids.next<domain::ClaimId>();
    const auto result =
        give("frontliner", id, domain::claimcmd::Create{domain::Channel::Counter, form(nik, kpj), "2026-1"});
    EXPECT_EQ(result.status, 200) << result.code << " " << result.detail;
    return id;
}

domain::VisitId CentreTest::newVisit(const std::string &name)
{
    const auto id = m_ids.next<domain::VisitId>();
    domain::visitcmd::Register body;
    body.details.name = name;
    body.details.service = domain::Service::Counter;
    body.details.reason = domain::ClaimReason::Age56;
    const auto result = give("frontliner", id, body);
    EXPECT_EQ(result.status, 200) << result.code << " " << result.detail;
    return id;
}

domain::Claim CentreTest::claim(domain::ClaimId id)
{
    domain::Claim claim;
    const auto read = m_centre->store().read([&](store::Reader &reader) -> core::Result<> {
        auto found = reader.claim(id);
        if (!found)
            return core::passOn(found);
        claim = std::move(*found);
        return {};
    });
    EXPECT_TRUE(read.has_value()) << read.error().detail;
    return claim;
}

domain::Claim CentreTest::claimOnce(domain::ClaimId id, const std::function<bool(const domain::Claim &)> &wanted)
{
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(10);
    domain::Claim now = claim(id);
    while (!wanted(now) && std::chrono::steady_clock::now() < deadline) {
        std::this_thread::yield();
        now = claim(id);
    }
    EXPECT_TRUE(wanted(now)) << "still " << domain::wireName(now.state);
    return now;
}

Answer CentreTest::patch(const std::string &token, const std::string &sha256, std::size_t offset, std::size_t total,
                         const std::string &bytes, const std::string &type) const
{
    return ask(port(), "PATCH", "/v1/documents/" + sha256, token, bytes,
               {{"Upload-Offset", std::to_string(offset)},
                {"Upload-Length", std::to_string(total)},
                {"X-Document-Type", type},
                {"Content-Type", "application/octet-stream"}});
}

protocol::CommandResult CentreTest::attach(const std::string &author, domain::ClaimId id, domain::DocumentKind kind,
                                           const std::string &bytes)
{
    const std::string sha256 = store::sha256Hex(bytes);
    const Answer up = patch(token(author), sha256, 0, bytes.size(), bytes);
    EXPECT_EQ(up.status, 201) << up.body;
    domain::claimcmd::AttachDocument body;
    body.document = m_ids.next<domain::DocumentId>();
    body.kind = kind;
    body.version.sha256 = sha256;
    body.version.mediaType = "image/png";
    body.version.sizeBytes = static_cast<std::int64_t>(bytes.size());
    return give(author, id, body);
}

std::string CentreTest::logText()
{
    const std::lock_guard lock(m_logMutex);
    return m_log;
}

} // namespace loket::api::test
