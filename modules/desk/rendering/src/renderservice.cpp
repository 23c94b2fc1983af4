// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/rendering/renderservice.h"

#include "dispatcher.h"

#include <QDir>
#include <QFileInfo>

namespace loket::rendering {

RenderService::RenderService(RenderConfig config, QObject *parent)
    : QObject(parent)
    , m_dispatcher(new Dispatcher(std::move(config)))
{
    m_thread.setObjectName(QStringLiteral("rendering"));
    m_dispatcher->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_dispatcher, &QObject::deleteLater);
    connect(&m_thread, &QThread::started, m_dispatcher, &Dispatcher::warmUp);
    connectDispatcher();
    m_thread.start();
}

RenderService::~RenderService()
{
    m_thread.quit();
    m_thread.wait(); // helpers are killed, not asked: this takes milliseconds
}

QString RenderService::locateHelper(const QString &applicationFolder)
{
    const QString beside = applicationFolder + QStringLiteral("/loket-render");
    if (QFileInfo(beside).isExecutable())
        return beside;
    return QDir::cleanPath(applicationFolder + QStringLiteral("/../libexec/loket/loket-render"));
}

std::unique_ptr<DocumentSession> RenderService::open(QByteArray bytes)
{
    const quint64 id = ++m_lastId;
    std::unique_ptr<DocumentSession> session(new DocumentSession(*this, id));
    m_sessions.insert(id, session.get());
    QMetaObject::invokeMethod(
        m_dispatcher, [dispatcher = m_dispatcher, id, bytes = std::move(bytes)] { dispatcher->open(id, bytes); },
        Qt::QueuedConnection);
    return session;
}

void RenderService::request(quint64 session, RequestId request, int page, QSize box)
{
    QMetaObject::invokeMethod(
        m_dispatcher,
        [dispatcher = m_dispatcher, session, request, page, box] { dispatcher->request(session, request, page, box); },
        Qt::QueuedConnection);
}

void RenderService::cancel(quint64 session, RequestId request)
{
    QMetaObject::invokeMethod(
        m_dispatcher, [dispatcher = m_dispatcher, session, request] { dispatcher->cancel(session, request); },
        Qt::QueuedConnection);
}

void RenderService::close(quint64 session)
{
    m_sessions.remove(session);
    QMetaObject::invokeMethod(
        m_dispatcher, [dispatcher = m_dispatcher, session] { dispatcher->close(session); }, Qt::QueuedConnection);
}

void RenderService::connectDispatcher()
{
    // Answers cross threads; a session that was closed meanwhile is no longer in the table.
    connect(m_dispatcher, &Dispatcher::opened, this, [this](quint64 id, const DocumentInfo &info) {
        if (DocumentSession *session = m_sessions.value(id))
            session->deliverOpened(info);
    });
    connect(m_dispatcher, &Dispatcher::failed, this, [this](quint64 id, const core::Error &error) {
        if (DocumentSession *session = m_sessions.value(id))
            emit session->failed(error);
    });
    connect(m_dispatcher, &Dispatcher::pageReady, this,
            [this](quint64 id, RequestId request, const RenderedPage &page) {
                if (DocumentSession *session = m_sessions.value(id))
                    emit session->pageReady(request, page);
            });
    connect(m_dispatcher, &Dispatcher::pageFailed, this,
            [this](quint64 id, RequestId request, const core::Error &error) {
                if (DocumentSession *session = m_sessions.value(id))
                    emit session->pageFailed(request, error);
            });
    connect(m_dispatcher, &Dispatcher::sandboxReported, this, [this](SandboxState state) {
        m_sandbox = state;
        emit sandboxReported(state);
    });
}

} // namespace loket::rendering
