// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/changelistmodel.h"

#include <QStyledItemDelegate>

namespace loket::changespanel {

/// A row of the list: who, what waits since when, whose turn. Borrows the model.
class ChangeDelegate final : public QStyledItemDelegate
{
public:
    ChangeDelegate(const models::ChangeListModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const models::ChangeListModel &m_model;
};

} // namespace loket::changespanel
