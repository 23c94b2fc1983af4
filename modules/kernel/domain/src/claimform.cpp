// SPDX-License-Identifier: GPL-3.0-or-later
#include "claimform.h"

#include "loket/core/identifiers.h"
#include "loket/core/text.h"
#include "loket/domain/claimfields.h"
#include "loket/domain/detailcheck.h"

#include <string_view>

namespace loket::domain {
namespace {

using core::ErrorCode;
using core::fail;

core::Result<> present(std::string_view text, const char *field)
{
    if (core::trimmed(text).empty())
        return fail(ErrorCode::MissingField, "empty", field);
    return {};
}

/// The same refusal, with the path of the field.
template <typename T> core::Result<> readable(const core::Result<T> &parsed, const char *field)
{
    if (!parsed)
        return fail(parsed.error().code, parsed.error().detail, field);
    return {};
}

void useParsed(std::string &value, const core::Result<std::string> &parsed)
{
    if (parsed)
        value = *parsed;
}

core::Result<> checkParticipant(const Participant &person, ClaimReason reason, core::Date today)
{
    if (const auto name = present(person.name, "participant.name"); !name)
        return name;
    if (!(person.nik.empty() && mayLackNik(reason))) {
        if (const auto nik = present(person.nik, "participant.nik"); !nik)
            return nik;
        if (const auto nik = readable(core::parseNik(person.nik, today), "participant.nik"); !nik)
            return nik;
    }
    if (!person.birthDate)
        return fail(ErrorCode::MissingField, "empty", "participant.birthDate");
    if (*person.birthDate > today)
        return fail(ErrorCode::InvalidValue, "in the future", "participant.birthDate");
    if (person.kpj.empty())
        return fail(ErrorCode::MissingField, "empty", "participant.kpj");
    for (const std::string &kpj : person.kpj) {
        if (const auto card = readable(core::parseKpj(kpj), "participant.kpj"); !card)
            return card;
    }
    return {};
}

} // namespace

ClaimForm normalised(ClaimForm form, core::Date today)
{
    Participant &person = form.participant;
    if (const auto nik = core::parseNik(person.nik, today))
        person.nik = nik->digits;
    for (std::string &kpj : person.kpj) {
        if (const auto card = core::parseKpj(kpj))
            kpj = card->digits;
    }
    useParsed(person.npwp, core::parseNpwp(person.npwp));
    useParsed(person.phone, core::parsePhone(person.phone));
    useParsed(form.account.bankCode, core::parseBankCode(form.account.bankCode));
    useParsed(form.account.number, core::parseAccountNumber(form.account.number));
    for (Heir &heir : form.details.heirs) {
        if (const auto nik = core::parseNik(heir.nik, today))
            heir.nik = nik->digits;
    }
    return form;
}

core::Result<> checkAccount(const BankAccount &account)
{
    if (const auto bank = readable(core::parseBankCode(account.bankCode), "account.bankCode"); !bank)
        return bank;
    if (const auto number = readable(core::parseAccountNumber(account.number), "account.number"); !number)
        return number;
    return present(account.holder, "account.holder");
}

core::Result<> checkForm(const ClaimForm &form, bool assisted, core::Date today)
{
    if (form.reason == ClaimReason::Unknown)
        return fail(ErrorCode::MissingField, "empty", "reason");
    if (const auto person = checkParticipant(form.participant, form.reason, today); !person)
        return person;
    if (const auto details = checkDetails(form, today); !details)
        return details;
    if (const auto details = requireDetails(form); !details)
        return details;
    // Somebody without a telephone is helped at the branch.
    if (!(assisted && form.participant.phone.empty())) {
        if (const auto phone = present(form.participant.phone, "participant.phone"); !phone)
            return phone;
        if (const auto phone = readable(core::parsePhone(form.participant.phone), "participant.phone"); !phone)
            return phone;
    }
    return checkAccount(form.account);
}

} // namespace loket::domain
