// SPDX-License-Identifier: GPL-3.0-or-later
#include "readparts.h"

namespace loket::rules {
namespace {

using core::ErrorCode;

constexpr std::int32_t kWhole = 100;         // percent
constexpr std::int32_t kMostSurcharge = 400; // percent
constexpr std::int32_t kLongestWindow = 600; // years or months
constexpr std::size_t kMostBrackets = 16;

void readBracket(Reading &reading, const Node &node, const std::string &path, std::vector<Bracket> &brackets)
{
    Members members(reading, node, path);
    Bracket bracket;
    bracket.percent = members.number("percent", 0, kWhole);
    if (members.has("upTo"))
        bracket.upTo = members.rupiah("upTo");
    const core::Rupiah below = brackets.empty() ? core::Rupiah{} : brackets.back().upTo.value_or(core::Rupiah{});
    const bool afterOpen = !brackets.empty() && !brackets.back().upTo;
    if (afterOpen || (bracket.upTo && *bracket.upTo <= below))
        members.refuse(ErrorCode::InvalidValue, "brackets must rise and end with an open one");
    if (!brackets.empty() && bracket.percent < brackets.back().percent)
        members.refuse(ErrorCode::InvalidValue, "rates must not fall", "percent");
    brackets.push_back(bracket);
}

BracketTable readTable(Reading &reading, const Node &node, const std::string &path,
                       const std::vector<BracketTable> &before)
{
    Members members(reading, node, path);
    BracketTable table;
    table.from = readFrom(members, before.empty(), before.empty() ? std::nullopt : before.back().from);
    table.source = members.text("source");
    members.list("brackets", [&](const Node &element, const std::string &place) {
        readBracket(reading, element, place, table.brackets);
    });
    if (reading.failed())
        return table;
    if (table.brackets.empty() || table.brackets.back().upTo)
        members.refuse(ErrorCode::InvalidValue, "the last bracket must be open", "brackets");
    else if (table.brackets.size() > kMostBrackets)
        members.refuse(ErrorCode::TooLarge, "too many brackets", "brackets");
    return table;
}

void readSurcharge(Members &members, TaxRules &tax)
{
    tax.surchargePercent = members.number("surchargePercent", kWhole, kMostSurcharge);
    tax.surchargeOnFinal = members.oneOf("surchargeOn", {"article_17", "both"}) == 1;
    tax.nikCountsAsTaxNumber = members.flag("nikCountsAsTaxNumber");
    tax.surchargeSource = members.text("surchargeSource");
}

} // namespace

std::optional<core::Date> readFrom(Members &members, bool first, const std::optional<core::Date> &before)
{
    if (first) {
        if (members.has("from"))
            members.refuse(ErrorCode::InvalidValue, "the first entry reaches back for ever and has no first day",
                           "from");
        return std::nullopt;
    }
    const core::Date from = members.date("from");
    if (before && from <= *before)
        members.refuse(ErrorCode::InvalidValue, "must be later than the entry above", "from");
    return from;
}

TaxRules readTax(Reading &reading, const Node &node, const std::string &path)
{
    Members members(reading, node, path);
    TaxRules tax;
    tax.window = static_cast<TaxWindow>(members.oneOf("window", {"calendar_years", "rolling_months"}));
    tax.windowLength = members.number("windowLength", 1, kLongestWindow);
    tax.windowSource = members.text("windowSource");
    tax.cumulative = members.flag("cumulative");
    tax.cumulativeSource = members.text("cumulativeSource");
    tax.freeUpTo = members.rupiah("freeUpTo");
    tax.finalPercent = members.number("finalPercent", 0, kWhole);
    tax.finalSource = members.text("finalSource");
    readSurcharge(members, tax);
    tax.baseRounding = members.rupiah("baseRounding");
    if (!reading.failed() && tax.baseRounding.value < 1)
        members.refuse(ErrorCode::OutOfRange, "must be at least 1", "baseRounding");
    tax.baseRoundingSource = members.text("baseRoundingSource");
    tax.foreignerSource = members.text("foreignerSource");
    members.list("tables", [&](const Node &element, const std::string &place) {
        tax.tables.push_back(readTable(reading, element, place, tax.tables));
    });
    if (!reading.failed() && tax.tables.empty())
        members.refuse(ErrorCode::InvalidValue, "must have at least one table", "tables");
    return tax;
}

} // namespace loket::rules
