// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"

#include <QString>

namespace loket::localstore {

/// Holds the profile folder for one program. The kernel lets go of it however the program ends.
class ProfileLock
{
public:
    /// Makes the folder (0700) when absent. Error Duplicate: another program holds it; Storage.
    [[nodiscard]] static core::Result<ProfileLock> take(const QString &profileDir);
    ~ProfileLock();
    ProfileLock(ProfileLock &&other) noexcept;
    ProfileLock &operator=(ProfileLock &&other) noexcept;
    ProfileLock(const ProfileLock &) = delete;
    ProfileLock &operator=(const ProfileLock &) = delete;

private:
    explicit ProfileLock(int fd)
        : m_fd(fd)
    {}
    int m_fd = -1;
};

} // namespace loket::localstore
