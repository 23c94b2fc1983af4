// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/ui/appearance.h"
#include "loket/ui/connectionchip.h"
#include "loket/ui/language.h"

#include <QAbstractButton>
#include <QWidget>

class QAction;
class QActionGroup;
class QHBoxLayout;
class QMenu;

namespace loket::ui {
class ElidedLabel;
class SearchField;
class SegmentedTabs;
} // namespace loket::ui

namespace loket::framepanel {

/// Name and role of who is signed in; opens the user's menu.
class UserButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit UserButton(QWidget *parent);
    void setPerson(const QString &name, const QString &role);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_role;
};

/// The bar under the menu: mark, place, tabs, search, connection, user.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent);

    void setPlace(const QString &place);
    void setChosen(ui::Language language, ui::Appearance appearance);
    void retranslate();
    void addExtra(QWidget *widget);
    [[nodiscard]] ui::SegmentedTabs *tabs() const { return m_tabs; }
    [[nodiscard]] ui::SearchField *search() const { return m_search; }
    [[nodiscard]] ui::ConnectionChip *link() const { return m_link; }
    [[nodiscard]] UserButton *user() const { return m_user; }
    [[nodiscard]] QMenu *menu() const { return m_menu; }

signals:
    void lockRequested();
    void signOutRequested();
    void languageChosen(loket::ui::Language language);
    void appearanceChosen(loket::ui::Appearance appearance);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildMenu();

    QHBoxLayout *m_layout;
    ui::ElidedLabel *m_place;
    ui::SegmentedTabs *m_tabs;
    ui::SearchField *m_search;
    ui::ConnectionChip *m_link;
    UserButton *m_user;
    QMenu *m_menu;
    QMenu *m_languageMenu;
    QMenu *m_appearanceMenu;
    QActionGroup *m_languages;
    QActionGroup *m_appearances;
    QAction *m_lock;
    QAction *m_signOut;
};

} // namespace loket::framepanel
