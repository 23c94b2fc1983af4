// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv.h"

#include "loket/core/text.h"

#include <algorithm>

namespace loket::gateways {

namespace {

using core::ErrorCode;
using core::fail;

constexpr std::size_t kMaxFile = 64U * 1024U * 1024U;
constexpr std::size_t kMaxRow = 64U * 1024U;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool isBlank(std::string_view line)
{
    return core::trimmed(line).empty();
}

} // namespace

core::Result<CsvReader> CsvReader::open(std::string_view text)
{
    if (text.size() > kMaxFile)
        return fail(ErrorCode::TooLarge, "the file is larger than 64 MB");
    if (text.find('\0') != std::string_view::npos || text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        return fail(ErrorCode::BadEncoding, "the file is not UTF-8 text");
    if (text.starts_with(kByteOrderMark))
        text.remove_prefix(kByteOrderMark.size());
    const std::string_view header = text.substr(0, text.find('\n'));
    const auto commas = std::count(header.begin(), header.end(), ',');
    const auto semicolons = std::count(header.begin(), header.end(), ';');
    return CsvReader(text, semicolons > commas ? ';' : ',');
}

std::optional<CsvRow> CsvReader::next()
{
    while (!m_rest.empty() && isBlank(m_rest.substr(0, endOfLine(0))))
        skipTo(endOfLine(0) + 1);
    if (m_rest.empty())
        return std::nullopt;
    return readRow();
}

CsvRow CsvReader::readRow()
{
    CsvRow row;
    row.line = m_line;
    std::size_t at = 0;
    for (bool more = true; more && row.problem.empty();) {
        std::string field;
        const bool good = readField(at, field);
        if (at > kMaxRow)
            row.problem = "the row is longer than 64 KB";
        else if (!good)
            row.problem = "a quote is not closed or has text behind it";
        else if (!core::isUtf8(field))
            row.problem = "the row is not UTF-8";
        more = at < m_rest.size() && m_rest[at] == m_separator;
        if (more)
            ++at;
        row.fields.push_back(std::move(field));
    }
    if (row.problem.empty())
        at = endOfLine(at) + 1; // only a carriage return can stand before it
    else
        at = endOfLine(0) + 1;
    skipTo(at);
    return row;
}

bool CsvReader::readField(std::size_t &at, std::string &field) const
{
    const auto ends = [this](char c) { return c == m_separator || c == '\n'; };
    if (at >= m_rest.size() || m_rest[at] != '"') {
        const std::size_t from = at;
        while (at < m_rest.size() && !ends(m_rest[at]))
            ++at;
        field = core::trimmed(m_rest.substr(from, at - from));
        return field.find('"') == std::string::npos;
    }
    for (++at; at < m_rest.size() && at <= kMaxRow; ++at) {
        if (m_rest[at] != '"') {
            field += m_rest[at];
            continue;
        }
        if (at + 1 < m_rest.size() && m_rest[at + 1] == '"') {
            field += m_rest[at++];
            continue;
        }
        ++at;
        if (at < m_rest.size() && m_rest[at] == '\r')
            ++at;
        return at >= m_rest.size() || ends(m_rest[at]);
    }
    return false;
}

void CsvReader::skipTo(std::size_t at)
{
    const std::string_view skipped = m_rest.substr(0, at);
    m_line += std::count(skipped.begin(), skipped.end(), '\n');
    m_rest.remove_prefix(skipped.size());
}

std::size_t CsvReader::endOfLine(std::size_t from) const
{
    const std::size_t end = m_rest.find('\n', from);
    return end == std::string_view::npos ? m_rest.size() : end;
}

} // namespace loket::gateways
