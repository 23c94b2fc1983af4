// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskparts.h"

#include "loket/models/commandmaker.h"
#include "loket/models/walkinday.h"
#include "loket/models/walkinform.h"
#include "loket/walkinpanel/walkinpanel.h"

#include <QWidget>

namespace loket::workstation {

/// The front desk's page. Connects the look-up of a person to the centre.
class WalkInPage final : public QWidget
{
    Q_OBJECT

public:
    WalkInPage(const DeskParts &parts, const models::CommandMaker &maker, const QString &office);
    ~WalkInPage() override;

signals:
    void said(const QString &text);
    void printed(const QString &ticket);

private:
    models::WalkInForm m_form;
    models::WalkInDay m_day;
    walkinpanel::WalkInPanel *m_panel;
};

} // namespace loket::workstation
