// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/changelistmodel.h"
#include "loket/ui/card.h"

class QListView;
class QModelIndex;

namespace loket::ui {
class EmptyState;
} // namespace loket::ui

namespace loket::changespanel {

/// The claims in which something waits. Borrows the model.
class ChangeList final : public ui::Card
{
    Q_OBJECT

public:
    explicit ChangeList(models::ChangeListModel &model, QWidget *parent = nullptr);

    static constexpr int kWidth = 284;
    /// Marks the row of a claim, when it has one.
    void choose(domain::ClaimId claim);
    [[nodiscard]] QListView *view() const { return m_view; }

signals:
    void chosen(const loket::domain::ClaimId &claim);

protected:
    void changeEvent(QEvent *event) override;

private:
    void current(const QModelIndex &index);
    void refresh();
    void retranslate();

    models::ChangeListModel &m_model;
    QListView *m_view;
    ui::EmptyState *m_empty;
};

} // namespace loket::changespanel
