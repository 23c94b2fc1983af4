// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/queuemodel.h"

#include <QStyledItemDelegate>

namespace loket::queuepanel {

/// Draws one visit: ticket and service at the left; name, reason and state at the right; hatched while provisional.
class QueueDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    QueueDelegate(const models::QueueModel &model, core::Zone zone, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const models::QueueModel &m_model;
    core::Zone m_zone;
};

} // namespace loket::queuepanel
