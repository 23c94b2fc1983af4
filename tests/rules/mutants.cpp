// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/mutants.h"

#include "loket/core/date.h"
#include "loket/domain/names.h"

#include <algorithm>
#include <rapidjson/document.h>
#include <rapidjson/pointer.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
#include <set>

namespace loket::test {
namespace {

using rapidjson::Document;
using rapidjson::Pointer;
using rapidjson::Value;
using Words = std::vector<std::string>;

const std::set<std::string> kReadOut{"texts", "whenText", "met", "notMet", "source", "regulation"};

bool isReadOut(const std::string &name)
{
    return kReadOut.contains(name) || (name.size() > 6 && name.ends_with("Source"));
}

template <typename E> Words namesOf()
{
    Words words;
    for (const auto &row : domain::EnumNames<E>::kAll) {
        if (row.value != E::Unknown)
            words.emplace_back(row.name);
    }
    return words;
}

/// Sets of names of which one may stand in another's place.
const std::vector<Words> &vocabularies()
{
    static const std::vector<Words> all{
        namesOf<domain::DocumentKind>(),
        namesOf<domain::ReasonCode>(),
        namesOf<domain::ClaimReason>(),
        namesOf<domain::HeirRelation>(),
        {"birth_date", "employment_end", "inactive_since", "death_date", "disabled_on", "leaving_on"},
        {"calendar_years", "rolling_months"},
        {"down", "half_up"},
        {"article_17", "both"},
        {"not", "equally"},
        {"keeps_running", "restarts_when_returned"},
        {"clamp", "first_of_next"},
        // Kinds of conditions: each next to one that has the same members.
        {"not_active_elsewhere", "card_left", "states_not_working"},
        {"membership_months_at_least", "worked_months_at_least"},
        {"months_since", "first_of_month_after"},
        {"all", "any"},
    };
    return all;
}

class Maker
{
public:
    explicit Maker(const std::string &pack) { m_pack.Parse(pack.c_str(), pack.size()); }

    std::vector<Mutant> make()
    {
        noteRules();
        walk(m_pack, "");
        return std::move(m_mutants);
    }

private:
    void noteRules()
    {
        for (const Value &condition : m_pack["conditions"].GetArray())
            m_rules.emplace_back(condition["rule"].GetString());
    }

    void add(const std::string &cell, const std::string &change, Document &mutated)
    {
        rapidjson::StringBuffer buffer;
        rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
        mutated.Accept(writer);
        m_mutants.push_back({cell, change, {buffer.GetString(), buffer.GetSize()}});
    }

    Document copy() const
    {
        Document mutated;
        mutated.CopyFrom(m_pack, mutated.GetAllocator());
        return mutated;
    }

    template <typename T> void set(const std::string &cell, const T &value, const std::string &change)
    {
        Document mutated = copy();
        Pointer(cell.c_str(), cell.size()).Set(mutated, value);
        add(cell, change, mutated);
    }

    void walk(const Value &value, const std::string &cell)
    {
        if (value.IsObject())
            return walkMembers(value, cell);
        if (value.IsArray())
            return walkElements(value, cell);
        if (value.IsBool())
            return set(cell, !value.GetBool(), value.GetBool() ? "true -> false" : "false -> true");
        if (value.IsInt())
            return set(cell, value.GetInt() + 1, std::to_string(value.GetInt()) + " + 1");
        if (value.IsString())
            changeText(value.GetString(), cell);
    }

    void walkMembers(const Value &object, const std::string &cell)
    {
        for (const auto &member : object.GetObject()) {
            const std::string name = member.name.GetString();
            if (!isReadOut(name))
                walk(member.value, cell + '/' + name);
        }
        const bool isReason = object.HasMember("sharePercent");
        const bool isPaper = object.HasMember("whenMissing");
        for (const char *flag : {"offersJmo", "paysHeirs", "mayAskLess"}) {
            if (isReason && !object.HasMember(flag))
                set(cell + '/' + flag, true, "absent -> true");
        }
        for (const char *flag : {"byLaw", "bySop"}) {
            if (isPaper && !object.HasMember(flag))
                set(cell + '/' + flag, true, "absent -> true");
        }
    }

    void walkElements(const Value &list, const std::string &cell)
    {
        for (rapidjson::SizeType i = 0; i < list.Size(); ++i) {
            const std::string element = cell + '/' + std::to_string(i);
            walk(list[i], element);
            // A holiday on a Saturday or Sunday is none that anybody could miss.
            if (list[i].IsString() && isWeekend(list[i].GetString()))
                continue;
            Document mutated = copy();
            Value *there = Pointer(cell.c_str(), cell.size()).Get(mutated);
            there->Erase(there->Begin() + i);
            add(element, "taken out", mutated);
        }
    }

    static bool isWeekend(const std::string &text)
    {
        const auto date = core::Date::fromIso(text);
        return date && (date->weekday() == std::chrono::Saturday || date->weekday() == std::chrono::Sunday);
    }

    bool isHoliday(const std::string &iso) const
    {
        return std::ranges::any_of(m_pack["holidays"].GetArray(),
                                   [&](const Value &day) { return iso == day.GetString(); });
    }

    void changeText(const std::string &text, const std::string &cell)
    {
        if (const auto date = core::Date::fromIso(text)) {
            core::Date next = date->plusDays(1);
            while (isWeekend(next.toIso()) || isHoliday(next.toIso()))
                next = next.plusDays(1);
            return replace(cell, text, next.toIso());
        }
        if (!text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; }))
            return replace(cell, text, std::to_string(std::stoll(text) + 1));
        if (const auto rule = std::ranges::find(m_rules, text); rule != m_rules.end())
            return replace(cell, text, *(rule == m_rules.begin() ? rule + 1 : rule - 1));
        for (const Words &words : vocabularies()) {
            const auto word = std::ranges::find(words, text);
            if (word != words.end())
                return replace(cell, text, word + 1 == words.end() ? words.front() : *(word + 1));
        }
        replace(cell, text, text + "x");
    }

    void replace(const std::string &cell, const std::string &from, const std::string &to)
    {
        set(cell, to.c_str(), from + " -> " + to);
    }

    Document m_pack;
    Words m_rules;
    std::vector<Mutant> m_mutants;
};

} // namespace

std::vector<Mutant> mutantsOf(const std::string &pack)
{
    return Maker(pack).make();
}

} // namespace loket::test
