// SPDX-License-Identifier: GPL-3.0-or-later
#include "hitdelegate.h"

#include "loket/models/searchmodel.h"
#include "loket/ui/chip.h"
#include "loket/ui/metrics.h"
#include "loket/ui/painting.h"
#include "loket/ui/theme.h"
#include "loket/ui/typescale.h"
#include "loket/words/words.h"

#include <QPainter>

namespace loket::searchpanel {

using models::SearchModel;
using namespace ui;

namespace {

constexpr int kNumberWidth = 84;

Tone toneOf(domain::ClaimState state)
{
    using domain::ClaimState;
    switch (state) {
    case ClaimState::Approved:
    case ClaimState::PaymentPending:
    case ClaimState::Paid:
        return Tone::Ok;
    case ClaimState::Returned:
    case ClaimState::Postponed:
        return Tone::Warning;
    case ClaimState::Rejected:
    case ClaimState::PaymentFailed:
        return Tone::Bad;
    case ClaimState::Draft:
    case ClaimState::Expired:
    case ClaimState::Cancelled:
    case ClaimState::NoShow:
    case ClaimState::Unknown:
        return Tone::Neutral;
    default:
        return Tone::Info;
    }
}

} // namespace

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    paintRow(*painter, option.rect, theme, selected, option.state.testFlag(QStyle::State_MouseOver));

    const QRect inner = option.rect.adjusted(kCardPadding, 4, -kCardPadding, -4);
    const auto state = static_cast<domain::ClaimState>(index.data(SearchModel::StateRole).toInt());
    const QString word = words::claimState(state);
    const QSize chip = chipSize(word, Chip::Shape::Bare);
    paintChip(*painter, QRect(QPoint(inner.right() - chip.width(), inner.center().y() - chip.height() / 2), chip),
              theme, toneOf(state), iconOf(toneOf(state)), word, Chip::Shape::Bare);

    const QString number = index.data(SearchModel::NumberRole).toString();
    painter->setFont(font(Type::BodyStrong));
    painter->setPen(theme.colour(Token::Primary));
    painter->drawText(QRect(inner.left(), inner.top(), kNumberWidth, inner.height()), Qt::AlignVCenter | Qt::AlignLeft,
                      number.isEmpty() ? QStringLiteral("—") : number);

    QRect text = inner.adjusted(kNumberWidth, 0, -chip.width() - kGutter, 0);
    painter->setPen(theme.colour(Token::Text));
    painter->drawText(
        text.adjusted(0, 0, 0, -text.height() / 2), Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(index.data(SearchModel::NameRole).toString(), Qt::ElideRight, text.width()));
    painter->setFont(font(Type::Secondary));
    painter->setPen(theme.colour(Token::Secondary));
    const QString line =
        QStringLiteral("NIK %1 · KPJ %2 · %3")
            .arg(index.data(SearchModel::NikRole).toString(), index.data(SearchModel::KpjRole).toString(),
                 words::claimReason(static_cast<domain::ClaimReason>(index.data(SearchModel::ReasonRole).toInt())));
    painter->drawText(text.adjusted(0, text.height() / 2, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                      painter->fontMetrics().elidedText(line, Qt::ElideRight, text.width()));
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, kCompactRowHeight};
}

} // namespace loket::searchpanel
