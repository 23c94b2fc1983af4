// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/framepanel/appframe.h"

#include "loket/ui/elidedlabel.h"
#include "loket/ui/metrics.h"
#include "loket/ui/searchfield.h"
#include "loket/ui/segmentedtabs.h"
#include "loket/ui/toast.h"
#include "topbar.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QMenuBar>
#include <QShowEvent>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace loket::framepanel {

using namespace ui;

namespace {

constexpr int kStatusHeight = 28;

}

AppFrame::AppFrame(QWidget *parent)
    : QMainWindow(parent)
    , m_top(new TopBar(this))
    , m_work(new QWidget)
    , m_workLayout(new QVBoxLayout(m_work))
    , m_stack(new QStackedWidget)
    , m_toast(nullptr)
    , m_statusLeft(new ElidedLabel(QString(), Type::Secondary, Token::Secondary))
    , m_statusKeys(new KeyHints)
    , m_statusRight(new ElidedLabel(QString(), Type::Secondary, Token::Secondary))
    , m_keysAction(new QAction(this))
    , m_nextPane(new QAction(this))
    , m_previousPane(new QAction(this))
    , m_nextPage(new QAction(this))
    , m_previousPage(new QAction(this))
{
    setWindowTitle(QStringLiteral("Loket"));
    auto *central = new QWidget;
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_workLayout->setContentsMargins(kGutter, kGutter, kGutter, kGrid);
    m_workLayout->setSpacing(kGutter);
    m_workLayout->addWidget(m_stack, 1);
    auto *status = new QWidget;
    status->setFixedHeight(kStatusHeight);
    auto *statusLayout = new QHBoxLayout(status);
    statusLayout->setContentsMargins(kGutter, 0, kGutter, 0);
    statusLayout->setSpacing(kCardPadding);
    statusLayout->addWidget(m_statusLeft, 1);
    statusLayout->addWidget(m_statusKeys, 2);
    statusLayout->addWidget(m_statusRight, 1);
    m_statusRight->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(m_top);
    layout->addWidget(m_work, 1);
    layout->addWidget(status);
    setCentralWidget(central);
    m_toast = new Toast(central);

    connect(m_top->tabs(), &SegmentedTabs::currentChanged, this, &AppFrame::setCurrentPage);
    connect(m_top->search(), &SearchField::submitted, this, &AppFrame::searched);
    connect(m_top, &TopBar::lockRequested, this, &AppFrame::lockRequested);
    connect(m_top, &TopBar::signOutRequested, this, &AppFrame::signOutRequested);
    connect(m_top, &TopBar::languageChosen, this, &AppFrame::languageChosen);
    connect(m_top, &TopBar::appearanceChosen, this, &AppFrame::appearanceChosen);
    buildKeys();
    retranslate();
}

void AppFrame::buildKeys()
{
    m_keysAction->setShortcut(QKeySequence(Qt::Key_F1));
    m_nextPane->setShortcut(QKeySequence(Qt::Key_F6));
    m_previousPane->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F6));
    connect(m_keysAction, &QAction::triggered, this, &AppFrame::showKeys);
    connect(m_nextPane, &QAction::triggered, this, [this] { cyclePane(1); });
    connect(m_previousPane, &QAction::triggered, this, [this] { cyclePane(-1); });
    m_nextPage->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    m_previousPage->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    connect(m_nextPage, &QAction::triggered, this, [this] { cyclePage(1); });
    connect(m_previousPage, &QAction::triggered, this, [this] { cyclePage(-1); });
    addActions({m_keysAction, m_nextPane, m_previousPane, m_nextPage, m_previousPage});
    for (QAction *action : {m_nextPage, m_previousPage})
        action->setVisible(false); // until there is another page
}

void AppFrame::retranslate()
{
    m_keysAction->setText(tr("All keys"));
    m_nextPane->setText(tr("Next pane"));
    m_previousPane->setText(tr("Previous pane"));
    m_nextPage->setText(tr("Next page"));
    m_previousPage->setText(tr("Previous page"));
    m_top->retranslate();
}

void AppFrame::setPlace(const QString &place)
{
    m_top->setPlace(place);
}

void AppFrame::setPerson(const QString &name, const QString &role)
{
    m_top->user()->setPerson(name, role);
}

int AppFrame::addPage(const QString &title, QWidget *page)
{
    const int index = m_stack->addWidget(page);
    m_top->tabs()->addTab(title);
    m_top->tabs()->setVisible(index > 0);
    m_nextPage->setVisible(index > 0);
    m_previousPage->setVisible(index > 0);
    return index;
}

