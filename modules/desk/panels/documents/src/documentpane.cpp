// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/documentspanel/documentpane.h"

#include "errortext.h"

#include "loket/documentspanel/documentview.h"
#include "loket/rendering/renderservice.h"
#include "loket/ui/banner.h"
#include "loket/ui/emptystate.h"
#include "loket/ui/iconbutton.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/metrics.h"
#include "loket/ui/painting.h"
#include "loket/ui/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPointer>
#include <QStackedLayout>
#include <algorithm>
#include <chrono>
#include <cmath>

namespace loket::documentspanel {

using namespace std::chrono_literals;

namespace {

constexpr auto kSlow = 300ms;
constexpr auto kZoomSettled = 120ms;
constexpr int kActiveEdge = 2;
// A page is asked for again when the screen has a tenth more pixels than it; finer is not seen.
constexpr double kCoarse = 1.1;
// A picture is wanted whole, a page of print at no more than A4 at 400 dpi: what is finer takes seconds and 200 MB.
constexpr double kFinestPicture = 40e6;
constexpr double kFinestPrint = 16e6;

QSize capped(QSize size, double pixels)
{
    const double excess = double(size.width()) * size.height() / pixels;
    return excess > 1.0 ? (QSizeF(size) / std::sqrt(excess)).toSize() : size;
}

QString hashAt(const DocumentItem &item, int version)
{
    const bool present = version >= 0 && version < int(item.versions.size());
    return present ? QString::fromStdString(item.versions[std::size_t(version)].sha256) : QString();
}

} // namespace

DocumentPane::DocumentPane(rendering::RenderService &renderer, ByteProvider bytes, QWidget *parent)
    : QWidget(parent)
    , m_renderer(renderer)
    , m_bytes(std::move(bytes))
    , m_head(new ui::TextLabel(QString(), ui::Type::BodyStrong, ui::Token::OnViewer))
    , m_incomplete(new ui::Banner(ui::Tone::Warning))
    , m_stage(new QWidget)
    , m_view(new DocumentView)
    , m_message(new ui::EmptyState(ui::Icon::FileText, QString()))
    , m_retry(new ui::KeyButton(ui::Icon::RefreshCw, QString()))
    , m_stack(new QStackedLayout(m_stage))
    , m_pageStrip(new QWidget)
    , m_pageText(new ui::TextLabel(QString(), ui::Type::Secondary, ui::Token::OnViewer))
    , m_previous(new ui::IconButton(ui::Icon::ChevronLeft, QString()))
    , m_next(new ui::IconButton(ui::Icon::ChevronRight, QString()))
{
    m_head->setContentsMargins(ui::kCardPadding, 2 * ui::kGrid, ui::kCardPadding, ui::kGrid);
    m_head->hide();
    m_incomplete->hide();
    m_message->setAction(m_retry);
    m_stack->addWidget(m_message);
    m_stack->addWidget(m_view);
    buildPageStrip();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kActiveEdge, kActiveEdge, kActiveEdge, kActiveEdge);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_incomplete);
    column->addWidget(m_stage, 1);
    column->addWidget(m_pageStrip);

    m_slow.setSingleShot(true);
    m_slow.setInterval(kSlow);
    connect(&m_slow, &QTimer::timeout, this, [this] { showMessage(tr("Opening…"), QString(), false); });
    m_detail.setSingleShot(true);
    m_detail.setInterval(kZoomSettled);
    connect(&m_detail, &QTimer::timeout, this, &DocumentPane::requestDetail);
    connect(m_view, &DocumentView::viewChanged, &m_detail, qOverload<>(&QTimer::start));
    connect(m_view, &DocumentView::nextPageWanted, this, &DocumentPane::nextPage);
    connect(m_view, &DocumentView::previousPageWanted, this, &DocumentPane::previousPage);
    connect(m_view, &DocumentView::pressed, this, &DocumentPane::pressed);
    connect(m_retry, &QAbstractButton::clicked, this, &DocumentPane::load);
    followTheme(ui::Theme::of(parent));
    clear();
}

