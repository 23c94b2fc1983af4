// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/queueintents.h"
#include "loket/models/queuemodel.h"
#include "loket/ui/card.h"

class QListView;
class QStackedWidget;

namespace loket::ui {
class EmptyState;
class KeyButton;
class SegmentedTabs;
} // namespace loket::ui

namespace loket::queuepanel {

class NoticeLine;
class QueueActions;

/// The queue column. Borrows model and intents, which outlive it.
class QueuePanel final : public ui::Card
{
    Q_OBJECT

public:
    QueuePanel(models::QueueModel &model, models::QueueIntents &intents, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<domain::VisitId> selected() const;
    /// Selects the visit's row where it is shown; the focus stays.
    void select(domain::VisitId visit);

signals:
    /// The officer wants to see this visit's claim: chose its row, or it was called for them.
    void visitActivated(const loket::domain::VisitId &visit);
    /// Something is done and worth a toast; `undoable`: offer to take it back (see undo()).
    void said(const QString &text, bool undoable);

public slots:
    void undo();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildList();
    void connectIntents();
    void retranslate();
    void showFigures();
    void showNext();
    void showContent();
    void refuseNext(const core::Error &error);
    void openMenu(const QPoint &at);

    models::QueueModel &m_model;
    models::QueueIntents &m_intents;
    ui::KeyButton *m_next;
    NoticeLine *m_notice;
    ui::SegmentedTabs *m_tabs;
    QStackedWidget *m_stack;
    QListView *m_list;
    ui::EmptyState *m_empty;
    QueueActions *m_actions;
};

} // namespace loket::queuepanel
