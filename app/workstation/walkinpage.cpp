// SPDX-License-Identifier: GPL-3.0-or-later
#include "walkinpage.h"

#include <QVBoxLayout>

namespace loket::workstation {
namespace {

/// The text on data protection that hangs at the front desk; its version goes with every claim made here.
constexpr const char *kConsentVersion = "2026-11";

models::PersonLookUp lookUpBy(sync::Engine &engine)
{
    return [&engine](const models::WalkInIdentifier &who, QObject *context,
                     std::function<void(core::Result<protocol::PersonLookup>)> answer) {
        const auto key = who.kind == models::IdentifierKind::Nik   ? sync::LookupKey::Nik
                         : who.kind == models::IdentifierKind::Kpj ? sync::LookupKey::Kpj
                                                                   : sync::LookupKey::Phone;
        engine.lookUp(key, who.value, context, std::move(answer));
    };
}

/// Holidays are the rules': a day is a working day when it moves the day by which something is paid.
models::WorksOn worksOnBy(std::shared_ptr<const rules::RuleBook> rules)
{
    return [rules = std::move(rules)](core::Date day) {
        const auto pack = rules->inForceOn(day);
        return pack ? pack->payBy(day.plusDays(-1)) != pack->payBy(day) : models::isWeekday(day);
    };
}

} // namespace

WalkInPage::WalkInPage(const DeskParts &parts, const models::CommandMaker &maker, const QString &office)
    : m_form(parts.store, maker, parts.rules, lookUpBy(parts.engine), kConsentVersion)
    , m_day(parts.store, maker)
    , m_panel(new walkinpanel::WalkInPanel(m_form, m_day))
{
    m_day.setWorksOn(worksOnBy(parts.rules));
    m_panel->setOffice(office);
    setFocusProxy(m_panel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    connect(m_panel, &walkinpanel::WalkInPanel::printed, this, &WalkInPage::printed);
    connect(m_panel, &walkinpanel::WalkInPanel::said, this, &WalkInPage::said);
}

WalkInPage::~WalkInPage()
{
    delete m_panel; // It draws the models of this page.
}

} // namespace loket::workstation
