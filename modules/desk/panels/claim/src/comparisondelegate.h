// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace loket::claimpanel {

/// Draws a cell of the comparison: values with the differing letters marked, registers that did not answer as words.
class ComparisonDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What shows the cell whole, one card number a line; within the option's width when it has one.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Below this a word or a number would be cut.
    [[nodiscard]] int leastWidth(const QModelIndex &index) const;
    /// The part of a field's name cell that reveals it.
    [[nodiscard]] static QRect eyeRect(const QRect &cell);
};

} // namespace loket::claimpanel
