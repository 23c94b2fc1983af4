// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/services/passwords.h"

#include "loket/core/text.h"

#include <array>
#include <sodium.h>

namespace loket::services {

using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

constexpr std::size_t kMinLength = 8;
constexpr std::size_t kMaxLength = 128;
constexpr unsigned long long kPasses = 2;
constexpr std::size_t kMemory = 19 * 1024 * 1024;
constexpr std::size_t kMaxBytes = 4 * kMaxLength; ///< nothing longer was ever stored

} // namespace

Result<> checkNewPassword(std::string_view password)
{
    const std::size_t length = core::isUtf8(password) ? core::codePoints(password) : 0;
    if (length < kMinLength || length > kMaxLength)
        return fail(ErrorCode::OutOfRange, "a password has 8 to 128 characters", "password");
    return {};
}

Result<std::string> hashPassword(std::string_view password)
{
    if (sodium_init() < 0)
        return fail(ErrorCode::Internal, "libsodium does not start");
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str(hash.data(), password.data(), password.size(), kPasses, kMemory) != 0)
        return fail(ErrorCode::Internal, "no memory to hash a password");
    return std::string(hash.data());
}

PasswordVerifier::PasswordVerifier(int atOnce, int maxWaiting)
    : m_atOnce(atOnce)
    , m_maxWaiting(maxWaiting)
{
    std::array<unsigned char, 32> secret{};
    if (sodium_init() >= 0)
        randombytes_buf(secret.data(), secret.size());
    std::string text;
    for (const unsigned char byte : secret)
        text += static_cast<char>('!' + byte % 90);
    if (auto hash = hashPassword(text))
        m_decoy = *hash;
}

Result<bool> PasswordVerifier::matches(const std::string &hash, std::string_view password)
{
    {
        std::unique_lock lock(m_mutex);
        if (m_running >= m_atOnce) {
            if (m_waiting >= m_maxWaiting)
                return fail(ErrorCode::Unavailable, "too many sign-ins at once");
            ++m_waiting;
            m_free.wait(lock, [this] { return m_running < m_atOnce; });
            --m_waiting;
        }
        ++m_running;
    }
    const std::string &against = hash.empty() ? m_decoy : hash;
    const bool same = password.size() <= kMaxBytes &&
                      crypto_pwhash_str_verify(against.c_str(), password.data(), password.size()) == 0;
    {
        const std::lock_guard lock(m_mutex);
        --m_running;
    }
    m_free.notify_one();
    return same && !hash.empty();
}

} // namespace loket::services
