// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace loket::gateways {

/// One record of a CSV file, or why it could not be read.
struct CsvRow
{
    std::int64_t line = 0; ///< where it begins, counted from 1
    std::vector<std::string> fields;
    std::string problem; ///< empty when the fields are good
};

/// Reads RFC 4180: quotes, doubled quotes, line breaks in quotes; CRLF or LF; a byte order mark. The separator is the
/// comma or the semicolon, whichever the first line has more of. A row that is broken costs its own line only, so a
/// quote that is never closed does not swallow the rest of the file. The text must outlive the reader.
class CsvReader
{
public:
    /// Error TooLarge, or BadEncoding for a file that is no UTF-8 text at all (UTF-16, binary).
    [[nodiscard]] static core::Result<CsvReader> open(std::string_view text);

    /// The next row that is not empty; nullopt at the end.
    [[nodiscard]] std::optional<CsvRow> next();

private:
    CsvReader(std::string_view text, char separator)
        : m_rest(text)
        , m_separator(separator)
    {}

    [[nodiscard]] CsvRow readRow();
    /// Reads one field at `at` and moves behind it; false when its quotes are broken.
    [[nodiscard]] bool readField(std::size_t &at, std::string &field) const;
    void skipTo(std::size_t at);
    [[nodiscard]] std::size_t endOfLine(std::size_t from) const;

    std::string_view m_rest;
    char m_separator;
    std::int64_t m_line = 1;
};

} // namespace loket::gateways
