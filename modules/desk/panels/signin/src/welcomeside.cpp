// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcomeside.h"

#include "loket/ui/icons.h"
#include "loket/ui/metrics.h"
#include "loket/ui/typescale.h"
#include "loket/ui/wavebackground.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace loket::signinpanel {

using namespace ui;

namespace {

constexpr int kLeft = 36;
constexpr int kEntry = 50;

void entry(QPainter &painter, int y, int width, Icon glyph, const QColor &ink, const QString &head, const QString &tail)
{
    paintIcon(painter, QRect(kLeft, y + 1, 18, 18), glyph, ink, 18);
    const QRect words(kLeft + 28, y, width - kLeft - 28 - kCardPadding, 20);
    painter.setPen(kOnWaves);
    painter.setFont(ui::font(Type::BodyStrong));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(head, Qt::ElideRight, words.width()));
    painter.setPen(kSoftOnWaves);
    painter.setFont(ui::font(Type::Secondary));
    painter.drawText(words.translated(0, 19), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(tail, Qt::ElideRight, words.width()));
}

} // namespace

WelcomeSide::WelcomeSide(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

void WelcomeSide::setPlace(const QString &branch, const QString &desk)
{
    m_branch = branch;
    m_desk = desk;
    updateName();
}

void WelcomeSide::setNow(const QDateTime &now)
{
    m_now = now;
    update();
}

void WelcomeSide::setCentre(Centre centre, const QString &detail)
{
    m_centre = centre;
    m_detail = detail;
    updateName();
}

QString WelcomeSide::centreWords() const
{
    switch (m_centre) {
    case Centre::Reachable:
        return tr("Centre connected");
    case Centre::Unreachable:
        return tr("Centre not reached");
    case Centre::Unknown:
        break;
    }
    return tr("Looking for the centre …");
}

void WelcomeSide::updateName()
{
    setAccessibleName(QStringList{m_branch, m_desk, centreWords(), m_detail}.join(QStringLiteral(", ")));
    update();
}

void WelcomeSide::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(0, 0, width() + 10, height()), 8, 8);
    painter.setClipPath(shape);
    paintWaves(painter, rect());
    paintIcon(painter, QRect(kLeft, 40, 28, 28), Icon::ShieldCheck, kOnWaves, 28);
    painter.setPen(kOnWaves);
    painter.setFont(ui::font(Type::Ticket));
    painter.drawText(QRect(kLeft + 42, 34, width() - kLeft - 42, 40), Qt::AlignLeft | Qt::AlignVCenter,
                     QStringLiteral("Loket"));
    if (m_now.isValid()) {
        const QLocale locale;
        painter.setPen(kSoftOnWaves);
        painter.setFont(ui::font(Type::Body));
        painter.drawText(QRect(kLeft, 98, width() - kLeft, 22), Qt::AlignLeft | Qt::AlignVCenter,
                         locale.toString(m_now.date(), QLocale::LongFormat));
        painter.setPen(kOnWaves);
        painter.setFont(displayFont(64));
        painter.drawText(QRect(kLeft - 2, 122, width() - kLeft, 86), Qt::AlignLeft | Qt::AlignVCenter,
                         locale.toString(m_now.time(), QStringLiteral("HH.mm")));
    }
    int y = height() - 40 - kEntry;
    const bool reachable = m_centre == Centre::Reachable;
    const QColor ink = m_centre == Centre::Unreachable ? kWarningOnWaves : kSoftOnWaves;
    const Icon glyph = reachable ? Icon::Wifi : m_centre == Centre::Unreachable ? Icon::CloudOff : Icon::Loader;
    entry(painter, y, width(), glyph, ink, centreWords(), m_detail);
    y -= kEntry;
    if (!m_branch.isEmpty())
        entry(painter, y, width(), Icon::Landmark, kSoftOnWaves, m_branch, m_desk);
}

void WelcomeSide::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateName();
}

} // namespace loket::signinpanel
