// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/core/id.h"

#include <algorithm>

namespace loket::core {
namespace {

constexpr std::string_view kHex = "0123456789abcdef";
constexpr std::uint16_t kCounterMax = 0x0FFF;

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

bool isDashPlace(std::size_t i)
{
    return i == 8 || i == 13 || i == 18 || i == 23;
}

} // namespace

std::string Uuid::toString() const
{
    std::string text;
    text.reserve(36);
    for (const std::uint8_t byte : bytes) {
        if (isDashPlace(text.size()))
            text.push_back('-');
        text.push_back(kHex[byte >> 4]);
        text.push_back(kHex[byte & 0x0F]);
    }
    return text;
}

Result<Uuid> Uuid::parse(std::string_view text)
{
    if (text.size() != 36)
        return fail(ErrorCode::Malformed, "a UUID has 36 characters");
    Uuid uuid;
    std::size_t nibble = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isDashPlace(i)) {
            if (text[i] != '-')
                return fail(ErrorCode::Malformed, "a UUID has dashes after 8, 12, 16 and 20 digits");
            continue;
        }
        const int value = hexValue(text[i]);
        if (value < 0)
            return fail(ErrorCode::Malformed, "a UUID has hexadecimal digits only");
        auto &byte = uuid.bytes[nibble / 2];
        byte = static_cast<std::uint8_t>(nibble % 2 == 0 ? value << 4 : byte | value);
        ++nibble;
    }
    return uuid;
}

Uuid IdSource::nextUuid()
{
    Uuid uuid;
    m_random.fill(uuid.bytes);
    std::int64_t ms = m_clock.now().time_since_epoch().count();

    const std::lock_guard lock(m_mutex);
    if (ms <= m_lastMs) {
        ms = m_lastMs;
        if (++m_counter > kCounterMax) {
            ++ms;
            m_counter = 0;
        }
    } else {
        m_counter = 0;
    }
    m_lastMs = ms;

    for (std::size_t i = 0; i < 6; ++i)
        uuid.bytes[i] = static_cast<std::uint8_t>(ms >> (8 * (5 - i)));
    uuid.bytes[6] = static_cast<std::uint8_t>(0x70 | (m_counter >> 8));
    uuid.bytes[7] = static_cast<std::uint8_t>(m_counter);
    uuid.bytes[8] = static_cast<std::uint8_t>(0x80 | (uuid.bytes[8] & 0x3F));
    return uuid;
}

} // namespace loket::core
