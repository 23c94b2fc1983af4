// SPDX-License-Identifier: GPL-3.0-or-later
#include "thumbnails.h"

#include "loket/rendering/page.h"
#include "loket/rendering/renderservice.h"

#include <QPointer>

namespace loket::documentspanel {
namespace {
constexpr qsizetype kKept = 200; // of a few kilobytes each
}

Thumbnails::Thumbnails(rendering::RenderService &renderer, ByteProvider bytes, QObject *parent)
    : QObject(parent)
    , m_renderer(renderer)
    , m_bytes(std::move(bytes))
{}

Thumbnails::~Thumbnails() = default;

void Thumbnails::want(const QList<QString> &hashes, QSize box)
{
    m_box = box;
    m_wanted.clear();
    if (m_drawn.size() > kKept)
        m_drawn.clear();
    for (const QString &sha256 : hashes) {
        const auto drawn = m_drawn.constFind(sha256);
        if (drawn == m_drawn.constEnd())
            m_wanted.enqueue(sha256);
        else if (!drawn->isNull())
            emit ready(sha256, *drawn);
    }
    // One that is fetched for a claim nobody looks at any more must not hold up the others.
    if (m_current.isEmpty() || !hashes.contains(m_current))
        next();
    else
        m_wanted.removeAll(m_current);
}

void Thumbnails::next()
{
    m_session.reset();
    m_current.clear();
    if (m_wanted.isEmpty())
        return;
    m_current = m_wanted.dequeue();
    m_bytes(m_current, [self = QPointer(this), sha256 = m_current](const core::Result<QByteArray> &bytes) {
        if (self != nullptr && self->m_current == sha256)
            self->draw(sha256, bytes);
    });
}

void Thumbnails::draw(const QString &sha256, const core::Result<QByteArray> &bytes)
{
    if (!bytes) {
        // Not here now; it may come later, so nothing is remembered of it.
        QMetaObject::invokeMethod(this, &Thumbnails::next, Qt::QueuedConnection);
        return;
    }
    m_session = m_renderer.open(*bytes);
    using rendering::DocumentSession;
    connect(m_session.get(), &DocumentSession::pageReady, this,
            [this, sha256](rendering::RequestId, const rendering::RenderedPage &page) {
                finish(sha256, page.levels.first());
            });
    connect(m_session.get(), &DocumentSession::pageFailed, this, [this, sha256] { finish(sha256, {}); });
    connect(m_session.get(), &DocumentSession::failed, this, [this, sha256] { finish(sha256, {}); });
    m_session->requestPage(0, m_box);
}

void Thumbnails::finish(const QString &sha256, const QImage &picture)
{
    m_drawn.insert(sha256, picture);
    if (!picture.isNull())
        emit ready(sha256, picture);
    // The session is in the middle of telling us: it must not end in its own signal.
    QMetaObject::invokeMethod(this, &Thumbnails::next, Qt::QueuedConnection);
}

} // namespace loket::documentspanel
