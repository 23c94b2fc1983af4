// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentdelegate.h"

#include "loket/models/walkinday.h"
#include "loket/ui/metrics.h"
#include "loket/ui/painting.h"
#include "loket/ui/theme.h"
#include "loket/ui/typescale.h"
#include "loket/words/words.h"

#include <QPainter>

namespace loket::walkinpanel {

using namespace ui;
using models::WalkInDay;

namespace {

constexpr int kRow = 32;
constexpr int kNumber = 62;
constexpr int kTime = 44;

/// "Elderly", "Elderly?" while nobody has confirmed it; a refused one is none.
QString priorityText(const QModelIndex &index)
{
    const auto state = static_cast<domain::PriorityState>(index.data(WalkInDay::PriorityStateRole).toInt());
    const QString reason =
        words::priority(static_cast<domain::PriorityReason>(index.data(WalkInDay::PriorityRole).toInt()));
    if (state == domain::PriorityState::Confirmed)
        return reason;
    return state == domain::PriorityState::Proposed ? reason + QLatin1Char('?') : QString();
}

} // namespace

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const Theme theme = Theme::of(option.widget);
    paintRow(*painter, option.rect, theme, option.state.testFlag(QStyle::State_Selected),
             option.state.testFlag(QStyle::State_MouseOver));
    const QRect rect = option.rect.adjusted(2 * kGrid, 0, -2 * kGrid, 0);
    const bool voided = index.data(WalkInDay::VoidedRole).toBool();
    const auto text = [&](const QRect &place, const QString &words, Type type, Token role, Qt::Alignment side) {
        QFont face = ui::font(type);
        face.setStrikeOut(voided);
        painter->setFont(face);
        painter->setPen(theme.colour(role));
        painter->drawText(place, side | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(words, Qt::ElideRight, place.width()));
    };
    const QString number = index.data(WalkInDay::TicketRole).toString();
    text(QRect(rect.left(), rect.top(), kNumber, rect.height()), number.isEmpty() ? QStringLiteral("…") : number,
         Type::BodyStrong, voided ? Token::Secondary : Token::Text, Qt::AlignLeft);
    QStringList about{words::service(static_cast<domain::Service>(index.data(WalkInDay::ServiceRole).toInt())),
                      priorityText(index)};
    if (voided)
        about = {tr("void")};
    about.removeAll(QString());
    text(rect.adjusted(kNumber, 0, -kTime, 0), about.join(QStringLiteral(", ")), Type::Secondary, Token::Secondary,
         Qt::AlignLeft);
    text(QRect(rect.right() - kTime, rect.top(), kTime, rect.height()), index.data(WalkInDay::TimeRole).toString(),
         Type::Secondary, Token::Secondary, Qt::AlignRight);
    painter->restore();
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), kRow};
}

} // namespace loket::walkinpanel