DocumentPane::~DocumentPane() = default;

void DocumentPane::buildPageStrip()
{
    auto *row = new QHBoxLayout(m_pageStrip);
    row->setContentsMargins(ui::kGrid, ui::kGrid, ui::kGrid, ui::kGrid);
    row->addStretch();
    row->addWidget(m_previous);
    row->addWidget(m_pageText);
    row->addWidget(m_next);
    row->addStretch();
    m_pageStrip->hide();
    connect(m_previous, &QAbstractButton::clicked, this, &DocumentPane::previousPage);
    connect(m_next, &QAbstractButton::clicked, this, &DocumentPane::nextPage);
}

bool DocumentPane::showsPage() const
{
    return m_view->hasPage();
}

QString DocumentPane::sha256() const
{
    return m_item ? hashAt(*m_item, m_version) : QString();
}

void DocumentPane::open(const DocumentItem &item, int version)
{
    const bool same = m_item && m_item->id == item.id && sha256() == hashAt(item, version);
    m_item = item;
    m_version = version;
    takeTexts();
    if (!same || (!m_session && !m_error && !item.versions.empty()))
        load();
}

void DocumentPane::clear()
{
    m_item.reset();
    m_version = -1;
    load();
}

void DocumentPane::load()
{
    ++m_loading;
    m_session.reset();
    m_info.reset();
    m_error.reset();
    m_firstRequest = m_detailRequest = 0;
    m_page = 0;
    m_view->clear();
    m_view->setQuarterTurns(0);
    m_incomplete->hide();
    m_pageStrip->hide();
    m_slow.stop();
    takeTexts();
    if (const QString hash = sha256(); !hash.isEmpty()) {
        m_slow.start();
        m_message->setMessage(ui::Icon::Loader, QString(), QString());
        m_retry->hide();
        // The provider may answer at once, late, or after this pane is gone.
        m_bytes(hash, [pane = QPointer<DocumentPane>(this), load = m_loading](core::Result<QByteArray> bytes) {
            if (pane && pane->m_loading == load)
                pane->openBytes(std::move(bytes));
        });
    }
    emit changed();
}

void DocumentPane::openBytes(core::Result<QByteArray> bytes)
{
    if (!bytes)
        return onError(bytes.error());
    m_session = m_renderer.open(std::move(*bytes));
    rendering::DocumentSession *session = m_session.get();
    connect(session, &rendering::DocumentSession::opened, this, [this](const rendering::DocumentInfo &info) {
        m_info = info;
        takeTexts();
        emit changed();
    });
    connect(session, &rendering::DocumentSession::failed, this, &DocumentPane::onError);
    connect(session, &rendering::DocumentSession::pageReady, this, &DocumentPane::onPage);
    connect(session, &rendering::DocumentSession::pageFailed, this,
            [this](rendering::RequestId request, const core::Error &error) {
                if (request == m_firstRequest)
                    onError(error); // a finer picture that fails leaves the coarser one standing
            });
    goToPage(0);
}

void DocumentPane::goToPage(int page)
{
    m_page = page;
    m_session->cancel(m_firstRequest);
    m_session->cancel(m_detailRequest);
    m_detailRequest = 0;
    const QSize screen = (QSizeF(m_stage->size()) * devicePixelRatioF()).toSize();
    const int longest = std::max({screen.width(), screen.height(), 400});
    m_firstRequest = m_session->requestPage(page, QSize(longest, longest));
}

void DocumentPane::onPage(rendering::RequestId request, const rendering::RenderedPage &page)
{
    const bool first = request == m_firstRequest;
    if (!first && request != m_detailRequest)
        return;
    m_slow.stop();
    m_error.reset();
    m_shownPixels = page.levels.first().size();
    const bool nothingBefore = !m_view->hasPage();
    if (first)
        m_view->setPage(page);
    else
        m_view->refinePage(page);
    m_incomplete->setVisible(page.incomplete);
    m_stack->setCurrentWidget(m_view);
    setAccessibleDescription(QString());
    takeTexts();
    if (first && m_info && m_info->type != rendering::MediaType::Pdf)
        m_detail.start(); // all of a picture, so that zooming in finds it there
    if (nothingBefore)
        emit pageShown();
    emit changed();
}

