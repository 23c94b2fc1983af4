// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulesevaluate.h"

#include "rulescommands.h"

#include "loket/core/clock.h"

#include <array>
#include <filesystem>
#include <iostream>

namespace loket::ctl {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;

namespace {

constexpr std::size_t kMaxPackBytes = 1024 * 1024;

/// By its id, or the pack of a folder or file: a draft can be tried before it is published.
Result<rules::RulePack> choosePack(const rules::RuleBook &book, const std::string &name)
{
    if (auto known = book.byId(name))
        return known;
    std::error_code error;
    const std::filesystem::path path(name);
    const auto file = std::filesystem::is_directory(path, error) ? path / "pack.json" : path;
    if (!std::filesystem::exists(file, error))
        return fail(ErrorCode::NotFound, "\"" + name + "\" is neither a known pack nor a file", "pack");
    const auto text = readFile(file.string(), kMaxPackBytes);
    if (!text)
        return passOn(text);
    return rules::RulePack::load(*text);
}

Result<Question> questionOf(const Workshop &workshop, const Arguments &arguments)
{
    auto book = bookInUse(workshop);
    if (!book)
        return passOn(book);
    Question question;
    question.book = std::move(*book);
    question.today = core::localDate(workshop.clock.now(), core::Zone::Wib);
    if (arguments.has("date")) {
        const auto date = core::Date::parse(arguments.option("date"));
        if (!date)
            return fail(date.error().code, date.error().detail, "date");
        question.date = *date;
    }
    if (arguments.has("pack")) {
        auto pack = choosePack(question.book, arguments.option("pack"));
        if (!pack)
            return passOn(pack);
        question.pack = std::move(*pack);
    }
    if (arguments.has("explain"))
        question.explain = protocol::Explain::Tree;
    return question;
}

/// Where a case has what the rules call by its place in a claim.
std::string placeInCase(const std::string &field)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kPlaces{{
        {"participant.", "person."},
        {"form.", ""},
        {"earlier", "ledger.earlier"},
        {"workedMonths", "ledger.workedMonths"},
        {"balance", "ledger.accounts"},
        {"gross", "ledger.accounts"},
        {"membershipMonths", "ledger.accounts"},
        {"arrearsMonths", "ledger.accounts"},
    }};
    for (const auto &[there, here] : kPlaces) {
        if (field.starts_with(there))
            return std::string(here) + field.substr(there.size());
    }
    return field;
}

Result<protocol::RulesCaseAnswer> answerTo(const Question &question, const protocol::RulesCase &rulesCase)
{
    const core::Date askedOn = question.date.value_or(rulesCase.date.value_or(question.today));
    if (const auto checked = protocol::checkCase(rulesCase, askedOn); !checked)
        return passOn(checked);
    const auto pack = question.pack ? *question.pack : question.book.inForceOn(rulesCase.submittedOn.value_or(askedOn));
    if (!pack)
        return passOn(pack);
    auto verdict = pack->evaluate(rules::factsOf(protocol::claimOf(rulesCase), askedOn));
    if (!verdict)
        return fail(verdict.error().code, verdict.error().detail, placeInCase(verdict.error().field));
    if (verdict->payBy && rulesCase.completeOn)
        verdict->payBy = pack->payBy(*rulesCase.completeOn);
    return protocol::answerOf(rulesCase, askedOn, *verdict, question.explain);
}

} // namespace

CaseResult evaluateCase(const Question &question, const std::string &json)
{
    const auto rulesCase = protocol::decodeCase(json);
    const auto answer = rulesCase ? answerTo(question, *rulesCase) : passOn(rulesCase);
    if (answer)
        return {protocol::encodeMessage(*answer), {}};
    const core::Error &error = answer.error();
    return {protocol::encodeMessage(protocol::RulesCaseRefusal{rulesCase ? rulesCase->name : std::string{},
                                                               std::string(core::wireName(error.code)), error.field,
                                                               error.detail}),
            error};
}

Result<> evaluateRules(const Workshop &workshop, const Arguments &arguments)
{
    if (const auto allowed = arguments.allowOnly(2, {"input", "date", "pack", "explain", "rules-key"}); !allowed)
        return allowed;
    const auto input = arguments.required("input");
    if (!input)
        return passOn(input);
    const auto question = questionOf(workshop, arguments);
    if (!question)
        return passOn(question);
    const auto text = readFile(*input == "-" ? "/dev/stdin" : *input, protocol::kMaxCaseFileBytes);
    if (!text)
        return passOn(text);
    const auto file = protocol::splitCases(*text);
    if (!file)
        return fail(file.error().code, *input + ": " + file.error().detail, file.error().field);

    std::size_t refused = 0;
    std::cout << (file->isList ? "[" : "");
    for (const std::string &json : file->cases) {
        const CaseResult result = evaluateCase(*question, json);
        std::cout << (&json == &file->cases.front() ? "" : ",\n") << result.json;
        if (!result.refused)
            continue;
        ++refused;
        const std::string where = file->isList ? "case " + std::to_string(&json - file->cases.data()) + ": " : "";
        std::cerr << "loketctl: " << where << result.refused->field << ": " << result.refused->detail << '\n';
    }
    std::cout << (file->isList ? "]\n" : "\n");
    std::cout.flush();
    if (refused == 0)
        return {};
    return fail(ErrorCode::InvalidValue,
                std::to_string(refused) + " of " + std::to_string(file->cases.size()) + " cases refused");
}

} // namespace loket::ctl
