// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/comparisonmodel.h"
#include "loket/ui/card.h"

class QTableView;

namespace loket::approvalpanel {

/// What every source says of the claim, one row a field. Read only; R reveals the row with a reason.
class SourcesCard final : public ui::Card
{
    Q_OBJECT

public:
    SourcesCard(models::ComparisonModel &model, models::ClaimSession &session, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void refresh();
    void fit();
    void reveal(const QModelIndex &index);
    void retranslate();

    models::ComparisonModel &m_model;
    models::ClaimSession &m_session;
    QTableView *m_table;
};

} // namespace loket::approvalpanel
