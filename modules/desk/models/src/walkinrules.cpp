// SPDX-License-Identifier: GPL-3.0-or-later
// What WalkInForm makes of what is typed for one reason: details, the answer of the rules, the papers.
#include "loket/models/walkinform.h"

#include "loket/core/identifiers.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace loket::models {

using domain::FieldKey;

namespace {

std::optional<std::int32_t> wholeNumber(const std::string &text)
{
    std::int32_t number = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failure != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

bool isReadable(FieldKey key, const std::string &text, core::Date today)
{
    switch (key) {
    case FieldKey::Nik:
        return core::parseNik(text, today).has_value();
    case FieldKey::Kpj:
        return core::parseKpj(text).has_value();
    case FieldKey::Phone:
        return core::parsePhone(text).has_value();
    case FieldKey::BirthDate:
    case FieldKey::EmploymentEnd:
    case FieldKey::DeathDate:
    case FieldKey::DisabledOn:
    case FieldKey::LeavingOn:
        return core::Date::parse(text).has_value();
    case FieldKey::BankCode:
        return core::parseBankCode(text).has_value();
    case FieldKey::AccountNumber:
        return core::parseAccountNumber(text).has_value();
    case FieldKey::ContractAge:
        return wholeNumber(text).has_value();
    case FieldKey::AskedGross:
        return core::Rupiah::parse(text).has_value();
    default:
        return true;
    }
}

bool isNobody(const WalkInHeir &heir)
{
    return heir.name.trimmed().isEmpty() && heir.birthDate.trimmed().isEmpty();
}

template <typename T> std::optional<T> valueOf(const core::Result<T> &parsed)
{
    return parsed ? std::optional(*parsed) : std::nullopt;
}

} // namespace

bool WalkInForm::asks(FieldKey key) const
{
    return std::ranges::any_of(asked(), [key](const domain::AskedField &asked) { return asked.field == key; });
}

bool WalkInForm::isOnForm(FieldKey key) const
{
    switch (key) {
    case FieldKey::EmploymentEnd:
    case FieldKey::ContractAge:
    case FieldKey::DeathDate:
    case FieldKey::DisabledOn:
    case FieldKey::LeavingOn:
    case FieldKey::AskedGross:
    case FieldKey::Heirs:
    case FieldKey::StatesNotWorking:
        return asks(key);
    default:
        return true;
    }
}

bool WalkInForm::isMalformed(FieldKey key) const
{
    const core::Date today = m_maker.today();
    if (key == FieldKey::Heirs)
        return std::ranges::any_of(m_heirs, [](const WalkInHeir &heir) {
            const QString birth = heir.birthDate.trimmed();
            return !birth.isEmpty() && !core::Date::parse(birth.toStdString());
        });
    // Several cards stand behind commas; every other field is one value.
    const QStringList values = key == FieldKey::Kpj ? field(key).split(QLatin1Char(',')) : QStringList{field(key)};
    return std::ranges::any_of(values, [&](const QString &value) {
        const std::string text = value.trimmed().toStdString();
        return !text.empty() && !isReadable(key, text, today);
    });
}

void WalkInForm::setStatesNotWorking(bool states)
{
    if (std::exchange(m_statesNotWorking, states) != states)
        emit changed();
}

void WalkInForm::setHeirs(std::vector<WalkInHeir> heirs)
{
    if (heirs == m_heirs)
        return;
    start();
    m_heirs = std::move(heirs);
    emit changed();
}

/// Only what the reason asks for: a date typed for another one is not sent.
domain::ClaimDetails WalkInForm::details() const
{
    domain::ClaimDetails details;
    const auto date = [this](FieldKey key) { return valueOf(core::Date::parse(field(key).trimmed().toStdString())); };
    for (const domain::AskedField &asked : asked()) {
        switch (asked.field) {
        case FieldKey::ContractAge:
            details.contractAge = wholeNumber(field(asked.field).trimmed().toStdString());
            break;
        case FieldKey::DeathDate:
            details.deathDate = date(asked.field);
            break;
        case FieldKey::DisabledOn:
            details.disabledOn = date(asked.field);
            break;
        case FieldKey::LeavingOn:
            details.leavingOn = date(asked.field);
            break;
        case FieldKey::AskedGross:
            details.askedGross = valueOf(core::Rupiah::parse(field(asked.field).trimmed().toStdString()));
            break;
        case FieldKey::StatesNotWorking:
            details.statesNotWorking = m_statesNotWorking;
            break;
        case FieldKey::Heirs:
            for (const WalkInHeir &heir : m_heirs) {
                if (!isNobody(heir))
                    details.heirs.push_back({heir.name.trimmed().toStdString(),
                                             {},
                                             valueOf(core::Date::parse(heir.birthDate.trimmed().toStdString())),
                                             heir.relation,
                                             heir.guardian.trimmed().toStdString(),
                                             heir.claims});
            }
            break;
        default:
            break;
        }
    }
    return details;
}

/// No register was asked here; what it would know stays open.
rules::Facts WalkInForm::typedFacts() const
{
    domain::Claim claim;
    claim.form = form();
    rules::Facts facts = rules::factsOf(claim, m_maker.today());
    facts.registersAsked = false;
    return facts;
}

std::optional<domain::RulesVerdict> WalkInForm::verdict() const
{
    const core::Date today = m_maker.today();
    const auto pack = m_rules->inForceOn(today);
    if (!pack || m_reason == domain::ClaimReason::Unknown)
        return std::nullopt;
    const auto verdict = pack->evaluate(typedFacts());
    return verdict ? std::optional(*verdict) : std::nullopt;
}

std::vector<WalkInPaper> WalkInForm::papers() const
{
    std::vector<WalkInPaper> papers;
    const auto pack = m_rules->inForceOn(m_maker.today());
    if (!pack)
        return papers;
    const auto documents = pack->checklistFor(typedFacts());
    if (!documents)
        return papers;
    for (const domain::RequiredDocument &document : *documents) {
        const auto scans = std::ranges::count(m_scans, document.kind, &Scan::kind);
        papers.push_back({document, m_originals.contains(document.kind), static_cast<int>(scans)});
    }
    return papers;
}

} // namespace loket::models
