// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskparts.h"
#include "documentsbinding.h"

#include "loket/claimpanel/claimheader.h"
#include "loket/claimpanel/comparisoncard.h"
#include "loket/claimpanel/decisioncard.h"
#include "loket/models/claimsession.h"
#include "loket/models/comparisonmodel.h"
#include "loket/models/decisionform.h"
#include "loket/models/queueintents.h"
#include "loket/models/queuemodel.h"
#include "loket/queuepanel/queuepanel.h"

#include <QSplitter>
#include <QWidget>

namespace loket::ui {
class IconButton;
} // namespace loket::ui

namespace loket::workstation {

/// The officer's page: what is next, the evidence, the decision. Lays out panels and lends them their models.
class CounterPage final : public QWidget
{
    Q_OBJECT

public:
    CounterPage(const DeskParts &parts, const models::CommandMaker &maker, rendering::RenderService &renderer);
    ~CounterPage() override;

    void setConnected(bool connected);
    /// The office's name, for what is printed.
    void setOffice(const QString &name);
    void openClaim(domain::ClaimId claim);
    [[nodiscard]] QList<QWidget *> panes() const;

signals:
    void said(const QString &text);
    /// Done, and undo() takes it back.
    void saidUndoable(const QString &text);
    void failed(const loket::core::Error &error);
    /// Something that two persons must agree to is to be proposed to the open claim.
    void changeWanted(const loket::domain::ClaimId &claim, loket::domain::ChangeKind kind,
                      loket::domain::DocumentKind document);

public slots:
    void undo();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void wire();
    void retranslate();
    void wantChange(domain::ChangeKind kind, domain::DocumentKind document);

    Remembered &m_remembered;
    models::QueueModel m_queue;
    models::QueueIntents m_intents;
    models::ClaimSession m_session;
    models::DecisionForm m_form;
    models::ComparisonModel m_comparison;
    DocumentsBinding m_documents;
    queuepanel::QueuePanel *m_queuePanel;
    claimpanel::ClaimHeader *m_header;
    claimpanel::ComparisonCard *m_comparisonCard;
    claimpanel::DecisionCard *m_decision;
    ui::IconButton *m_change;
    QSplitter *m_columns;
    QSplitter *m_middle;
};

} // namespace loket::workstation
