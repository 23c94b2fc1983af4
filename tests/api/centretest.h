// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition.h"
#include "store/temporarydirectory.h"

#include "loket/domain/command.h"
#include "loket/domain/names.h"
#include "loket/protocol/codec.h"
#include "loket/protocol/messages.h"

#include <functional>
#include <gtest/gtest.h>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace loket::api::test {

struct Answer
{
    int status = 0;
    std::map<std::string, std::string> headers; ///< names in lower case
    std::string body;

    [[nodiscard]] std::string header(const std::string &lowerName) const
    {
        const auto found = headers.find(lowerName);
        return found == headers.end() ? std::string{} : found->second;
    }
    /// The code of a problem or of a command's result.
    [[nodiscard]] std::string code() const;
};

using Headers = std::vector<std::pair<std::string, std::string>>;

/// A request on a connection of its own. Status 0 when the line broke.
[[nodiscard]] Answer ask(std::uint16_t port, const std::string &method, const std::string &path,
                         const std::string &token = {}, const std::string &body = {}, const Headers &headers = {});

/// A picture that no other test uploads: right first bytes, then noise of that seed.
[[nodiscard]] std::string pngOf(std::size_t size, std::uint64_t seed);

inline constexpr const char *kPassword = "rahasia-uji-123";
inline constexpr const char *kNik = "9901011708600001";
inline constexpr const char *kKpj = "99000000001";

/// A centre with two branches, PKL and TNJ, and a user for each role in PKL ("frontliner", "cso", ...); "stranger" is a
/// CSO of TNJ, "second" another supervisor of PKL.
class CentreTest : public testing::Test
{
protected:
    void SetUp() override;
    /// Starts the centre of the test's directory with these pages.
    void startCentre(const std::string &pages);
    /// The centre writes into the test's log until it has ended.
    ~CentreTest() override { m_centre.reset(); }

    [[nodiscard]] std::uint16_t port() const { return m_centre->port(); }
    [[nodiscard]] Answer get(const std::string &path, const std::string &token = {}, const Headers &headers = {}) const
    {
        return ask(port(), "GET", path, token, {}, headers);
    }
    [[nodiscard]] Answer post(const std::string &path, const std::string &token, const std::string &body) const
    {
        return ask(port(), "POST", path, token, body);
    }
    /// Signs in once for each name.
    std::string token(const std::string &name);
    [[nodiscard]] domain::UserId userId(const std::string &name) const { return m_users.at(name); }

    [[nodiscard]] domain::Command command(const std::string &author, domain::ClaimId claim, domain::claimcmd::Body body,
                                          std::optional<std::int64_t> base = std::nullopt);
    [[nodiscard]] domain::Command command(const std::string &author, domain::VisitId visit, domain::visitcmd::Body body,
                                          std::optional<std::int64_t> base = std::nullopt);
    /// Sends it as its author.
    protocol::CommandResult give(const std::string &author, const domain::Command &command);
    protocol::CommandResult give(const std::string &author, domain::ClaimId claim, domain::claimcmd::Body body);
    protocol::CommandResult give(const std::string &author, domain::VisitId visit, domain::visitcmd::Body body);

    [[nodiscard]] domain::ClaimForm form(const std::string &nik = kNik, const std::string &kpj = kKpj) const;
    /// A draft of the counter in PKL.
    domain::ClaimId newClaim(const std::string &nik = kNik, const std::string &kpj = kKpj);
    domain::VisitId newVisit(const std::string &name = "Peserta Uji 001");
    [[nodiscard]] domain::Claim claim(domain::ClaimId id);
    /// Waits until the claim is as wanted; fails the test after ten seconds.
    domain::Claim claimOnce(domain::ClaimId id, const std::function<bool(const domain::Claim &)> &wanted);

    [[nodiscard]] Answer patch(const std::string &token, const std::string &sha256, std::size_t offset,
                               std::size_t total, const std::string &bytes,
                               const std::string &type = "image/png") const;
    /// Uploads the bytes and attaches them.
    protocol::CommandResult attach(const std::string &author, domain::ClaimId claim, domain::DocumentKind kind,
                                   const std::string &bytes);
    [[nodiscard]] std::string logText();

    store::test::TemporaryDirectory m_directory;
    core::SystemClock m_clock;
    core::SystemRandom m_random;
    core::IdSource m_ids{m_clock, m_random};
    std::unique_ptr<server::Composition> m_centre;

private:
    std::map<std::string, domain::UserId> m_users;
    std::map<std::string, std::string> m_tokens;
    std::mutex m_logMutex;
    std::string m_log;
};

} // namespace loket::api::test
