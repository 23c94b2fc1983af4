// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <sys/types.h>

namespace loket::store::test {

/// A forked process that reports numbers through a pipe. Fork it while no other thread runs.
class Child
{
public:
    /// Says a number to the parent; false when the parent has gone.
    using Report = std::function<bool(std::int64_t)>;

    explicit Child(const std::function<int(const Report &)> &main);
    ~Child(); ///< kills it
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    /// The next number; nullopt when the child has ended.
    [[nodiscard]] std::optional<std::int64_t> next();
    void killNow();
    /// Its exit status, or minus the signal that ended it.
    [[nodiscard]] int wait();

private:
    pid_t m_pid = -1;
    int m_pipe = -1;
};

} // namespace loket::store::test
