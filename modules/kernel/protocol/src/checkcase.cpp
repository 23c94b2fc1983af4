// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/core/identifiers.h"
#include "loket/domain/names.h"
#include "loket/protocol/rulescase.h"

#include <algorithm>
#include <set>

namespace loket::protocol {

using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

constexpr std::size_t kNikDigits = 16;

/// Looks at one fact after the other and keeps the first that cannot be.
class Inspector
{
public:
    explicit Inspector(core::Date askedOn)
        : m_askedOn(askedOn)
    {}

    void notAfter(const std::optional<core::Date> &date, const std::string &path)
    {
        if (date && *date > m_askedOn)
            refuse(ErrorCode::InvalidValue, "is after the day of the question", path);
    }
    void notBefore(const std::optional<core::Date> &date, const std::optional<core::Date> &first,
                   const std::string &path, const std::string &what)
    {
        if (date && first && *date < *first)
            refuse(ErrorCode::InvalidValue, "is before " + what, path);
    }
    template <typename Money> void notNegative(Money amount, const std::string &path)
    {
        if (amount.value < 0)
            refuse(ErrorCode::OutOfRange, "is negative", path);
    }
    void nik(const std::string &digits, const std::string &path)
    {
        const bool all = std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (!digits.empty() && (!all || digits.size() != kNikDigits))
            refuse(ErrorCode::Malformed, "must be 16 digits", path);
    }
    void kpj(const std::string &digits, const std::string &path)
    {
        const auto reading = core::parseKpj(digits);
        if (!reading || reading->digits != digits)
            refuse(ErrorCode::Malformed, "must be the digits of a card", path);
    }
    template <typename T> void once(std::set<T> &seen, const T &value, const std::string &path)
    {
        if (!seen.insert(value).second)
            refuse(ErrorCode::Duplicate, "is said twice", path);
    }

    void refuse(ErrorCode code, std::string detail, std::string path)
    {
        if (m_outcome)
            m_outcome = fail(code, std::move(detail), std::move(path));
    }
    [[nodiscard]] const Result<> &outcome() const { return m_outcome; }

private:
    core::Date m_askedOn;
    Result<> m_outcome;
};

std::string element(const char *list, std::size_t index)
{
    return std::string(list) + '[' + std::to_string(index) + ']';
}

void inspectPerson(const RulesCase &rulesCase, Inspector &inspector)
{
    const CasePerson &person = rulesCase.person;
    inspector.nik(person.nik, "person.nik");
    inspector.notAfter(person.birthDate, "person.birthDate");
    inspector.notAfter(person.employmentEnd, "person.employmentEnd");
    inspector.notBefore(person.employmentEnd, person.birthDate, "person.employmentEnd", "the birth");
    std::set<std::string> cards;
    for (std::size_t i = 0; i < person.kpj.size(); ++i) {
        const std::string path = element("person.kpj", i);
        inspector.kpj(person.kpj[i], path);
        inspector.once(cards, person.kpj[i], path);
        const bool known =
            !rulesCase.ledger || std::ranges::any_of(rulesCase.ledger->accounts,
                                                     [&](const auto &account) { return account.kpj == person.kpj[i]; });
        if (!known)
            inspector.refuse(ErrorCode::InvalidValue, "is no card of the ledger", path);
    }
}

void inspectDetails(const RulesCase &rulesCase, Inspector &inspector)
{
    const domain::ClaimDetails &details = rulesCase.details;
    const auto &birth = rulesCase.person.birthDate;
    if (details.askedGross)
        inspector.notNegative(*details.askedGross, "details.askedGross");
    inspector.notAfter(details.deathDate, "details.deathDate");
    inspector.notBefore(details.deathDate, birth, "details.deathDate", "the birth");
    inspector.notAfter(details.disabledOn, "details.disabledOn");
    inspector.notBefore(details.disabledOn, birth, "details.disabledOn", "the birth");
    inspector.notBefore(details.leavingOn, birth, "details.leavingOn", "the birth");
    for (std::size_t i = 0; i < details.heirs.size(); ++i) {
        const std::string path = element("details.heirs", i);
        inspector.nik(details.heirs[i].nik, path + ".nik");
        inspector.notAfter(details.heirs[i].birthDate, path + ".birthDate");
    }
}

void inspectLedger(const domain::LedgerRecord &ledger, Inspector &inspector)
{
    std::set<std::string> cards;
    for (std::size_t i = 0; i < ledger.accounts.size(); ++i) {
        const domain::LedgerAccount &account = ledger.accounts[i];
        const std::string path = element("ledger.accounts", i);
        inspector.kpj(account.kpj, path + ".kpj");
        inspector.once(cards, account.kpj, path + ".kpj");
        inspector.notAfter(account.joined, path + ".joined");
        inspector.notAfter(account.left, path + ".left");
        inspector.notBefore(account.left, account.joined, path + ".left", "joining");
        inspector.notNegative(account.balance, path + ".balance");
        inspector.notNegative(account.development, path + ".development");
        if (account.active && account.paidOut)
            inspector.refuse(ErrorCode::InvalidValue, "a card that was paid out takes no contributions",
                             path + ".active");
    }
    for (std::size_t i = 0; i < ledger.earlier.size(); ++i) {
        const domain::EarlierPayment &payment = ledger.earlier[i];
        const std::string path = element("ledger.earlier", i);
        inspector.notAfter(payment.paidOn, path + ".paidOn");
        inspector.notNegative(payment.gross, path + ".gross");
        inspector.notNegative(payment.tax, path + ".tax");
        if (payment.tax > payment.gross)
            inspector.refuse(ErrorCode::InvalidValue, "is more than was paid", path + ".tax");
        if (!payment.reason.empty() &&
            domain::fromWire<domain::ClaimReason>(payment.reason) == domain::ClaimReason::Unknown)
            inspector.refuse(ErrorCode::InvalidValue, "not a name of this list", path + ".reason");
    }
}

void inspectPapers(const RulesCase &rulesCase, Inspector &inspector)
{
    std::set<domain::DocumentKind> present;
    for (std::size_t i = 0; i < rulesCase.documents.size(); ++i)
        inspector.once(present, rulesCase.documents[i], element("documents", i));
    std::set<domain::DocumentKind> waived;
    for (std::size_t i = 0; i < rulesCase.waived.size(); ++i)
        inspector.once(waived, rulesCase.waived[i], element("waived", i));
}

} // namespace

Result<> checkCase(const RulesCase &rulesCase, core::Date askedOn)
{
    Inspector inspector(askedOn);
    inspector.notAfter(rulesCase.submittedOn, "submittedOn");
    inspector.notBefore(rulesCase.completeOn, rulesCase.submittedOn, "completeOn", "the claim was submitted");
    inspectPerson(rulesCase, inspector);
    inspectDetails(rulesCase, inspector);
    if (rulesCase.ledger)
        inspectLedger(*rulesCase.ledger, inspector);
    inspectPapers(rulesCase, inspector);
    return inspector.outcome();
}

} // namespace loket::protocol
