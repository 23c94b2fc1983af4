// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/domain/comparison.h"

#include "loket/core/identifiers.h"

#include <algorithm>

namespace loket::domain {
namespace {

std::string digitsOf(const std::string &text)
{
    std::string digits;
    std::ranges::copy_if(text, std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    return digits;
}

/// Letters and digits only, in upper case: "Jl. Contoh No.17" and "JL CONTOH NO 17" are one address.
std::string lettersOf(const std::string &text)
{
    std::string letters;
    for (const char c : text) {
        if (c >= 'a' && c <= 'z')
            letters.push_back(static_cast<char>(c - 'a' + 'A'));
        else if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80)
            letters.push_back(c);
    }
    return letters;
}

std::string normalised(FieldKey field, const std::string &text)
{
    switch (field) {
    case FieldKey::Name:
    case FieldKey::MotherName:
    case FieldKey::AccountHolder:
        return core::normaliseName(text);
    case FieldKey::Nik:
    case FieldKey::Kpj:
    case FieldKey::Npwp:
    case FieldKey::Phone:
    case FieldKey::BankCode:
    case FieldKey::AccountNumber:
        return digitsOf(text);
    default:
        return lettersOf(text);
    }
}

CellState stateOf(SourceState source)
{
    switch (source) {
    case SourceState::Found:
        return CellState::Value;
    case SourceState::NotFound:
        return CellState::NotFound;
    case SourceState::Unavailable:
    case SourceState::Unknown:
        return CellState::NoAnswer;
    case SourceState::NotAsked:
        break;
    }
    return CellState::NotAsked;
}

ComparedCell valueCell(SourceState source, const std::string &value)
{
    const CellState state = stateOf(source);
    if (state != CellState::Value)
        return {state, {}};
    return value.empty() ? ComparedCell{CellState::Empty, {}} : ComparedCell{CellState::Value, value};
}

ComparedCell knownCell(SourceState source)
{
    const CellState state = stateOf(source);
    return {state == CellState::Value ? CellState::Known : state, {}};
}

std::string dateText(const std::optional<core::Date> &date)
{
    return date ? date->toDisplay() : std::string();
}

/// The ledger's account of the first card of the form that it knows.
const LedgerAccount *claimedAccount(const Claim &claim)
{
    for (const std::string &kpj : claim.form.participant.kpj) {
        const auto found = std::ranges::find(claim.registers.ledger.accounts, kpj, &LedgerAccount::kpj);
        if (found != claim.registers.ledger.accounts.end())
            return &*found;
    }
    return nullptr;
}

/// The cards of the form that the ledger has for this person.
std::string knownCards(const Claim &claim)
{
    std::string cards;
    for (const std::string &kpj : claim.form.participant.kpj) {
        if (std::ranges::find(claim.registers.ledger.accounts, kpj, &LedgerAccount::kpj) ==
            claim.registers.ledger.accounts.end())
            continue;
        cards += (cards.empty() ? "" : ", ") + kpj;
    }
    return cards;
}

std::string joined(const std::vector<std::string> &values)
{
    std::string text;
    for (const std::string &value : values)
        text += (text.empty() ? "" : ", ") + value;
    return text;
}

class RowMaker
{
public:
    explicit RowMaker(const Claim &claim)
        : m_person(claim.form.participant)
        , m_account(claim.form.account)
        , m_registers(claim.registers)
        , m_ledgerAccount(claimedAccount(claim))
        , m_cards(knownCards(claim))
    {}

