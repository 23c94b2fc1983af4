// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/names.h"
#include "loket/protocol/rulescase.h"
#include "loket/rules/rulepack.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

// Cases as people write them, asked of the packs that are shipped, along the way that the server and the desk go: case,
// claim, facts, verdict.

namespace loket::test {

using domain::ClaimReason;
using domain::DocumentKind;
using domain::ReasonCode;
using protocol::RulesCase;

inline constexpr const char *kCard = "99000000011";
inline constexpr const char *kSecondCard = "99000000022";

inline core::Date day(const char *iso)
{
    return core::Date::fromIso(iso).value();
}

inline const core::Date kToday = day("2026-11-21");

/// The text of every shipped pack by its id.
inline std::map<std::string, std::string> packTexts()
{
    const char *source = std::getenv("LOKET_SOURCE");
    std::map<std::string, std::string> texts;
    for (const auto &entry :
         std::filesystem::directory_iterator(std::string(source == nullptr ? "." : source) + "/resources/rules")) {
        std::ifstream file(entry.path() / "pack.json");
        if (file)
            texts[entry.path().filename().string()] = {std::istreambuf_iterator<char>(file), {}};
    }
    return texts;
}

inline rules::RuleBook wholeBook()
{
    rules::RuleBook book;
    for (const auto &[id, text] : packTexts()) {
        if (const auto added = book.add(rules::RulePack::load(text).value()); !added)
            throw std::logic_error(id + ": " + added.error().detail);
    }
    return book;
}

/// The shipped packs, read once.
inline const rules::RuleBook &book()
{
    static const rules::RuleBook all = wholeBook();
    return all;
}

inline domain::LedgerAccount account(const char *kpj, std::int64_t rupiah, const char *joined = "2005-01-01",
                                     const char *left = "2026-09-30")
{
    domain::LedgerAccount account;
    account.kpj = kpj;
    account.balance = core::Sen{rupiah * 100};
    account.joined = day(joined);
    if (left != nullptr)
        account.left = day(left);
    account.active = left == nullptr;
    return account;
}

/// Somebody born in 1985 with one card of 25 million rupiah, all papers and both tax numbers, today.
inline RulesCase somebody(ClaimReason reason)
{
    RulesCase asked;
    asked.reason = reason;
    asked.date = kToday;
    asked.person.birthDate = day("1985-01-01");
    asked.civil.emplace().state = domain::SourceState::Found;
    auto &ledger = asked.ledger.emplace();
    ledger.state = domain::SourceState::Found;
    ledger.accounts = {account(kCard, 25'000'000)};
    ledger.npwpValid = true;
    ledger.nikTaxValidated = true;
    for (const auto &kind : domain::EnumNames<DocumentKind>::kAll) {
        if (kind.value != DocumentKind::Unknown)
            asked.documents.push_back(kind.value);
    }
    return asked;
}

inline RulesCase &without(RulesCase &asked, DocumentKind kind)
{
    std::erase(asked.documents, kind);
    return asked;
}

inline RulesCase &withBalance(RulesCase &asked, std::int64_t rupiah)
{
    asked.ledger->accounts.front().balance = core::Sen{rupiah * 100};
    return asked;
}

inline RulesCase &paidEarlier(RulesCase &asked, const char *on, std::int64_t gross, std::int64_t tax = 0,
                              const char *reason = "PARTIAL_10")
{
    asked.ledger->earlier.push_back({day(on), core::Rupiah{gross}, core::Rupiah{tax}, reason});
    return asked;
}

inline core::Result<domain::RulesVerdict> askPack(const rules::RulePack &pack, const RulesCase &asked)
{
    if (const auto checked = protocol::checkCase(asked, *asked.date); !checked)
        return core::passOn(checked);
    return pack.evaluate(rules::factsOf(protocol::claimOf(asked), *asked.date));
}

inline domain::RulesVerdict ask(const RulesCase &asked)
{
    return askPack(book().inForceOn(asked.submittedOn.value_or(*asked.date)).value(), asked).value();
}

inline bool isMissing(const domain::RulesVerdict &verdict, ReasonCode code)
{
    return std::ranges::any_of(verdict.missing, [code](const auto &paper) { return paper.whenMissing == code; });
}

inline bool warns(const domain::RulesVerdict &verdict, const char *code)
{
    return std::ranges::find(verdict.warnings, code) != verdict.warnings.end();
}

} // namespace loket::test
