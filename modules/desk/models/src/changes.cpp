// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/models/changes.h"

#include "loket/core/identifiers.h"
#include "loket/core/text.h"
#include "loket/domain/names.h"
#include "loket/models/comparison.h"

#include <algorithm>

namespace loket::models {
namespace {

using domain::ChangeKind;
using domain::Claim;
using domain::ClaimState;
using domain::FieldKey;
using domain::PendingChange;
using domain::Role;
using domain::RoleSet;
using domain::SourceState;

constexpr RoleSet kProposers{Role::Frontliner, Role::Cso, Role::Verifier, Role::Supervisor};
constexpr RoleSet kCheckers{Role::Cso, Role::Verifier};
constexpr RoleSet kConfirmers{Role::Supervisor, Role::BranchHead};
constexpr std::size_t kLeastReason = 5;

bool isWorkedOn(ClaimState state)
{
    using S = ClaimState;
    return state == S::Submitted || state == S::DocumentReview || state == S::Returned || state == S::Queued ||
           state == S::Called || state == S::InVerification || state == S::NoShow || state == S::Postponed;
}

bool appliesIn(ChangeKind kind, ClaimState state)
{
    if (isWorkedOn(state))
        return kind != ChangeKind::Reopen;
    if (state == ClaimState::PaymentFailed)
        return kind == ChangeKind::Account || kind == ChangeKind::EvidenceUse;
    return state == ClaimState::Rejected && (kind == ChangeKind::Reopen || kind == ChangeKind::EvidenceUse);
}

SourceWord wordOf(SourceState state)
{
    return state == SourceState::NotFound ? SourceWord::NotFound : SourceWord::Waiting;
}

ChangedValue holderOf(const Claim &claim, const PendingChange &change)
{
    ChangedValue value{FieldKey::AccountHolder, claim.form.account.holder, change.account.holder, SourceWord::None, {}};
    const domain::BankRecord &bank = change.bank;
    if (bank.state != SourceState::Found) {
        value.word = wordOf(bank.state);
        return value;
    }
    value.source = bank.holder;
    const bool own = sameValue(FieldKey::AccountHolder, bank.holder, claim.form.participant.name);
    value.word = bank.dormant ? SourceWord::Dormant : own ? SourceWord::Agrees : SourceWord::Differs;
    return value;
}

/// What the civil registry has under the NIK of the form, or under the new one when the NIK is what changes.
ChangedValue civilOf(FieldKey field, std::string before, std::string after, const domain::CivilRecord &civil,
                     const std::string &there, const std::string &ours)
{
    ChangedValue value{field, std::move(before), std::move(after), SourceWord::None, {}};
    if (civil.state != SourceState::Found) {
        value.word = wordOf(civil.state);
        return value;
    }
    value.source = there;
    const FieldKey kind = field == FieldKey::Nik ? FieldKey::Name : field;
    value.word = sameValue(kind, there, ours) ? SourceWord::Agrees : SourceWord::Differs;
    return value;
}

std::string iso(const std::optional<core::Date> &date)
{
    return date ? date->toIso() : std::string();
}

bool isDate(const std::string &text, core::Date today)
{
    const auto date = core::Date::fromIso(text);
    return date && *date <= today;
}

void checkAccount(const ChangeDraft &draft, const Claim &claim, std::vector<ChangeProblem> &problems)
{
    const domain::BankAccount &account = draft.account;
    const auto check = [&problems](FieldKey field, const std::string &text, bool readable) {
        if (core::trimmed(text).empty())
            problems.push_back({field, ChangeFault::ValueMissing});
        else if (!readable)
            problems.push_back({field, ChangeFault::ValueWrong});
    };
    const auto number = core::parseAccountNumber(account.number);
    check(FieldKey::BankCode, account.bankCode, core::parseBankCode(account.bankCode).has_value());
    check(FieldKey::AccountNumber, account.number, number.has_value());
    check(FieldKey::AccountHolder, account.holder, true);
    const bool failed = claim.state == ClaimState::PaymentFailed;
    // The same account again is fair once its bank has woken it up.
    if (problems.empty() && !failed &&
        domain::BankAccount{account.bankCode, *number, account.holder} == claim.form.account)
        problems.push_back({FieldKey::AccountNumber, ChangeFault::SameAsNow});
}

void checkText(FieldKey field, const std::string &text, const std::string &now, bool readable,
               std::vector<ChangeProblem> &problems)
{
    if (core::trimmed(text).empty())
        problems.push_back({field, ChangeFault::ValueMissing});
    else if (!readable)
        problems.push_back({field, ChangeFault::ValueWrong});
    else if (!now.empty() && text == now)
        problems.push_back({field, ChangeFault::SameAsNow});
}

} // namespace

bool isFirstLook(const PendingChange &change)
{
    return change.byParticipant() && !change.checkedAt;
}

ChangeBar changeBar(const Claim &claim, const PendingChange &change, const Officer &officer)
{
    if (!appliesIn(change.kind, claim.state))
        return ChangeBar::StateMoved;
    const bool first = isFirstLook(change);
    if (first && !officer.roles.hasAny(kCheckers))
        return officer.roles.hasAny(kConfirmers) ? ChangeBar::OfficerFirst : ChangeBar::RoleMayNot;
    if (first)
        return ChangeBar::None;
    if (change.proposer == officer.id)
        return ChangeBar::Proposer;
    if (change.checker == officer.id)
        return ChangeBar::Checker;
    if (!officer.roles.hasAny(kConfirmers))
        return ChangeBar::RoleMayNot;
    const bool pays = change.kind == ChangeKind::Account && claim.state == ClaimState::PaymentFailed;
    return pays && claim.onHold ? ChangeBar::OnHold : ChangeBar::None;
}

bool mayRefuse(const Claim &claim, const PendingChange &change, const Officer &officer)
{
    if (domain::isTerminal(claim.state))
        return false;
    if (change.proposer == officer.id || officer.roles.hasAny(kConfirmers))
        return true;
    return change.byParticipant() && officer.roles.hasAny(kCheckers);
}

std::vector<ChangeKind> proposable(const Claim &claim, const Officer &officer)
{
    std::vector<ChangeKind> kinds;
    for (const ChangeKind kind : {ChangeKind::Account, ChangeKind::Nik, ChangeKind::Name, ChangeKind::BirthDate,
                                  ChangeKind::SopWaiver, ChangeKind::Reopen}) {
        const bool failed = kind == ChangeKind::Account && claim.state == ClaimState::PaymentFailed;
        const bool waits = std::ranges::find(claim.changes, kind, &PendingChange::kind) != claim.changes.end();
        if (!waits && appliesIn(kind, claim.state) && officer.roles.hasAny(failed ? kCheckers : kProposers))
            kinds.push_back(kind);
    }
    return kinds;
}

std::vector<domain::DocumentKind> waivable(const Claim &claim, const std::vector<DocumentItem> &documents)
{
    std::vector<domain::DocumentKind> kinds;
    for (const DocumentItem &document : documents) {
        const bool usable =
            document.state == domain::DocumentState::Arrived || document.state == domain::DocumentState::Accepted;
        const bool waived = std::ranges::find(claim.waivedDocuments, document.kind) != claim.waivedDocuments.end();
        if (document.bySop && !document.byLaw && !waived && !usable)
            kinds.push_back(document.kind);
    }
    return kinds;
}

std::vector<ChangedValue> valuesOf(const Claim &claim, const PendingChange &change)
{
    const domain::ClaimForm &form = claim.form;
    const domain::CivilRecord &civil = claim.registers.civil;
    switch (change.kind) {
    case ChangeKind::Account:
        return {{FieldKey::BankCode, form.account.bankCode, change.account.bankCode, SourceWord::None, {}},
                {FieldKey::AccountNumber, form.account.number, change.account.number, SourceWord::None, {}},
                holderOf(claim, change)};
    case ChangeKind::Nik:
        return {civilOf(FieldKey::Nik, form.participant.nik, change.newValue, change.civil, change.civil.name,
                        form.participant.name)};
    case ChangeKind::Name:
        return {civilOf(FieldKey::Name, form.participant.name, change.newValue, civil, civil.name, change.newValue)};
    case ChangeKind::BirthDate:
        return {civilOf(FieldKey::BirthDate, iso(form.participant.birthDate), change.newValue, civil,
                        iso(civil.birthDate), change.newValue)};
    default:
        return {{FieldKey::Unknown, {}, change.newValue, SourceWord::None, {}}};
    }
}

std::vector<ChangeProblem> problemsOf(const ChangeDraft &draft, const Claim &claim, core::Date today)
{
    std::vector<ChangeProblem> problems;
    const domain::Participant &person = claim.form.participant;
    switch (draft.kind) {
    case ChangeKind::Account:
        checkAccount(draft, claim, problems);
        break;
    case ChangeKind::Nik:
        checkText(FieldKey::Nik, draft.value, person.nik, core::parseNik(draft.value, today).has_value(), problems);
        break;
    case ChangeKind::Name:
        checkText(FieldKey::Name, draft.value, person.name, true, problems);
        break;
    case ChangeKind::BirthDate:
        checkText(FieldKey::BirthDate, draft.value, iso(person.birthDate), isDate(draft.value, today), problems);
        break;
    case ChangeKind::SopWaiver:
        checkText(FieldKey::Unknown, draft.value, {},
                  domain::fromWire<domain::DocumentKind>(draft.value) != domain::DocumentKind::Unknown, problems);
        break;
    default:
        checkText(FieldKey::Unknown, draft.value, {}, true, problems);
        break;
    }
    if (core::codePoints(core::trimmed(draft.reason)) < kLeastReason)
        problems.push_back({FieldKey::Unknown, ChangeFault::ReasonShort});
    return problems;
}

} // namespace loket::models
