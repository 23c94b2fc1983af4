// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/changespanel/changespanel.h"

#include "changelist.h"
#include "changescard.h"
#include "changewords.h"
#include "loket/ui/errortext.h"
#include "loket/ui/metrics.h"

#include <QHBoxLayout>
#include <QListView>
#include <QVBoxLayout>

namespace loket::changespanel {

using namespace ui;

namespace {

constexpr int kLeastWidth = 1200;
constexpr int kLeastHeight = 560;

} // namespace

ChangesPanel::ChangesPanel(const Models &models, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_list(new ChangeList(models.list))
    , m_card(new ChangesCard(models.form))
    , m_centre(new QVBoxLayout)
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(kGutter, kGutter, kGutter, kGutter);
    columns->setSpacing(kGutter);
    m_centre->setSpacing(kGutter);
    columns->addWidget(m_list);
    columns->addLayout(m_centre, 1);
    columns->addWidget(m_card);
    setMinimumSize(kLeastWidth, kLeastHeight);
    setFocusProxy(m_list);
    connect(m_list, &ChangeList::chosen, this, &ChangesPanel::chosen);
    connect(m_card, &ChangesCard::revealWanted, this, &ChangesPanel::revealWanted);
    connect(&models.form, &models::ChangeForm::done, this, &ChangesPanel::done);
    connect(&models.form, &models::ChangeForm::refused, this,
            [this](const core::Error &error) { emit said(errorText(error)); });
    connect(&models.session, &models::ClaimSession::stateChanged, this, &ChangesPanel::proposeNow);
    connect(&models.list, &models::ChangeListModel::loaded, this, [this] {
        // The first one is open at once, as on every page of work; a claim that somebody opened stays.
        if (m_models.session.state() == models::ClaimSession::State::Closed && m_models.list.rowCount() > 0)
            m_list->choose(m_models.list.rowAt(0)->view.claim.id);
    });
}

void ChangesPanel::setCentre(QWidget *header, QWidget *viewer)
{
    m_centre->addWidget(header);
    m_centre->addWidget(viewer, 1);
}

void ChangesPanel::chosen(const domain::ClaimId &claim)
{
    if (m_models.session.id() != claim)
        m_models.session.open(claim);
}

void ChangesPanel::openClaim(domain::ClaimId claim)
{
    chosen(claim);
    m_list->choose(claim);
}

void ChangesPanel::propose(domain::ChangeKind kind, domain::DocumentKind document)
{
    m_wanted = true;
    m_wantedKind = kind;
    m_wantedDocument = document;
    proposeNow();
}

void ChangesPanel::proposeNow()
{
    if (m_models.session.state() != models::ClaimSession::State::Open || !std::exchange(m_wanted, false))
        return;
    m_card->openProposal(m_wantedKind, m_wantedDocument);
}

void ChangesPanel::done(models::ChangeAct act)
{
    emit said(doneText(act));
}

} // namespace loket::changespanel
