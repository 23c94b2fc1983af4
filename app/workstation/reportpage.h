// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskparts.h"

#include "loket/models/commandmaker.h"
#include "loket/models/recapmodel.h"
#include "loket/reportpanel/reportpanel.h"

#include <QWidget>

namespace loket::workstation {

/// The supervisor's counts. Connects the report to the centre.
class ReportPage final : public QWidget
{
    Q_OBJECT

public:
    ReportPage(const DeskParts &parts, const models::CommandMaker &maker, const QString &office);
    ~ReportPage() override;

signals:
    void said(const QString &text);
    void exported(const QString &form, loket::core::Date from, loket::core::Date to);

private:
    models::RecapModel m_model;
    reportpanel::ReportPanel *m_panel;
};

} // namespace loket::workstation
