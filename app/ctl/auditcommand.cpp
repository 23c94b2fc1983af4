// SPDX-License-Identifier: GPL-3.0-or-later
// The trail as a person under audit, or the person whom the data are about, may see it: identifiers stay masked.
#include "commands.h"

#include "loket/core/identifiers.h"
#include "loket/core/mask.h"
#include "loket/domain/names.h"

#include <algorithm>
#include <array>
#include <iostream>
#include <map>
#include <sstream>

namespace loket::ctl {

using core::passOn;
using core::Result;

namespace {

struct Wanted
{
    std::string branch; ///< empty: all
    core::Date from;
    core::Date to; ///< the day after is no longer asked for
    std::string nik;
};

struct Trail
{
    std::vector<domain::AuditRecord> records;
    std::map<std::string, std::string> names; ///< of officers, by id
};

bool within(const domain::AuditRecord &record, const Wanted &wanted)
{
    const core::Date day = core::localDate(record.at, record.zone);
    return day >= wanted.from && day <= wanted.to && (wanted.branch.empty() || record.branch == wanted.branch);
}

/// Everything about the claims and visits of one person.
Result<> readPerson(store::Reader &reader, const Wanted &wanted, Trail &trail)
{
    const auto subjects = reader.auditSubjectsOf(wanted.nik);
    if (!subjects)
        return passOn(subjects);
    for (const std::string &subject : *subjects) {
        auto records = reader.auditOf(subject);
        if (!records)
            return passOn(records);
        std::ranges::copy_if(*records, std::back_inserter(trail.records),
                             [&](const domain::AuditRecord &record) { return within(record, wanted); });
    }
    std::ranges::stable_sort(trail.records, {}, &domain::AuditRecord::at);
    return {};
}

Result<> readPeriod(store::Reader &reader, const Wanted &wanted, Trail &trail)
{
    // Wide enough for a day of any zone; each record then says of which zone its day is.
    auto records = reader.auditBetween(wanted.branch, core::startOfDay(wanted.from, core::Zone::Wit),
                                       core::startOfDay(wanted.to.plusDays(1), core::Zone::Wib));
    if (!records)
        return passOn(records);
    std::erase_if(*records, [&](const domain::AuditRecord &record) { return !within(record, wanted); });
    trail.records = std::move(*records);
    return {};
}

Result<Trail> read(store::Store &store, const Wanted &wanted)
{
    Trail trail;
    const auto done = store.read([&](store::Reader &reader) -> Result<> {
        const auto users = reader.users();
        if (!users)
            return passOn(users);
        for (const store::User &user : *users)
            trail.names[user.id.toString()] = user.displayName;
        return wanted.nik.empty() ? readPeriod(reader, wanted, trail) : readPerson(reader, wanted, trail);
    });
    if (!done)
        return passOn(done);
    return trail;
}

std::string momentOf(core::Timestamp at, core::Zone zone)
{
    return core::localDate(at, zone).toIso() + ' ' + core::toClockDisplay(at, zone);
}

/// What was printed, of which time it was or when the outage was, which fields changed: what no other column says.
std::string detailOf(const domain::AuditRecord &record)
{
    std::string text = core::scrub(record.detail);
    const auto add = [&text](const std::string &more) { text.append(text.empty() ? "" : "; ").append(more); };
    if (record.since)
        add(momentOf(*record.since, record.zone) +
            (record.until ? " - " + momentOf(*record.until, record.zone) : std::string()));
    for (const domain::FieldChange &change : record.changes) {
        const bool changed = !change.before.empty() || !change.after.empty();
        add(std::string(domain::wireName(change.field)) +
            (changed ? ": " + core::scrub(change.before) + " > " + core::scrub(change.after) : std::string()));
    }
    return text;
}

constexpr std::array kColumns{"time",  "branch", "officer", "roles",  "workstation", "what",
                              "about", "from",   "to",      "reason", "detail"};
using Row = std::array<std::string, kColumns.size()>;

Row rowOf(const domain::AuditRecord &record, const Trail &trail)
{
    const auto known = trail.names.find(record.actor);
    return {momentOf(record.at, record.zone) + ' ' + std::string(core::nameOf(record.zone)),
            record.branch,
            known == trail.names.end() ? record.actor : known->second,
            record.roles,
            record.workstation,
            record.what,
            record.subject,
            record.from == "unknown" ? "" : record.from,
            record.to,
            core::scrub(record.reason),
            detailOf(record)};
}

/// A cell that a spreadsheet neither splits nor runs as a formula.
std::string csvCell(const std::string &text)
{
    const bool formula = !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
    std::string cell = formula ? "'" : "";
    for (const char c : text)
        cell.append(c == '"' ? 2 : 1, c);
    return '"' + cell + '"';
}

std::string csvOf(const Trail &trail)
{
    std::ostringstream out;
    out << "\xEF\xBB\xBF";
    for (std::size_t i = 0; i < kColumns.size(); ++i)
        out << (i == 0 ? "" : ";") << kColumns[i];
    out << "\r\n";
    for (const domain::AuditRecord &record : trail.records) {
        const Row row = rowOf(record, trail);
        for (std::size_t i = 0; i < row.size(); ++i)
            out << (i == 0 ? "" : ";") << csvCell(row[i]);
        out << "\r\n";
    }
    return out.str();
}

void print(const Trail &trail)
{
    for (const domain::AuditRecord &record : trail.records) {
        const Row row = rowOf(record, trail);
        std::cout << row[0] << "  " << row[1] << "  " << row[2] << "  " << row[5];
        if (!row[6].empty())
            std::cout << "  " << row[6];
        if (!row[7].empty() || !row[8].empty())
            std::cout << "  " << row[7] << " > " << row[8];
        for (const std::size_t more : {9U, 10U}) {
            if (!row[more].empty())
                std::cout << "  (" << row[more] << ')';
        }
        std::cout << '\n';
    }
}

Result<Wanted> wantedBy(const Arguments &arguments, core::Date today)
{
    Wanted wanted;
    wanted.branch = arguments.option("branch");
    wanted.from = *core::Date::of(2000, 1, 1);
    wanted.to = today;
    if (arguments.has("person")) {
        const auto nik = core::parseNik(arguments.option("person"), today);
        if (!nik)
            return passOn(nik);
        wanted.nik = nik->digits;
    } else if (const auto from = arguments.required("from"); !from) {
        return passOn(from);
    }
    for (const auto &[option, day] : {std::pair("from", &wanted.from), std::pair("to", &wanted.to)}) {
        if (!arguments.has(option))
            continue;
        const auto parsed = core::Date::parse(arguments.option(option));
        if (!parsed)
            return passOn(parsed);
        *day = *parsed;
    }
    return wanted;
}

} // namespace

Result<> audit(const Workshop &workshop, const Arguments &arguments)
{
    if (const auto allowed = arguments.allowOnly(1, {"from", "to", "branch", "person", "csv"}); !allowed)
        return allowed;
    const auto wanted = wantedBy(arguments, core::localDate(workshop.clock.now(), core::Zone::Wit));
    if (!wanted)
        return passOn(wanted);
    auto opened = workshop.open();
    if (!opened)
        return passOn(opened);
    const auto trail = read(**opened, *wanted);
    if (!trail)
        return passOn(trail);
    // Who carries the trail out of the system leaves a line in it.
    domain::AuditRecord looked;
    looked.at = workshop.clock.now();
    looked.actor = "system";
    looked.branch = wanted->branch;
    looked.workstation = "loketctl";
    looked.what = domain::wireName(domain::AccessKind::Export);
    looked.detail = wanted->nik.empty() ? "audit" : "audit of a person, " + core::mask(wanted->nik);
    looked.since = core::startOfDay(wanted->from, looked.zone);
    looked.until = core::startOfDay(wanted->to.plusDays(1), looked.zone);
    if (const auto kept = (*opened)->write([&](store::Writer &writer) { return writer.appendAudit(looked); }); !kept)
        return kept;
    if (arguments.has("csv")) {
        if (const auto written = writeFile(arguments.option("csv"), csvOf(*trail)); !written)
            return written;
        std::cout << trail->records.size() << " records in " << arguments.option("csv") << '\n';
        return {};
    }
    print(*trail);
    return {};
}

} // namespace loket::ctl
