// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportpage.h"

#include <QVBoxLayout>

namespace loket::workstation {

ReportPage::ReportPage(const DeskParts &parts, const models::CommandMaker &maker, const QString &office)
    : m_model(maker,
              [&engine = parts.engine](core::Date from, core::Date to, QObject *context,
                                       std::function<void(core::Result<protocol::Recap>)> answer) {
                  engine.recap(from, to, context, std::move(answer));
              })
    , m_panel(new reportpanel::ReportPanel(m_model))
{
    m_panel->setOffice(office);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    connect(m_panel, &reportpanel::ReportPanel::exported, this, &ReportPage::exported);
    connect(m_panel, &reportpanel::ReportPanel::said, this, &ReportPage::said);
}

ReportPage::~ReportPage()
{
    delete m_panel; // It draws the model of this page.
}

} // namespace loket::workstation
