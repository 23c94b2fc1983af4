// SPDX-License-Identifier: GPL-3.0-or-later
#include "approvalpage.h"

#include <QVBoxLayout>

namespace loket::workstation {

ApprovalPage::ApprovalPage(const DeskParts &parts, const models::CommandMaker &maker,
                           rendering::RenderService &renderer)
    : m_list(parts.store, maker, parts.rules)
    , m_session(parts.store, maker, parts.rules)
    , m_proposal(m_session, parts.store)
    , m_comparison(m_session, m_proposal)
    , m_form(m_session, parts.store)
    , m_documents(m_session, renderer, DocumentsBinding::Verdicts::NotOffered, nullptr)
    , m_panel(new approvalpanel::ApprovalPanel({m_list, m_session, m_comparison, m_form}))
{
    m_panel->setEvidenceWidget(m_documents.panel());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);

    connect(m_documents.panel(), &documentspanel::DocumentsPanel::documentSeen, &m_form, &models::ApprovalForm::look);
    connect(m_panel, &approvalpanel::ApprovalPanel::said, this, &ApprovalPage::said);
    connect(&m_session, &models::ClaimSession::refused, this, &ApprovalPage::failed);
    const auto count = [this] { emit waitingChanged(m_list.open()); };
    connect(&m_list, &models::ApprovalListModel::loaded, this, count);
    connect(&m_list, &QAbstractItemModel::rowsInserted, this, count);
    connect(&m_list, &QAbstractItemModel::rowsRemoved, this, count);
}

ApprovalPage::~ApprovalPage()
{
    // The panel draws the models of this page and must go before them.
    delete m_panel;
}

void ApprovalPage::setConnected(bool connected)
{
    m_form.setConnected(connected);
}

void ApprovalPage::openClaim(domain::ClaimId claim)
{
    m_panel->openClaim(claim);
}

QList<QWidget *> ApprovalPage::panes() const
{
    return {m_panel, m_documents.panel()};
}

} // namespace loket::workstation
