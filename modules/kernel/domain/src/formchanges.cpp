// SPDX-License-Identifier: GPL-3.0-or-later
#include "formchanges.h"

#include "loket/core/mask.h"
#include "loket/core/text.h"

#include <optional>
#include <string>
#include <type_traits>

namespace loket::domain {
namespace {

std::string digits(const std::string &value)
{
    return core::mask(value);
}

/// Names and addresses: the first letter only.
std::string words(const std::string &value)
{
    return value.empty() ? std::string() : core::leftCodePoints(value, 1) + "***";
}

/// Dates keep their year: enough to see a correction, too little to answer a security question with.
std::string dates(const std::optional<core::Date> &value)
{
    return value ? value->toIso().substr(0, 4) + "-**-**" : std::string();
}

std::string joined(const std::vector<std::string> &values)
{
    std::string text;
    for (const std::string &value : values)
        text += (text.empty() ? "" : ",") + core::mask(value);
    return text;
}

class Differences
{
public:
    template <typename T, typename Mask> void compare(FieldKey field, const T &before, const T &after, Mask mask)
    {
        if (before != after)
            m_changes.push_back({field, mask(before), mask(after)});
    }
    [[nodiscard]] std::vector<FieldChange> take() { return std::move(m_changes); }

private:
    std::vector<FieldChange> m_changes;
};

std::string heirs(const std::vector<Heir> &value)
{
    std::string text;
    for (const Heir &heir : value)
        text += (text.empty() ? "" : ",") + words(heir.name);
    return text;
}

/// An amount, an age or a yes tells nothing about who it is.
template <typename T> std::string plain(const std::optional<T> &value)
{
    if constexpr (std::is_same_v<T, core::Rupiah>)
        return value ? value->toWire() : std::string();
    else
        return value ? std::to_string(*value) : std::string();
}

void compareDetails(Differences &found, const ClaimDetails &before, const ClaimDetails &after)
{
    found.compare(FieldKey::ContractAge, before.contractAge, after.contractAge, plain<std::int32_t>);
    found.compare(FieldKey::DeathDate, before.deathDate, after.deathDate, dates);
    found.compare(FieldKey::DisabledOn, before.disabledOn, after.disabledOn, dates);
    found.compare(FieldKey::LeavingOn, before.leavingOn, after.leavingOn, dates);
    found.compare(FieldKey::AskedGross, before.askedGross, after.askedGross, plain<core::Rupiah>);
    found.compare(FieldKey::Heirs, before.heirs, after.heirs, heirs);
    found.compare(FieldKey::StatesNotWorking, before.statesNotWorking, after.statesNotWorking,
                  [](bool states) { return std::string(states ? "yes" : "no"); });
}

} // namespace

std::vector<FieldChange> changesBetween(const ClaimForm &before, const ClaimForm &after)
{
    const Participant &a = before.participant;
    const Participant &b = after.participant;
    Differences found;
    found.compare(FieldKey::Nik, a.nik, b.nik, digits);
    found.compare(FieldKey::Name, a.name, b.name, words);
    found.compare(FieldKey::BirthDate, a.birthDate, b.birthDate, dates);
    found.compare(FieldKey::Sex, a.sex.value_or(""), b.sex.value_or(""), words);
    found.compare(FieldKey::MotherName, a.motherName, b.motherName, words);
    found.compare(FieldKey::Address, a.address, b.address, words);
    found.compare(FieldKey::Kpj, a.kpj, b.kpj, joined);
    found.compare(FieldKey::Employer, a.employer, b.employer, words);
    found.compare(FieldKey::EmploymentEnd, a.employmentEnd, b.employmentEnd, dates);
    found.compare(FieldKey::Npwp, a.npwp, b.npwp, digits);
    found.compare(FieldKey::Phone, a.phone, b.phone, digits);
    found.compare(FieldKey::Email, a.email, b.email, words);
    found.compare(FieldKey::BankCode, before.account.bankCode, after.account.bankCode,
                  [](const std::string &code) { return code; });
    found.compare(FieldKey::AccountNumber, before.account.number, after.account.number, digits);
    found.compare(FieldKey::AccountHolder, before.account.holder, after.account.holder, words);
    compareDetails(found, before.details, after.details);
    return found.take();
}

} // namespace loket::domain
