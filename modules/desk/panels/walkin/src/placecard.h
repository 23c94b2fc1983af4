// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/walkinday.h"
#include "loket/models/walkinform.h"
#include "loket/ui/card.h"

class QLineEdit;

namespace loket::ui {
class SegmentedTabs;
class TextLabel;
} // namespace loket::ui

namespace loket::walkinpanel {

/// Priority with its reason, where to wait, and who came along.
class PlaceCard final : public ui::Card
{
    Q_OBJECT

public:
    PlaceCard(models::WalkInForm &form, models::WalkInDay &day, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void retranslate();

    models::WalkInForm &m_form;
    models::WalkInDay &m_day;
    ui::SegmentedTabs *m_priority;
    QLineEdit *m_note;
    ui::SegmentedTabs *m_service;
    ui::TextLabel *m_companionName;
    QLineEdit *m_companion;
};

} // namespace loket::walkinpanel
