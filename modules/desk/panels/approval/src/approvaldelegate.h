// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace loket::approvalpanel {

/// A row of the list: who and how much, why and by whom, how many days are used, what is odd.
class ApprovalDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A row that this officer may not sign: dashed, hatched, with the reason.
class BarredDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int kHeight = 58;
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Two rising bars; both are filled above the supervisor's limit.
void paintBand(QPainter &painter, const QRect &rect, const QWidget *widget, bool aboveLimit);

} // namespace loket::approvalpanel
