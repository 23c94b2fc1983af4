// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of the panel stand and which keys reach them.
#include "documentdelegate.h"
#include "documentlistmodel.h"
#include "panelhead.h"
#include "reasonstrip.h"

#include "loket/documentspanel/documentpane.h"
#include "loket/documentspanel/documentspanel.h"
#include "loket/ui/card.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/metrics.h"
#include "loket/ui/theme.h"

#include <QHBoxLayout>
#include <QListView>
#include <QShortcut>
#include <QSplitter>

namespace loket::documentspanel {

namespace {

constexpr int kListWidth = 184;
constexpr int kListHeight = 92; // two buttons above one another

} // namespace

void DocumentsPanel::build()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new DocumentDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->viewport()->setAutoFillBackground(false);

    auto *verdicts = new QVBoxLayout;
    verdicts->setSpacing(2 * ui::kGrid);
    verdicts->addWidget(m_accept);
    verdicts->addWidget(m_unreadable);
    m_listLayout->setContentsMargins(2 * ui::kGrid, 2 * ui::kGrid, 2 * ui::kGrid, 2 * ui::kGrid);
    m_listLayout->setSpacing(2 * ui::kGrid);
    m_listLayout->addWidget(m_list, 1);
    m_listLayout->addLayout(verdicts);

    auto *panes = new QSplitter(Qt::Horizontal);
    panes->setChildrenCollapsible(false);
    panes->setHandleWidth(1);
    for (DocumentPane *pane : m_panes) {
        pane->setObjectName(QStringLiteral("pane%1").arg(panes->count()));
        panes->addWidget(pane);
        pane->followTheme(ui::Theme::of(this));
    }
    m_panes[1]->hide();

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_reasonStrip);
    right->addWidget(panes, 1);
    m_body->setSpacing(0);
    m_body->addWidget(m_listBox);
    m_body->addLayout(right, 1);
    m_card->setHeadSeparated(true);
    m_card->setBodyPadding(0);
    m_card->body()->addLayout(m_body, 1);
    m_card->addToHead(m_head); // last, so that Tab meets list, verdicts and document first
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    setFocusProxy(m_list);
    setListPlace(ListPlace::Left);
}

void DocumentsPanel::setListPlace(ListPlace place)
{
    const bool below = place == ListPlace::Below;
    m_body->setDirection(below ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    m_listLayout->setDirection(below ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_list->setFlow(below ? QListView::LeftToRight : QListView::TopToBottom);
    m_list->setVerticalScrollBarPolicy(below ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_list->setHorizontalScrollBarPolicy(below ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    m_listBox->setFixedSize(below ? QWIDGETSIZE_MAX : kListWidth, below ? kListHeight : QWIDGETSIZE_MAX);
    if (below)
        m_listBox->setMinimumWidth(0);
    else
        m_listBox->setMinimumHeight(0);
}

void DocumentsPanel::buildKeys()
{
    // Letters act in the whole window (text fields take them first); arrows belong to whoever has the focus.
    constexpr auto kWindow = Qt::WindowShortcut;
    constexpr auto kInside = Qt::WidgetWithChildrenShortcut;
    addKey({Qt::Key_Plus, Qt::Key_Equal}, kWindow, &DocumentsPanel::zoomIn);
    addKey({Qt::Key_Minus}, kWindow, &DocumentsPanel::zoomOut);
    addKey({QKeySequence(Qt::CTRL | Qt::Key_0)}, kWindow, &DocumentsPanel::fit);
    addKey({Qt::Key_R}, kWindow, &DocumentsPanel::rotate);
    addKey({Qt::Key_D, QKeySequence(Qt::CTRL | Qt::Key_B)}, kWindow, &DocumentsPanel::toggleSideBySide);
    m_nextKey = addKey({Qt::Key_Right}, kInside, &DocumentsPanel::nextDocument);
    m_previousKey = addKey({Qt::Key_Left}, kInside, &DocumentsPanel::previousDocument);
    m_accept->setKey(Qt::Key_V);
    m_unreadable->setKey(Qt::Key_X);
}

QShortcut *DocumentsPanel::addKey(const QList<QKeySequence> &keys, Qt::ShortcutContext context,
                                  void (DocumentsPanel::*action)())
{
    auto *shortcut = new QShortcut(this);
    shortcut->setKeys(keys);
    shortcut->setContext(context);
    connect(shortcut, &QShortcut::activated, this, action);
    return shortcut;
}

} // namespace loket::documentspanel
