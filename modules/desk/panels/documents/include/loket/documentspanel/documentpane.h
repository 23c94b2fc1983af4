// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/documentspanel/documentitem.h"
#include "loket/rendering/documentsession.h"

#include <QTimer>
#include <QWidget>
#include <memory>
#include <optional>

class QStackedLayout;

namespace loket::rendering {
class RenderService;
}
namespace loket::ui {
class Banner;
class EmptyState;
class IconButton;
class KeyButton;
class TextLabel;
class Theme;
} // namespace loket::ui

namespace loket::documentspanel {

class DocumentView;

/// One document on viewer ground: its page, or the sentence that stands for it while it is missing, loading or broken.
///
/// Owns the session with the renderer. Shows a page at screen size first and then as fine as the zoom asks for.
/// What a document does to its helper is said here and touches no other pane.
class DocumentPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DocumentPane)
public:
    DocumentPane(rendering::RenderService &renderer, ByteProvider bytes, QWidget *parent = nullptr);
    ~DocumentPane() override;

    /// Shows a version of `item` (index into its versions) unless it is shown already.
    void open(const DocumentItem &item, int version);
    void clear();

    [[nodiscard]] const std::optional<DocumentItem> &item() const { return m_item; }
    [[nodiscard]] int version() const { return m_version; }
    /// Of the version that is shown or loading; empty without one.
    [[nodiscard]] QString sha256() const;
    [[nodiscard]] DocumentView &view() { return *m_view; }
    [[nodiscard]] const std::optional<rendering::DocumentInfo> &info() const { return m_info; }
    [[nodiscard]] bool showsPage() const;

    void setHeadVisible(bool visible);
    void setActive(bool active);
    /// Takes the viewer's ground of `outer`, the theme of the window around it.
    void followTheme(const ui::Theme &outer);
    void nextPage();
    void previousPage();

signals:
    void pressed();
    /// A page can be seen for the first time since open().
    void pageShown();
    void changed(); ///< info() or showsPage()

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildPageStrip();
    void load();
    void openBytes(core::Result<QByteArray> bytes);
    void goToPage(int page);
    void requestDetail();
    void onPage(rendering::RequestId request, const rendering::RenderedPage &page);
    void onError(const core::Error &error);
    void showMessage(const QString &title, const QString &text, bool retry);
    void takeTexts();

    rendering::RenderService &m_renderer;
    ByteProvider m_bytes;
    std::optional<DocumentItem> m_item;
    int m_version = -1;
    std::unique_ptr<rendering::DocumentSession> m_session;
    std::optional<rendering::DocumentInfo> m_info;
    std::optional<core::Error> m_error;
    quint64 m_loading = 0; ///< counts loads; an answer to an older one is not ours any more
    rendering::RequestId m_firstRequest = 0;
    rendering::RequestId m_detailRequest = 0;
    QSize m_shownPixels;
    int m_page = 0;
    bool m_active = false;

    ui::TextLabel *m_head;
    ui::Banner *m_incomplete;
    QWidget *m_stage;
    DocumentView *m_view;
    ui::EmptyState *m_message;
    ui::KeyButton *m_retry;
    QStackedLayout *m_stack;
    QWidget *m_pageStrip;
    ui::TextLabel *m_pageText;
    ui::IconButton *m_previous;
    ui::IconButton *m_next;
    QTimer m_slow;   ///< says "opening" only when it is felt
    QTimer m_detail; ///< waits for the end of a zoom
};

} // namespace loket::documentspanel
