// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchindex.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace loket::localstore {

void SearchIndex::put(const std::string &aggregate, const SearchKey &key)
{
    const std::string text = key.text();
    const auto found = m_slots.find(aggregate);
    if (found != m_slots.end()) {
        Entry &old = m_entries[found->second];
        if (std::string_view(m_keys).substr(old.begin, old.end - old.begin) == text)
            return;
        old.aggregate.clear();
    }
    m_entries.push_back({m_keys.size(), m_keys.size() + text.size(), aggregate});
    m_keys += text;
    m_slots[aggregate] = m_entries.size() - 1;
    if (m_entries.size() > 2 * m_slots.size() + 1000)
        compact();
}

void SearchIndex::remove(const std::string &aggregate)
{
    const auto found = m_slots.find(aggregate);
    if (found == m_slots.end())
        return;
    m_entries[found->second].aggregate.clear();
    m_slots.erase(found);
}

void SearchIndex::compact()
{
    std::string keys;
    std::vector<Entry> entries;
    entries.reserve(m_slots.size());
    for (Entry &entry : m_entries) {
        if (entry.aggregate.empty())
            continue;
        m_slots[entry.aggregate] = entries.size();
        entries.push_back({keys.size(), keys.size() + (entry.end - entry.begin), std::move(entry.aggregate)});
        keys.append(m_keys, entry.begin, entry.end - entry.begin);
    }
    m_keys = std::move(keys);
    m_entries = std::move(entries);
}

SearchIndex::Rank SearchIndex::rankAt(std::size_t position, std::size_t length) const
{
    // Every key begins and ends with a line break, so both neighbours exist.
    const char before = m_keys[position - 1];
    if (before == '\n')
        return m_keys[position + length] == '\n' ? WholeField : BeginsField;
    return before == ' ' ? BeginsWord : Anywhere;
}

void SearchIndex::collect(std::string_view needle, std::vector<std::uint8_t> &ranks) const
{
    const char *const begin = m_keys.data();
    const char *const end = begin + m_keys.size();
    const char *from = begin;
    std::size_t slot = 0;
    while (const void *hit = ::memmem(from, static_cast<std::size_t>(end - from), needle.data(), needle.size())) {
        const auto position = static_cast<std::size_t>(static_cast<const char *>(hit) - begin);
        while (m_entries[slot].end <= position)
            ++slot;
        const auto rank = static_cast<std::uint8_t>(rankAt(position, needle.size()) + 1);
        ranks[slot] = std::max(ranks[slot], rank);
        from = begin + position + 1;
        if (rank == WholeField + 1)
            from = begin + m_entries[slot].end;
        if (from >= end)
            break;
    }
}

SearchIndex::Found SearchIndex::find(std::string_view text, std::size_t limit) const
{
    const std::string needle = fold(text);
    Found found;
    if (needle.empty())
        return found;
    std::vector<std::uint8_t> ranks(m_entries.size(), 0);
    collect(needle, ranks);
    const std::string digits = digitsOf(text);
    if (!digits.empty() && digits != needle)
        collect(digits, ranks);

    std::array<std::vector<std::size_t>, RankCount> byRank;
    for (std::size_t slot = m_entries.size(); slot-- > 0;) {
        if (ranks[slot] == 0 || m_entries[slot].aggregate.empty())
            continue;
        ++found.total;
        auto &same = byRank[ranks[slot] - 1U];
        if (same.size() < limit)
            same.push_back(slot);
    }
    for (auto same = byRank.rbegin(); same != byRank.rend(); ++same) {
        for (const std::size_t slot : *same) {
            if (found.aggregates.size() == limit)
                return found;
            found.aggregates.push_back(m_entries[slot].aggregate);
        }
    }
    return found;
}

} // namespace loket::localstore
