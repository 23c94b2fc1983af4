// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/models/walkinform.h"

#include "loket/core/identifiers.h"
#include "loket/domain/names.h"

#include <algorithm>
#include <utility>

namespace loket::models {

using core::ErrorCode;
using domain::FieldKey;
using domain::PriorityReason;

namespace {

constexpr std::size_t kLocalHits = 20;

} // namespace

WalkInForm::WalkInForm(localstore::LocalStore &store, const CommandMaker &maker,
                       std::shared_ptr<const rules::RuleBook> rules, PersonLookUp lookUp, std::string consentVersion,
                       QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_maker(maker)
    , m_rules(std::move(rules))
    , m_ask(std::move(lookUp))
    , m_consentVersion(std::move(consentVersion))
{}

void WalkInForm::start()
{
    if (!m_started)
        m_started = m_maker.clock().now();
}

void WalkInForm::setIdentifier(const QString &text)
{
    if (!text.isEmpty())
        start();
    const WalkInIdentifier who = recognise(text.trimmed().toStdString(), m_maker.today());
    if (who == m_who)
        return;
    m_who = who;
    m_lookUp = LookUpState::Idle;
    m_open.reset();
    m_continue = true;
    ++m_person;
    emit identifierChanged();
    emit changed();
}

void WalkInForm::find()
{
    if (m_who.kind == IdentifierKind::None || m_lookUp == LookUpState::Asking)
        return;
    const FieldKey key = m_who.kind == IdentifierKind::Nik   ? FieldKey::Nik
                         : m_who.kind == IdentifierKind::Kpj ? FieldKey::Kpj
                                                             : FieldKey::Phone;
    m_fields[key] = QString::fromStdString(m_who.value);
    m_lookUp = LookUpState::Asking;
    emit changed();
    findHere();
    m_ask(m_who, this, [this, person = m_person](const core::Result<protocol::PersonLookup> &answer) {
        if (person == m_person)
            take(answer);
    });
}

/// This PC may know of an open claim that the centre cannot be asked about.
void WalkInForm::findHere()
{
    m_store.search(QString::fromStdString(m_who.value), kLocalHits, this,
                   [this, person = m_person](const localstore::SearchAnswer &answer) {
                       if (person != m_person)
                           return;
                       for (const localstore::ClaimView &view : answer.claims) {
                           const domain::Claim &claim = view.claim;
                           const domain::Participant &who = claim.form.participant;
                           const bool same = m_who.value == who.nik || m_who.value == who.phone ||
                                             std::ranges::find(who.kpj, m_who.value) != who.kpj.end();
                           if (!same || !domain::isOpen(claim.state))
                               continue;
                           if (field(FieldKey::Name).isEmpty())
                               m_fields[FieldKey::Name] = QString::fromStdString(who.name);
                           if (m_reason == domain::ClaimReason::Unknown)
                               m_reason = claim.form.reason;
                           takeOpen({claim.id, claim.number, claim.state});
                           return;
                       }
                   });
}

void WalkInForm::takeOpen(OpenClaim open)
{
    m_open = std::move(open);
    emit personFound();
    emit changed();
}

void WalkInForm::take(const core::Result<protocol::PersonLookup> &answer)
{
    if (!answer) {
        m_lookUp = LookUpState::NoCentre;
    } else if (!answer->found) {
        m_lookUp = LookUpState::NotFound;
    } else {
        m_lookUp = LookUpState::Found;
        const auto fill = [this](FieldKey key, const std::string &value) {
            if (!value.empty() && field(key).isEmpty())
                m_fields[key] = QString::fromStdString(value);
        };
        fill(FieldKey::Name, answer->name);
        fill(FieldKey::Phone, answer->phone);
        // All cards of a person are claimed together.
        std::string cards;
        for (const std::string &kpj : answer->kpj)
            cards += (cards.empty() ? "" : ", ") + kpj;
        fill(FieldKey::Kpj, cards);
        if (const auto birth = core::Date::fromIso(answer->birthDate))
            fill(FieldKey::BirthDate, birth->toDisplay());
    }
    const auto open = answer ? domain::ClaimId::parse(answer->openClaim) : core::Result<domain::ClaimId>();
    if (answer && open)
        m_open =
            OpenClaim{*open, answer->openClaimNumber, domain::fromWire<domain::ClaimState>(answer->openClaimState)};
    emit personFound();
    emit changed();
}

void WalkInForm::setContinues(bool on)
{
    if (std::exchange(m_continue, on) != on)
        emit changed();
}

QString WalkInForm::field(FieldKey key) const
{
    const auto found = m_fields.find(key);
    return found == m_fields.end() ? QString() : found->second;
}

void WalkInForm::setField(FieldKey key, const QString &text)
{
    if (text == field(key))
        return;
    start();
    m_fields[key] = text;
    emit changed();
}

std::vector<domain::ClaimReason> WalkInForm::reasons() const
{
    const auto pack = m_rules->inForceOn(m_maker.today());
    return pack ? pack->reasons() : std::vector<domain::ClaimReason>();
}

void WalkInForm::setReason(domain::ClaimReason reason)
{
    if (std::exchange(m_reason, reason) != reason) {
        start();
        if (domain::isForHeirs(reason) && m_heirs.empty())
            m_heirs.emplace_back();
        emit changed();
    }
}

void WalkInForm::setConsent(bool given)
{
    if (std::exchange(m_consent, given) != given)
        emit changed();
}

void WalkInForm::setOriginal(domain::DocumentKind kind, bool brought)
{
    const bool differs = brought ? m_originals.insert(kind).second : m_originals.erase(kind) > 0;
    if (differs)
        emit changed();
}

void WalkInForm::attach(domain::DocumentKind kind, const QByteArray &bytes, const std::string &mediaType)
{
    m_store.putDocument(
        bytes, mediaType, this,
        [this, kind, mediaType, size = bytes.size(), person = m_person](const core::Result<std::string> &sha256) {
            if (!sha256) {
                emit refused(sha256.error());
                return;
            }
            if (person != m_person)
                return;
            m_scans.push_back({kind, {*sha256, mediaType, size, m_maker.clock().now(), m_maker.officer().displayName}});
            emit changed();
        });
}

void WalkInForm::setPriority(PriorityReason reason, const QString &note)
{
    m_priority = reason;
    m_priorityNote = note;
    emit changed();
}

void WalkInForm::setService(domain::Service service)
{
    if (std::exchange(m_service, service) != service)
        emit changed();
}

void WalkInForm::setCompanion(const QString &companion)
{
    m_companion = companion;
}

std::optional<qint64> WalkInForm::seconds() const
{
    if (!m_started)
        return std::nullopt;
    return std::chrono::duration_cast<std::chrono::seconds>(m_maker.clock().now() - *m_started).count();
}

void WalkInForm::clear()
{
    m_who = {};
    m_lookUp = LookUpState::Idle;
    m_open.reset();
    m_continue = true;
    m_fields.clear();
    m_reason = domain::ClaimReason::Unknown;
    m_statesNotWorking = false;
    m_heirs.clear();
    m_consent = false;
    m_originals.clear();
    m_scans.clear();
    m_priority = PriorityReason::None;
    m_priorityNote.clear();
    m_service = domain::Service::Counter;
    m_companion.clear();
    m_booking.reset();
    m_overQuotaReason.clear();
    m_started.reset();
    ++m_person;
    emit cleared();
    emit changed();
}

} // namespace loket::models
