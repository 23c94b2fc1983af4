// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/comparisonmodel.h"
#include "loket/ui/card.h"

class QTableView;

namespace loket::ui {
class TextLabel;
}

namespace loket::claimpanel {

/// "Compare": one row a field, one column a source, the officer's verdict at the right. In the table Space takes the
/// suggestion, S says same, X different, U unreadable, Delete takes back, R reveals. Borrows model and session.
class ComparisonCard final : public ui::Card
{
    Q_OBJECT

public:
    ComparisonCard(models::ComparisonModel &model, models::ClaimSession &session, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *table() const { return m_table; }

public slots:
    /// Brings the keyboard to the row of a field.
    void focusField(loket::domain::FieldKey field);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void showCount();
    void fit();
    void clicked(const QModelIndex &index);
    void reveal(const QModelIndex &index);
    void openVerdicts(const QModelIndex &index);
    [[nodiscard]] bool handleKey(int key);
    void judge(const QModelIndex &index, domain::FieldVerdict verdict);

    models::ComparisonModel &m_model;
    models::ClaimSession &m_session;
    QTableView *m_table;
    ui::TextLabel *m_empty;
};

} // namespace loket::claimpanel
