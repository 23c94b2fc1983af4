// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/approvallistmodel.h"
#include "loket/ui/card.h"

#include <QSortFilterProxyModel>

class QListView;

namespace loket::ui {
class Chip;
class EmptyState;
class IconLabel;
class SegmentedTabs;
class TextLabel;
} // namespace loket::ui

namespace loket::approvalpanel {

/// The rows that may be signed, or those that may not.
class ApprovalRows final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    ApprovalRows(models::ApprovalListModel &model, bool barred, QObject *parent);
    void setUrgentOnly(bool on);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    models::ApprovalListModel &m_model;
    bool m_barred;
    bool m_urgentOnly = false;
};

/// What waits, with what is not this officer's pinned at the bottom.
class ApprovalList final : public ui::Card
{
    Q_OBJECT

public:
    static constexpr int kWidth = 306;

    explicit ApprovalList(models::ApprovalListModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QListView *view() const { return m_view; }
    void step(int rows);
    void choose(domain::ClaimId claim);
    [[nodiscard]] int place() const; ///< of the open row, from 1; 0 without one
    [[nodiscard]] int count() const;

signals:
    void chosen(const loket::domain::ClaimId &claim);
    void emptied();
    void placeChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void current(const QModelIndex &index);
    void refresh();
    void retranslate();

    models::ApprovalListModel &m_model;
    ApprovalRows *m_rows;
    ApprovalRows *m_barred;
    ui::Chip *m_late;
    ui::SegmentedTabs *m_tabs;
    QWidget *m_legend;
    ui::TextLabel *m_lower;
    ui::TextLabel *m_upper;
    QListView *m_view;
    ui::EmptyState *m_empty;
    QWidget *m_barredBox;
    ui::TextLabel *m_barredTitle;
    QListView *m_barredView;
};

} // namespace loket::approvalpanel
