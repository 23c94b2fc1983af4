// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/documentspanel/documentspanel.h"

#include "documentlistmodel.h"
#include "factline.h"
#include "panelhead.h"
#include "reasonstrip.h"
#include "thumbnails.h"

#include "loket/documentspanel/documentpane.h"
#include "loket/documentspanel/documentview.h"
#include "loket/ui/card.h"
#include "loket/ui/keybutton.h"

#include <QBoxLayout>
#include <QEvent>
#include <QListView>
#include <QShortcut>

namespace loket::documentspanel {

using domain::DocumentState;

namespace {

constexpr std::chrono::milliseconds kThumbnailPause{400};
constexpr QSize kThumbnailBox{48, 60};

} // namespace

DocumentsPanel::DocumentsPanel(rendering::RenderService &renderer, ByteProvider bytes, core::Zone zone, QWidget *parent)
    : QWidget(parent)
    , m_zone(zone)
    , m_model(new DocumentListModel(this))
    , m_card(new ui::Card(this))
    , m_head(new PanelHead)
    , m_body(new QHBoxLayout)
    , m_listBox(new QWidget)
    , m_listLayout(new QVBoxLayout(m_listBox))
    , m_list(new QListView)
    , m_thumbnails(new Thumbnails(renderer, bytes, this))
    , m_accept(new ui::KeyButton(ui::Icon::CircleCheck, QString(), ui::KeyButton::Kind::Ok))
    , m_unreadable(new ui::KeyButton(ui::Icon::TriangleAlert, QString(), ui::KeyButton::Kind::Warning))
    , m_reasonStrip(new ReasonStrip)
    , m_panes{new DocumentPane(renderer, bytes), new DocumentPane(renderer, bytes)}
{
    build();
    buildKeys();
    m_thumbnailPause.setSingleShot(true);
    m_thumbnailPause.setInterval(kThumbnailPause);
    connect(&m_thumbnailPause, &QTimer::timeout, this, &DocumentsPanel::drawThumbnails);
    connect(m_thumbnails, &Thumbnails::ready, m_model, &DocumentListModel::setThumbnail);
    for (std::size_t i = 0; i < m_panes.size(); ++i) {
        DocumentPane *pane = m_panes[i];
        connect(pane, &DocumentPane::pressed, this, [this, i] { activatePane(i); });
        connect(pane, &DocumentPane::changed, this, &DocumentsPanel::refresh);
        connect(pane, &DocumentPane::pageShown, this, [this, pane] {
            pane->view().setQuarterTurns(m_quarterTurns.value(pane->sha256()));
            emit documentSeen(pane->item()->id, pane->sha256());
        });
    }
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { openRow(current.row()); });
    connect(m_head, &PanelHead::versionChosen, this, &DocumentsPanel::openVersion);
    connect(m_head, &PanelHead::zoomInWanted, this, &DocumentsPanel::zoomIn);
    connect(m_head, &PanelHead::zoomOutWanted, this, &DocumentsPanel::zoomOut);
    connect(m_head, &PanelHead::fitWanted, this, &DocumentsPanel::fit);
    connect(m_head, &PanelHead::rotateWanted, this, &DocumentsPanel::rotate);
    connect(m_head, &PanelHead::sideBySideWanted, this, &DocumentsPanel::setSideBySide);
    connect(m_accept, &QAbstractButton::clicked, this, &DocumentsPanel::accept);
    connect(m_unreadable, &QAbstractButton::clicked, this, &DocumentsPanel::askForReason);
    connect(m_reasonStrip, &ReasonStrip::confirmed, this, &DocumentsPanel::markUnreadable);
    connect(m_reasonStrip, &ReasonStrip::cancelled, this, [this] {
        m_reasonStrip->hide();
        active().view().setFocus();
    });
    retranslate();
}

DocumentsPanel::~DocumentsPanel() = default;

void DocumentsPanel::setItems(std::vector<DocumentItem> items)
{
    m_model->setItems(std::move(items));
    for (DocumentPane *pane : m_panes) {
        if (!pane->item())
            continue;
        const auto row = m_model->rowOf(pane->item()->id);
        if (!row) {
            pane->clear();
            continue;
        }
        const DocumentItem &item = *m_model->itemAt(*row);
        const bool wasNewest = pane->version() + 1 >= int(pane->item()->versions.size());
        pane->open(item, wasNewest ? int(item.versions.size()) - 1 : pane->version());
    }
    if (!active().item() && m_model->rowCount() > 0)
        openRow(0);
    m_thumbnailPause.start();
    refresh();
}

void DocumentsPanel::drawThumbnails()
{
    QList<QString> hashes;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString newest = newestOf(*m_model->itemAt(row));
        if (!newest.isEmpty())
            hashes.append(newest);
    }
    m_thumbnails->want(hashes, kThumbnailBox * devicePixelRatio());
}

void DocumentsPanel::setReasons(std::vector<UnreadableReason> reasons)
{
    m_hasReasons = !reasons.empty();
    m_reasonStrip->setReasons(std::move(reasons));
    refresh();
}

void DocumentsPanel::setVerdictsOffered(bool offered)
{
    m_verdictsOffered = offered;
    m_accept->setVisible(offered);
    m_unreadable->setVisible(offered);
}

void DocumentsPanel::openDocument(domain::DocumentId id)
{
    if (const auto row = m_model->rowOf(id))
        openRow(*row);
}

