// SPDX-License-Identifier: GPL-3.0-or-later
#include "syscallfilter.h"

#include <cerrno>
#include <fcntl.h>
#include <initializer_list>
#include <memory>
#include <sched.h>
#include <seccomp.h>
#include <string>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace loket::render {

namespace {

// Calls that this machine's kernel does not have (open on arm64) get a negative number from libseccomp and are left
// out.
constexpr int kHarmless[] = {
    // talking over what is open already, and reading what the file fence leaves readable
    SCMP_SYS(read), SCMP_SYS(write), SCMP_SYS(readv), SCMP_SYS(writev), SCMP_SYS(pread64), SCMP_SYS(lseek),
    SCMP_SYS(close), SCMP_SYS(fstat), SCMP_SYS(newfstatat), SCMP_SYS(stat), SCMP_SYS(lstat), SCMP_SYS(statx),
    SCMP_SYS(statfs), SCMP_SYS(fstatfs), SCMP_SYS(access), SCMP_SYS(faccessat), SCMP_SYS(faccessat2),
    SCMP_SYS(readlink), SCMP_SYS(readlinkat), SCMP_SYS(getdents64), SCMP_SYS(getcwd), SCMP_SYS(poll), SCMP_SYS(ppoll),
    // memory
    SCMP_SYS(brk), SCMP_SYS(munmap), SCMP_SYS(mremap), SCMP_SYS(madvise),
    // threads of QThreadPool and their locks
    SCMP_SYS(futex), SCMP_SYS(set_robust_list), SCMP_SYS(rseq), SCMP_SYS(sched_yield), SCMP_SYS(sched_getaffinity),
    SCMP_SYS(sched_getparam), SCMP_SYS(sched_getscheduler), SCMP_SYS(sched_get_priority_min),
    SCMP_SYS(sched_get_priority_max), SCMP_SYS(gettid), SCMP_SYS(getpid), SCMP_SYS(eventfd2), SCMP_SYS(pipe2),
    SCMP_SYS(set_tid_address),
    // time, signals of its own, the end
    SCMP_SYS(clock_gettime), SCMP_SYS(clock_getres), SCMP_SYS(gettimeofday), SCMP_SYS(getrandom),
    SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn), SCMP_SYS(sigaltstack),
    SCMP_SYS(restart_syscall), SCMP_SYS(exit), SCMP_SYS(exit_group),
    // who and where am I
    SCMP_SYS(getuid), SCMP_SYS(geteuid), SCMP_SYS(getgid), SCMP_SYS(getegid), SCMP_SYS(uname), SCMP_SYS(sysinfo)};

// No picture asks for these: whoever calls them has taken over the decoder.
constexpr int kDeadly[] = {SCMP_SYS(socket),        SCMP_SYS(socketpair),       SCMP_SYS(connect),
                           SCMP_SYS(bind),          SCMP_SYS(execve),           SCMP_SYS(execveat),
                           SCMP_SYS(ptrace),        SCMP_SYS(process_vm_readv), SCMP_SYS(process_vm_writev),
                           SCMP_SYS(io_uring_setup)};

class Filter
{
public:
    Filter()
        : m_context(seccomp_init(SCMP_ACT_ERRNO(EPERM)))
        , m_good(m_context != nullptr)
    {
        // Threads that exist already are bound too.
        m_good = m_good && seccomp_attr_set(m_context.get(), SCMP_FLTATR_CTL_TSYNC, 1) == 0;
    }

    void add(std::uint32_t action, int call, std::initializer_list<scmp_arg_cmp> conditions = {})
    {
        if (call < 0)
            return;
        const auto count = static_cast<unsigned>(conditions.size());
        m_good = m_good && seccomp_rule_add_array(m_context.get(), action, call, count, conditions.begin()) == 0;
    }

    [[nodiscard]] bool load() { return m_good && seccomp_load(m_context.get()) == 0; }

private:
    struct Release
    {
        void operator()(void *context) const { seccomp_release(context); }
    };
    std::unique_ptr<void, Release> m_context;
    bool m_good;
};

scmp_arg_cmp masked(unsigned argument, std::uint64_t mask, std::uint64_t value)
{
    return {argument, SCMP_CMP_MASKED_EQ, mask, value};
}

scmp_arg_cmp equal(unsigned argument, std::uint64_t value)
{
    return {argument, SCMP_CMP_EQ, value, 0};
}

/// Calls that are harmless with some arguments only.
void addConditional(Filter &filter)
{
    constexpr auto kAllow = SCMP_ACT_ALLOW;
    // Code cannot be made or changed.
    filter.add(kAllow, SCMP_SYS(mmap), {masked(2, PROT_EXEC, 0)});
    filter.add(kAllow, SCMP_SYS(mprotect), {masked(2, PROT_EXEC, 0)});
    constexpr std::uint64_t kWriting = O_ACCMODE | O_CREAT | O_TRUNC;
    filter.add(kAllow, SCMP_SYS(openat), {masked(2, kWriting, O_RDONLY)});
    filter.add(kAllow, SCMP_SYS(open), {masked(1, kWriting, O_RDONLY)});
    // QImage scales and converts on QThreadPool and waits for ever when a thread cannot start. The arguments of clone3
    // cannot be looked at, so it is said not to exist and glibc falls back to clone, which may make threads only.
    filter.add(SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3));
    filter.add(kAllow, SCMP_SYS(clone), {masked(0, CLONE_THREAD, CLONE_THREAD)});
    filter.add(kAllow, SCMP_SYS(prctl), {equal(0, PR_SET_NAME)});
    // abort() signals its own process; no other may be signalled.
    filter.add(kAllow, SCMP_SYS(tgkill), {equal(0, static_cast<std::uint64_t>(getpid()))});
    filter.add(kAllow, SCMP_SYS(prlimit64), {equal(2, 0)}); // reading limits, not setting them
    for (const int command : {F_GETFD, F_SETFD, F_GETFL})
        filter.add(kAllow, SCMP_SYS(fcntl), {equal(1, static_cast<std::uint64_t>(command))});
}

} // namespace

core::Result<> installSyscallFilter()
{
    Filter filter;
    for (const int call : kHarmless)
        filter.add(SCMP_ACT_ALLOW, call);
    for (const int call : kDeadly)
        filter.add(SCMP_ACT_KILL_PROCESS, call);
    addConditional(filter);
    if (!filter.load())
        return core::fail(core::ErrorCode::Internal, "seccomp filter refused");
    return {};
}

} // namespace loket::render
