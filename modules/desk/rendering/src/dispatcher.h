// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helperprocess.h"

#include <QByteArray>
#include <deque>
#include <map>
#include <memory>

namespace loket::rendering {

/// Gives each session a helper and its requests to the helper, in order; keeps one helper warm; lets the longest unused
/// session give up its helper when all are taken.
///
/// A helper that crashes is replaced once per session and the request repeated; one that was too late is replaced once
/// too, but its request has failed: the officer has waited long enough. Thread: RenderService's own.
class Dispatcher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Dispatcher)
public:
    explicit Dispatcher(RenderConfig config)
        : m_config(std::move(config))
    {}
    ~Dispatcher() override;

    void warmUp();
    void open(quint64 session, const QByteArray &bytes);
    void request(quint64 session, RequestId request, int page, QSize box);
    void cancel(quint64 session, RequestId request);
    void close(quint64 session);

signals:
    void opened(quint64 session, const loket::rendering::DocumentInfo &info);
    void failed(quint64 session, const loket::core::Error &error);
    void pageReady(quint64 session, quint64 request, const loket::rendering::RenderedPage &page);
    void pageFailed(quint64 session, quint64 request, const loket::core::Error &error);
    void sandboxReported(loket::rendering::SandboxState state);

private:
    using HelperPtr = std::unique_ptr<HelperProcess>;

    struct Job
    {
        RequestId id = 0;
        int page = 0;
        QSize box;
        bool cancelled = false;
    };

    struct Session
    {
        QByteArray bytes;
        HelperPtr helper;
        std::deque<Job> jobs;
        bool announced = false; ///< opened() was sent; a later helper opens in silence
        bool helperHasDocument = false;
        bool busy = false; ///< an answer is awaited
        bool dead = false; ///< failed() was sent
        int restarts = 0;
        quint64 lastUsed = 0;
    };

    void pump();
    void serve(quint64 id, Session &session);
    [[nodiscard]] bool giveHelper(quint64 id, Session &session);
    [[nodiscard]] bool makeRoom();
    [[nodiscard]] HelperPtr newHelper();
    void attach(quint64 id, Session &session);
    void release(Session &session);
    void retire(HelperPtr helper);
    void onAnswer(quint64 id, const wire::Reply &reply);
    void onOpened(quint64 id, Session &session, const wire::Reply &reply);
    void onPage(quint64 id, Session &session, const wire::Reply &reply);
    void onEnded(quint64 id, const core::Error &error);
    void fail(quint64 id, Session &session, const core::Error &error);

    RenderConfig m_config;
    HelperPtr m_spare;
    std::map<quint64, Session> m_sessions;
    quint64 m_turn = 0;
};

} // namespace loket::rendering
