// SPDX-License-Identifier: GPL-3.0-or-later
#include "filefence.h"

#include <cerrno>
#include <cstdint>
#include <fcntl.h>
#include <linux/landlock.h>
#include <string>
#include <sys/syscall.h>
#include <unistd.h>

namespace loket::render {

namespace {

// Of what a PDF without embedded fonts needs; all of it was opened once in the warm-up, more may follow per document.
constexpr const char *kReadable[] = {"/usr/share/fonts",      "/usr/local/share/fonts", "/etc/fonts",
                                     "/usr/share/fontconfig", "/var/cache/fontconfig",  "/usr/share/poppler"};

constexpr std::uint64_t kFirstVersionRights =
    LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_READ_FILE |
    LANDLOCK_ACCESS_FS_READ_DIR | LANDLOCK_ACCESS_FS_REMOVE_DIR | LANDLOCK_ACCESS_FS_REMOVE_FILE |
    LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG |
    LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO | LANDLOCK_ACCESS_FS_MAKE_BLOCK |
    LANDLOCK_ACCESS_FS_MAKE_SYM;
// Younger than the kernel headers of Debian 12.
constexpr std::uint64_t kRefer = 1ULL << 13;
constexpr std::uint64_t kTruncate = 1ULL << 14;

std::uint64_t rightsOf(long version)
{
    return kFirstVersionRights | (version >= 2 ? kRefer : 0) | (version >= 3 ? kTruncate : 0);
}

core::Result<> allowReading(int ruleset, const char *path)
{
    const int folder = open(path, O_PATH | O_CLOEXEC);
    if (folder < 0)
        return {}; // not installed, so nothing to allow
    landlock_path_beneath_attr rule{};
    rule.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
    rule.parent_fd = folder;
    const long added = syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
    close(folder);
    if (added != 0)
        return core::fail(core::ErrorCode::Internal, std::string("landlock rule refused for ") + path);
    return {};
}

} // namespace

core::Result<bool> raiseFileFence()
{
    const long version = syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 0) {
        if (errno == ENOSYS || errno == EOPNOTSUPP || errno == EPERM)
            return false;
        return core::fail(core::ErrorCode::Internal, "landlock version: errno " + std::to_string(errno));
    }
    landlock_ruleset_attr attributes{};
    attributes.handled_access_fs = rightsOf(version);
    const long made = syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes, 0);
    if (made < 0)
        return core::fail(core::ErrorCode::Internal, "landlock ruleset: errno " + std::to_string(errno));
    const int ruleset = static_cast<int>(made);
    core::Result<> allowed;
    for (const char *path : kReadable) {
        if (allowed)
            allowed = allowReading(ruleset, path);
    }
    const long restricted = allowed ? syscall(SYS_landlock_restrict_self, ruleset, 0) : -1;
    close(ruleset);
    if (!allowed)
        return core::passOn(allowed);
    if (restricted != 0)
        return core::fail(core::ErrorCode::Internal, "landlock refused");
    return true;
}

} // namespace loket::render
