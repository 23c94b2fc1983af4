// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/rules/rulepack.h"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

namespace loket::test {

inline std::string shippedPackText(const std::string &id = "jht-2026.1")
{
    const char *source = std::getenv("LOKET_SOURCE");
    std::ifstream file(std::string(source == nullptr ? "." : source) + "/resources/rules/" + id + "/pack.json");
    return {std::istreambuf_iterator<char>(file), {}};
}

inline rules::RulePack shippedPack(const std::string &id = "jht-2026.1")
{
    return rules::RulePack::load(shippedPackText(id)).value();
}

/// Every pack that is shipped.
inline rules::RuleBook shippedBook()
{
    rules::RuleBook book;
    for (const char *id : {"jht-2015.1", "jht-2026.1"}) {
        if (!book.add(shippedPack(id)))
            throw std::logic_error("the shipped packs do not go together");
    }
    return book;
}

inline core::Date day(const char *iso)
{
    return core::Date::fromIso(iso).value();
}

/// Facts that satisfy a resignation on 2026-11-21 with 10 million rupiah.
inline rules::Facts resignation()
{
    rules::Facts facts;
    facts.reason = domain::ClaimReason::Resign;
    facts.askedOn = day("2026-11-21");
    facts.birthDate = day("1990-08-17");
    facts.employmentEnd = day("2026-01-05");
    facts.nikValidated = true;
    facts.balance = core::Sen{1'000'000'000};
    return facts;
}

} // namespace loket::test
