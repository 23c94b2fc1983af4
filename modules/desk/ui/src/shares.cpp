// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/barchart.h"
#include "loket/ui/typescale.h"

#include <QLocale>
#include <QPainter>

namespace loket::ui {

namespace {

constexpr int kRow = 28;
constexpr int kRowPitch = 36;
constexpr int kNames = 84;

QString percent(double share)
{
    return QLocale(QLocale::Indonesian).toString(share * 100, 'f', 1) + QLatin1Char('%');
}

} // namespace

void paintShares(QPainter &painter, const QRect &rect, const Theme &theme, const QList<ShareRow> &rows)
{
    painter.save();
    int y = rect.top();
    for (const ShareRow &row : rows) {
        painter.setFont(font(Type::BodyStrong));
        painter.setPen(theme.colour(Token::Text));
        painter.drawText(QRect(rect.left(), y, kNames, kRow), Qt::AlignLeft | Qt::AlignVCenter, row.name);
        const QRect bar(rect.left() + kNames, y, rect.width() - kNames, kRow);
        const int split = qRound(bar.width() * qBound(0.0, row.firstShare, 1.0));
        const QRect first(bar.left(), y, split, kRow);
        const QRect second(bar.left() + split, y, bar.width() - split, kRow);
        painter.setFont(font(Type::SecondaryBold));
        const int room = painter.fontMetrics().horizontalAdvance(percent(1)) + 16;
        if (first.width() > 0)
            paintBarFill(painter, first, theme, BarFill::Solid);
        if (second.width() > 0)
            paintBarFill(painter, second, theme, BarFill::BadHatched);
        if (first.width() >= room) {
            painter.setPen(theme.colour(Token::OnPrimary));
            painter.drawText(first.adjusted(8, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, percent(row.firstShare));
        }
        if (second.width() >= room) {
            const QString text = percent(1 - row.firstShare);
            const int width = painter.fontMetrics().horizontalAdvance(text);
            // On a plain patch: stripes behind figures are hard to read.
            painter.fillRect(QRect(second.right() - width - 14, y + 5, width + 8, kRow - 10),
                             theme.colour(Token::BadGround));
            painter.setPen(theme.colour(Token::Bad));
            painter.drawText(second.adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter, text);
        }
        y += kRowPitch;
    }
    painter.restore();
}

SharesView::SharesView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SharesView::setRows(const QList<ShareRow> &rows, const QString &description)
{
    m_rows = rows;
    QStringList values;
    for (const ShareRow &row : rows)
        values.append(QStringLiteral("%1: %2").arg(row.name, percent(row.firstShare)));
    setAccessibleName(description);
    setAccessibleDescription(values.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize SharesView::sizeHint() const
{
    return {360, static_cast<int>(m_rows.size()) * kRowPitch};
}

void SharesView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintShares(painter, rect(), Theme::of(this), m_rows);
}

} // namespace loket::ui
