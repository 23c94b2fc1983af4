// SPDX-License-Identifier: GPL-3.0-or-later
// The other half of WalkInForm: from what was typed to one durable act.
#include "loket/models/walkinform.h"

#include <algorithm>
#include <array>
#include <utility>

namespace loket::models {

using core::ErrorCode;
using domain::FieldKey;
namespace claimcmd = domain::claimcmd;
namespace visitcmd = domain::visitcmd;

namespace {

constexpr std::array kParsedFields{
    FieldKey::Nik,       FieldKey::Kpj,           FieldKey::Phone,       FieldKey::BirthDate, FieldKey::EmploymentEnd,
    FieldKey::BankCode,  FieldKey::AccountNumber, FieldKey::ContractAge, FieldKey::DeathDate, FieldKey::DisabledOn,
    FieldKey::LeavingOn, FieldKey::AskedGross,    FieldKey::Heirs};

/// The form is not ready to be submitted; as a draft it can be kept.
bool isAboutForm(const core::Error &error)
{
    switch (error.code) {
    case ErrorCode::Unavailable: // the rules could not judge it: a date or the like is missing
        return true;
    case ErrorCode::MissingField:
    case ErrorCode::InvalidValue:
    case ErrorCode::Malformed:
    case ErrorCode::OutOfRange:
        return error.field.starts_with("participant.") || error.field.starts_with("account.") ||
               error.field.starts_with("details.") || error.field == "reason";
    default:
        return false;
    }
}

} // namespace

std::vector<WalkInProblem> WalkInForm::problems() const
{
    if (m_busy)
        return {{WalkInFault::Busy}};
    std::vector<WalkInProblem> problems;
    if (m_who.kind == IdentifierKind::None && field(FieldKey::Name).trimmed().isEmpty())
        problems.push_back({WalkInFault::NobodyYet});
    else if (field(FieldKey::Name).trimmed().isEmpty())
        problems.push_back({WalkInFault::NameMissing, FieldKey::Name});
    if (!continues()) {
        for (const FieldKey key : kParsedFields) {
            if (isMalformed(key) && isOnForm(key))
                problems.push_back({WalkInFault::FieldMalformed, key});
        }
        if (m_reason == domain::ClaimReason::Unknown)
            problems.push_back({WalkInFault::ReasonMissing});
        if (!m_consent)
            problems.push_back({WalkInFault::ConsentMissing});
    }
    if (m_priority == domain::PriorityReason::Other && m_priorityNote.trimmed().isEmpty())
        problems.push_back({WalkInFault::PriorityNoteMissing});
    return problems;
}

void WalkInForm::setBooking(std::optional<core::Timestamp> slot)
{
    if (m_booking == slot)
        return;
    m_booking = slot;
    emit changed();
}

void WalkInForm::setOverQuotaReason(const QString &reason)
{
    if (m_overQuotaReason == reason)
        return;
    m_overQuotaReason = reason;
    emit changed();
}

domain::ClaimForm WalkInForm::form() const
{
    const auto text = [this](FieldKey key) { return field(key).trimmed().toStdString(); };
    const auto date = [&](FieldKey key) {
        const auto parsed = core::Date::parse(text(key));
        return parsed ? std::optional(*parsed) : std::nullopt;
    };
    domain::ClaimForm form;
    form.reason = m_reason;
    domain::Participant &person = form.participant;
    person.name = text(FieldKey::Name);
    person.nik = text(FieldKey::Nik);
    person.phone = text(FieldKey::Phone);
    for (const QString &card : field(FieldKey::Kpj).split(QLatin1Char(','), Qt::SkipEmptyParts))
        person.kpj.push_back(card.trimmed().toStdString());
    person.employer = text(FieldKey::Employer);
    person.birthDate = date(FieldKey::BirthDate);
    form.account = {text(FieldKey::BankCode), text(FieldKey::AccountNumber), text(FieldKey::AccountHolder)};
    if (asks(FieldKey::EmploymentEnd))
        person.employmentEnd = date(FieldKey::EmploymentEnd);
    form.details = details();
    return form;
}

std::vector<domain::Command> WalkInForm::commands(domain::VisitId visit, bool submit) const
{
    std::vector<domain::Command> commands;
    const bool fresh = !continues();
    const domain::ClaimId claim = fresh ? m_maker.newId<domain::ClaimId>() : m_open->id;
    if (fresh)
        commands.push_back(
            m_maker.forClaim(claim, claimcmd::Create{domain::Channel::Counter, form(), m_consentVersion}));
    for (const Scan &scan : m_scans)
        commands.push_back(m_maker.forClaim(
            claim, claimcmd::AttachDocument{m_maker.newId<domain::DocumentId>(), scan.kind, scan.version}));
    if (fresh && submit)
        commands.push_back(m_maker.forClaim(claim, claimcmd::Submit{false, true}));
    const visitcmd::Details details{claim, field(FieldKey::Name).trimmed().toStdString(), m_reason, m_service};
    if (m_booking) {
        commands.push_back(m_maker.forVisit(visit, visitcmd::Book{details, *m_booking}));
        return commands;
    }
    visitcmd::Register wish;
    wish.details = details;
    wish.overQuotaReason = m_overQuotaReason.trimmed().toStdString();
    wish.priority = m_priority;
    wish.priorityNote = m_priorityNote.trimmed().toStdString();
    wish.companion = m_companion.trimmed().toStdString();
    commands.push_back(m_maker.forVisit(visit, std::move(wish)));
    return commands;
}

void WalkInForm::registerVisit()
{
    if (!problems().empty())
        return;
    m_busy = true;
    emit changed();
    act(true, {});
}

/// First as a whole; where only the form is not complete, once more with the claim left a draft.
void WalkInForm::act(bool submit, const core::Error &missing)
{
    const auto visit = m_maker.newId<domain::VisitId>();
    m_store.act(commands(visit, submit), this, [this, visit, submit, missing](const core::Result<> &kept) {
        if (!kept && submit && isAboutForm(kept.error())) {
            act(false, kept.error());
            return;
        }
        m_busy = false;
        if (kept) {
            clear();
            emit registered(visit, submit, missing);
        } else {
            emit changed();
            emit refused(kept.error());
        }
    });
}

} // namespace loket::models
