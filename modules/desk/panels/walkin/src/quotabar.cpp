// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotabar.h"

#include "loket/ui/formats.h"
#include "loket/ui/metrics.h"
#include "loket/ui/textlabel.h"
#include "loket/ui/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>
#include <algorithm>

namespace loket::walkinpanel {

using namespace ui;

namespace {

constexpr int kBarHeight = 10;

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(loket::walkinpanel::QuotaBar)

public:
    static QString places(const models::DayPlaces &places, const std::optional<models::OtherDay> &other)
    {
        const QString day = other ? shortDayText(other->places.day) : QString();
        if (places.isFull())
            return other ? tr("Full. Offer %1").arg(day) : tr("Full");
        const QString left = tr("%n place(s) left", "", places.left());
        return other ? tr("%1, then offer %2").arg(left, day) : left;
    }
};

} // namespace

QString placesText(const models::WalkInDay &day)
{
    return Texts::places(day.figures().places, day.otherDay());
}

/// How much of the day is taken. The numbers above say it too.
class QuotaBar::Bar final : public QWidget
{
public:
    explicit Bar(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(kBarHeight);
    }
    void setShare(double share, bool full)
    {
        m_share = std::clamp(share, 0.0, 1.0);
        m_full = full;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme theme = Theme::of(this);
        const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        const Token fill = m_full ? Token::Warning : Token::Primary;
        QPainterPath round;
        round.addRoundedRect(box, box.height() / 2, box.height() / 2);
        painter.save();
        painter.setClipPath(round);
        painter.fillRect(QRectF(box.left(), box.top(), box.width() * m_share, box.height()), theme.colour(fill));
        painter.restore();
        painter.setPen(theme.colour(Token::Edge));
        painter.drawPath(round);
    }

private:
    double m_share = 0;
    bool m_full = false;
};

QuotaBar::QuotaBar(models::WalkInDay &day, QWidget *parent)
    : QWidget(parent)
    , m_day(day)
    , m_name(new TextLabel(QString(), Type::Body, Token::Secondary))
    , m_count(new TextLabel(QString(), Type::BodyStrong))
    , m_bar(new Bar(this))
    , m_next(new TextLabel(QString(), Type::Secondary, Token::Secondary))
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addLayout(head);
    column->addWidget(m_bar);
    column->addWidget(m_next);
    connect(&day, &models::WalkInDay::loaded, this, &QuotaBar::refresh);
    retranslate();
}

void QuotaBar::refresh()
{
    const models::DayPlaces &places = m_day.figures().places;
    setVisible(places.quota > 0);
    if (places.quota <= 0)
        return;
    m_count->setText(tr("%1 of %2").arg(countText(places.taken), countText(places.quota)));
    m_bar->setShare(static_cast<double>(places.taken) / places.quota, places.isFull());
    m_next->setText(placesText(m_day));
    m_next->setRole(places.isFull() ? Token::Warning : Token::Secondary);
}

void QuotaBar::retranslate()
{
    m_name->setText(tr("JHT quota"));
    refresh();
}

} // namespace loket::walkinpanel
