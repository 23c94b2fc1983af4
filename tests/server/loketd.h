// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <sys/types.h>
#include <vector>

namespace loket::server::test {

/// The real program in a process of its own, killed with the object if it still runs.
class Loketd
{
public:
    explicit Loketd(const std::vector<std::string> &arguments);
    ~Loketd();
    Loketd(const Loketd &) = delete;
    Loketd &operator=(const Loketd &) = delete;

    /// The line that begins with this on standard output; empty when the program ended without it.
    std::string waitForLine(const std::string &beginning);
    /// The port it says it listens on; 0 when it does not.
    std::uint16_t port();
    void signal(int number) const;
    /// The exit code; -1 when it did not end in time or was killed by a signal.
    int wait(std::chrono::milliseconds limit);
    /// Everything it said on standard error, once it has ended.
    [[nodiscard]] std::string complaints() const;

private:
    pid_t m_pid = -1;
    int m_output = -1;
    std::string m_text;
    std::string m_errorFile;
};

} // namespace loket::server::test
