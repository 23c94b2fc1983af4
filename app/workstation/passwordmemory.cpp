// SPDX-License-Identifier: GPL-3.0-or-later
#include "passwordmemory.h"

#include <array>
#include <sodium.h>

namespace loket::workstation {
namespace {
// About 15 ms: an unlock is one try by a person, and the hash never leaves this process.
constexpr unsigned long long kPasses = 2;
constexpr std::size_t kMemory = 19 * 1024 * 1024;
} // namespace

void PasswordMemory::remember(const QString &password)
{
    const QByteArray text = password.toUtf8();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    m_hash.clear();
    if (sodium_init() >= 0 && crypto_pwhash_str(hash.data(), text.constData(),
                                                static_cast<unsigned long long>(text.size()), kPasses, kMemory) == 0)
        m_hash = hash.data();
}

bool PasswordMemory::matches(const QString &password) const
{
    const QByteArray text = password.toUtf8();
    return !m_hash.empty() && crypto_pwhash_str_verify(m_hash.c_str(), text.constData(),
                                                       static_cast<unsigned long long>(text.size())) == 0;
}

void PasswordMemory::forget()
{
    m_hash.clear();
}

} // namespace loket::workstation
