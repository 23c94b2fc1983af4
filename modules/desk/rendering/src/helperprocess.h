// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "memoryfile.h"

#include "loket/rendering/renderservice.h"
#include "loket/rendering/wire.h"

#include <QProcess>
#include <QTimer>

namespace loket::rendering {

/// One loket-render process and the conversation with it, one request at a time.
///
/// Thread: the dispatcher's. Never waits: ready(), answered() and ended() come from the event loop, ended() at most
/// once and as the last. A helper that is late, speaks nonsense or closes its pipes is killed.
class HelperProcess final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelperProcess)
public:
    /// Starts the process. `timeout` holds for the start and for each request.
    HelperProcess(const RenderConfig &config, MemoryFile document, MemoryFile pixels, QObject *parent);
    ~HelperProcess() override;

    [[nodiscard]] bool isReady() const { return m_ready; }

    /// Says nothing more, ends the process and deletes itself once the system has buried it.
    void retire();

    /// Hands over the document, then answered(). Once, when ready. Error Unavailable.
    [[nodiscard]] core::Result<> open(const QByteArray &bytes);
    /// Asks for a page, then answered(). Error Unavailable.
    [[nodiscard]] core::Result<> render(int page, QSize box);
    /// The pixels of the answer just received. Error HelperFailed, Unavailable.
    [[nodiscard]] core::Result<QImage> takePixels(const wire::Reply &reply);

signals:
    void ready(loket::rendering::SandboxState state);
    void answered(loket::rendering::wire::Reply reply);
    /// HelperFailed or Timeout.
    void ended(loket::core::Error error);

private:
    void start(const QString &program);
    void send(wire::Request request);
    void readReplies();
    void accept(const wire::Reply &reply);
    void end(core::ErrorCode code, const char *detail);

    MemoryFile m_document;
    MemoryFile m_pixels;
    QProcess m_process;
    QTimer m_timer;
    QSize m_box; ///< of the render request under way
    std::uint32_t m_sequence = 0;
    bool m_awaiting = true; ///< the greeting, or the answer to m_sequence
    bool m_ready = false;
    bool m_ended = false;
};

} // namespace loket::rendering
