// SPDX-License-Identifier: GPL-3.0-or-later
// Enters the sandbox of loket-render and tries what its argument names. Exit 0: it worked (bad), 1: refused,
// 2: no such attempt, 70: no sandbox, 77: this kernel lacks the wall in question. Most refusals kill instead.
#include "sandbox.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

using Attempt = bool (*)();

bool readsPasswords()
{
    return open("/etc/passwd", O_RDONLY) >= 0;
}
bool readsProc()
{
    return open("/proc/self/maps", O_RDONLY) >= 0;
}
bool listsHome()
{
    return open("/", O_RDONLY | O_DIRECTORY) >= 0;
}
bool createsFile()
{
    return open("escape.tmp", O_WRONLY | O_CREAT, 0600) >= 0;
}
bool writesFont()
{
    return open("/usr/share/fonts", O_RDWR | O_TMPFILE, 0600) >= 0;
}
bool deletesFile()
{
    return unlink("/tmp/loket-escape") == 0 || errno != EPERM;
}
bool opensSocket()
{
    return socket(AF_INET, SOCK_STREAM, 0) >= 0;
}
bool opensLocalSocket()
{
    return socket(AF_UNIX, SOCK_STREAM, 0) >= 0;
}
bool startsProgram()
{
    char name[] = "/bin/true";
    char *arguments[] = {name, nullptr};
    execve(name, arguments, nullptr);
    return false;
}
bool forks()
{
    return fork() >= 0;
}
bool tracesParent()
{
    return ptrace(PTRACE_ATTACH, getppid(), nullptr, nullptr) == 0;
}
bool signalsParent()
{
    return kill(getppid(), 0) == 0;
}
bool makesCode()
{
    return mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED;
}
bool turnsDataIntoCode()
{
    void *page = mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return page != MAP_FAILED && mprotect(page, 4096, PROT_READ | PROT_EXEC) == 0;
}
bool becomesRoot()
{
    return setuid(0) == 0;
}
bool ringsTheKernel()
{
    return syscall(SYS_io_uring_setup, 1, nullptr) >= 0;
}

struct Named
{
    const char *name;
    Attempt attempt;
    bool needsLandlock;
};

constexpr std::array kAttempts{
    Named{"passwords", readsPasswords, true}, Named{"proc", readsProc, true},
    Named{"root-folder", listsHome, true},    Named{"create", createsFile, false},
    Named{"write-font", writesFont, false},   Named{"delete", deletesFile, false},
    Named{"socket", opensSocket, false},      Named{"local-socket", opensLocalSocket, false},
    Named{"program", startsProgram, false},   Named{"fork", forks, false},
    Named{"trace", tracesParent, false},      Named{"signal", signalsParent, false},
    Named{"code", makesCode, false},          Named{"data-to-code", turnsDataIntoCode, false},
    Named{"root", becomesRoot, false},        Named{"ring", ringsTheKernel, false}};

} // namespace

int main(int count, char **arguments)
{
    const char *wanted = count > 1 ? arguments[1] : "";
    const auto found = std::find_if(kAttempts.begin(), kAttempts.end(),
                                    [&](const Named &named) { return std::strcmp(named.name, wanted) == 0; });
    if (found == kAttempts.end())
        return 2;
    const auto report = loket::render::enterSandbox();
    if (!report) {
        std::fprintf(stderr, "%s\n", report.error().detail.c_str());
        return 70;
    }
    if ((found->needsLandlock && !report->landlock) || (!found->needsLandlock && !report->seccomp))
        _exit(77);
    _exit(found->attempt() ? 0 : 1);
}
