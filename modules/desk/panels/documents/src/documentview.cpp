// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/documentspanel/documentview.h"

#include "viewgeometry.h"

#include "loket/ui/metrics.h"
#include "loket/ui/painting.h"
#include "loket/ui/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace loket::documentspanel {

namespace {

constexpr double kStep = 1.25;
constexpr double kSmallest = 0.02;
constexpr double kLargest = 12.0;
constexpr int kMargin = 12;          // ground left visible around a fitted page
constexpr double kReadOnShare = 0.9; // of the viewport, so that a line stays as a hold for the eye
constexpr double kWheelNotch = 120.0;

/// A part of a page's picture and where it belongs.
struct Piece
{
    const QImage &image;
    QRectF source; ///< in pixels of the image
    QRectF onPage;
};

void draw(QPainter &painter, const Piece &piece, const QTransform &pageToTarget)
{
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setTransform(pageToTarget);
    painter.drawImage(piece.onPage, piece.image, piece.source);
    painter.resetTransform();
}

/// The same for a turned page. Qt scales fast and turns fast, but does both at once pixel by pixel, which takes three
/// times as long: so the part to be seen is first scaled upright, then turned.
void drawTurned(QPainter &painter, const Piece &piece, const QTransform &pageToView, int quarterTurns, QRect target)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QSize size = (QSizeF(target.size()) * ratio).toSize();
    const QTransform turn = QTransform().rotate(90.0 * quarterTurns);
    QImage upright(quarterTurns % 2 == 0 ? size : size.transposed(), QImage::Format_RGB32);
    upright.fill(painter.background().color());
    QPainter inner(&upright);
    draw(inner, piece,
         pageToView * QTransform::fromTranslate(-target.x(), -target.y()) * QTransform::fromScale(ratio, ratio) *
             QImage::trueMatrix(turn, upright.width(), upright.height()).inverted());
    inner.end();
    QImage turned = upright.transformed(turn);
    turned.setDevicePixelRatio(ratio);
    painter.drawImage(target.topLeft(), turned);
}

} // namespace

DocumentView::DocumentView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_geometry(std::make_unique<ViewGeometry>())
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::OpenHandCursor);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    // The scroll area speaks for its viewport.
    viewport()->setFocusPolicy(Qt::NoFocus);
    viewport()->setAccessibleName(tr("Page"));
}

DocumentView::~DocumentView() = default;

void DocumentView::setPage(const rendering::RenderedPage &page)
{
    m_page = page;
    m_geometry->natural = page.natural;
    fit();
    verticalScrollBar()->setValue(0);
}

void DocumentView::refinePage(const rendering::RenderedPage &page)
{
    m_page = page;
    viewport()->update();
}

void DocumentView::clear()
{
    m_page.reset();
    updateScrollBars();
}

double DocumentView::zoom() const
{
    return m_geometry->zoom;
}

int DocumentView::quarterTurns() const
{
    return m_geometry->quarterTurns;
}

QSize DocumentView::neededPixels() const
{
    return (m_geometry->natural * (m_geometry->zoom * devicePixelRatioF())).toSize().expandedTo(QSize(1, 1));
}

void DocumentView::zoomIn()
{
    zoomTo(zoom() * kStep, viewportCentre());
}

void DocumentView::zoomOut()
{
    zoomTo(zoom() / kStep, viewportCentre());
}

void DocumentView::fit()
{
    m_fitted = true;
    m_geometry->zoom = m_geometry->fitting(viewport()->size() - QSize(2 * kMargin, 2 * kMargin));
    updateScrollBars();
    emit viewChanged();
}

void DocumentView::rotate()
{
    setQuarterTurns(quarterTurns() + 1);
}

void DocumentView::setQuarterTurns(int turns)
{
    m_geometry->quarterTurns = turns % 4;
    if (m_fitted)
        return fit();
    updateScrollBars();
    emit viewChanged();
}

void DocumentView::zoomTo(double zoom, QPointF fixedPoint)
{
    if (!hasPage())
        return;
    const double wanted = std::clamp(zoom, kSmallest, kLargest);
    const QPointF onPage = (fixedPoint - contentOrigin()) / m_geometry->zoom;
    m_fitted = false;
    m_geometry->zoom = wanted;
    updateScrollBars();
    const QPointF scroll = onPage * wanted - fixedPoint;
    horizontalScrollBar()->setValue(int(std::lround(scroll.x())));
    verticalScrollBar()->setValue(int(std::lround(scroll.y())));
    emit viewChanged();
}

