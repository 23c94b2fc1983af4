// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuedelegate.h"

#include "loket/ui/icons.h"
#include "loket/ui/metrics.h"
#include "loket/ui/painting.h"
#include "loket/ui/provisionalmark.h"
#include "loket/ui/typescale.h"
#include "queuetexts.h"

#include <QPainter>
#include <QWidget>

namespace loket::queuepanel {

using namespace ui;

namespace {

constexpr int kLeft = 16;
constexpr int kNameColumn = 100;
constexpr int kRight = 12;
constexpr int kLine = 18;

struct Pen
{
    QPainter &painter;
    const Theme &theme;

    void text(const QRect &rect, const QString &words, const QFont &font, Token role) const
    {
        painter.setFont(font);
        painter.setPen(theme.colour(role));
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, rect.width()));
    }
};

void paintLeft(const Pen &pen, const QRect &row, const models::QueueRow &entry)
{
    const domain::Visit &visit = entry.view.visit;
    const bool ended = entry.group == models::QueueGroup::Ended;
    const QString ticket = visit.ticket.empty() ? QStringLiteral("—") : QString::fromStdString(visit.ticket);
    const QRect top(row.left() + kLeft, row.top() + 10, kNameColumn - kLeft - 4, 24);
    pen.text(top, ticket, ui::font(Type::Name), ended || visit.ticket.empty() ? Token::Secondary : Token::Text);
    if (entry.view.provisional) {
        const QSize mark = provisionalMarkSize();
        paintProvisionalMark(pen.painter, QRect(QPoint(top.left() - 2, top.bottom() + 4), mark), pen.theme);
        return;
    }
    const QRect glyph(top.left(), top.bottom() + 6, kSmallIcon, kSmallIcon);
    paintIcon(pen.painter, glyph, serviceIcon(visit.service), pen.theme.colour(Token::Secondary), kSmallIcon);
    const QRect second = glyph.translated(kSmallIcon + 6, 0);
    if (visit.priorityState == domain::PriorityState::Confirmed)
        paintIcon(pen.painter, second, Icon::ArrowBigUp, pen.theme.colour(Token::Info), kSmallIcon);
    else if (visit.priorityState == domain::PriorityState::Proposed)
        paintIcon(pen.painter, second, Icon::Hand, pen.theme.colour(Token::Warning), kSmallIcon);
}

void paintRight(const Pen &pen, const QRect &row, const models::QueueRow &entry, core::Zone zone)
{
    const domain::Visit &visit = entry.view.visit;
    const bool ended = entry.group == models::QueueGroup::Ended;
    QRect line(row.left() + kNameColumn, row.top() + 8, row.width() - kNameColumn - kRight, kLine);
    pen.text(line, QString::fromStdString(visit.name), ui::font(Type::BodyStrong),
             ended ? Token::Secondary : Token::Text);
    line.translate(0, kLine);
    const bool proposed = visit.priorityState == domain::PriorityState::Proposed && !ended;
    pen.text(line, aboutLine(visit), ui::font(proposed ? Type::SecondaryBold : Type::Secondary),
             proposed ? Token::Warning : Token::Secondary);
    line.translate(0, kLine);
    const StateLine state = stateLine(entry, zone);
    const QRect glyph(line.left(), line.top(), kSmallIcon, line.height());
    paintIcon(pen.painter, glyph, state.icon, pen.theme.colour(inkOf(state.tone)), kSmallIcon);
    pen.text(line.adjusted(kSmallIcon + 6, 0, 0, 0), state.words,
             ui::font(state.strong ? Type::SecondaryBold : Type::Secondary), inkOf(state.tone));
}

} // namespace

QueueDelegate::QueueDelegate(const models::QueueModel &model, core::Zone zone, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_zone(zone)
{}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const models::QueueRow *entry = m_model.rowAt(index.row());
    if (entry == nullptr)
        return;
    painter->save();
    const Theme theme = Theme::of(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect row = option.rect;
    paintRow(*painter, row, theme, selected, option.state.testFlag(QStyle::State_MouseOver));
    if (entry->view.provisional)
        paintProvisionalEdge(*painter, QRect(row.left(), row.top(), kHatchedEdge, row.height()), theme);
    painter->fillRect(QRect(row.left() + kLeft, row.bottom(), row.width() - kLeft, 1), theme.colour(Token::Line));
    const Pen pen{*painter, theme};
    paintLeft(pen, row, *entry);
    paintRight(pen, row, *entry, m_zone);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintFocusRing(*painter, row.adjusted(0, 0, 0, -1), theme, 0);
    painter->restore();
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, kRowHeight};
}

} // namespace loket::queuepanel
