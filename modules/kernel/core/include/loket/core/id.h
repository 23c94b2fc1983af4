// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/clock.h"
#include "loket/core/random.h"
#include "loket/core/result.h"

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>

namespace loket::core {

/// The 16 bytes of a UUID and their canonical text (lower case, 36 characters).
struct Uuid
{
    std::array<std::uint8_t, 16> bytes{};

    [[nodiscard]] bool isNull() const { return bytes == std::array<std::uint8_t, 16>{}; }
    [[nodiscard]] std::string toString() const;
    /// Accepts only the canonical 36-character form; upper case is taken and lowered. Error Malformed.
    [[nodiscard]] static Result<Uuid> parse(std::string_view text);

    auto operator<=>(const Uuid &) const = default;
};

/// An id of one kind: a ClaimId can never be passed where a VisitId is wanted.
template <typename Tag> struct Id
{
    Uuid uuid;

    [[nodiscard]] bool isNull() const { return uuid.isNull(); }
    [[nodiscard]] std::string toString() const { return uuid.toString(); }
    [[nodiscard]] static Result<Id> parse(std::string_view text)
    {
        auto parsed = Uuid::parse(text);
        if (!parsed)
            return passOn(parsed);
        return Id{*parsed};
    }
    auto operator<=>(const Id &) const = default;
};

/// Makes UUIDv7. Their time part is for locality only, never for order between machines: when the clock steps back
/// the source goes on from the last value it gave. Safe to use from any thread.
class IdSource
{
public:
    IdSource(const Clock &clock, RandomSource &random)
        : m_clock(clock)
        , m_random(random)
    {}

    [[nodiscard]] Uuid nextUuid();
    template <typename IdType> [[nodiscard]] IdType next() { return IdType{nextUuid()}; }

private:
    const Clock &m_clock;
    RandomSource &m_random;
    std::mutex m_mutex;
    std::int64_t m_lastMs = 0;
    std::uint16_t m_counter = 0;
};

} // namespace loket::core

template <typename Tag> struct std::hash<loket::core::Id<Tag>>
{
    std::size_t operator()(const loket::core::Id<Tag> &id) const noexcept
    {
        // The tail of a UUIDv7 is random; the head is a clock and would put a morning's claims in one bucket.
        std::size_t h = 0;
        for (std::size_t i = 8; i < 16; ++i)
            h = (h << 8) | id.uuid.bytes[i];
        return h;
    }
};
