// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/centretest.h"
#include "loketd.h"

#include "loket/services/passwords.h"

#include <atomic>
#include <csignal>
#include <set>
#include <thread>

namespace loket::server::test {

using api::test::ask;
using namespace std::chrono_literals;

class LoketdTest : public testing::Test
{
protected:
    void SetUp() override
    {
        auto store = store::openSqlite(m_directory.path(), store::OpenMode::CreateOrMigrate);
        ASSERT_TRUE(store.has_value()) << store.error().detail;
        store::User user;
        user.id = m_user = m_ids.next<domain::UserId>();
        user.name = "frontliner";
        user.displayName = "Petugas Uji";
        user.roles = {domain::Role::Frontliner};
        user.branch = "PKL";
        user.passwordHash = *services::hashPassword(api::test::kPassword);
        ASSERT_TRUE((*store)->write([&](store::Writer &writer) -> core::Result<> {
            if (auto put = writer.putBranch({"PKL", "Cabang Uji", core::Zone::Wib, 100'000}); !put)
                return put;
            return writer.putUser(user);
        }));
    }

    [[nodiscard]] std::vector<std::string> arguments(const std::string &listen = "127.0.0.1:0") const
    {
        return {"--data", m_directory.path(), "--listen", listen};
    }
    [[nodiscard]] std::string signIn(std::uint16_t port) const
    {
        const protocol::SignInRequest request{"frontliner", api::test::kPassword, "W01", "Meja 1"};
        const auto answer = ask(port, "POST", "/v1/session", {}, protocol::encodeMessage(request));
        auto session = protocol::decodeMessage<protocol::SignInAnswer>(answer.body);
        EXPECT_TRUE(session.has_value()) << answer.status << answer.body;
        return session ? session->token : std::string{};
    }
    domain::Command registration()
    {
        domain::visitcmd::Register body;
        body.details.service = domain::Service::Counter;
        body.details.name = "Peserta Uji 001";
        domain::Command command;
        command.id = m_ids.next<domain::CommandId>();
        command.branch = "PKL";
        command.author = m_user;
        command.issuedAt = m_clock.now();
        command.target = domain::VisitCommand{m_ids.next<domain::VisitId>(), body};
        return command;
    }

    store::test::TemporaryDirectory m_directory;
    core::SystemClock m_clock;
    core::SystemRandom m_random;
    core::IdSource m_ids{m_clock, m_random};
    domain::UserId m_user;
};

TEST_F(LoketdTest, helpAndVersionAreSaidAtOnce)
{
    Loketd version({"--version"});
    EXPECT_EQ(version.waitForLine("loketd ").substr(0, 7), "loketd ");
    EXPECT_EQ(version.wait(10s), 0);
    Loketd help({"--help"});
    EXPECT_FALSE(help.waitForLine("usage").empty());
    EXPECT_EQ(help.wait(10s), 0);
}

TEST_F(LoketdTest, beyondThisMachineItListensOnlyWithTls)
{
    Loketd open(arguments("0.0.0.0:0"));
    EXPECT_NE(open.wait(10s), 0);
    EXPECT_NE(open.complaints().find("TLS"), std::string::npos) << open.complaints();
}

TEST_F(LoketdTest, aSecondOneOnTheSameDataRefuses)
{
    Loketd first(arguments());
    ASSERT_NE(first.port(), 0);
    Loketd second(arguments());
    EXPECT_GT(second.wait(20s), 0);
}

TEST_F(LoketdTest, stoppedAmidRequestsItEndsInTimeAndKeepsWhatItAnswered)
{
    Loketd server(arguments());
    const std::uint16_t port = server.port();
    ASSERT_NE(port, 0);
    const std::string token = signIn(port);
    std::atomic<bool> over{false};
    std::atomic<int> answered{0};
    std::mutex mutex;
    std::set<std::string> acknowledged;
    std::vector<std::thread> desks;
    for (int i = 0; i < 6; ++i) {
        desks.emplace_back([&] {
            while (!over) {
                std::unique_lock lock(mutex);
                const domain::Command command = registration();
                lock.unlock();
                const auto answer = ask(port, "POST", "/v1/commands", token, protocol::encode(command));
                if (answer.status == 0)
                    continue; // nobody listens any more
                lock.lock();
                if (answer.status == 200)
                    acknowledged.insert(std::get<domain::VisitCommand>(command.target).visit.toString());
                ++answered;
            }
        });
    }
    while (answered < 100)
        std::this_thread::yield();

    server.signal(SIGTERM);
    const int exitCode = server.wait(5s);
    over = true;
    for (std::thread &desk : desks)
        desk.join();

    EXPECT_EQ(exitCode, 0) << server.complaints().substr(0, 2000);
    auto store = store::openSqlite(m_directory.path(), store::OpenMode::Existing);
    ASSERT_TRUE(store.has_value());
    const auto kept = (*store)->read([&](store::Reader &reader) -> core::Result<> {
        for (const std::string &id : acknowledged) {
            if (auto visit = reader.visit(*domain::VisitId::parse(id)); !visit)
                return core::passOn(visit);
        }
        return {};
    });
    EXPECT_TRUE(kept.has_value()) << "an acknowledged command is lost";
    EXPECT_TRUE((*store)->verify()->empty());
}

TEST_F(LoketdTest, afterAKillItStartsAgainWithEverythingItAcknowledged)
{
    domain::Command command = registration();
    {
        Loketd server(arguments());
        const std::uint16_t port = server.port();
        ASSERT_EQ(ask(port, "POST", "/v1/commands", signIn(port), protocol::encode(command)).status, 200);
        server.signal(SIGKILL);
        server.wait(5s);
    }
    Loketd again(arguments());
    const std::uint16_t port = again.port();
    const auto answer = ask(port, "POST", "/v1/commands", signIn(port), protocol::encode(command));
    EXPECT_EQ(answer.status, 200);
    EXPECT_NE(answer.body.find("\"replayed\":true"), std::string::npos) << answer.body;
}

} // namespace loket::server::test
