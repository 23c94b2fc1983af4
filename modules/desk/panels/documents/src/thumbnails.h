// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/documentspanel/documentitem.h"
#include "loket/rendering/documentsession.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QQueue>
#include <QSet>
#include <memory>

namespace loket::rendering {
class RenderService;
}

namespace loket::documentspanel {

/// Small pictures of first pages for the list. Draws one document after the other, so that the panes never wait for
/// more than one of them; a document that cannot be drawn keeps its icon. Borrows the renderer.
///
/// Thread: GUI thread only.
class Thumbnails final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Thumbnails)
public:
    Thumbnails(rendering::RenderService &renderer, ByteProvider bytes, QObject *parent = nullptr);
    ~Thumbnails() override;

    /// Draws these and forgets the wishes before; what is drawn already comes at once by ready().
    void want(const QList<QString> &hashes, QSize box);

signals:
    void ready(const QString &sha256, const QImage &picture);

private:
    void next();
    void draw(const QString &sha256, const core::Result<QByteArray> &bytes);
    void finish(const QString &sha256, const QImage &picture);

    rendering::RenderService &m_renderer;
    ByteProvider m_bytes;
    QSize m_box;
    QQueue<QString> m_wanted;
    QString m_current; ///< being fetched or drawn; empty when idle
    std::unique_ptr<rendering::DocumentSession> m_session;
    QHash<QString, QImage> m_drawn; ///< a null picture: it cannot be drawn
};

} // namespace loket::documentspanel
