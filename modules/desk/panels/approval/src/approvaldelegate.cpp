// SPDX-License-Identifier: GPL-3.0-or-later
#include "approvaldelegate.h"

#include "approvalwords.h"
#include "loket/ui/icons.h"
#include "loket/ui/metrics.h"
#include "loket/ui/painting.h"
#include "loket/ui/provisionalmark.h"
#include "loket/ui/theme.h"
#include "loket/ui/typescale.h"
#include "loket/words/words.h"

#include <QAbstractProxyModel>
#include <QPainter>
#include <algorithm>

namespace loket::approvalpanel {

using namespace ui;
using models::ApprovalListModel;
using models::ApprovalRow;

namespace {

constexpr int kPad = 14;
constexpr int kBaseHeight = 66;
constexpr int kFlagHeight = 26;
constexpr int kBandWidth = 14;

const ApprovalRow *rowOf(const QModelIndex &index)
{
    QModelIndex source = index;
    while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(source.model()))
        source = proxy->mapToSource(source);
    const auto *model = qobject_cast<const ApprovalListModel *>(source.model());
    return model == nullptr ? nullptr : model->rowAt(source.row());
}

bool hasFlags(const ApprovalRow &row)
{
    return !row.odd.empty() || row.view.conflict || row.view.claim.onHold;
}

QString amountOf(const ApprovalRow &row)
{
    const auto &decision = row.view.claim.decision;
    if (!decision)
        return {};
    if (decision->outcome == domain::Outcome::Reject || !decision->benefit)
        return ApprovalDelegate::tr("reject");
    return shortMoney(decision->benefit->net);
}

class RowPainter
{
public:
    RowPainter(QPainter &painter, const QStyleOptionViewItem &option, const ApprovalRow &row)
        : m_painter(painter)
        , m_option(option)
        , m_theme(Theme::of(option.widget))
        , m_rect(option.rect.adjusted(kPad, 8, -kPad, -4))
        , m_row(row)
    {}

    void all() const
    {
        const domain::Claim &claim = m_row.view.claim;
        const QRect first(m_rect.left(), m_rect.top(), m_rect.width(), 18);
        const int amount = text(first, amountOf(m_row), Type::BodyStrong, Token::Text, Qt::AlignRight);
        text(first.adjusted(0, 0, -amount - 8, 0), QString::fromStdString(claim.form.participant.name),
             Type::BodyStrong, Token::Text);
        const QRect second = first.translated(0, 18);
        QStringList about{words::claimReason(claim.form.reason)};
        if (claim.decision)
            about.append(QString::fromStdString(claim.decision->makerName));
        about.removeAll(QString());
        text(second.adjusted(0, 0, -kBandWidth - 8, 0), about.join(QStringLiteral(" · ")), Type::Secondary,
             Token::Secondary);
        if (claim.decision && claim.decision->benefit)
            paintBand(m_painter, QRect(second.right() - kBandWidth, second.top() + 3, kBandWidth, 12), m_option.widget,
                      m_row.aboveLimit);
        days(second.translated(0, 18));
        if (hasFlags(m_row))
            flags(second.translated(0, 18 + 22));
    }

private:
    int text(const QRect &rect, const QString &words, Type type, Token role, Qt::Alignment side = Qt::AlignLeft) const
    {
        m_painter.setFont(ui::font(type));
        m_painter.setPen(m_theme.colour(role));
        const QFontMetrics metrics = m_painter.fontMetrics();
        m_painter.drawText(rect, side | Qt::AlignVCenter, metrics.elidedText(words, Qt::ElideRight, rect.width()));
        return std::min(metrics.horizontalAdvance(words), rect.width());
    }

    void days(const QRect &rect) const
    {
        const Mark mark = daysMark(m_row);
        const Token ink = inkOf(mark.tone);
        int x = rect.left();
        if (m_row.days) {
            for (int day = 0; day < m_row.days->allowed; ++day, x += 11) {
                const QRect box(x, rect.top() + 7, 9, 6);
                const bool used = day < m_row.days->used;
                m_painter.setPen(m_theme.colour(ink));
                m_painter.setBrush(used ? QBrush(m_theme.colour(ink)) : QBrush(Qt::NoBrush));
                m_painter.drawRect(box);
            }
            x += 6;
        }
        const bool strong = mark.tone != Tone::Neutral;
        if (strong) {
            paintIcon(m_painter, QRect(x, rect.top(), kSmallIcon, rect.height()), mark.icon, m_theme.colour(ink),
                      kSmallIcon);
            x += kSmallIcon + 6;
        }
        text(QRect(x, rect.top(), rect.right() - x, rect.height()), daysText(m_row),
             strong ? Type::SecondaryBold : Type::Secondary, ink);
    }