    [[nodiscard]] std::vector<ComparedField> rows() const
    {
        std::vector<ComparedField> rows{
            row(FieldKey::Nik, m_person.nik, {}, knownCell(m_registers.civil.state), {}),
            row(FieldKey::Name, m_person.name, ledger(&LedgerAccount::name), civil(m_registers.civil.name), {}),
            row(FieldKey::BirthDate, dateText(m_person.birthDate), {}, civil(dateText(m_registers.civil.birthDate)),
                {}),
            row(FieldKey::MotherName, m_person.motherName, {}, civil(m_registers.civil.motherName), {}),
            row(FieldKey::Address, m_person.address, {}, civil(m_registers.civil.address), {}),
            row(FieldKey::Kpj, joined(m_person.kpj), valueCell(m_registers.ledger.state, m_cards), {}, {}),
            row(FieldKey::Employer, m_person.employer, ledger(&LedgerAccount::employer), {}, {}),
            row(FieldKey::EmploymentEnd, dateText(m_person.employmentEnd), ledgerLeft(), {}, {}),
            row(FieldKey::Npwp, m_person.npwp, npwp(), {}, {}),
            row(FieldKey::AccountNumber, m_account.number, {}, {}, knownCell(m_registers.bank.state)),
            row(FieldKey::AccountHolder, m_account.holder, {}, {},
                valueCell(m_registers.bank.state, m_registers.bank.holder)),
        };
        // A row that neither the form nor any source fills is noise.
        std::erase_if(rows, [](const ComparedField &field) {
            return std::ranges::none_of(field.cells,
                                        [](const ComparedCell &cell) { return cell.state == CellState::Value; });
        });
        return rows;
    }

private:
    [[nodiscard]] ComparedCell civil(const std::string &value) const
    {
        return valueCell(m_registers.civil.state, value);
    }
    [[nodiscard]] ComparedCell ledger(std::string LedgerAccount::*member) const
    {
        return valueCell(m_registers.ledger.state, m_ledgerAccount == nullptr ? "" : m_ledgerAccount->*member);
    }
    [[nodiscard]] ComparedCell ledgerLeft() const
    {
        return valueCell(m_registers.ledger.state, m_ledgerAccount == nullptr ? "" : dateText(m_ledgerAccount->left));
    }
    [[nodiscard]] ComparedCell npwp() const
    {
        ComparedCell cell = knownCell(m_registers.ledger.state);
        if (cell.state == CellState::Known && !m_registers.ledger.npwpValid)
            cell.state = CellState::NotFound;
        return cell;
    }

    static ComparedField row(FieldKey field, const std::string &form, ComparedCell ledger, ComparedCell civil,
                             ComparedCell bank)
    {
        ComparedField made;
        made.field = field;
        made.cells = {form.empty() ? ComparedCell{CellState::Empty, {}} : ComparedCell{CellState::Value, form},
                      std::move(ledger), std::move(civil), std::move(bank)};
        made.suggested = suggest(made);
        return made;
    }

    /// A proposal only: the officer's own verdict is what counts.
    static FieldVerdict suggest(const ComparedField &row)
    {
        const ComparedCell &form = row.cell(ComparedSource::Form);
        if (form.state != CellState::Value)
            return FieldVerdict::NotChecked; // nothing that a register could contradict
        bool confirmed = false;
        for (const ComparedCell &cell : row.cells) {
            if (&cell == &form)
                continue;
            if (cell.state == CellState::NotFound)
                return FieldVerdict::Differs;
            confirmed = confirmed || cell.state == CellState::Known;
            if (cell.state != CellState::Value)
                continue;
            if (!sameValue(row.field, form.value, cell.value))
                return FieldVerdict::Differs;
            confirmed = true;
        }
        return confirmed ? FieldVerdict::Match : FieldVerdict::NotChecked;
    }

    const Participant &m_person;
    const BankAccount &m_account;
    const Registers &m_registers;
    const LedgerAccount *m_ledgerAccount;
    std::string m_cards;
};

} // namespace

bool sameValue(FieldKey field, const std::string &a, const std::string &b)
{
    return normalised(field, a) == normalised(field, b);
}

std::vector<ComparedField> compareFields(const Claim &claim)
{
    return RowMaker(claim).rows();
}

std::vector<FieldKey> unjudgedDifferences(const Claim &claim, const Checks &checks)
{
    std::vector<FieldKey> open;
    for (const ComparedField &row : compareFields(claim)) {
        const auto given = std::ranges::find(checks.fields, row.field, &FieldCheck::field);
        const bool judged = given != checks.fields.end() && given->verdict != FieldVerdict::NotChecked &&
                            given->verdict != FieldVerdict::Unknown;
        if (row.suggested == FieldVerdict::Differs && !judged)
            open.push_back(row.field);
    }
    return open;
}

} // namespace loket::domain
