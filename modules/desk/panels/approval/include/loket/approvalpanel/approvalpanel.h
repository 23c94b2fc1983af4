// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/approvalform.h"
#include "loket/models/approvallistmodel.h"
#include "loket/models/comparisonmodel.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QVBoxLayout;

namespace loket::approvalpanel {

class ActionCard;
class ApprovalList;
class ClaimHead;

/// The supervisor's page. Borrows the models, which outlive it. Thread: GUI thread only.
class ApprovalPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApprovalPanel)

public:
    struct Models
    {
        models::ApprovalListModel &list;
        models::ClaimSession &session; ///< of this page alone
        models::ComparisonModel &comparison;
        models::ApprovalForm &form;
    };
    explicit ApprovalPanel(const Models &models, QWidget *parent = nullptr);

    /// The viewer of the claim's documents; the panel takes it.
    void setEvidenceWidget(QWidget *viewer);
    /// The row that is open, when the list shows it.
    void openClaim(domain::ClaimId claim);
    [[nodiscard]] bool isFolded() const { return m_folded; }

signals:
    /// Done or refused, in words: worth a toast.
    void said(const QString &text);

public slots:
    void focusList();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildKeys();
    void retranslate();
    void fold(bool folded);
    void placeList();
    void opened(const domain::ClaimId &claim);
    void finished(models::ApprovalAct act, const domain::ClaimId &claim);
    void showPlace();

    Models m_models;
    ApprovalList *m_list;
    ClaimHead *m_head;
    ActionCard *m_action;
    QWidget *m_evidenceSlot;
    QHBoxLayout *m_columns;
    QVBoxLayout *m_side;
    QAction *m_previousKey;
    QAction *m_nextKey;
    QAction *m_listKey;
    bool m_folded = false;
};

} // namespace loket::approvalpanel
