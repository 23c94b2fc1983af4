// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searchkey.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace loket::localstore {

/// Finds claims by any part of their keys. All keys lie one after the other in one string, which memmem() runs through
/// in a few milliseconds for 100,000 claims; an index by trigrams was measured slower at this size.
class SearchIndex
{
public:
    void put(const std::string &aggregate, const SearchKey &key);
    void remove(const std::string &aggregate);
    [[nodiscard]] std::size_t size() const { return m_slots.size(); }

    struct Found
    {
        std::vector<std::string> aggregates; ///< best first; among equals the newest change first
        std::size_t total = 0;
    };
    /// Empty text finds nothing.
    [[nodiscard]] Found find(std::string_view text, std::size_t limit) const;

private:
    struct Entry
    {
        std::size_t begin = 0;
        std::size_t end = 0;
        std::string aggregate; ///< empty: removed or replaced
    };
    enum Rank
    {
        Anywhere,
        BeginsWord,
        BeginsField,
        WholeField,
        RankCount
    };

    void collect(std::string_view needle, std::vector<std::uint8_t> &ranks) const;
    [[nodiscard]] Rank rankAt(std::size_t position, std::size_t length) const;
    void compact();

    std::string m_keys;
    std::vector<Entry> m_entries;
    std::unordered_map<std::string, std::size_t> m_slots; ///< aggregate -> entry
};

} // namespace loket::localstore
