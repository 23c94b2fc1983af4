// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports.h"
#include "rowfields.h"

namespace loket::gateways {

core::Result<ImportReport> importEmployerRows(sqlite::Connection &db, std::string_view csv)
{
    auto reader = CsvReader::open(csv);
    if (!reader)
        return core::passOn(reader);
    const auto columns = Columns::read(*reader, {"number", "name"});
    if (!columns)
        return core::passOn(columns);
    ImportReport report;
    while (const auto row = reader->next()) {
        RowFields fields(*columns, *row);
        const std::string number = fields.requiredText("number");
        const std::string name = fields.requiredText("name");
        const bool active = fields.flag("active", true);
        if (fields.error()) {
            report.refuse(*fields.error());
            continue;
        }
        db.run("INSERT INTO employer (number, name, active) VALUES (?, ?, ?)"
               " ON CONFLICT (number) DO UPDATE SET name = excluded.name, active = excluded.active",
               number, name, active);
        ++report.imported;
    }
    return report;
}

} // namespace loket::gateways
