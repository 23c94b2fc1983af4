// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/rendering/page.h"

#include <QAbstractScrollArea>
#include <optional>

namespace loket::documentspanel {

struct ViewGeometry;

/// One page of a document, zoomed, turned and panned. Paints from the page's pyramid, so that no zoom costs a frame.
///
/// Keys while it has the focus: arrows up and down scroll, Space and Page Down read on to the next page, Shift+Space
/// and Page Up back. The wheel zooms at the pointer, with Shift it scrolls. Dragging pans.
class DocumentView final : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DocumentView)
public:
    explicit DocumentView(QWidget *parent = nullptr);
    ~DocumentView() override;

    /// Shows another page from its top, whole page in view.
    void setPage(const rendering::RenderedPage &page);
    /// The same page in another resolution; nothing moves.
    void refinePage(const rendering::RenderedPage &page);
    void clear();
    [[nodiscard]] bool hasPage() const { return m_page.has_value(); }

    void zoomIn();
    void zoomOut();
    void fit();
    void rotate();
    void setQuarterTurns(int turns);
    [[nodiscard]] int quarterTurns() const;
    [[nodiscard]] bool isFitted() const { return m_fitted; }
    /// Logical pixels for one unit of the page's natural size.
    [[nodiscard]] double zoom() const;
    /// How large the page is on the screen, in device pixels and upright: what a renderer should deliver.
    [[nodiscard]] QSize neededPixels() const;

signals:
    void viewChanged(); ///< zoom or rotation
    void nextPageWanted();
    void previousPageWanted();
    void pressed(); ///< the mouse was pressed in here

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void zoomTo(double zoom, QPointF fixedPoint);
    void updateScrollBars();
    void readOn(bool forward);
    [[nodiscard]] QPointF contentOrigin() const;
    [[nodiscard]] QPointF viewportCentre() const;

    std::optional<rendering::RenderedPage> m_page;
    std::unique_ptr<ViewGeometry> m_geometry;
    bool m_fitted = true;
    std::optional<QPoint> m_dragFrom;
};

} // namespace loket::documentspanel
