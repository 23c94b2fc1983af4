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
    /// The part of a field's name cell that reveals it.
    [[nodiscard]] static QRect eyeRect(const QRect &cell);
};

} // namespace loket::claimpanel
