// SPDX-License-Identifier: GPL-3.0-or-later
#include "changelist.h"

#include "changedelegate.h"
#include "changewords.h"
#include "loket/ui/emptystate.h"

#include <QEvent>
#include <QListView>
#include <QVBoxLayout>

namespace loket::changespanel {

using namespace ui;
using models::ChangeListModel;

ChangeList::ChangeList(ChangeListModel &model, QWidget *parent)
    : Card(QStringLiteral(" "), parent)
    , m_model(model)
    , m_view(new QListView)
    , m_empty(new EmptyState(Icon::CircleCheck, QString()))
{
    setFixedWidth(kWidth);
    setBodyPadding(0);
    setHeadSeparated(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setMouseTracking(true);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setModel(&model);
    m_view->setItemDelegate(new ChangeDelegate(model, m_view));
    body()->setSpacing(0);
    body()->addWidget(m_view, 1);
    body()->addWidget(m_empty, 1);
    setFocusProxy(m_view);
    model.setDescription([](const models::ChangeRow &row) { return rowText(row); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChangeList::current);
    connect(m_view, &QAbstractItemView::clicked, this, &ChangeList::current);
    connect(&model, &ChangeListModel::loaded, this, &ChangeList::refresh);
    retranslate();
}

void ChangeList::current(const QModelIndex &index)
{
    const auto id = domain::ClaimId::parse(index.data(ChangeListModel::ClaimIdRole).toString().toStdString());
    if (id)
        emit chosen(*id);
}

void ChangeList::choose(domain::ClaimId claim)
{
    const QModelIndex index = m_model.index(m_model.rowOf(claim));
    if (index.isValid())
        m_view->setCurrentIndex(index);
    else
        m_view->selectionModel()->clear();
}

void ChangeList::refresh()
{
    const bool none = m_model.isLoaded() && m_model.rowCount() == 0;
    m_view->setVisible(!none);
    m_empty->setVisible(none);
    setSubtitle(m_model.mine() > 0 ? tr("%n for you", "", m_model.mine()) : QString());
}

void ChangeList::retranslate()
{
    setTitle(tr("Changes"));
    m_view->setAccessibleName(tr("Claims in which a change waits"));
    m_empty->setMessage(Icon::CircleCheck, tr("Nothing waits"),
                        tr("Changes that need a second person, and money that the bank sent back, appear here."));
    refresh();
}

void ChangeList::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace loket::changespanel