    void flags(const QRect &rect) const
    {
        QRect place = rect;
        const auto flag = [&](Tone tone, Icon icon, const QString &words) {
            const QSize size = chipSize(words, Chip::Shape::Flag);
            if (place.width() < size.width())
                return;
            paintChip(m_painter, QRect(place.left(), place.top(), size.width(), 20), m_theme, tone, icon, words,
                      Chip::Shape::Flag);
            place.setLeft(place.left() + size.width() + 6);
        };
        if (m_row.view.claim.onHold)
            flag(Tone::Bad, Icon::CirclePause, ApprovalDelegate::tr("On hold"));
        if (m_row.view.conflict)
            flag(Tone::Bad, Icon::CircleAlert, ApprovalDelegate::tr("Refused by the centre"));
        for (const domain::FieldKey field : m_row.odd)
            flag(Tone::Warning, Icon::Flag, ApprovalDelegate::tr("%1 differs").arg(words::field(field)));
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    Theme m_theme;
    QRect m_rect;
    const ApprovalRow &m_row;
};

} // namespace

void paintBand(QPainter &painter, const QRect &rect, const QWidget *widget, bool aboveLimit)
{
    const Theme theme = Theme::of(widget);
    const int width = (rect.width() - 2) / 2;
    const QRect low(rect.left(), rect.bottom() - rect.height() / 2, width, rect.height() / 2 + 1);
    const QRect high(rect.left() + width + 2, rect.top(), width, rect.height());
    painter.fillRect(low, theme.colour(Token::Text));
    painter.fillRect(high, theme.colour(aboveLimit ? Token::Text : Token::Line));
}

void ApprovalDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ApprovalRow *row = rowOf(index);
    if (row == nullptr)
        return;
    painter->save();
    const Theme theme = Theme::of(option.widget);
    paintRow(*painter, option.rect, theme, option.state.testFlag(QStyle::State_Selected),
             option.state.testFlag(QStyle::State_MouseOver));
    painter->fillRect(QRect(option.rect.left() + kPad, option.rect.bottom(), option.rect.width() - 2 * kPad, 1),
                      theme.colour(Token::Line));
    if (row->view.provisional)
        paintProvisionalEdge(*painter, option.rect, theme);
    RowPainter(*painter, option, *row).all();
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, option.rect.adjusted(1, 1, -1, -1), theme, kControlRadius);
    painter->restore();
}

QSize ApprovalDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ApprovalRow *row = rowOf(index);
    return {option.rect.width(), kBaseHeight + (row != nullptr && hasFlags(*row) ? kFlagHeight : 0)};
}

void BarredDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ApprovalRow *row = rowOf(index);
    if (row == nullptr)
        return;
    painter->save();
    const Theme theme = Theme::of(option.widget);
    const QRect box = option.rect.adjusted(12, 2, -12, -2);
    paintHatch(*painter, box.adjusted(1, 1, -1, -1), theme.colour(Token::Line), theme.colour(Token::Card));
    painter->setPen(QPen(theme.colour(Token::Edge), 1, Qt::DashLine));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), kControlRadius, kControlRadius);
    // A plain ground under the words keeps the stripes from eating the letters.
    const QRect plain = box.adjusted(8, 5, -8, -5);
    painter->fillRect(plain, theme.colour(Token::Card));
    painter->setFont(ui::font(Type::SecondaryBold));
    painter->setPen(theme.colour(Token::Secondary));
    const QString title =
        QStringList{index.data(ApprovalListModel::NameRole).toString(), amountOf(*row)}.join(QStringLiteral(" · "));
    const QRect inner = plain.adjusted(4, 0, -4, 0);
    const QFontMetrics bold = painter->fontMetrics();
    painter->drawText(inner.adjusted(0, 0, 0, -inner.height() / 2), Qt::AlignLeft | Qt::AlignVCenter,
                      bold.elidedText(title, Qt::ElideRight, inner.width()));
    painter->setFont(ui::font(Type::Secondary));
    painter->drawText(inner.adjusted(0, inner.height() / 2, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(barText(row->bar), Qt::ElideRight, inner.width()));
    painter->restore();
}

QSize BarredDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), kHeight};
}

} // namespace loket::approvalpanel
