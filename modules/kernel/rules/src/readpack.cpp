// SPDX-License-Identifier: GPL-3.0-or-later
#include "packdata.h"

#include "loket/domain/names.h"

#include <algorithm>
#include <rapidjson/document.h>
#include <rapidjson/error/en.h>

namespace loket::rules {
namespace {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;
using Value = rapidjson::Value;

constexpr std::size_t kMaxPackBytes = 1024 * 1024;

/// Reads members of one object, remembering the first thing that was wrong and where.
class Members
{
public:
    Members(const Value &object, std::string path, std::optional<core::Error> &error)
        : m_object(object)
        , m_path(std::move(path))
        , m_error(error)
    {
        if (!object.IsObject())
            refuse(ErrorCode::Malformed, "must be an object", m_path);
    }

    const Value *find(const char *name, bool required = true)
    {
        if (m_error)
            return nullptr;
        const auto member = m_object.FindMember(name);
        if (member != m_object.MemberEnd())
            return &member->value;
        if (required)
            refuse(ErrorCode::MissingField, "is missing", at(name));
        return nullptr;
    }

    std::string text(const char *name, bool required = true)
    {
        const Value *value = find(name, required);
        if (value == nullptr)
            return {};
        if (!value->IsString() || (required && value->GetStringLength() == 0)) {
            refuse(ErrorCode::Malformed, "must be a text", at(name));
            return {};
        }
        return {value->GetString(), value->GetStringLength()};
    }

    std::int32_t number(const char *name, std::int32_t least, std::int32_t most)
    {
        const Value *value = find(name);
        if (value == nullptr)
            return 0;
        if (!value->IsInt() || value->GetInt() < least || value->GetInt() > most) {
            refuse(ErrorCode::OutOfRange,
                   "must be a whole number from " + std::to_string(least) + " to " + std::to_string(most), at(name));
            return 0;
        }
        return value->GetInt();
    }

    bool flag(const char *name)
    {
        const Value *value = find(name, false);
        if (value == nullptr)
            return false;
        if (!value->IsBool()) {
            refuse(ErrorCode::Malformed, "must be true or false", at(name));
            return false;
        }
        return value->GetBool();
    }

    template <typename T> T parsed(const char *name, Result<T> (*parse)(std::string_view))
    {
        const std::string raw = text(name);
        if (m_error)
            return {};
        auto value = parse(raw);
        if (!value) {
            refuse(value.error().code, value.error().detail, at(name));
            return {};
        }
        return *value;
    }

    template <typename E> E named(const char *name)
    {
        const std::string raw = text(name);
        return m_error ? E::Unknown : known<E>(raw, at(name));
    }

    template <typename E> E known(std::string_view raw, const std::string &path)
    {
        const E value = domain::fromWire<E>(raw);
        if (value == E::Unknown)
            refuse(ErrorCode::InvalidValue, "is not a known name", path);
        return value;
    }

    /// Calls `each` with every element of an array member and its path.
    template <typename Each> void list(const char *name, Each each, bool required = true)
    {
        const Value *value = find(name, required);
        if (value == nullptr)
            return;
        if (!value->IsArray()) {
            refuse(ErrorCode::Malformed, "must be a list", at(name));
            return;
        }
        for (rapidjson::SizeType i = 0; i < value->Size() && !m_error; ++i)
            each((*value)[i], at(name) + "[" + std::to_string(i) + "]");
    }

