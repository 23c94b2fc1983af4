// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/barchart.h"

#include "chartscale.h"
#include "loket/ui/formats.h"
#include "loket/ui/painting.h"
#include "loket/ui/typescale.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>

namespace loket::ui {

namespace {

constexpr int kTopLabel = 22;
constexpr int kBottomLabel = 22;
constexpr int kLeftScale = 44;

void hatch(QPainter &painter, const QRect &rect, const QColor &ink, const QColor &ground)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.fillRect(rect, ground);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1));
    constexpr int kStep = 7;
    for (int x = rect.left() - rect.height(); x < rect.right(); x += kStep)
        painter.drawLine(x, rect.bottom() + 1, x + rect.height(), rect.top());
    painter.restore();
    painter.setPen(ink);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

void drawScale(QPainter &painter, const QRect &plot, const Theme &theme, const ChartScale &scale)
{
    painter.setFont(font(Type::Secondary));
    for (qint64 mark = 0; mark <= scale.top; mark += scale.step) {
        const int y = plot.bottom() - qRound(double(mark) / double(scale.top) * plot.height());
        painter.setPen(theme.colour(Token::Line));
        painter.drawLine(plot.left(), y, plot.right(), y);
        painter.setPen(theme.colour(Token::Secondary));
        painter.drawText(QRect(plot.left() - kLeftScale, y - 10, kLeftScale - 8, 20), Qt::AlignRight | Qt::AlignVCenter,
                         countText(mark));
    }
}

} // namespace

void paintBarFill(QPainter &painter, const QRect &rect, const Theme &theme, BarFill fill)
{
    painter.save();
    switch (fill) {
    case BarFill::Solid:
        painter.fillRect(rect, theme.colour(Token::Primary));
        break;
    case BarFill::Hatched:
        hatch(painter, rect, theme.colour(Token::Primary), theme.colour(Token::PrimaryGround));
        break;
    case BarFill::BadHatched:
        hatch(painter, rect, theme.colour(Token::Bad), theme.colour(Token::BadGround));
        break;
    case BarFill::Unknown: {
        QPen dashes(theme.colour(Token::Secondary), 1, Qt::DashLine);
        painter.setPen(dashes);
        painter.setBrush(theme.colour(Token::Card));
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
        break;
    }
    }
    painter.restore();
}

void paintBarChart(QPainter &painter, const QRect &rect, const Theme &theme, const BarChart &chart)
{
    if (chart.bars.isEmpty())
        return;
    qint64 most = 1;
    for (const Bar &bar : chart.bars)
        most = std::max(most, bar.fill == BarFill::Unknown ? 0 : bar.value);
    const ChartScale scale = roundScale(most);
    const QRect plot = rect.adjusted(kLeftScale, kTopLabel, 0, -kBottomLabel);
    painter.save();
    drawScale(painter, plot, theme, scale);

    const auto yOf = [&](qint64 value) {
        return plot.bottom() - qRound(double(value) / double(scale.top) * plot.height());
    };
    const auto count = static_cast<int>(chart.bars.size());
    const double pitch = double(plot.width()) / count;
    const int width = std::clamp(qRound(pitch * 0.58), 4, 64);
    if (chart.mean) {
        painter.setPen(QPen(theme.colour(Token::Text), 1.5, Qt::DashLine));
        painter.drawLine(plot.left(), yOf(*chart.mean), plot.right(), yOf(*chart.mean));
    }
    for (int i = 0; i < count; ++i) {
        const Bar &bar = chart.bars.at(i);
        const bool known = bar.fill != BarFill::Unknown;
        const int centre = plot.left() + qRound(pitch * (i + 0.5));
        const int top = known ? yOf(bar.value) : plot.bottom() - plot.height() / 3;
        const QRect box(centre - width / 2, top, width, plot.bottom() - top + 1);
        paintBarFill(painter, box, theme, bar.fill);
        painter.setFont(font(Type::SecondaryBold));
        painter.setPen(theme.colour(Token::Text));
        const QString label = known ? countText(bar.value) : QStringLiteral("?");
        const QRect above(centre - qRound(pitch / 2), known ? top - 20 : box.center().y() - 9, qRound(pitch), 18);
        const int labelWidth = painter.fontMetrics().horizontalAdvance(label) + 8;
        // The label clears the mean line where they would meet.
        if (known)
            painter.fillRect(QRect(centre - labelWidth / 2, above.top() + 2, labelWidth, 16),
                             theme.colour(Token::Card));
        painter.drawText(above, Qt::AlignCenter | Qt::TextDontClip, label);
        painter.setFont(font(Type::Secondary));
        painter.setPen(theme.colour(Token::Secondary));
        const QRect below(centre - qRound(pitch / 2), plot.bottom() + 2, qRound(pitch), kBottomLabel);
        painter.drawText(below, Qt::AlignCenter,
                         painter.fontMetrics().elidedText(bar.name, Qt::ElideRight, below.width()));
    }
    if (chart.mean && !chart.meanText.isEmpty()) {
        painter.setFont(font(Type::SecondaryBold));
        const int textWidth = painter.fontMetrics().horizontalAdvance(chart.meanText) + 8;
        const QRect label(plot.left() + 6, yOf(*chart.mean) - 22, textWidth, 18);
        painter.fillRect(label, theme.colour(Token::Card));
        painter.setPen(theme.colour(Token::Text));
        painter.drawText(label, Qt::AlignCenter, chart.meanText);
    }
    painter.restore();
}

BarChartView::BarChartView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void BarChartView::setChart(const BarChart &chart, const QString &description)
{
    m_chart = chart;
    QStringList values;
    for (const Bar &bar : chart.bars)
        values.append(QStringLiteral("%1: %2").arg(bar.name, bar.fill == BarFill::Unknown ? QStringLiteral("?")
                                                                                          : countText(bar.value)));
    setAccessibleName(description);
    setAccessibleDescription(values.join(QStringLiteral("; ")));
    update();
}

void BarChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBarChart(painter, rect(), Theme::of(this), m_chart);
}

} // namespace loket::ui
