// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/provisionalmark.h"

#include "loket/ui/metrics.h"
#include "loket/ui/painting.h"
#include "loket/ui/typescale.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace loket::ui {

namespace {

constexpr int kFlagHeight = 18;

}

QSize provisionalMarkSize()
{
    const QFontMetrics metrics(font(Type::KeyCap));
    return {metrics.horizontalAdvance(ProvisionalMark::word()) + kHatchedEdge + 14, kFlagHeight};
}

void paintProvisionalEdge(QPainter &painter, const QRect &rect, const Theme &theme)
{
    paintHatch(painter, QRect(rect.left(), rect.top(), kHatchedEdge, rect.height()), theme.colour(Token::Warning),
               theme.colour(Token::WarningGround));
}

void paintProvisionalMark(QPainter &painter, const QRect &rect, const Theme &theme)
{
    paintBox(painter, rect, theme.colour(Token::WarningGround), Qt::transparent, 3);
    paintProvisionalEdge(painter, rect, theme);
    painter.save();
    painter.setFont(font(Type::KeyCap));
    painter.setPen(theme.colour(Token::Warning));
    painter.drawText(rect.adjusted(kHatchedEdge + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     ProvisionalMark::word());
    painter.restore();
}

ProvisionalMark::ProvisionalMark(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(word());
}

QString ProvisionalMark::word()
{
    return tr("provisional");
}

QSize ProvisionalMark::sizeHint() const
{
    return provisionalMarkSize();
}

void ProvisionalMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintProvisionalMark(painter, rect(), Theme::of(this));
}

void ProvisionalMark::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(word());
        updateGeometry();
    }
}

HatchedFrame::HatchedFrame(QWidget *parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(kHatchedEdge + 2 * kGrid, 0, 0, 0);
}

void HatchedFrame::setProvisional(bool provisional)
{
    m_provisional = provisional;
    m_body->setContentsMargins(provisional ? kHatchedEdge + 2 * kGrid : 0, 0, 0, 0);
    update();
}

void HatchedFrame::paintEvent(QPaintEvent *)
{
    if (!m_provisional)
        return;
    QPainter painter(this);
    paintProvisionalEdge(painter, rect(), Theme::of(this));
}

} // namespace loket::ui
