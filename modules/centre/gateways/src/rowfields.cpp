// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowfields.h"

#include "loket/core/text.h"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace loket::gateways {

using core::ErrorCode;
using core::fail;

namespace {

constexpr std::size_t kMaxText = 200;
constexpr std::int64_t kMaxMonths = 1200;
constexpr std::size_t kMaxErrors = 1000;

std::string lower(std::string_view text)
{
    std::string lowered(text);
    std::transform(lowered.begin(), lowered.end(), lowered.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return lowered;
}

} // namespace

void ImportReport::refuse(const RowError &error)
{
    ++refused;
    if (errors.size() < kMaxErrors)
        errors.push_back(error);
}

core::Result<Columns> Columns::read(CsvReader &reader, std::initializer_list<std::string_view> required)
{
    const auto header = reader.next();
    if (!header)
        return fail(ErrorCode::MissingField, "the file has no first row with column names");
    if (!header->problem.empty())
        return fail(ErrorCode::Malformed, "first row: " + header->problem);
    Columns columns;
    columns.m_count = header->fields.size();
    for (std::size_t i = 0; i < header->fields.size(); ++i) {
        if (!columns.m_places.emplace(lower(header->fields[i]), i).second)
            return fail(ErrorCode::Malformed, "two columns have the same name");
    }
    for (const std::string_view name : required) {
        if (!columns.find(name))
            return fail(ErrorCode::MissingField, "the column is missing", std::string(name));
    }
    return columns;
}

std::optional<std::size_t> Columns::find(std::string_view name) const
{
    const auto found = m_places.find(name);
    return found == m_places.end() ? std::nullopt : std::optional(found->second);
}

RowFields::RowFields(const Columns &columns, const CsvRow &row)
    : m_columns(columns)
    , m_row(row)
{
    if (!row.problem.empty())
        refuse({}, row.problem);
    else if (row.fields.size() != columns.count())
        refuse({},
               "has " + std::to_string(row.fields.size()) + " fields instead of " + std::to_string(columns.count()));
}

void RowFields::refuse(std::string_view field, std::string reason)
{
    if (!m_error)
        m_error = RowError{m_row.line, std::string(field), std::move(reason)};
}

std::string_view RowFields::raw(std::string_view name) const
{
    const auto place = m_columns.find(name);
    if (!place || *place >= m_row.fields.size())
        return {};
    return core::trimmed(m_row.fields[*place]);
}

std::string RowFields::text(std::string_view name)
{
    const std::string_view value = raw(name);
    if (core::codePoints(value) > kMaxText)
        refuse(name, "longer than 200 characters");
    return std::string(value);
}

std::string RowFields::requiredText(std::string_view name)
{
    std::string value = text(name);
    if (value.empty())
        refuse(name, "is empty");
    return value;
}

std::string RowFields::identifier(std::string_view name,
                                  const std::function<core::Result<std::string>(std::string_view)> &parse)
{
    const std::string_view value = raw(name);
    return value.empty() ? std::string{} : accept(name, parse(value));
}

std::optional<core::Date> RowFields::date(std::string_view name)
{
    const std::string_view value = raw(name);
    return value.empty() ? std::nullopt : std::optional(accept(name, core::Date::parse(value)));
}

core::Sen RowFields::sen(std::string_view name)
{
    std::string value(raw(name));
    if (value.empty())
        return {};
    // A spreadsheet set to Indonesian writes a decimal comma.
    if (value.find('.') == std::string::npos)
        std::replace(value.begin(), value.end(), ',', '.');
    const auto amount = accept(name, core::Sen::fromWire(value));
    if (amount.value < 0)
        refuse(name, "is negative");
    return amount;
}

core::Rupiah RowFields::rupiah(std::string_view name)
{
    const std::string_view value = raw(name);
    const auto amount = value.empty() ? core::Rupiah{} : accept(name, core::Rupiah::fromWire(value));
    if (amount.value < 0)
        refuse(name, "is negative");
    return amount;
}

std::int64_t RowFields::count(std::string_view name)
{
    const std::string_view value = raw(name);
    std::int64_t number = 0;
    if (value.empty())
        return number;
    const auto [end, failure] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (failure != std::errc{} || end != value.data() + value.size() || number < 0 || number > kMaxMonths)
        refuse(name, "is not a number from 0 to 1200");
    return number;
}

std::optional<std::int32_t> RowFields::optionalCount(std::string_view name)
{
    return raw(name).empty() ? std::nullopt : std::optional(static_cast<std::int32_t>(count(name)));
}

std::optional<bool> RowFields::optionalFlag(std::string_view name)
{
    return raw(name).empty() ? std::nullopt : std::optional(flag(name, false));
}

bool RowFields::flag(std::string_view name, bool whenAbsent)
{
    const std::string value = lower(raw(name));
    if (value.empty())
        return whenAbsent;
    const bool yes = value == "yes" || value == "ya" || value == "true" || value == "1";
    const bool no = value == "no" || value == "tidak" || value == "false" || value == "0";
    if (!yes && !no)
        refuse(name, "is neither yes nor no");
    return yes;
}

std::string RowFields::sex(std::string_view name)
{
    const std::string value = lower(raw(name));
    if (value == "male" || value == "l" || value == "laki-laki")
        return "male";
    if (value == "female" || value == "p" || value == "perempuan")
        return "female";
    if (!value.empty())
        refuse(name, "is neither male nor female");
    return {};
}

} // namespace loket::gateways