domain::DocumentId DocumentsPanel::currentDocument() const
{
    const auto &item = active().item();
    return item ? item->id : domain::DocumentId();
}

void DocumentsPanel::openRow(int row)
{
    const DocumentItem *item = m_model->itemAt(row);
    if (!item)
        return;
    m_reasonStrip->hide();
    if (currentDocument() != item->id)
        active().open(*item, int(item->versions.size()) - 1);
    m_list->setCurrentIndex(m_model->index(row));
    refresh();
}

void DocumentsPanel::openVersion(int newestFirst)
{
    if (const auto item = active().item())
        active().open(*item, int(item->versions.size()) - 1 - newestFirst);
    refresh();
}

void DocumentsPanel::nextDocument()
{
    openRow(m_model->rowOf(currentDocument()).value_or(-1) + 1);
}

void DocumentsPanel::previousDocument()
{
    openRow(m_model->rowOf(currentDocument()).value_or(1) - 1);
}

void DocumentsPanel::activatePane(std::size_t pane)
{
    if (m_activePane == pane)
        return;
    m_activePane = pane;
    if (const auto row = m_model->rowOf(currentDocument()))
        m_list->setCurrentIndex(m_model->index(*row));
    refresh();
}

void DocumentsPanel::setSideBySide(bool on)
{
    if (on == m_sideBySide)
        return refresh();
    m_sideBySide = on;
    if (on) {
        // The neighbour in the list is what most often wants comparing.
        const int row = m_model->rowOf(currentDocument()).value_or(0);
        const DocumentItem *other = m_model->itemAt(row + 1) ? m_model->itemAt(row + 1) : m_model->itemAt(row - 1);
        if (other)
            m_panes[1]->open(*other, int(other->versions.size()) - 1);
    } else {
        if (const auto item = active().item(); item && m_activePane == 1)
            m_panes[0]->open(*item, active().version());
        activatePane(0);
        m_panes[1]->clear();
    }
    for (DocumentPane *pane : m_panes)
        pane->setHeadVisible(on);
    m_panes[1]->setVisible(on);
    refresh();
}

void DocumentsPanel::toggleSideBySide()
{
    setSideBySide(!m_sideBySide);
}

void DocumentsPanel::zoomIn()
{
    active().view().zoomIn();
}

void DocumentsPanel::zoomOut()
{
    active().view().zoomOut();
}

void DocumentsPanel::fit()
{
    active().view().fit();
}

void DocumentsPanel::rotate()
{
    active().view().rotate();
    m_quarterTurns.insert(active().sha256(), active().view().quarterTurns());
}

void DocumentsPanel::accept()
{
    domain::DocumentCheck check;
    check.document = currentDocument();
    check.state = DocumentState::Accepted;
    emit verdictGiven(check);
}

void DocumentsPanel::askForReason()
{
    m_reasonStrip->ask(active().item()->name);
}

void DocumentsPanel::markUnreadable(domain::ReasonCode reason, const QString &note)
{
    m_reasonStrip->hide();
    domain::DocumentCheck check;
    check.document = currentDocument();
    check.state = DocumentState::Unreadable;
    check.reason = reason;
    check.note = note.toStdString();
    active().view().setFocus();
    emit verdictGiven(check);
}

void DocumentsPanel::refresh()
{
    const auto &item = active().item();
    const bool sent = item && !item->versions.empty();
    m_model->setShown({m_panes[0]->item() ? m_panes[0]->item()->id : domain::DocumentId(),
                       m_panes[1]->item() ? m_panes[1]->item()->id : domain::DocumentId()});
    m_panes[0]->setActive(m_sideBySide && m_activePane == 0);
    m_panes[1]->setActive(m_sideBySide && m_activePane == 1);
    m_head->setSideBySide(m_sideBySide);
    m_head->setToolsEnabled(active().showsPage());

    const QStringList versions = item ? versionNames(*item, m_zone) : QStringList();
    m_head->setVersions(versions, item ? int(item->versions.size()) - 1 - active().version() : -1);
    m_card->setSubtitle(item ? factLine(*item, active().info(), m_zone) : QString());

    const bool seen = active().showsPage();
    m_accept->setEnabled(seen && item->state != DocumentState::Accepted);
    m_accept->setDisabledReason(m_accept->isEnabled() ? QString()
                                : seen                ? tr("Already accepted")
                                                      : tr("Open it first"));
    m_unreadable->setEnabled(sent && m_hasReasons && item->state != DocumentState::Unreadable);
}

void DocumentsPanel::retranslate()
{
    m_card->setTitle(tr("Documents"));
    m_list->setAccessibleName(tr("Documents of this claim"));
    m_accept->setText(tr("Accept"));
    m_accept->setAccessibleName(tr("Accept document"));
    m_unreadable->setText(tr("Unreadable"));
    m_unreadable->setAccessibleName(tr("Mark document unreadable"));
    m_nextKey->setWhatsThis(tr("Next document"));
    m_previousKey->setWhatsThis(tr("Previous document"));
    m_head->retranslate();
    m_reasonStrip->retranslate();
    m_model->retranslate();
    refresh();
}

void DocumentsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange) {
        for (DocumentPane *pane : m_panes)
            pane->followTheme(ui::Theme::of(this));
    }
}

} // namespace loket::documentspanel
