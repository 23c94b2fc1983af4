// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"
#include "loket/rendering/page.h"

#include <QObject>
#include <QPointer>
#include <optional>

namespace loket::rendering {

class RenderService;

using RequestId = quint64;

/// One document that is being looked at. Made by RenderService::open; destroying it frees its helper process.
///
/// Thread: GUI thread only; nothing here waits. All answers come as signals from the event loop.
/// Errors: TooLarge, UnsupportedMedia (field "document.password": locked), Malformed (damaged), OutOfRange (no such
/// page), Timeout (the helper was ended), HelperFailed (it crashed twice or could not start).
class DocumentSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DocumentSession)
public:
    ~DocumentSession() override;

    [[nodiscard]] const std::optional<DocumentInfo> &info() const { return m_info; }

    /// Asks for `page` (from 0) as large as fits into `box` pixels. Served in order, also when asked before opened().
    RequestId requestPage(int page, QSize box);
    /// No answer will come for `request`. Work under way is not interrupted, its result is dropped.
    void cancel(RequestId request);

signals:
    void opened(const loket::rendering::DocumentInfo &info);
    /// The document as a whole cannot be shown; nothing else follows.
    void failed(const loket::core::Error &error);
    void pageReady(loket::rendering::RequestId request, const loket::rendering::RenderedPage &page);
    void pageFailed(loket::rendering::RequestId request, const loket::core::Error &error);

private:
    friend class RenderService;
    DocumentSession(RenderService &service, quint64 id);

    void deliverOpened(const DocumentInfo &info);

    QPointer<RenderService> m_service;
    quint64 m_id;
    std::optional<DocumentInfo> m_info;
};

} // namespace loket::rendering
