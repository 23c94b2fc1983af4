// SPDX-License-Identifier: GPL-3.0-or-later
#include "evolveparts.h"

#include "loket/domain/names.h"

#include <algorithm>
#include <initializer_list>

namespace loket::domain {
namespace {

void resetFields(Checks &checks, std::initializer_list<FieldKey> fields)
{
    for (FieldCheck &row : checks.fields) {
        if (std::ranges::find(fields, row.field) != fields.end())
            row.verdict = FieldVerdict::NotChecked;
    }
    const auto item = std::ranges::find(checks.items, ChecklistItem::DataRechecked, &ItemCheck::item);
    if (item != checks.items.end())
        item->result = ItemResult::NotDone;
}

} // namespace

void merge(Checks &checks, const Checks &news)
{
    for (const FieldCheck &row : news.fields) {
        const auto known = std::ranges::find(checks.fields, row.field, &FieldCheck::field);
        if (known == checks.fields.end())
            checks.fields.push_back(row);
        else
            *known = row;
    }
    for (const ItemCheck &row : news.items) {
        const auto known = std::ranges::find(checks.items, row.item, &ItemCheck::item);
        if (known == checks.items.end())
            checks.items.push_back(row);
        else
            *known = row;
    }
}

void applyChange(Claim &claim, const PendingChange &change)
{
    switch (change.kind) {
    case ChangeKind::Account:
        claim.form.account = change.account;
        // What the bank said was about the old one.
        claim.registers.bank = change.bank;
        resetFields(claim.checks, {FieldKey::BankCode, FieldKey::AccountNumber, FieldKey::AccountHolder});
        break;
    case ChangeKind::Nik:
        claim.form.participant.nik = change.newValue;
        resetFields(claim.checks, {FieldKey::Nik});
        break;
    case ChangeKind::Name:
        claim.form.participant.name = change.newValue;
        resetFields(claim.checks, {FieldKey::Name});
        break;
    case ChangeKind::BirthDate:
        if (const auto date = core::Date::fromIso(change.newValue))
            claim.form.participant.birthDate = *date;
        resetFields(claim.checks, {FieldKey::BirthDate});
        break;
    case ChangeKind::SopWaiver:
        claim.waivedDocuments.push_back(fromWire<DocumentKind>(change.newValue));
        break;
    case ChangeKind::Reopen:
    case ChangeKind::EvidenceUse:
    case ChangeKind::Unknown:
        break;
    }
}

} // namespace loket::domain
