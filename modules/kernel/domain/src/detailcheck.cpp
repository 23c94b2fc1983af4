// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/domain/detailcheck.h"

#include "loket/core/identifiers.h"
#include "loket/core/text.h"
#include "loket/domain/claimfields.h"

#include <string>

namespace loket::domain {
namespace {

using core::ErrorCode;
using core::fail;

// Far beyond what a form can mean; the rules judge what is within.
constexpr std::size_t kMostHeirs = 30;
constexpr std::size_t kLongestName = 120;
constexpr core::Rupiah kMostAsked{1'000'000'000'000'000};
constexpr std::int32_t kOldestContractAge = 120;
constexpr int kFarthestYears = 10; ///< of a day to come

std::string heirField(std::size_t place, const char *member)
{
    return "details.heirs[" + std::to_string(place) + "]." + member;
}

core::Result<> checkName(const std::string &name, std::string field)
{
    if (core::codePoints(name) > kLongestName)
        return fail(ErrorCode::OutOfRange, "longer than 120 characters", std::move(field));
    return {};
}

core::Result<> notAfter(const std::optional<core::Date> &day, core::Date last, std::string field)
{
    if (day && *day > last)
        return fail(ErrorCode::InvalidValue, "in the future", std::move(field));
    return {};
}

core::Result<> notBefore(const std::optional<core::Date> &day, const std::optional<core::Date> &first,
                         std::string field)
{
    if (day && first && *day < *first)
        return fail(ErrorCode::InvalidValue, "before the day of birth", std::move(field));
    return {};
}

core::Result<> checkHeir(const Heir &heir, std::size_t place, core::Date today)
{
    if (auto name = checkName(heir.name, heirField(place, "name")); !name)
        return name;
    if (auto name = checkName(heir.guardianName, heirField(place, "guardianName")); !name)
        return name;
    if (!heir.nik.empty()) {
        if (const auto nik = core::parseNik(heir.nik, today); !nik)
            return fail(nik.error().code, nik.error().detail, heirField(place, "nik"));
    }
    return notAfter(heir.birthDate, today, heirField(place, "birthDate"));
}

core::Result<> checkDays(const ClaimForm &form, core::Date today)
{
    const ClaimDetails &details = form.details;
    const auto &birth = form.participant.birthDate;
    if (auto day = notAfter(details.deathDate, today, "details.deathDate"); !day)
        return day;
    if (auto day = notBefore(details.deathDate, birth, "details.deathDate"); !day)
        return day;
    if (auto day = notAfter(details.disabledOn, today, "details.disabledOn"); !day)
        return day;
    if (auto day = notBefore(details.disabledOn, birth, "details.disabledOn"); !day)
        return day;
    if (auto day = notAfter(details.leavingOn, today.plusYears(kFarthestYears), "details.leavingOn"); !day)
        return day;
    return notBefore(details.leavingOn, birth, "details.leavingOn");
}

core::Result<> requireHeirs(const std::vector<Heir> &heirs)
{
    if (heirs.empty())
        return fail(ErrorCode::MissingField, "empty", "details.heirs");
    bool anyClaims = false;
    for (std::size_t place = 0; place < heirs.size(); ++place) {
        const Heir &heir = heirs[place];
        anyClaims = anyClaims || heir.claims;
        if (core::trimmed(heir.name).empty())
            return fail(ErrorCode::MissingField, "empty", heirField(place, "name"));
        if (heir.relation == HeirRelation::Unknown)
            return fail(ErrorCode::InvalidValue, "unknown relation", heirField(place, "relation"));
        // An institution has none; everybody else is of age or not.
        if (!heir.birthDate && heir.relation != HeirRelation::Estate)
            return fail(ErrorCode::MissingField, "empty", heirField(place, "birthDate"));
    }
    if (!anyClaims)
        return fail(ErrorCode::MissingField, "nobody asks for the payment", "details.heirs");
    return {};
}

core::Result<> requireField(const ClaimForm &form, FieldKey field)
{
    const ClaimDetails &details = form.details;
    const auto present = [](bool there, const char *path) -> core::Result<> {
        if (!there)
            return fail(ErrorCode::MissingField, "empty", path);
        return {};
    };
    switch (field) {
    case FieldKey::EmploymentEnd:
        return present(form.participant.employmentEnd.has_value(), "participant.employmentEnd");
    case FieldKey::ContractAge:
        return present(details.contractAge.has_value(), "details.contractAge");
    case FieldKey::DeathDate:
        return present(details.deathDate.has_value(), "details.deathDate");
    case FieldKey::DisabledOn:
        return present(details.disabledOn.has_value(), "details.disabledOn");
    case FieldKey::LeavingOn:
        return present(details.leavingOn.has_value(), "details.leavingOn");
    case FieldKey::Heirs:
        return requireHeirs(details.heirs);
    default:
        return {};
    }
}

} // namespace

core::Result<> checkDetails(const ClaimForm &form, core::Date today)
{
    const ClaimDetails &details = form.details;
    if (details.askedGross && (details.askedGross->value <= 0 || *details.askedGross > kMostAsked))
        return fail(ErrorCode::OutOfRange, "no amount that can be paid", "details.askedGross");
    if (details.contractAge && (*details.contractAge <= 0 || *details.contractAge > kOldestContractAge))
        return fail(ErrorCode::OutOfRange, "no age", "details.contractAge");
    if (details.heirs.size() > kMostHeirs)
        return fail(ErrorCode::OutOfRange, "more than 30 heirs", "details.heirs");
    for (std::size_t place = 0; place < details.heirs.size(); ++place) {
        if (auto heir = checkHeir(details.heirs[place], place, today); !heir)
            return heir;
    }
    return checkDays(form, today);
}

core::Result<> requireDetails(const ClaimForm &form)
{
    for (const AskedField &asked : askedFields(form.reason)) {
        if (!asked.needed)
            continue;
        if (auto there = requireField(form, asked.field); !there)
            return there;
    }
    return {};
}

} // namespace loket::domain