void DocumentView::updateScrollBars()
{
    const QSize content = hasPage() ? m_geometry->content().toSize() : QSize();
    const QSize visible = viewport()->size();
    horizontalScrollBar()->setRange(0, m_fitted ? 0 : std::max(content.width() - visible.width(), 0));
    verticalScrollBar()->setRange(0, m_fitted ? 0 : std::max(content.height() - visible.height(), 0));
    horizontalScrollBar()->setPageStep(visible.width());
    verticalScrollBar()->setPageStep(visible.height());
    constexpr int kLine = 40;
    horizontalScrollBar()->setSingleStep(kLine);
    verticalScrollBar()->setSingleStep(kLine);
    viewport()->update();
}

QPointF DocumentView::viewportCentre() const
{
    return QRectF(viewport()->rect()).center();
}

QPointF DocumentView::contentOrigin() const
{
    const QSizeF content = m_geometry->content();
    const QSizeF visible = viewport()->size();
    const auto along = [](double inside, double outside, int scrolled) {
        return inside <= outside ? std::round((outside - inside) / 2) : -double(scrolled);
    };
    return {along(content.width(), visible.width(), horizontalScrollBar()->value()),
            along(content.height(), visible.height(), verticalScrollBar()->value())};
}

void DocumentView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const ui::Theme theme = ui::Theme::of(parentWidget());
    painter.fillRect(event->rect(), palette().color(QPalette::Window));
    if (hasPage()) {
        QTransform pageToView = m_geometry->pageToContent();
        const QPointF origin = contentOrigin();
        pageToView *= QTransform::fromTranslate(origin.x(), origin.y());

        const double perLevelZero = m_page->levels.first().width() / m_page->natural.width();
        const double scale = m_geometry->zoom * devicePixelRatioF() / perLevelZero;
        const QImage &image = m_page->levels.at(levelFor(scale, int(m_page->levels.size())));
        const double perUnit = image.width() / m_page->natural.width();

        // Only what is seen is read, one pixel more on each side for the smoothing.
        QRectF seen = pageToView.inverted().mapRect(QRectF(event->rect()));
        seen = seen.adjusted(-1 / perUnit, -1 / perUnit, 1 / perUnit, 1 / perUnit)
                   .intersected(QRectF(QPointF(), m_page->natural));
        const Piece piece{image, QRectF(seen.topLeft() * perUnit, seen.size() * perUnit), seen};
        // With a broken ratio (125 %) the turned picture would not lie on whole pixels.
        const bool wholePixels = devicePixelRatioF() == std::floor(devicePixelRatioF());
        const QRect target = pageToView.mapRect(seen).toAlignedRect().intersected(event->rect());
        if (quarterTurns() % 4 == 0 || !wholePixels || target.isEmpty()) {
            draw(painter, piece, pageToView);
        } else {
            painter.setBackground(palette().color(QPalette::Window));
            drawTurned(painter, piece, pageToView, quarterTurns(), target);
        }
    }
    if (hasFocus())
        ui::paintFocusRing(painter, viewport()->rect(), theme, 0);
}

void DocumentView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fitted)
        fit();
    else
        updateScrollBars();
}

void DocumentView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() - event->angleDelta().y());
    } else {
        zoomTo(zoom() * std::pow(kStep, event->angleDelta().y() / kWheelNotch), event->position());
    }
    event->accept();
}

void DocumentView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space:
        readOn(!event->modifiers().testFlag(Qt::ShiftModifier));
        break;
    case Qt::Key_PageDown:
        readOn(true);
        break;
    case Qt::Key_PageUp:
        readOn(false);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void DocumentView::readOn(bool forward)
{
    QScrollBar *bar = verticalScrollBar();
    const bool atEnd = bar->value() == (forward ? bar->maximum() : bar->minimum());
    if (!atEnd) {
        const int step = int(viewport()->height() * kReadOnShare);
        bar->setValue(bar->value() + (forward ? step : -step));
    } else if (forward) {
        emit nextPageWanted();
    } else {
        emit previousPageWanted();
    }
}

void DocumentView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        viewport()->setAccessibleName(tr("Page"));
}

void DocumentView::mousePressEvent(QMouseEvent *event)
{
    emit pressed();
    if (event->button() != Qt::LeftButton)
        return;
    m_dragFrom = event->pos();
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void DocumentView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragFrom)
        return;
    const QPoint moved = event->pos() - *m_dragFrom;
    m_dragFrom = event->pos();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
}

void DocumentView::mouseReleaseEvent(QMouseEvent *)
{
    m_dragFrom.reset();
    viewport()->setCursor(Qt::OpenHandCursor);
}

} // namespace loket::documentspanel
