// SPDX-License-Identifier: GPL-3.0-or-later
#include "historylist.h"

#include "approvalwords.h"
#include "loket/ui/formats.h"
#include "loket/ui/icons.h"
#include "loket/ui/metrics.h"
#include "loket/ui/theme.h"
#include "loket/ui/typescale.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace loket::approvalpanel {

using namespace ui;

namespace {

constexpr int kWhen = 82;
constexpr int kGlyph = 26;
constexpr int kWho = 104;

QString whenText(core::Timestamp at, core::Zone zone)
{
    const QString day = dateText(core::localDate(at, zone));
    return QStringLiteral("%1 %2").arg(day.left(5), clockText(at, zone)); // "20/11 08.15"
}

} // namespace

HistoryList::HistoryList(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void HistoryList::setHistory(const std::vector<domain::HistoryEntry> &history, core::Zone zone)
{
    m_entries.assign(history.rbegin(), history.rend());
    m_zone = zone;
    QStringList lines;
    for (const domain::HistoryEntry &entry : m_entries)
        lines.append(
            QStringLiteral("%1 %2, %3").arg(whenText(entry.at, zone), eventText(entry.what), whoText(entry.who)));
    setAccessibleDescription(lines.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

QSize HistoryList::sizeHint() const
{
    return {300, kRow * static_cast<int>(m_entries.size())};
}

void HistoryList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    int y = 0;
    for (const domain::HistoryEntry &entry : m_entries) {
        if (y + kRow > height())
            break;
        const auto text = [&](const QRect &rect, const QString &words, Token role, Qt::Alignment side) {
            painter.setFont(ui::font(Type::Secondary));
            painter.setPen(theme.colour(role));
            painter.drawText(rect, side | Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(words, Qt::ElideRight, rect.width()));
        };
        text(QRect(0, y, kWhen, kRow), whenText(entry.at, m_zone), Token::Secondary, Qt::AlignLeft);
        paintIcon(painter, QRect(kWhen, y, kGlyph, kRow), eventIcon(entry.what), theme.colour(Token::Secondary),
                  kSmallIcon);
        const int from = kWhen + kGlyph;
        text(QRect(from, y, width() - from - kWho, kRow), eventText(entry.what), Token::Text, Qt::AlignLeft);
        text(QRect(width() - kWho, y, kWho, kRow), whoText(entry.who), Token::Secondary, Qt::AlignRight);
        y += kRow;
    }
}

bool HistoryList::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto row = static_cast<std::size_t>(std::max(0, help->pos().y()) / kRow);
        if (row < m_entries.size() && !m_entries[row].note.empty())
            QToolTip::showText(help->globalPos(), QString::fromStdString(m_entries[row].note), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace loket::approvalpanel
