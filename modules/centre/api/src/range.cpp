// SPDX-License-Identifier: GPL-3.0-or-later
#include "range.h"

#include <algorithm>
#include <charconv>

namespace loket::api {

namespace {

bool readNumber(std::string_view text, std::int64_t &number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() && number >= 0;
}

} // namespace

RangeAnswer readRange(std::string_view header, std::int64_t size, ByteRange &range)
{
    range = {0, size};
    constexpr std::string_view kUnit = "bytes=";
    if (!header.starts_with(kUnit))
        return RangeAnswer::Whole;
    const std::string_view spec = header.substr(kUnit.size());
    const std::size_t dash = spec.find('-');
    if (dash == std::string_view::npos || spec.find(',') != std::string_view::npos)
        return RangeAnswer::Whole;
    const std::string_view first = spec.substr(0, dash);
    const std::string_view last = spec.substr(dash + 1);
    std::int64_t from = 0;
    std::int64_t to = size - 1;
    if (first.empty()) {
        std::int64_t suffix = 0;
        if (!readNumber(last, suffix))
            return RangeAnswer::Whole;
        if (suffix == 0)
            return RangeAnswer::Unsatisfiable;
        from = std::max<std::int64_t>(0, size - suffix);
    } else {
        if (!readNumber(first, from) || (!last.empty() && (!readNumber(last, to) || to < from)))
            return RangeAnswer::Whole;
        if (from >= size)
            return RangeAnswer::Unsatisfiable;
        to = std::min(to, size - 1);
    }
    range = {from, to - from + 1};
    return RangeAnswer::Part;
}

} // namespace loket::api
