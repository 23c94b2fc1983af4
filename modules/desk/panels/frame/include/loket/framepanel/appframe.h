// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/ui/appearance.h"
#include "loket/ui/connectionchip.h"
#include "loket/ui/language.h"
#include "loket/ui/shortcuts.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

class QLabel;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QVBoxLayout;

namespace loket::ui {
class ElidedLabel;
class Toast;
} // namespace loket::ui

namespace loket::framepanel {

class TopBar;

/// The main window: menu bar, a top bar of 56 pixels, the pages, a status bar.
class AppFrame : public QMainWindow
{
    Q_OBJECT

public:
    explicit AppFrame(QWidget *parent = nullptr);

    /// "Kantor Cabang Contoh · Meja 3"
    void setPlace(const QString &place);
    void setPerson(const QString &name, const QString &role);

    /// Adds a page and, from the second on, its tab. Returns its index.
    int addPage(const QString &title, QWidget *page);
    void setPageTitle(int index, const QString &title);
    /// A count behind the tab's word; negative takes it away.
    void setPageCount(int index, int count);
    [[nodiscard]] int currentPage() const;
    void setCurrentPage(int index);
    /// What F6 cycles through on that page, in reading order. A pane takes the focus itself or hands it on.
    void setPanes(int index, const QList<QWidget *> &panes);
    /// The keys of that page which are worth a place in the status bar; F1 lists them before all others.
    void setKeyHints(int index, const QList<ui::ShortcutHint> &hints);

    /// Shows the search field. An empty hint takes it away.
    void setSearch(const QString &hint);
    /// The field itself, for what hangs under it while somebody types.
    [[nodiscard]] QLineEdit *searchField() const;
    void setLink(ui::ConnectionChip::Link link, const QString &since = {}, int unsent = 0);
    /// A widget left of the user's name. The frame takes it.
    void addToTopBar(QWidget *widget);
    /// The lasting message above the pages; nullptr takes it away. The frame takes the widget.
    void setBanner(QWidget *banner);
    void setStatus(const QString &left, const QString &right);
    [[nodiscard]] ui::Toast &toast() { return *m_toast; }
    /// The menu under the user's name: language, appearance, lock and sign-out are in it already.
    [[nodiscard]] QMenu *userMenu() const;
    void setChosen(ui::Language language, ui::Appearance appearance);

signals:
    void pageChanged(int index);
    void searched(const QString &text);
    void lockRequested();
    void signOutRequested();
    void languageChosen(loket::ui::Language language);
    void appearanceChosen(loket::ui::Appearance appearance);

public slots:
    void showKeys();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Page
    {
        QList<QPointer<QWidget>> panes;
        QList<ui::ShortcutHint> hints;
    };

    void buildKeys();
    void cyclePane(int step);
    void cyclePage(int step);
    void retranslate();

    TopBar *m_top;
    QWidget *m_work;
    QVBoxLayout *m_workLayout;
    QStackedWidget *m_stack;
    QPointer<QWidget> m_banner;
    ui::Toast *m_toast;
    ui::ElidedLabel *m_statusLeft;
    ui::KeyHints *m_statusKeys;
    ui::ElidedLabel *m_statusRight;
    QHash<int, Page> m_pages;
    QAction *m_keysAction;
    QAction *m_nextPane;
    QAction *m_previousPane;
    QAction *m_nextPage;
    QAction *m_previousPage;
};

} // namespace loket::framepanel
