// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace loket::approvalpanel {

/// A cell of the grid. Only what differs is tinted and framed; the result is said in words.
class SourcesDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Below this a number would be cut.
    [[nodiscard]] static int leastWidth(const QModelIndex &index);
    /// Where the eye of a masked field is, in its first cell.
    [[nodiscard]] static QRect eyeRect(const QRect &cell);
};

} // namespace loket::approvalpanel
