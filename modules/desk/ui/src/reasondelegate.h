// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace loket::ui {

/// A step of an explanation: fold mark, sign, its text, then word and comparison, then the source. Everything wraps.
class ReasonDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ReasonDelegate(QTreeView &view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QTreeView &m_view;
};

} // namespace loket::ui
