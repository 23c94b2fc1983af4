// SPDX-License-Identifier: GPL-3.0-or-later
#include "loketd.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <poll.h>
#include <sstream>
#include <stdlib.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace loket::server::test {

using Steady = std::chrono::steady_clock;

Loketd::Loketd(const std::vector<std::string> &arguments)
{
    const std::string program = std::string(::getenv("LOKET_BIN")) + "/loketd";
    std::vector<std::string> words{program};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char *> argv;
    for (std::string &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);

    std::array<char, 32> pattern{"/tmp/loketd-test-XXXXXX"};
    const int errors = ::mkstemp(pattern.data());
    m_errorFile = pattern.data();
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return;
    m_output = ends[0];
    m_pid = ::fork();
    if (m_pid == 0) {
        ::dup2(ends[1], STDOUT_FILENO);
        ::dup2(errors, STDERR_FILENO);
        ::execv(program.c_str(), argv.data());
        ::_exit(127);
    }
    ::close(ends[1]);
    ::close(errors);
}

Loketd::~Loketd()
{
    if (m_pid > 0) {
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
    }
    ::close(m_output);
    ::unlink(m_errorFile.c_str());
}

std::string Loketd::waitForLine(const std::string &beginning)
{
    const auto deadline = Steady::now() + std::chrono::seconds(20);
    while (Steady::now() < deadline) {
        const std::size_t at = m_text.find(beginning);
        const std::size_t end = at == std::string::npos ? at : m_text.find('\n', at);
        if (end != std::string::npos)
            return m_text.substr(at, end - at);
        pollfd wanted{m_output, POLLIN, 0};
        if (::poll(&wanted, 1, 200) <= 0)
            continue;
        std::array<char, 4096> piece{};
        const ssize_t got = ::read(m_output, piece.data(), piece.size());
        if (got <= 0)
            return {};
        m_text.append(piece.data(), static_cast<std::size_t>(got));
    }
    return {};
}

std::uint16_t Loketd::port()
{
    const std::string line = waitForLine("listening on ");
    const std::size_t colon = line.rfind(':');
    return colon == std::string::npos ? std::uint16_t{0}
                                      : static_cast<std::uint16_t>(std::stoi(line.substr(colon + 1)));
}

void Loketd::signal(int number) const
{
    ::kill(m_pid, number);
}

int Loketd::wait(std::chrono::milliseconds limit)
{
    const auto deadline = Steady::now() + limit;
    int status = 0;
    while (Steady::now() < deadline) {
        if (::waitpid(m_pid, &status, WNOHANG) == m_pid) {
            m_pid = -1;
            return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        }
        std::this_thread::yield();
    }
    return -1;
}

std::string Loketd::complaints() const
{
    std::ifstream file(m_errorFile);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

} // namespace loket::server::test
