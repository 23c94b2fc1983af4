// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/rendering/documentsession.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>
#include <QThread>
#include <chrono>
#include <memory>
#include <optional>

namespace loket::rendering {

class Dispatcher;

struct RenderConfig
{
    QString helper; ///< path of loket-render
    /// Helper processes with a document; further documents take turns, the longest unused gives way.
    int maxHelpers = 4;
    std::chrono::milliseconds timeout{5000}; ///< for one answer; then the helper is ended
};

/// What holds the helpers on this machine. Landlock missing is worth a word on the status line.
struct SandboxState
{
    bool seccomp = false;
    bool landlock = false;
};

/// Opens untrusted documents in helper processes, one process for one document, and keeps one more warmed up, so that
/// a picture does not wait for a process to start.
///
/// Thread: made, used and destroyed in the GUI thread; processes and pixels are handled in a thread of its own.
/// Whatever a document does to its helper ends as an error of that document's session.
class RenderService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RenderService)
public:
    explicit RenderService(RenderConfig config, QObject *parent = nullptr);
    ~RenderService() override;

    /// The helper beside the program (build tree) or in libexec/loket (installed).
    [[nodiscard]] static QString locateHelper(const QString &applicationFolder);

    /// Starts opening `bytes` (shared, not copied); the session answers by its signals.
    [[nodiscard]] std::unique_ptr<DocumentSession> open(QByteArray bytes);

    /// Nothing until the first helper has reported.
    [[nodiscard]] std::optional<SandboxState> sandbox() const { return m_sandbox; }

signals:
    void sandboxReported(const loket::rendering::SandboxState &state);

private:
    friend class DocumentSession;
    void request(quint64 session, RequestId request, int page, QSize box);
    void cancel(quint64 session, RequestId request);
    void close(quint64 session);
    void connectDispatcher();

    QThread m_thread;
    Dispatcher *m_dispatcher; ///< lives in m_thread and ends with it
    QHash<quint64, DocumentSession *> m_sessions;
    std::optional<SandboxState> m_sandbox;
    quint64 m_lastId = 0;
};

} // namespace loket::rendering
