// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csv.h"

#include "loket/core/date.h"
#include "loket/core/money.h"
#include "loket/core/result.h"
#include "loket/gateways/embeddedregister.h"

#include <functional>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace loket::gateways {

/// The names in the first row of a file and where each is.
class Columns
{
public:
    /// Error MissingField for a required column, Malformed for a name that stands twice.
    [[nodiscard]] static core::Result<Columns> read(CsvReader &reader,
                                                    std::initializer_list<std::string_view> required);

    [[nodiscard]] std::size_t count() const { return m_count; }
    [[nodiscard]] std::optional<std::size_t> find(std::string_view name) const;

private:
    std::map<std::string, std::size_t, std::less<>> m_places;
    std::size_t m_count = 0;
};

/// Reads the fields of one row by name. The first that is wrong is kept as the row's error; what is read after it does
/// not matter any more. An absent column reads as an empty field.
class RowFields
{
public:
    RowFields(const Columns &columns, const CsvRow &row);

    [[nodiscard]] const std::optional<RowError> &error() const { return m_error; }
    void refuse(std::string_view field, std::string reason);

    [[nodiscard]] std::string text(std::string_view name); ///< at most 200 code points
    [[nodiscard]] std::string requiredText(std::string_view name);
    /// An identifier in any form that `parse` takes, in its own form; empty when absent.
    [[nodiscard]] std::string identifier(std::string_view name,
                                         const std::function<core::Result<std::string>(std::string_view)> &parse);
    [[nodiscard]] std::optional<core::Date> date(std::string_view name);
    [[nodiscard]] core::Sen sen(std::string_view name); ///< "1234.50" or "1234,50"; 0 when absent
    [[nodiscard]] core::Rupiah rupiah(std::string_view name);
    [[nodiscard]] std::int64_t count(std::string_view name); ///< 0 to 1200; 0 when absent
    [[nodiscard]] std::optional<std::int32_t> optionalCount(std::string_view name);
    /// yes, no, ya, tidak, true, false, 1, 0.
    [[nodiscard]] bool flag(std::string_view name, bool whenAbsent);
    [[nodiscard]] std::optional<bool> optionalFlag(std::string_view name);
    [[nodiscard]] std::string sex(std::string_view name); ///< "male", "female" or empty

private:
    [[nodiscard]] std::string_view raw(std::string_view name) const;
    /// The value, or its error as the row's.
    template <typename Value> [[nodiscard]] Value accept(std::string_view name, core::Result<Value> value)
    {
        if (value)
            return *value;
        refuse(name, value.error().detail.empty() ? std::string(wireName(value.error().code)) : value.error().detail);
        return Value{};
    }

    const Columns &m_columns;
    const CsvRow &m_row;
    std::optional<RowError> m_error;
};

} // namespace loket::gateways
