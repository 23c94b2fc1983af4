// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilelock.h"

#include <QDir>
#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <string>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace loket::localstore {

core::Result<ProfileLock> ProfileLock::take(const QString &profileDir)
{
    const QDir dir(profileDir);
    if (!dir.exists() && !QDir().mkpath(profileDir))
        return core::fail(core::ErrorCode::Storage, "the profile folder cannot be made");
    if (::chmod(QFile::encodeName(profileDir).constData(), S_IRWXU) != 0)
        return core::fail(core::ErrorCode::Storage, "the profile folder cannot be made private");
    const QByteArray path = QFile::encodeName(dir.filePath(QStringLiteral("lock")));
    const int fd = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (fd < 0)
        return core::fail(core::ErrorCode::Storage, "the profile's lock file cannot be opened");
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        const bool held = errno == EWOULDBLOCK;
        ::close(fd);
        return held ? core::fail(core::ErrorCode::Duplicate, "another Loket has this profile open")
                    : core::fail(core::ErrorCode::Storage, "the profile cannot be locked");
    }
    return ProfileLock(fd);
}

ProfileLock::~ProfileLock()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

ProfileLock::ProfileLock(ProfileLock &&other) noexcept
    : m_fd(std::exchange(other.m_fd, -1))
{}

ProfileLock &ProfileLock::operator=(ProfileLock &&other) noexcept
{
    std::swap(m_fd, other.m_fd);
    return *this;
}

} // namespace loket::localstore
