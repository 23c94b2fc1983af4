// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/walkinday.h"
#include "loket/ui/card.h"

#include <array>

class QListView;

namespace loket::ui {
class BarChartView;
class KeyButton;
class TextLabel;
} // namespace loket::ui

namespace loket::walkinpanel {

class ProposalBar;
class QuotaBar;
class WaitBoard;

/// The day: its places; who waits, is served, is done, is gone; arrivals by the hour; the last tickets.
class DayCard final : public ui::Card
{
    Q_OBJECT

public:
    explicit DayCard(models::WalkInDay &day, QWidget *parent = nullptr);
    void setVoidable(bool on);
    /// The waits are rows of this card, unless the page shows them elsewhere.
    void setWaitsShown(bool on);

signals:
    void reprintWanted(const loket::domain::VisitId &visit);
    void voidWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    void retranslate();

    models::WalkInDay &m_day;
    QuotaBar *m_quota;
    ui::TextLabel *m_waitTitle;
    WaitBoard *m_waits;
    QWidget *m_waitPart;
    ProposalBar *m_proposal;
    std::array<ui::TextLabel *, 4> m_figures{};
    std::array<ui::TextLabel *, 4> m_names{};
    ui::TextLabel *m_chartTitle;
    ui::BarChartView *m_chart;
    ui::TextLabel *m_recentTitle;
    QListView *m_recent;
    ui::KeyButton *m_reprint;
    ui::KeyButton *m_void;
};

} // namespace loket::walkinpanel
