// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/documentspanel/documentitem.h"

#include "loket/core/date.h"

#include <QHash>
#include <QTimer>
#include <QWidget>
#include <array>

class QBoxLayout;
class QListView;
class QShortcut;

namespace loket::rendering {
class RenderService;
}
namespace loket::ui {
class Card;
class KeyButton;
} // namespace loket::ui

namespace loket::documentspanel {

class DocumentListModel;
class DocumentPane;
class PanelHead;
class ReasonStrip;
class Thumbnails;

/// The documents of one claim: list at the left, one or two of them large at the right, verdicts below the list.
///
/// Source:    setItems(); bytes through the provider. Says what the officer did by signals and changes no state itself:
///            a verdict shows when it comes back with setItems().
/// Ownership: borrows the render service, which outlives it.
/// Thread:    GUI thread only.
class DocumentsPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DocumentsPanel)
public:
    /// `zone`: of the branch, in which the times of uploads are told.
    DocumentsPanel(rendering::RenderService &renderer, ByteProvider bytes, core::Zone zone, QWidget *parent = nullptr);
    ~DocumentsPanel() override;

    /// Shows these documents. What is open stays open while its id is among them, and follows a newer version.
    void setItems(std::vector<DocumentItem> items);
    /// What the officer can choose from when a document cannot be read. Without reasons it cannot be marked so.
    void setReasons(std::vector<UnreadableReason> reasons);
    /// Beside the documents, or in one row below them where the width is needed for faces and forms.
    enum class ListPlace
    {
        Left,
        Below
    };
    void setListPlace(ListPlace place);
    /// False where documents are only looked at.
    void setVerdictsOffered(bool offered);

    void openDocument(domain::DocumentId id);
    [[nodiscard]] domain::DocumentId currentDocument() const;
    [[nodiscard]] bool isSideBySide() const { return m_sideBySide; }
    void setSideBySide(bool on);

signals:
    /// Accepted, or Unreadable with a reason.
    void verdictGiven(const loket::domain::DocumentCheck &check);
    /// The first page of this version was on the screen: for the record of who has seen what.
    void documentSeen(loket::domain::DocumentId id, const QString &sha256);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildKeys();
    QShortcut *addKey(const QList<QKeySequence> &keys, Qt::ShortcutContext context, void (DocumentsPanel::*action)());
    [[nodiscard]] DocumentPane &active() const { return *m_panes[m_activePane]; }
    void activatePane(std::size_t pane);
    void openRow(int row);
    void openVersion(int newestFirst);
    void nextDocument();
    void previousDocument();
    void zoomIn();
    void zoomOut();
    void fit();
    void rotate();
    void toggleSideBySide();
    void accept();
    void askForReason();
    void markUnreadable(domain::ReasonCode reason, const QString &note);
    void drawThumbnails();
    void refresh();
    void retranslate();

    core::Zone m_zone;
    DocumentListModel *m_model;
    ui::Card *m_card;
    PanelHead *m_head;
    QBoxLayout *m_body;
    QWidget *m_listBox;
    QBoxLayout *m_listLayout;
    QListView *m_list;
    Thumbnails *m_thumbnails;
    QTimer m_thumbnailPause; ///< the page on the screen goes first
    ui::KeyButton *m_accept;
    ui::KeyButton *m_unreadable;
    ReasonStrip *m_reasonStrip;
    QShortcut *m_nextKey = nullptr;
    QShortcut *m_previousKey = nullptr;
    std::array<DocumentPane *, 2> m_panes;
    std::size_t m_activePane = 0;
    bool m_sideBySide = false;
    bool m_verdictsOffered = true;
    bool m_hasReasons = false;
    QHash<QString, int> m_quarterTurns; ///< by hash: a page that was turned stays turned for this claim
};

} // namespace loket::documentspanel
