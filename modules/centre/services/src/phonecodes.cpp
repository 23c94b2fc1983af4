// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/services/phonecodes.h"

#include "loket/services/token.h"

#include <array>
#include <chrono>

namespace loket::services {

using core::ErrorCode;
using core::fail;
using core::Result;
using namespace std::chrono_literals;

namespace {

constexpr auto kCodeLife = 5min;
constexpr auto kVerifiedLife = 24h;
constexpr auto kIssueWindow = 1h;
constexpr int kMaxTries = 3;
constexpr int kMaxIssued = 5;

std::string sixDigits(core::RandomSource &random)
{
    constexpr std::uint32_t kCodes = 1'000'000;
    constexpr std::uint32_t kFair = UINT32_MAX - UINT32_MAX % kCodes; // above it some codes would be likelier
    std::uint32_t number = kFair;
    while (number >= kFair) {
        std::array<std::uint8_t, 4> bytes{};
        random.fill(bytes);
        number = static_cast<std::uint32_t>(bytes[0]) << 24U | static_cast<std::uint32_t>(bytes[1]) << 16U |
                 static_cast<std::uint32_t>(bytes[2]) << 8U | bytes[3];
    }
    std::string digits = std::to_string(number % kCodes);
    return std::string(6 - digits.size(), '0') + digits;
}

/// Bound to claim and phone, so that a code says nothing about any other.
std::string hashOf(const domain::ClaimId &claim, std::string_view phone, std::string_view code)
{
    return tokenHash(claim.toString() + "/" + std::string(phone) + "/" + std::string(code));
}

} // namespace

PhoneCodes::PhoneCodes(const core::Clock &clock, core::RandomSource &random)
    : m_clock(clock)
    , m_random(random)
{}

void PhoneCodes::forgetOld(core::Timestamp now)
{
    std::erase_if(m_entries, [&](const auto &item) {
        const Entry &entry = item.second;
        return entry.expiresAt <= now && entry.countedFrom + kIssueWindow <= now &&
               entry.verifiedAt + kVerifiedLife <= now;
    });
}

Result<std::string> PhoneCodes::issue(const domain::ClaimId &claim, std::string_view phone)
{
    const core::Timestamp now = m_clock.now();
    const std::lock_guard lock(m_mutex);
    forgetOld(now);
    Entry &entry = m_entries[claim];
    if (entry.countedFrom + kIssueWindow <= now) {
        entry.countedFrom = now;
        entry.issued = 0;
    }
    if (entry.issued >= kMaxIssued)
        return fail(ErrorCode::QuotaReached, "too many codes within an hour");
    ++entry.issued;
    std::string code = sixDigits(m_random);
    entry.phone = phone;
    entry.codeHash = hashOf(claim, phone, code);
    entry.expiresAt = now + kCodeLife;
    entry.tries = 0;
    return code;
}

Result<> PhoneCodes::check(const domain::ClaimId &claim, std::string_view phone, std::string_view code)
{
    const core::Timestamp now = m_clock.now();
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(claim);
    if (found == m_entries.end() || found->second.codeHash.empty() || found->second.phone != phone ||
        found->second.expiresAt <= now)
        return fail(ErrorCode::InvalidValue, "the code has expired", "code");
    Entry &entry = found->second;
    if (entry.tries >= kMaxTries)
        return fail(ErrorCode::LockedOut, "three wrong codes: ask for a new one", "code");
    ++entry.tries;
    if (hashOf(claim, phone, code) != entry.codeHash)
        return fail(ErrorCode::InvalidValue, "the code is wrong", "code");
    entry.codeHash.clear();
    entry.verifiedPhone = phone;
    entry.verifiedAt = now;
    return {};
}

bool PhoneCodes::isVerified(const domain::ClaimId &claim, std::string_view phone) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(claim);
    return found != m_entries.end() && !phone.empty() && found->second.verifiedPhone == phone &&
           found->second.verifiedAt + kVerifiedLife > m_clock.now();
}

} // namespace loket::services
