// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/decisionform.h"
#include "loket/ui/card.h"

class QStackedWidget;

namespace loket::ui {
class Chip;
class EmptyState;
class ProvisionalMark;
} // namespace loket::ui

namespace loket::claimpanel {

class DecisionPage;

/// The officer's decision about the open claim, its last step pinned at the bottom. Borrows form and session.
class DecisionCard final : public ui::Card
{
    Q_OBJECT

public:
    DecisionCard(models::DecisionForm &form, models::ClaimSession &session, QWidget *parent = nullptr);

    /// Without the centre a decision is saved here and sent later; the words say so.
    void setOffline(bool offline);
    /// The office's name, for what is printed.
    void setOffice(const QString &name);

signals:
    /// Saved; worth a toast.
    void said(const QString &text);
    /// Nothing is left to do here: the focus may go to whoever comes next.
    void finished();
    /// Saving stopped at a row of the comparison with the registers.
    void comparisonWanted(loket::domain::FieldKey field);
    /// The officer asks to do without this paper; a second person agrees.
    void waiverWanted(loket::domain::DocumentKind document);

public slots:
    /// Brings the focus to the first thing to do.
    void focusForm();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void retranslate();

    models::DecisionForm &m_form;
    models::ClaimSession &m_session;
    ui::Chip *m_badge;
    ui::ProvisionalMark *m_provisional;
    QStackedWidget *m_stack;
    ui::EmptyState *m_empty;
    QWidget *m_loading;
    DecisionPage *m_page;
};

} // namespace loket::claimpanel
