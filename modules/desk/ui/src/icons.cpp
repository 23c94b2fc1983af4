// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/icons.h"

#include "iconnames.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace loket::ui {

namespace {

QPixmap render(Icon icon, const QColor &colour, int size, qreal dpr)
{
    QFile file(QStringLiteral(":/loket/icons/%1.svg").arg(QLatin1String(fileName(icon))));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    // QtSvg does not resolve currentColor against anything we could set.
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    const int side = qRound(size * dpr);
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(dpr);
    return pixmap;
}

class ThemedEngine final : public QIconEngine
{
public:
    ThemedEngine(Icon icon, Token role)
        : m_icon(icon)
        , m_role(role)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect, pixmapAt(rect.size() * painter->device()->devicePixelRatio(), mode, state));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return pixmapAt(size, mode, state);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmapAt(size, mode, state);
    }
    QIconEngine *clone() const override { return new ThemedEngine(m_icon, m_role); }
    bool isNull() override { return false; }

private:
    QPixmap pixmapAt(const QSize &deviceSize, QIcon::Mode mode, QIcon::State) const
    {
        const Theme theme = Theme::of(QGuiApplication::palette());
        const Token role = mode == QIcon::Disabled ? Token::Edge : mode == QIcon::Selected ? Token::OnPrimary : m_role;
        return icon(m_icon, theme.colour(role), qMin(deviceSize.width(), deviceSize.height()), 1.0);
    }

    Icon m_icon;
    Token m_role;
};

} // namespace

QPixmap icon(Icon icon, const QColor &colour, int size, qreal devicePixelRatio)
{
    const QString key = QStringLiteral("loket-%1-%2-%3-%4")
                            .arg(static_cast<int>(icon))
                            .arg(colour.rgba(), 8, 16)
                            .arg(size)
                            .arg(devicePixelRatio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(icon, colour, size, devicePixelRatio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QPixmap icon(Icon which, Token role, const Theme &theme, int size, qreal devicePixelRatio)
{
    return icon(which, theme.colour(role), size, devicePixelRatio);
}

QIcon themedIcon(Icon icon, Token role)
{
    return QIcon(new ThemedEngine(icon, role));
}

void paintIcon(QPainter &painter, const QRect &rect, Icon which, const QColor &colour, int size)
{
    const QRect target(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, size, size);
    painter.drawPixmap(target, icon(which, colour, size, painter.device()->devicePixelRatio()));
}

} // namespace loket::ui
