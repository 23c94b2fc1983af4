// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>

namespace loket::workstation {

/// Knows again the password of who is signed in, so that the screen can be unlocked while the centre is down. Keeps an
/// argon2id hash in memory, nothing on disk.
class PasswordMemory
{
public:
    void remember(const QString &password);
    [[nodiscard]] bool matches(const QString &password) const;
    void forget();

private:
    std::string m_hash;
};

} // namespace loket::workstation
