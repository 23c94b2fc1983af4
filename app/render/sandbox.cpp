// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"

#include "filefence.h"
#include "syscallfilter.h"

#include <dirent.h>
#include <memory>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace loket::render {

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr bool kSanitizer = true; // its shadow memory takes terabytes of address space, its reports need free syscalls
#else
constexpr bool kSanitizer = false;
#endif

constexpr rlim_t kAddressSpace = rlim_t{1} << 30;
// The workstation ends a request after seconds; this only ends a helper whose workstation is gone.
constexpr rlim_t kCpuSeconds = 120;
constexpr rlim_t kOpenFiles = 64;

bool setLimits()
{
    const auto set = [](__rlimit_resource_t resource, rlim_t value) {
        const rlimit limit{value, value};
        return setrlimit(resource, &limit) == 0;
    };
    // Not RLIMIT_NPROC: it counts all processes of the user, so it would fail on a busy machine.
    return (kSanitizer || set(RLIMIT_AS, kAddressSpace)) && set(RLIMIT_CPU, kCpuSeconds) && set(RLIMIT_FSIZE, 0) &&
           set(RLIMIT_NOFILE, kOpenFiles) && set(RLIMIT_CORE, 0);
}

int threadCount()
{
    const std::unique_ptr<DIR, int (*)(DIR *)> tasks(opendir("/proc/self/task"), closedir);
    if (!tasks)
        return 1; // no /proc, as in a bare chroot: nothing to count
    int entries = 0;
    while (readdir(tasks.get()))
        ++entries;
    return entries - 2; // "." and ".."
}

} // namespace

core::Result<SandboxReport> enterSandbox()
{
    using core::ErrorCode;
    // Landlock binds the calling thread only: a thread started before would stay outside.
    if (!kSanitizer && threadCount() != 1)
        return core::fail(ErrorCode::Internal, "threads were started before the sandbox");
    if (!setLimits())
        return core::fail(ErrorCode::Internal, "resource limits refused");
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return core::fail(ErrorCode::Internal, "no_new_privs refused");
    // A dumpable process can be read by every other process of the same user.
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return core::fail(ErrorCode::Internal, "not dumpable refused");

    const auto fence = raiseFileFence();
    if (!fence)
        return core::passOn(fence);
    SandboxReport report;
    report.landlock = *fence;
    if (!kSanitizer) {
        const auto filter = installSyscallFilter();
        if (!filter)
            return core::passOn(filter);
        report.seccomp = true;
    }
    return report;
}

} // namespace loket::render
