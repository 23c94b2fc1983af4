// SPDX-License-Identifier: GPL-3.0-or-later
#include "readparts.h"

#include <algorithm>
#include <array>

namespace loket::rules {
namespace {

using core::ErrorCode;

constexpr std::int32_t kFormat = 2;

struct NamedWording
{
    std::string_view name;
    Wording Wordings::*member;
};

constexpr std::array kWordings{NamedWording{"notKnown", &Wordings::notKnown},
                               NamedWording{"share", &Wordings::share},
                               NamedWording{"askedLess", &Wordings::askedLess},
                               NamedWording{"askedMore", &Wordings::askedMore},
                               NamedWording{"cardsSkipped", &Wordings::cardsSkipped},
                               NamedWording{"arrears", &Wordings::arrears},
                               NamedWording{"finalTax", &Wordings::finalTax},
                               NamedWording{"article17", &Wordings::article17},
                               NamedWording{"windowFirst", &Wordings::windowFirst},
                               NamedWording{"windowInside", &Wordings::windowInside},
                               NamedWording{"windowOver", &Wordings::windowOver},
                               NamedWording{"earlier", &Wordings::earlier},
                               NamedWording{"freeAmount", &Wordings::freeAmount},
                               NamedWording{"rate", &Wordings::rate},
                               NamedWording{"surcharge", &Wordings::surcharge},
                               NamedWording{"foreigner", &Wordings::foreigner},
                               NamedWording{"rest", &Wordings::rest},
                               NamedWording{"heirShare", &Wordings::heirShare},
                               NamedWording{"payBy", &Wordings::payBy},
                               NamedWording{"jmo", &Wordings::jmo}};

Sentence readSentence(Members &members, std::string_view name)
{
    const std::string text = members.text(name);
    auto sentence = Sentence::parse(text);
    if (!sentence)
        members.refuse(sentence.error().code, sentence.error().detail, name);
    return std::move(sentence).value_or(Sentence{});
}

void readHead(Members &members, RulePack::Data &data)
{
    static_cast<void>(members.number("format", kFormat, kFormat));
    data.id = members.text("id");
    data.validFrom = members.date("validFrom");
    if (members.has("validTo"))
        data.validTo = members.date("validTo");
    if (data.validTo && *data.validTo < data.validFrom)
        members.refuse(ErrorCode::InvalidValue, "ends before it begins", "validTo");
    static_cast<void>(members.text("regulation"));
}

void readLists(Members &members, RulePack::Data &data)
{
    Reading &reading = members.reading();
    members.list("holidays", [&](const Node &element, const std::string &path) {
        data.holidays.push_back(members.dateIn(element, path));
    });
    std::sort(data.holidays.begin(), data.holidays.end());
    members.list("jmo", [&](const Node &element, const std::string &path) {
        Members entry(reading, element, path);
        JmoLimit limit;
        limit.from = readFrom(entry, data.jmo.empty(), data.jmo.empty() ? std::nullopt : data.jmo.back().from);
        limit.maxBalance = entry.rupiah("maxBalance");
        limit.source = entry.text("source");
        data.jmo.push_back(std::move(limit));
    });
    if (!reading.failed() && data.jmo.empty())
        members.refuse(ErrorCode::InvalidValue, "must have at least one entry", "jmo");
}

void readTables(Members &members, RulePack::Data &data)
{
    Reading &reading = members.reading();
    members.list("conditions", [&](const Node &element, const std::string &path) {
        data.conditions.push_back(readCondition(reading, element, path, data.conditions));
    });
    members.list("reasons", [&](const Node &element, const std::string &path) {
        ReasonRules rules = readReason(reading, element, path, data.conditions);
        const bool again = std::any_of(data.reasons.begin(), data.reasons.end(),
                                       [&](const ReasonRules &other) { return other.reason == rules.reason; });
        if (again)
            reading.refuse(ErrorCode::Duplicate, "this reason is there already", path, element.at);
        data.reasons.push_back(std::move(rules));
    });
}

RulePack::Data readMembers(Reading &reading, const Node &root)
{
    RulePack::Data data;
    Members members(reading, root, "");
    readHead(members, data);
    if (const Node *policy = members.find("policy"))
        readPolicy(reading, *policy, "policy", data);
    readLists(members, data);
    data.arrearsSource = members.text("arrearsSource");
    data.monthEnd = static_cast<MonthEnd>(members.oneOf("monthEnd", {"clamp", "first_of_next"}));
    static_cast<void>(members.text("monthEndSource"));
    if (const Node *account = members.find("account"))
        data.account = readAccount(reading, *account, "account");
    if (const Node *tax = members.find("tax"))
        data.tax = readTax(reading, *tax, "tax");
    if (const Node *heirs = members.find("heirs"))
        data.heirs = readHeirs(reading, *heirs, "heirs");
    if (const Node *texts = members.find("texts"))
        data.texts = readWordings(reading, *texts, "texts");
    readTables(members, data);
    return data;
}

} // namespace

Wording readWording(Members &members, std::string_view name)
{
    const Node *node = members.find(name);
    if (node == nullptr)
        return {};
    Members both(members.reading(), *node, members.at(name));
    Wording wording;
    wording.indonesian = readSentence(both, "id");
    wording.english = readSentence(both, "en");
    return wording;
}

Wordings readWordings(Reading &reading, const Node &node, const std::string &path)
{
    Members members(reading, node, path);
    Wordings wordings;
    for (const auto &[name, member] : kWordings)
        wordings.*member = readWording(members, name);
    return wordings;
}

core::Result<RulePack::Data> readPack(std::string_view text)
{
    const auto root = parsePackText(text);
    if (!root)
        return core::passOn(root);
    Reading reading(text);
    auto data = readMembers(reading, *root);
    if (reading.failed())
        return tl::make_unexpected(*reading.error());
    return data;
}

} // namespace loket::rules
