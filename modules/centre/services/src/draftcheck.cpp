// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftcheck.h"

#include "loket/core/identifiers.h"
#include "loket/domain/detailcheck.h"

namespace loket::services {

using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

template <typename T> Result<> named(const Result<T> &read, const char *field)
{
    if (!read)
        return fail(read.error().code, read.error().detail, field);
    return {};
}

Result<> checkPerson(const domain::Participant &person, core::Date today)
{
    if (!person.nik.empty()) {
        if (auto nik = named(core::parseNik(person.nik, today), "form.participant.nik"); !nik)
            return nik;
    }
    if (person.birthDate && *person.birthDate > today)
        return fail(ErrorCode::InvalidValue, "in the future", "form.participant.birthDate");
    for (const std::string &kpj : person.kpj) {
        if (auto card = named(core::parseKpj(kpj), "form.participant.kpj"); !card)
            return card;
    }
    if (!person.phone.empty()) {
        if (auto phone = named(core::parsePhone(person.phone), "form.participant.phone"); !phone)
            return phone;
    }
    return {};
}

} // namespace

Result<> checkDraft(const domain::ClaimForm &form, core::Date today)
{
    if (auto person = checkPerson(form.participant, today); !person)
        return person;
    if (const auto details = domain::checkDetails(form, today); !details)
        return fail(details.error().code, details.error().detail, "form." + details.error().field);
    if (!form.account.bankCode.empty()) {
        if (auto bank = named(core::parseBankCode(form.account.bankCode), "form.account.bankCode"); !bank)
            return bank;
    }
    if (!form.account.number.empty())
        return named(core::parseAccountNumber(form.account.number), "form.account.number");
    return {};
}

} // namespace loket::services