    [[nodiscard]] std::string at(const char *name) const { return m_path.empty() ? name : m_path + "." + name; }
    void refuse(ErrorCode code, std::string detail, std::string path)
    {
        if (!m_error)
            m_error = core::Error{code, std::move(detail), std::move(path)};
    }

private:
    const Value &m_object;
    std::string m_path;
    std::optional<core::Error> &m_error;
};

using MaybeError = std::optional<core::Error>;

core::Date dateElement(const Value &value, const std::string &path, MaybeError &error)
{
    auto date = value.IsString() ? core::Date::fromIso({value.GetString(), value.GetStringLength()})
                                 : Result<core::Date>(fail(ErrorCode::Malformed, "must be a date"));
    if (!date && !error)
        error = core::Error{date.error().code, date.error().detail, path};
    return date.value_or(core::Date{});
}

domain::Policy readPolicy(const Value &value, MaybeError &error)
{
    Members members(value, "policy", error);
    domain::Policy policy;
    policy.callAttempts = members.number("callAttempts", 1, 20);
    policy.returnDays = members.number("returnDays", 1, 365);
    policy.postponeDays = members.number("postponeDays", 1, 365);
    policy.payWorkingDays = members.number("payWorkingDays", 1, 60);
    policy.supervisorLimit = members.parsed<core::Rupiah>("supervisorLimit", core::Rupiah::fromWire);
    policy.supervisorConfirmsRejection = members.flag("supervisorConfirmsRejection");
    policy.visitCallsBeforeNotHere = members.number("visitCallsBeforeNotHere", 1, 20);
    return policy;
}

TaxRules readTax(const Value &value, MaybeError &error)
{
    Members members(value, "tax", error);
    TaxRules tax;
    const std::string window = members.text("window");
    if (window == "calendar_years")
        tax.window = TaxWindow::CalendarYears;
    else if (window == "rolling_months")
        tax.window = TaxWindow::RollingMonths;
    else
        members.refuse(ErrorCode::InvalidValue, "must be calendar_years or rolling_months", "tax.window");
    tax.windowLength = members.number("windowLength", 1, 120);
    tax.freeUpTo = members.parsed<core::Rupiah>("freeUpTo", core::Rupiah::fromWire);
    tax.finalPercent = members.number("finalPercent", 0, 100);
    tax.finalSource = members.text("finalSource");
    tax.surchargePercent = members.number("surchargePercent", 100, 200);
    tax.article17Source = members.text("article17Source");
    members.list("brackets", [&](const Value &element, const std::string &path) {
        Members row(element, path, error);
        Bracket bracket;
        bracket.percent = row.number("percent", 0, 100);
        if (row.find("upTo", false) != nullptr)
            bracket.upTo = row.parsed<core::Rupiah>("upTo", core::Rupiah::fromWire);
        const bool follows = tax.brackets.empty() ||
                             (tax.brackets.back().upTo && (!bracket.upTo || *bracket.upTo > *tax.brackets.back().upTo));
        if (!follows)
            row.refuse(ErrorCode::InvalidValue, "brackets must rise and end with an open one", path);
        tax.brackets.push_back(bracket);
    });
    if (!error && (tax.brackets.empty() || tax.brackets.back().upTo))
        members.refuse(ErrorCode::InvalidValue, "the last bracket must be open", "tax.brackets");
    return tax;
}

Condition readCondition(const Value &value, const std::string &path, MaybeError &error)
{
    Members members(value, path, error);
    Condition condition;
    condition.rule = members.text("rule");
    const std::string kind = members.text("kind");
    if (kind == "age_at_least") {
        condition.kind = ConditionKind::AgeAtLeast;
        condition.amount = members.number("years", 1, 100);
    } else if (kind == "months_since_employment_end") {
        condition.kind = ConditionKind::MonthsSinceEmploymentEnd;
        condition.amount = members.number("months", 0, 120);
    } else if (kind == "not_active_elsewhere") {
        condition.kind = ConditionKind::NotActiveElsewhere;
    } else {
        members.refuse(ErrorCode::InvalidValue, "is not a kind of condition", members.at("kind"));
    }
    condition.refusal = members.named<domain::ReasonCode>("refusal");
    condition.textId = members.text("textId");
    condition.textEn = members.text("textEn");
    condition.source = members.text("source");
    return condition;
}

domain::RequiredDocument readDocument(const Value &value, const std::string &path, MaybeError &error)
{
    Members members(value, path, error);
    domain::RequiredDocument document;
    document.kind = members.named<domain::DocumentKind>("kind");
    document.byLaw = members.flag("byLaw");
    document.bySop = members.flag("bySop");
    if (!error && !document.byLaw && !document.bySop)
        members.refuse(ErrorCode::InvalidValue, "must be asked by law or by SOP", path);
    members.list(
        "alternatives",
        [&](const Value &element, const std::string &place) {
            const std::string raw = element.IsString() ? element.GetString() : "";
            document.alternatives.push_back(members.known<domain::DocumentKind>(raw, place));
        },
        false);
    return document;
}

ReasonRules readReason(const Value &value, const std::string &path, MaybeError &error)
{
    Members members(value, path, error);
    ReasonRules reason;
    reason.reason = members.named<domain::ClaimReason>("reason");
    reason.sharePercent = members.number("sharePercent", 1, 100);
    reason.offersJmo = members.flag("offersJmo");
    members.list("conditions", [&](const Value &element, const std::string &place) {
        reason.conditions.push_back(readCondition(element, place, error));
    });
    members.list("documents", [&](const Value &element, const std::string &place) {
        reason.documents.push_back(readDocument(element, place, error));
    });
    return reason;
}

/// 1-based line of a byte offset.
std::size_t lineOf(std::string_view text, std::size_t offset)
{
    return 1 + static_cast<std::size_t>(std::count(
                   text.begin(), text.begin() + static_cast<std::ptrdiff_t>(std::min(offset, text.size())), '\n'));
}

RulePack::Data readMembers(const Value &root, MaybeError &error)
{
    RulePack::Data data;
    Members members(root, "", error);
    data.id = members.text("id");
    data.validFrom = members.parsed<core::Date>("validFrom", core::Date::fromIso);
    if (members.find("validTo", false) != nullptr)
        data.validTo = members.parsed<core::Date>("validTo", core::Date::fromIso);
    if (data.validTo && *data.validTo < data.validFrom)
        members.refuse(ErrorCode::InvalidValue, "ends before it begins", "validTo");
    data.jmoMaxBalance = members.parsed<core::Rupiah>("jmoMaxBalance", core::Rupiah::fromWire);
    data.jmoSource = members.text("jmoSource");
    data.arrearsSource = members.text("arrearsSource");
    if (const Value *policy = members.find("policy"))
        data.policy = readPolicy(*policy, error);
    if (const Value *tax = members.find("tax"))
        data.tax = readTax(*tax, error);
    members.list("holidays", [&](const Value &element, const std::string &path) {
        data.holidays.push_back(dateElement(element, path, error));
    });
    std::sort(data.holidays.begin(), data.holidays.end());
    members.list("reasons", [&](const Value &element, const std::string &path) {
        ReasonRules reason = readReason(element, path, error);
        const bool twice = std::any_of(data.reasons.begin(), data.reasons.end(),
                                       [&](const ReasonRules &r) { return r.reason == reason.reason; });
        if (twice)
            members.refuse(ErrorCode::Duplicate, "is decided twice", path);
        data.reasons.push_back(std::move(reason));
    });
    return data;
}

} // namespace

Result<RulePack::Data> readPack(std::string_view text)
{
    if (text.size() > kMaxPackBytes)
        return fail(ErrorCode::TooLarge, "a rule pack has at most 1 MB");
    rapidjson::Document document;
    document.Parse<rapidjson::kParseValidateEncodingFlag | rapidjson::kParseIterativeFlag>(text.data(), text.size());
    if (document.HasParseError()) {
        return fail(ErrorCode::Malformed, "line " + std::to_string(lineOf(text, document.GetErrorOffset())) + ": " +
                                              rapidjson::GetParseError_En(document.GetParseError()));
    }
    MaybeError error;
    RulePack::Data data = readMembers(document, error);
    if (error)
        return tl::make_unexpected(*error);
    return data;
}

} // namespace loket::rules
