// SPDX-License-Identifier: GPL-3.0-or-later
#include "seed.h"

#include "loket/domain/claimfields.h"
#include "loket/domain/names.h"

#include <charconv>
#include <sstream>

namespace loket::ctl {
namespace {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;

std::vector<std::string> parts(const std::string &text, char between)
{
    std::vector<std::string> found;
    std::istringstream in(text);
    for (std::string part; std::getline(in, part, between);)
        found.push_back(part);
    return found;
}

/// The day in a cell; none where the cell is empty.
Result<std::optional<core::Date>> dayIn(const std::string &text)
{
    if (text.empty())
        return std::optional<core::Date>();
    const auto day = core::Date::fromIso(text);
    if (!day)
        return passOn(day);
    return std::optional(*day);
}

/// "name|relation|birth date|guardian", one heir after the other behind semicolons.
Result<std::vector<domain::Heir>> heirsIn(const std::string &text)
{
    std::vector<domain::Heir> heirs;
    for (const std::string &one : parts(text, ';')) {
        auto cells = parts(one, '|');
        cells.resize(4);
        const auto birth = dayIn(cells[2]);
        if (!birth)
            return passOn(birth);
        domain::Heir heir;
        heir.name = cells[0];
        heir.relation = domain::fromWire<domain::HeirRelation>(cells[1]);
        heir.birthDate = *birth;
        heir.guardianName = cells[3];
        if (heir.name.empty() || heir.relation == domain::HeirRelation::Unknown)
            return fail(ErrorCode::Malformed, "people.csv has an heir without name or relation");
        heirs.push_back(std::move(heir));
    }
    return heirs;
}

Result<domain::ClaimDetails> detailsOf(const SamplePerson &person)
{
    domain::ClaimDetails details;
    for (const auto &[column, member] : {std::pair("death_date", &domain::ClaimDetails::deathDate),
                                         std::pair("disabled_on", &domain::ClaimDetails::disabledOn),
                                         std::pair("leaving_on", &domain::ClaimDetails::leavingOn)}) {
        const auto day = dayIn(person.at(column));
        if (!day)
            return passOn(day);
        details.*member = *day;
    }
    auto heirs = heirsIn(person.at("heirs"));
    if (!heirs)
        return passOn(heirs);
    details.heirs = std::move(*heirs);
    if (const std::string &age = person.at("contract_age"); !age.empty()) {
        std::int32_t years = 0;
        if (std::from_chars(age.data(), age.data() + age.size(), years).ec != std::errc{})
            return fail(ErrorCode::Malformed, "people.csv has a pension age that is no number");
        details.contractAge = years;
    }
    if (const std::string &amount = person.at("asked_gross"); !amount.empty()) {
        const auto asked = core::Rupiah::fromWire(amount);
        if (!asked)
            return passOn(asked);
        details.askedGross = *asked;
    }
    return details;
}

} // namespace

Result<domain::ClaimForm> formOf(const SamplePerson &person, const std::vector<SamplePerson> &people)
{
    const auto birth = core::Date::fromIso(person.at("birth_date"));
    const auto left = dayIn(person.at("left"));
    auto details = detailsOf(person);
    if (!birth)
        return passOn(birth);
    if (!left)
        return passOn(left);
    if (!details)
        return passOn(details);
    domain::ClaimForm form;
    form.reason = domain::fromWire<domain::ClaimReason>(person.at("reason"));
    form.participant.name = person.at("name");
    if (!domain::mayLackNik(form.reason))
        form.participant.nik = person.at("nik");
    form.participant.birthDate = *birth;
    form.participant.sex = person.at("sex");
    form.participant.motherName = person.at("mother_name");
    form.participant.address = person.at("address");
    for (const SamplePerson &row : people) {
        if (row.at("nik") == person.at("nik"))
            form.participant.kpj.push_back(row.at("kpj"));
    }
    form.participant.phone = person.at("phone");
    form.participant.employer = person.at("employer");
    for (const domain::AskedField &asked : domain::askedFields(form.reason)) {
        if (asked.field == domain::FieldKey::EmploymentEnd)
            form.participant.employmentEnd = *left;
        if (asked.field == domain::FieldKey::StatesNotWorking)
            details->statesNotWorking = true;
    }
    form.details = std::move(*details);
    form.account = {person.at("bank_code"), person.at("account"), person.at("account_holder")};
    return form;
}

} // namespace loket::ctl
