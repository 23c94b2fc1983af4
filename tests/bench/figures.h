// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

namespace loket::bench {

/// The value below which `share` of the samples lie; 0 without samples.
inline double quantile(std::vector<double> samples, double share)
{
    if (samples.empty())
        return 0;
    std::ranges::sort(samples);
    return samples[std::min(samples.size() - 1, static_cast<std::size_t>(share * static_cast<double>(samples.size())))];
}

/// One line of JSON: what was measured, what was promised, and how busy the machine was meanwhile. A goal that is
/// missed is printed, not an error: the figure depends on the machine and who else uses it.
class Report
{
public:
    explicit Report(const std::string &bench)
        : m_line("{\"bench\":\"" + bench + '"')
    {}

    void figure(const std::string &name, double value) { m_line += ",\"" + name + "\":" + text(value); }
    void goal(const std::string &name, double value, double limit)
    {
        m_line += ",\"" + name + "\":{\"value\":" + text(value) + ",\"limit\":" + text(limit) +
                  ",\"within\":" + (value <= limit ? "true" : "false") + '}';
    }
    void print()
    {
        double load = 0;
        if (getloadavg(&load, 1) == 1)
            figure("load", load);
        std::printf("%s}\n", m_line.c_str());
        std::fflush(stdout);
    }

private:
    static std::string text(double value)
    {
        char buffer[64];
        std::snprintf(buffer, sizeof buffer, "%.2f", value);
        return buffer;
    }

    std::string m_line;
};

} // namespace loket::bench
