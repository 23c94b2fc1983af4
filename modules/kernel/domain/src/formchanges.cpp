// SPDX-License-Identifier: GPL-3.0-or-later
#include "formchanges.h"

#include "loket/core/mask.h"
#include "loket/core/text.h"

#include <optional>
#include <string>

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
    return found.take();
}

} // namespace loket::domain
