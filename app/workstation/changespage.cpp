// SPDX-License-Identifier: GPL-3.0-or-later
#include "changespage.h"

#include "loket/claimpanel/revealmenu.h"

#include <QVBoxLayout>

namespace loket::workstation {

ChangesPage::ChangesPage(const DeskParts &parts, const models::CommandMaker &maker, rendering::RenderService &renderer)
    : m_list(parts.store, maker)
    , m_session(parts.store, maker, parts.rules)
    , m_form(m_session, parts.store)
    , m_documents(m_session, renderer, DocumentsBinding::Verdicts::NotOffered, nullptr)
    , m_header(new claimpanel::ClaimHeader(m_session))
    , m_panel(new changespanel::ChangesPanel({m_list, m_session, m_form}))
{
    m_panel->setCentre(m_header, m_documents.panel());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    connect(m_panel, &changespanel::ChangesPanel::said, this, &ChangesPage::said);
    connect(m_panel, &changespanel::ChangesPanel::revealWanted, this,
            [this](domain::FieldKey field, const QPoint &at) { claimpanel::askWhyReveal(m_session, field, this, at); });
    connect(&m_session, &models::ClaimSession::refused, this, &ChangesPage::failed);
    connect(&m_list, &models::ChangeListModel::loaded, this, [this] { emit waitingChanged(m_list.mine()); });
}

ChangesPage::~ChangesPage()
{
    // The panel draws the models of this page and must go before them.
    delete m_panel;
}

void ChangesPage::openClaim(domain::ClaimId claim)
{
    m_panel->openClaim(claim);
}

void ChangesPage::propose(domain::ClaimId claim, domain::ChangeKind kind, domain::DocumentKind document)
{
    m_panel->openClaim(claim);
    m_panel->propose(kind, document);
}

QList<QWidget *> ChangesPage::panes() const
{
    return {m_panel, m_documents.panel()};
}

} // namespace loket::workstation
