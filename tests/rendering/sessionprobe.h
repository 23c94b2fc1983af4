// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/rendering/renderservice.h"

#include <QCoreApplication>
#include <QTest>
#include <memory>
#include <optional>
#include <utility>

namespace loket::rendering {

/// Opens one document and collects what its session says.
class SessionProbe
{
public:
    SessionProbe(RenderService &service, const QByteArray &bytes)
        : m_session(service.open(bytes))
    {
        DocumentSession *session = m_session.get();
        QObject::connect(session, &DocumentSession::opened, session, [this](const auto &value) { info = value; });
        QObject::connect(session, &DocumentSession::failed, session, [this](const auto &value) { failure = value; });
        QObject::connect(session, &DocumentSession::pageReady, session, [this](RequestId request, const auto &value) {
            pages.append(value);
            answered.append(request);
        });
        QObject::connect(session, &DocumentSession::pageFailed, session, [this](RequestId request, const auto &value) {
            pageFailure = value;
            answered.append(request);
        });
    }

    [[nodiscard]] DocumentSession &session() { return *m_session; }
    void close() { m_session.reset(); }

    /// True when the document was opened or refused within `milliseconds`.
    [[nodiscard]] bool waitOpened(int milliseconds = 15'000)
    {
        return QTest::qWaitFor([this] { return info || failure; }, milliseconds);
    }

    /// True when as many requests were answered, or the document failed.
    [[nodiscard]] bool waitAnswers(qsizetype count, int milliseconds = 15'000)
    {
        return QTest::qWaitFor([&] { return answered.size() >= count || failure; }, milliseconds);
    }

    std::optional<DocumentInfo> info;
    std::optional<core::Error> failure;
    std::optional<core::Error> pageFailure;
    QList<RenderedPage> pages;
    QList<RequestId> answered;

private:
    std::unique_ptr<DocumentSession> m_session;
};

/// The helper of this build.
[[nodiscard]] inline RenderConfig testConfig()
{
    RenderConfig config;
    config.helper = RenderService::locateHelper(QCoreApplication::applicationDirPath());
    return config;
}

} // namespace loket::rendering
