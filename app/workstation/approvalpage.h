// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskparts.h"
#include "documentsbinding.h"

#include "loket/approvalpanel/approvalpanel.h"
#include "loket/models/approvalform.h"
#include "loket/models/approvallistmodel.h"
#include "loket/models/comparisonmodel.h"
#include "loket/models/decisionform.h"

#include <QWidget>

namespace loket::workstation {

/// The supervisor's page. Lends the panel its models and the viewer of the claim's documents.
class ApprovalPage final : public QWidget
{
    Q_OBJECT

public:
    ApprovalPage(const DeskParts &parts, const models::CommandMaker &maker, rendering::RenderService &renderer);
    ~ApprovalPage() override;

    void setConnected(bool connected);
    void openClaim(domain::ClaimId claim);
    [[nodiscard]] QList<QWidget *> panes() const;
    /// Claims that wait for this person.
    [[nodiscard]] int waiting() const { return m_list.open(); }

signals:
    void said(const QString &text);
    void failed(const loket::core::Error &error);
    void waitingChanged(int count);

private:
    models::ApprovalListModel m_list;
    models::ClaimSession m_session;
    models::DecisionForm m_proposal; ///< what the officer proposed; only read here
    models::ComparisonModel m_comparison;
    models::ApprovalForm m_form;
    DocumentsBinding m_documents;
    approvalpanel::ApprovalPanel *m_panel;
};

} // namespace loket::workstation
