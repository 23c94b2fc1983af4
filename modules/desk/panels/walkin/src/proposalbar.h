// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/walkinday.h"

#include <QWidget>

namespace loket::ui {
class IconLabel;
class KeyButton;
class TextLabel;
} // namespace loket::ui

namespace loket::walkinpanel {

/// A priority that another officer proposed and that waits for this one: yes or no. Hidden while there is none.
class ProposalBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ProposalBar(models::WalkInDay &day, QWidget *parent = nullptr);
    void retranslate();

private:
    void refresh();
    void askWhy();

    models::WalkInDay &m_day;
    std::optional<domain::VisitId> m_visit;
    ui::TextLabel *m_title;
    ui::TextLabel *m_about;
    ui::KeyButton *m_confirm;
    ui::KeyButton *m_refuse;
};

} // namespace loket::walkinpanel
