// SPDX-License-Identifier: GPL-3.0-or-later
#include "writer.h"

#include "loket/core/text.h"

#include <algorithm>

namespace loket::protocol {
namespace {

constexpr std::string_view kReplacement = "\uFFFD";

/// The text with every byte that does not belong to a well-formed character replaced.
std::string repaired(std::string_view text)
{
    std::string good;
    while (!text.empty()) {
        std::size_t length = 1;
        while (length <= std::min<std::size_t>(4, text.size()) && !core::isUtf8(text.substr(0, length)))
            ++length;
        const bool fits = length <= std::min<std::size_t>(4, text.size());
        good += fits ? text.substr(0, length) : kReplacement;
        text.remove_prefix(fits ? length : 1);
    }
    return good;
}

rapidjson::SizeType sizeOf(std::string_view text)
{
    return static_cast<rapidjson::SizeType>(text.size());
}

} // namespace

void Writer::key(std::string_view name)
{
    m_json.Key(name.data(), sizeOf(name));
}

void Writer::write(std::string_view text)
{
    if (text.empty()) {
        m_json.String("", 0);
    } else if (core::isUtf8(text)) {
        m_json.String(text.data(), sizeOf(text));
    } else {
        const std::string good = repaired(text);
        m_json.String(good.data(), sizeOf(good));
    }
}

void Writer::write(domain::RoleSet roles)
{
    m_json.StartArray();
    for (const auto &row : domain::EnumNames<domain::Role>::kAll) {
        if (roles.has(row.value))
            write(row.name);
    }
    m_json.EndArray();
}

void Writer::raw(std::string_view name, std::string_view json)
{
    if (json.empty())
        return;
    key(name);
    m_json.RawValue(json.data(), json.size(), rapidjson::kObjectType);
}

void Writer::extras(const std::vector<std::pair<std::string, std::string>> &list)
{
    for (const auto &[name, json] : list)
        raw(name, json);
}

} // namespace loket::protocol
