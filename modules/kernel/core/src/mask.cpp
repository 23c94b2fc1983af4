// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/core/mask.h"

#include "loket/core/id.h"
#include "typed.h"

#include <algorithm>

namespace loket::core {
namespace {

constexpr std::size_t kScrubbedDigits = 9;
constexpr std::size_t kUuidLength = 36;

bool isWordCharacter(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool joinsDigits(char c)
{
    return c == ' ' || c == '\t' || c == '.' || c == '-' || c == '(' || c == ')';
}

/// Ids must stay readable in logs, and many a UUID has nine digits in a row.
bool isUuidAt(std::string_view text, std::size_t at)
{
    const std::size_t end = at + kUuidLength;
    const bool startsWord = at == 0 || !isWordCharacter(text[at - 1]);
    const bool endsWord = end == text.size() || (end < text.size() && !isWordCharacter(text[end]));
    return startsWord && endsWord && Uuid::parse(text.substr(at, kUuidLength)).has_value();
}

/// One past the last digit of the run that starts at `at`.
std::size_t endOfRun(std::string_view text, std::size_t at)
{
    std::size_t end = at;
    for (std::size_t i = at; i < text.size(); ++i) {
        if (isDigit(text[i]))
            end = i + 1;
        else if (!joinsDigits(text[i]))
            break;
    }
    return end;
}

std::string masked(std::string_view run)
{
    std::string digits;
    std::copy_if(run.begin(), run.end(), std::back_inserter(digits), isDigit);
    return digits.size() < kScrubbedDigits ? std::string(run) : mask(digits);
}

} // namespace

std::string mask(std::string_view value, std::size_t keep)
{
    if (value.size() <= keep)
        return std::string(value.size(), '*');
    return std::string(value.size() - keep, '*').append(value.substr(value.size() - keep));
}

std::string scrub(std::string_view text)
{
    const std::string typed = asTyped(text);
    const std::string_view source = typed;
    std::string scrubbed;
    scrubbed.reserve(source.size());
    std::size_t i = 0;
    while (i < source.size()) {
        std::size_t next = i + 1;
        if (isUuidAt(source, i)) {
            next = i + kUuidLength;
            scrubbed += source.substr(i, kUuidLength);
        } else if (isDigit(source[i])) {
            next = endOfRun(source, i);
            scrubbed += masked(source.substr(i, next - i));
        } else {
            scrubbed.push_back(source[i]);
        }
        i = next;
    }
    return scrubbed;
}

} // namespace loket::core
