// SPDX-License-Identifier: GPL-3.0-or-later
#include "topbar.h"

#include "loket/ui/elidedlabel.h"
#include "loket/ui/icons.h"
#include "loket/ui/metrics.h"
#include "loket/ui/painting.h"
#include "loket/ui/searchfield.h"
#include "loket/ui/segmentedtabs.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace loket::framepanel {

using namespace ui;

namespace {

constexpr int kMark = 56;

}

UserButton::UserButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void UserButton::setPerson(const QString &name, const QString &role)
{
    m_name = name;
    m_role = role;
    setAccessibleName(QStringLiteral("%1, %2").arg(name, role));
    updateGeometry();
    update();
}

QSize UserButton::sizeHint() const
{
    const int name = QFontMetrics(ui::font(Type::BodyStrong)).horizontalAdvance(m_name);
    const int role = QFontMetrics(ui::font(Type::Secondary)).horizontalAdvance(m_role);
    return {qMin(qMax(name, role), 200) + kSmallIcon + 6 * kGrid, 44};
}

void UserButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    if (underMouse() || isDown())
        paintBox(painter, rect(), theme.colour(Token::Alternate), Qt::transparent, kControlRadius);
    const QRect words = rect().adjusted(2 * kGrid, 4, -kSmallIcon - 3 * kGrid, -4);
    const auto line = [&](Type type, Token role, Qt::Alignment side, const QString &text) {
        painter.setFont(ui::font(type));
        painter.setPen(theme.colour(role));
        painter.drawText(words, static_cast<int>(Qt::AlignRight | side),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
    };
    line(Type::BodyStrong, Token::Text, Qt::AlignTop, m_name);
    line(Type::Secondary, Token::Secondary, Qt::AlignBottom, m_role);
    paintIcon(painter, QRect(width() - kSmallIcon - kGrid, 0, kSmallIcon, height()), Icon::ChevronDown,
              theme.colour(Token::Secondary), kSmallIcon);
    if (hasFocus())
        paintFocusRing(painter, rect(), theme, kControlRadius);
}

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_place(new ElidedLabel(QString(), Type::Secondary, Token::Secondary))
    , m_tabs(new SegmentedTabs(SegmentedTabs::Look::Flat))
    , m_search(new SearchField(QString()))
    , m_link(new ConnectionChip)
    , m_user(new UserButton(nullptr))
    , m_menu(new QMenu(this))
    , m_languageMenu(new QMenu(m_menu))
    , m_appearanceMenu(new QMenu(m_menu))
    , m_languages(new QActionGroup(this))
    , m_appearances(new QActionGroup(this))
    , m_lock(new QAction(this))
    , m_signOut(new QAction(this))
{
    setFixedHeight(kTopBarHeight);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addStretch();
    auto *product = new TextLabel(QStringLiteral("Loket"), Type::Title);
    names->addWidget(product);
    names->addWidget(m_place);
    names->addStretch();
    m_layout->setContentsMargins(kMark, 0, kGutter, 0);
    m_layout->setSpacing(5 * kGrid);
    m_layout->addLayout(names);
    m_layout->addWidget(m_tabs);
    m_layout->addWidget(m_search, 5);
    m_layout->addStretch(1);
    m_layout->addWidget(m_link);
    m_layout->addWidget(m_user);
    m_tabs->hide();
    m_search->setMinimumWidth(140);
    m_search->setMaximumWidth(420);
    m_search->setKey(QKeySequence(Qt::CTRL | Qt::Key_K));
    m_search->hide();
    buildMenu();
    connect(m_user, &QAbstractButton::clicked, this,
            [this] { m_menu->popup(m_user->mapToGlobal(QPoint(0, m_user->height()))); });
    retranslate();
}

void TopBar::buildMenu()
{
    for (const Language language : {Language::Indonesian, Language::English}) {
        QAction *action = m_languageMenu->addAction(nameOf(language));
        action->setCheckable(true);
        m_languages->addAction(action);
        connect(action, &QAction::triggered, this, [this, language] { emit languageChosen(language); });
    }
    for (const Appearance appearance : {Appearance::System, Appearance::Light, Appearance::Dark}) {
        QAction *action = m_appearanceMenu->addAction(QString());
        action->setCheckable(true);
        m_appearances->addAction(action);
        connect(action, &QAction::triggered, this, [this, appearance] { emit appearanceChosen(appearance); });
    }
    m_lock->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    m_lock->setIcon(themedIcon(Icon::Lock));
    m_signOut->setIcon(themedIcon(Icon::LogOut));
    m_languageMenu->setIcon(themedIcon(Icon::Languages));
    m_appearanceMenu->setIcon(themedIcon(Icon::Moon));
    m_menu->addMenu(m_languageMenu);
    m_menu->addMenu(m_appearanceMenu);
    m_menu->addSeparator();
    m_menu->addAction(m_lock);
    m_menu->addAction(m_signOut);
    addAction(m_lock); // so that its key works while the menu is closed
    connect(m_lock, &QAction::triggered, this, &TopBar::lockRequested);
    connect(m_signOut, &QAction::triggered, this, &TopBar::signOutRequested);
}

void TopBar::retranslate()
{
    m_languageMenu->setTitle(tr("L&anguage"));
    m_appearanceMenu->setTitle(tr("A&ppearance"));
    const QList<QAction *> appearances = m_appearances->actions();
    appearances.at(0)->setText(tr("As the &system"));
    appearances.at(1)->setText(tr("&Light"));
    appearances.at(2)->setText(tr("&Dark"));
    m_lock->setText(tr("&Lock screen"));
    m_signOut->setText(tr("Sign &out"));
}

void TopBar::setPlace(const QString &place)
{
    m_place->setText(place);
}

void TopBar::setChosen(Language language, Appearance appearance)
{
    m_languages->actions().at(language == Language::Indonesian ? 0 : 1)->setChecked(true);
    m_appearances->actions().at(static_cast<int>(appearance))->setChecked(true);
}

void TopBar::addExtra(QWidget *widget)
{
    m_layout->insertWidget(m_layout->indexOf(m_user), widget);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    painter.fillRect(rect(), theme.colour(Token::Card));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.colour(Token::Line));
    paintIcon(painter, QRect(0, 0, kMark, height() - 1), Icon::ShieldCheck, theme.colour(Token::Primary), 24);
}

} // namespace loket::framepanel