void DocumentPane::requestDetail()
{
    if (!m_session || !m_info || !m_view->hasPage())
        return;
    const bool picture = m_info->type != rendering::MediaType::Pdf;
    const QSize needed =
        picture ? capped(m_info->firstPage.toSize(), kFinestPicture) : capped(m_view->neededPixels(), kFinestPrint);
    if (needed.width() <= m_shownPixels.width() * kCoarse && needed.height() <= m_shownPixels.height() * kCoarse)
        return;
    m_session->cancel(m_detailRequest);
    m_detailRequest = m_session->requestPage(m_page, needed);
}

void DocumentPane::nextPage()
{
    if (m_session && m_info && m_page + 1 < m_info->pages)
        goToPage(m_page + 1);
}

void DocumentPane::previousPage()
{
    if (m_session && m_info && m_page > 0)
        goToPage(m_page - 1);
}

void DocumentPane::onError(const core::Error &error)
{
    m_slow.stop();
    m_error = error;
    m_view->clear();
    m_incomplete->hide();
    takeTexts();
    emit changed();
}

void DocumentPane::showMessage(const QString &title, const QString &text, bool retry)
{
    const ui::Icon icon = m_error ? ui::Icon::TriangleAlert : m_item ? ui::Icon::Loader : ui::Icon::FileText;
    m_message->setMessage(icon, title, text);
    m_message->setAccessibleName(text.isEmpty() ? title : tr("%1: %2").arg(title, text));
    setAccessibleDescription(m_message->accessibleName());
    m_retry->setVisible(retry);
    m_stack->setCurrentWidget(m_message);
}

void DocumentPane::takeTexts()
{
    m_head->setText(m_item ? m_item->name : QString());
    setAccessibleName(m_head->text());
    m_view->setAccessibleName(m_item ? tr("Document %1").arg(m_item->name) : tr("No document"));
    m_retry->setText(tr("Try again"));
    m_retry->setAccessibleName(tr("Try again"));
    m_previous->setName(tr("Previous page"));
    m_next->setName(tr("Next page"));
    m_incomplete->setMessage(tr("The file is not complete."),
                             tr("It ends early; what is grey or missing was never sent. Ask for it again."));
    const int pages = m_info ? m_info->pages : 0;
    m_pageText->setText(tr("Page %1 of %2").arg(m_page + 1).arg(pages));
    m_view->setAccessibleDescription(pages > 1 ? m_pageText->text() : QString());
    m_pageStrip->setVisible(pages > 1 && m_view->hasPage());
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < pages);

    if (m_error) {
        const ErrorText text = errorText(*m_error);
        showMessage(tr("This document cannot be opened"), text.reason, text.retryHelps);
    } else if (!m_item) {
        showMessage(tr("No document chosen"), tr("Choose one from the list."), false);
    } else if (m_item->versions.empty()) {
        showMessage(tr("%1 has not been sent yet").arg(m_item->name), QString(), false);
    }
}

void DocumentPane::setHeadVisible(bool visible)
{
    m_head->setVisible(visible);
}

void DocumentPane::setActive(bool active)
{
    m_active = active;
    update();
}

void DocumentPane::followTheme(const ui::Theme &outer)
{
    // Light ink on dark ground in both themes: the dark table, on the ground that this theme gives to viewers.
    QPalette palette = ui::Theme::dark().palette();
    palette.setColor(QPalette::Window, outer.colour(ui::Token::Viewer));
    if (palette != this->palette())
        setPalette(palette);
}

void DocumentPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    if (m_active) {
        const QColor edge = ui::Theme::dark().colour(ui::Token::Primary);
        ui::paintBox(painter, rect(), Qt::transparent, edge, 0, kActiveEdge);
    }
}

void DocumentPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        takeTexts();
}

} // namespace loket::documentspanel
