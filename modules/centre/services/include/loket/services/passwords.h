// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"

#include <condition_variable>
#include <mutex>
#include <string>
#include <string_view>

namespace loket::services {

/// A password must have 8 to 128 characters. Error OutOfRange.
[[nodiscard]] core::Result<> checkNewPassword(std::string_view password);
/// argon2id in libsodium's text form, 19 MiB and two passes (OWASP). About 15 ms. Error Internal without memory.
[[nodiscard]] core::Result<std::string> hashPassword(std::string_view password);

/// Verifies passwords, a few at a time: each takes 19 MiB and a core. Safe to use from any thread.
class PasswordVerifier
{
public:
    /// `atOnce` hashes run together; `maxWaiting` more may queue, others are sent away.
    PasswordVerifier(int atOnce, int maxWaiting);

    /// False for a wrong password. An empty `hash` (nobody of that name) costs the same time and is false.
    /// Error Unavailable when too many wait.
    [[nodiscard]] core::Result<bool> matches(const std::string &hash, std::string_view password);

private:
    const int m_atOnce;
    const int m_maxWaiting;
    std::string m_decoy; ///< hash of nothing anybody knows, verified for unknown names
    std::mutex m_mutex;
    std::condition_variable m_free;
    int m_running = 0;
    int m_waiting = 0;
};

} // namespace loket::services
