// SPDX-License-Identifier: GPL-3.0-or-later
#include "child.h"

#include <cerrno>
#include <csignal>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace loket::store::test {

Child::Child(const std::function<int(const Report &)> &main)
{
    int ends[2] = {-1, -1};
    if (::pipe(ends) != 0)
        throw std::runtime_error("no pipe");
    m_pid = ::fork();
    if (m_pid < 0)
        throw std::runtime_error("no process");
    if (m_pid == 0) {
        ::close(ends[0]);
        // A number is smaller than PIPE_BUF: it arrives whole or not at all, also when the writer is killed.
        const int status = main([end = ends[1]](std::int64_t number) {
            return ::write(end, &number, sizeof number) == static_cast<ssize_t>(sizeof number);
        });
        ::_exit(status);
    }
    ::close(ends[1]);
    m_pipe = ends[0];
}

Child::~Child()
{
    if (m_pid > 0) {
        killNow();
        static_cast<void>(wait());
    }
    ::close(m_pipe);
}

std::optional<std::int64_t> Child::next()
{
    std::int64_t number = 0;
    ssize_t got = -1;
    do {
        got = ::read(m_pipe, &number, sizeof number);
    } while (got < 0 && errno == EINTR);
    return got == static_cast<ssize_t>(sizeof number) ? std::optional(number) : std::nullopt;
}

void Child::killNow()
{
    ::kill(m_pid, SIGKILL);
}

int Child::wait()
{
    int status = 0;
    while (::waitpid(m_pid, &status, 0) < 0 && errno == EINTR)
        continue;
    m_pid = -1;
    return WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status);
}

} // namespace loket::store::test
