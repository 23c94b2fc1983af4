// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shape.h"
#include "traits.h"

#include "loket/core/date.h"
#include "loket/core/money.h"
#include "loket/core/random.h"
#include "loket/domain/people.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace loket::protocol::testing {

/// An archive that gives every member a random value: what it makes, a Writer and a Reader must agree on.
class Filler
{
public:
    static constexpr bool kReading = false;

    /// Full: every optional and list has something, and nothing comes from another layer or a newer version.
    enum class Amount
    {
        Random,
        Full
    };

    explicit Filler(core::SeededRandom &random, Amount amount = Amount::Random)
        : m_random(random)
        , m_amount(amount)
    {}

    template <typename T> void required(std::string_view, T &value) { fill(value); }
    template <typename T> void required(std::string_view, const T &) {} ///< types and addresses: set by the caller
    template <typename T> void member(std::string_view, T &value) { fill(value); }
    void raw(std::string_view, std::string &json)
    {
        json = m_amount == Amount::Random && coin() ? R"({"a":[1, 2.50,"\u00e9"],"b":{}})" : "";
    }
    void extras(std::vector<std::pair<std::string, std::string>> &list)
    {
        list.clear();
        if (m_amount == Amount::Random && coin())
            list = {{"newerFlag", "true"}, {"newerPart", R"({"deep": [1, 2.50, null], "text":"\u00e9"})"}};
    }

    template <typename T> void fill(T &value)
    {
        if constexpr (kIsOptional<T>) {
            value.reset();
            if (m_amount == Amount::Full || coin())
                fill(value.emplace());
        } else if constexpr (kIsList<T>) {
            // A tree ends somewhere: a list inside too many lists stays empty.
            value.resize(m_lists >= kMostLists ? 0 : m_amount == Amount::Full ? 1 : m_random.below(4));
            ++m_lists;
            for (auto &element : value)
                fill(element);
            --m_lists;
        } else if constexpr (kIsNamedEnum<T>) {
            value = domain::EnumNames<T>::kAll[m_random.below(domain::EnumNames<T>::kAll.size())].value;
        } else if constexpr (kIsId<T>) {
            m_random.fill(value.uuid.bytes);
        } else {
            Shape<T>::describe(*this, value);
        }
    }
    void fill(std::string &text)
    {
        static constexpr std::string_view kPieces[]{"Peserta Uji 001",
                                                    "",
                                                    "\"",
                                                    "\\",
                                                    "\n\t\r\b\f",
                                                    "/",
                                                    "\x01\x1f",
                                                    "\xC3\xA9",
                                                    "\xF0\x9F\x98\x80",
                                                    "\xEF\xBF\xBD",
                                                    "990101",
                                                    "</script>"};
        text.clear();
        for (auto count = m_random.below(4); count > 0; --count)
            text += kPieces[m_random.below(std::size(kPieces))];
    }
    void fill(bool &flag) { flag = coin(); }
    void fill(std::int32_t &number)
    {
        number = static_cast<std::int32_t>(m_random.next() >> (33 + m_random.below(31)));
    }
    void fill(std::int64_t &number) { number = static_cast<std::int64_t>(m_random.next() >> (1 + m_random.below(63))); }
    void fill(core::Date &date) { date = core::Date().plusDays(static_cast<int>(m_random.below(40'000)) - 20'000); }
    void fill(core::Timestamp &at)
    {
        at = core::Timestamp(std::chrono::milliseconds(m_random.below(4'000'000'000'000)));
    }
    void fill(core::Rupiah &amount) { amount.value = static_cast<std::int64_t>(m_random.next() >> m_random.below(63)); }
    void fill(core::Sen &amount) { amount.value = static_cast<std::int64_t>(m_random.next() >> m_random.below(63)); }
    void fill(core::Zone &zone) { zone = static_cast<core::Zone>(m_random.below(3)); }
    void fill(domain::RoleSet &roles)
    {
        roles = {};
        for (const auto &row : domain::EnumNames<domain::Role>::kAll) {
            if (coin())
                roles.add(row.value);
        }
    }

private:
    static constexpr int kMostLists = 4;

    bool coin() { return m_random.below(2) == 0; }

    core::SeededRandom &m_random;
    Amount m_amount;
    int m_lists = 0; ///< open at the moment
};

} // namespace loket::protocol::testing