void AppFrame::setPageTitle(int index, const QString &title)
{
    m_top->tabs()->setTabText(index, title);
}

void AppFrame::setPageCount(int index, int count)
{
    m_top->tabs()->setCount(index, count);
}

int AppFrame::currentPage() const
{
    return m_stack->currentIndex();
}

void AppFrame::setCurrentPage(int index)
{
    if (index < 0 || index >= m_stack->count() || index == m_stack->currentIndex())
        return;
    m_stack->setCurrentIndex(index);
    m_top->tabs()->setCurrentIndex(index);
    m_statusKeys->setHints(m_pages.value(index).hints);
    cyclePane(1); // The focus was on the page that went: the first pane takes it.
    emit pageChanged(index);
}

void AppFrame::cyclePage(int step)
{
    const int count = m_stack->count();
    setCurrentPage((currentPage() + step + count) % count);
}

void AppFrame::setPanes(int index, const QList<QWidget *> &panes)
{
    m_pages[index].panes = QList<QPointer<QWidget>>(panes.begin(), panes.end());
}

void AppFrame::setKeyHints(int index, const QList<ShortcutHint> &hints)
{
    m_pages[index].hints = hints;
    if (index == currentPage())
        m_statusKeys->setHints(hints);
}

void AppFrame::setSearch(const QString &hint)
{
    m_top->search()->setHint(hint);
    m_top->search()->setVisible(!hint.isEmpty());
}

QLineEdit *AppFrame::searchField() const
{
    return m_top->search();
}

void AppFrame::setLink(ConnectionChip::Link link, const QString &since, int unsent)
{
    m_top->link()->setLink(link, since, unsent);
}

void AppFrame::addToTopBar(QWidget *widget)
{
    m_top->addExtra(widget);
}

void AppFrame::setBanner(QWidget *banner)
{
    if (m_banner != nullptr && m_banner != banner)
        m_banner->deleteLater();
    m_banner = banner;
    if (banner != nullptr) {
        m_workLayout->insertWidget(0, banner);
        banner->show();
    }
}

void AppFrame::setStatus(const QString &left, const QString &right)
{
    m_statusLeft->setText(left);
    m_statusRight->setText(right);
}

QMenu *AppFrame::userMenu() const
{
    return m_top->menu();
}

void AppFrame::setChosen(Language language, Appearance appearance)
{
    m_top->setChosen(language, appearance);
}

void AppFrame::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!event->spontaneous() && !m_work->isAncestorOf(QApplication::focusWidget()))
        cyclePane(1); // Work begins where the page begins, not in the search field.
}

void AppFrame::cyclePane(int step)
{
    QList<QWidget *> usable;
    for (const QPointer<QWidget> &pane : m_pages.value(currentPage()).panes)
        if (pane != nullptr && pane->isVisible() && pane->isEnabled())
            usable.append(pane);
    if (usable.isEmpty())
        return;
    const QWidget *focus = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < usable.size(); ++i)
        if (focus != nullptr && (usable.at(i) == focus || usable.at(i)->isAncestorOf(focus)))
            at = i;
    const qsizetype count = usable.size();
    const qsizetype next = at < 0 ? (step > 0 ? 0 : count - 1) : (at + step + count) % count;
    QWidget *target = usable.at(next);
    if (target->focusPolicy() == Qt::NoFocus && target->focusProxy() == nullptr) {
        // A plain container: its first stop of the tab order takes the focus.
        for (QWidget *inner = target->nextInFocusChain(); inner != target; inner = inner->nextInFocusChain())
            if (target->isAncestorOf(inner) && inner->isVisible() && inner->isEnabled() &&
                (inner->focusPolicy() & Qt::TabFocus) != 0) {
                target = inner;
                break;
            }
    }
    target->setFocus(Qt::ShortcutFocusReason);
}

void AppFrame::showKeys()
{
    QList<ShortcutHint> hints = m_pages.value(currentPage()).hints;
    for (const ShortcutHint &hint : shortcutsOf(this)) {
        const auto known = std::ranges::find(hints, hint.key, &ShortcutHint::key);
        if (known == hints.end())
            hints.append(hint);
        else
            known->now = hint.now;
    }
    (new ShortcutOverlay(hints, this))->open(); // deletes itself when closed
}

void AppFrame::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AppFrame::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    constexpr int kNarrow = 1100;
    m_statusKeys->setVisible(width() >= kNarrow);
}

} // namespace loket::framepanel
