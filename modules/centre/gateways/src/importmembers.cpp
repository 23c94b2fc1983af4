// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports.h"
#include "rowfields.h"

#include "loket/core/identifiers.h"
#include "loket/domain/names.h"
#include "loket/domain/registers.h"

#include <algorithm>

namespace loket::gateways {

namespace {

/// One row: a person with one card, and what comes with it.
struct MemberRow
{
    std::string nik;
    domain::CivilRecord person;
    std::string phone;
    bool npwpValid = false;
    std::optional<bool> nikTaxValidated;
    bool foreigner = false;
    std::optional<std::int32_t> workedMonths;
    domain::LedgerAccount card;
    std::string employerNumber;
    std::string bankCode;
    std::string account;
    std::string holder;
    bool dormant = false;
    std::optional<domain::EarlierPayment> earlier;
};

void readPerson(RowFields &fields, core::Date today, MemberRow &row)
{
    row.nik = fields.identifier("nik", [today](std::string_view text) {
        return core::parseNik(text, today).map([](const core::NikReading &reading) { return reading.digits; });
    });
    if (row.nik.empty())
        fields.refuse("nik", "is empty");
    row.person.name = fields.requiredText("name");
    row.person.birthDate = fields.date("birth_date");
    row.person.sex = fields.sex("sex");
    row.person.motherName = fields.text("mother_name");
    row.person.address = fields.text("address");
    row.person.alive = fields.flag("alive", true);
    row.phone = fields.identifier("phone", &core::parsePhone);
    if (row.person.birthDate && *row.person.birthDate > today)
        fields.refuse("birth_date", "is in the future");
    row.npwpValid = fields.flag("npwp_valid", false);
    row.nikTaxValidated = fields.optionalFlag("nik_tax_valid");
    row.foreigner = fields.flag("foreigner", false);
    row.workedMonths = fields.optionalCount("worked_months");
    if (row.workedMonths && !row.foreigner)
        fields.refuse("worked_months", "is told of foreigners only");
}

void readCard(RowFields &fields, core::Date today, MemberRow &row)
{
    domain::LedgerAccount &card = row.card;
    card.kpj = fields.identifier("kpj", [](std::string_view text) {
        return core::parseKpj(text).map([](const core::KpjReading &reading) { return reading.digits; });
    });
    if (card.kpj.empty())
        fields.refuse("kpj", "is empty");
    card.employer = fields.text("employer");
    row.employerNumber = fields.text("employer_number");
    card.joined = fields.date("joined");
    card.left = fields.date("left");
    if (card.joined && *card.joined > today)
        fields.refuse("joined", "is in the future");
    if (card.joined && card.left && *card.left < *card.joined)
        fields.refuse("left", "is before the day of joining");
    card.active = fields.flag("active", !card.left.has_value());
    card.balance = fields.sen("balance");
    card.development = fields.sen("development");
    if (card.development > card.balance)
        fields.refuse("development", "is more than the balance that it is a part of");
    card.arrearsMonths = static_cast<std::int32_t>(fields.count("arrears_months"));
    card.contributedMonths = fields.optionalCount("contributed_months");
    card.paidOut = fields.flag("paid_out", false);
}

/// A lump sum paid before; the day says that there was one.
void readEarlier(RowFields &fields, core::Date today, MemberRow &row)
{
    const auto paidOn = fields.date("earlier_paid_on");
    if (!paidOn) {
        for (const char *other : {"earlier_gross", "earlier_tax", "earlier_reason"}) {
            if (!fields.text(other).empty())
                fields.refuse("earlier_paid_on", "is empty, but the payment's other columns are not");
        }
        return;
    }
    domain::EarlierPayment payment{*paidOn, fields.rupiah("earlier_gross"), fields.rupiah("earlier_tax"), {}};
    if (*paidOn > today)
        fields.refuse("earlier_paid_on", "is in the future");
    if (payment.gross.value == 0)
        fields.refuse("earlier_gross", "is nothing");
    if (payment.tax > payment.gross)
        fields.refuse("earlier_tax", "is more than what was paid");
    payment.reason = fields.requiredText("earlier_reason");
    if (domain::fromWire<domain::ClaimReason>(payment.reason) == domain::ClaimReason::Unknown)
        fields.refuse("earlier_reason", "is no claim reason");
    row.earlier = payment;
}

void readMoney(RowFields &fields, MemberRow &row)
{
    row.bankCode = fields.identifier("bank_code", &core::parseBankCode);
    row.account = fields.identifier("account", &core::parseAccountNumber);
    if (row.account.empty() != row.bankCode.empty())
        fields.refuse(row.account.empty() ? "account" : "bank_code", "is empty, but its other half is not");
    row.holder = fields.text("account_holder");
    if (row.holder.empty())
        row.holder = row.person.name;
    row.dormant = fields.flag("dormant", false);
}

/// What the register already holds against the row.
void checkAgainstRegister(sqlite::Connection &db, RowFields &fields, const MemberRow &row)
{
    auto owner = db.query("SELECT nik FROM card WHERE kpj = ?", row.card.kpj);
    if (owner.step() && owner.textView(0) != row.nik)
        fields.refuse("kpj", "belongs to another person");
    if (!row.employerNumber.empty() && !db.query("SELECT 1 FROM employer WHERE number = ?", row.employerNumber).step())
        fields.refuse("employer_number", "is no known employer");
}

void store(sqlite::Connection &db, const MemberRow &row)
{
    db.run("INSERT OR REPLACE INTO member (nik, name, birth_date, sex, mother_name, address, alive, phone, npwp_valid,"
           " nik_tax_valid, foreigner, worked_months) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
           row.nik, row.person.name, row.person.birthDate, row.person.sex, row.person.motherName, row.person.address,
           row.person.alive, row.phone, row.npwpValid, row.nikTaxValidated, row.foreigner, row.workedMonths);
    const auto employerNumber = row.employerNumber.empty() ? std::nullopt : std::optional(row.employerNumber);
    db.run("INSERT OR REPLACE INTO card (kpj, nik, employer, employer_number, active, joined, left_on, balance,"
           " development, arrears_months, contributed_months, paid_out) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
           row.card.kpj, row.nik, row.card.employer, employerNumber, row.card.active, row.card.joined, row.card.left,
           row.card.balance.value, row.card.development.value, row.card.arrearsMonths, row.card.contributedMonths,
           row.card.paidOut);
    if (!row.account.empty())
        db.run("INSERT OR REPLACE INTO bank_account (bank_code, number, holder, dormant) VALUES (?, ?, ?, ?)",
               row.bankCode, row.account, row.holder, row.dormant);
    if (row.earlier)
        db.run("INSERT OR REPLACE INTO earlier_payment (nik, paid_on, gross, tax, reason) VALUES (?, ?, ?, ?, ?)",
               row.nik, row.earlier->paidOn, row.earlier->gross.value, row.earlier->tax.value, row.earlier->reason);
}

} // namespace

core::Result<ImportReport> importMemberRows(sqlite::Connection &db, std::string_view csv, core::Date today)
{
    auto reader = CsvReader::open(csv);
    if (!reader)
        return core::passOn(reader);
    const auto columns = Columns::read(*reader, {"nik", "name", "kpj"});
    if (!columns)
        return core::passOn(columns);
    ImportReport report;
    while (const auto csvRow = reader->next()) {
        RowFields fields(*columns, *csvRow);
        MemberRow row;
        if (!fields.error()) {
            readPerson(fields, today, row);
            readCard(fields, today, row);
            readMoney(fields, row);
            readEarlier(fields, today, row);
        }
        if (!fields.error())
            checkAgainstRegister(db, fields, row);
        if (fields.error()) {
            report.refuse(*fields.error());
            continue;
        }
        store(db, row);
        ++report.imported;
    }
    return report;
}

} // namespace loket::gateways
