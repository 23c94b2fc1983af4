// SPDX-License-Identifier: GPL-3.0-or-later
#include "reasondelegate.h"

#include "loket/ui/chip.h"
#include "loket/ui/icons.h"
#include "loket/ui/metrics.h"
#include "loket/ui/painting.h"
#include "loket/ui/reasontree.h"
#include "loket/ui/typescale.h"
#include "reasonmodel.h"

#include <QPainter>

namespace loket::ui {

using domain::RuleOutcome;

namespace {

constexpr int kPad = 5;
constexpr int kText = 2 * (kSmallIcon + kGrid) + 2; ///< fold mark and sign stand before it

struct Look
{
    Tone tone;
    Icon icon;
};

Look lookOf(RuleOutcome outcome)
{
    switch (outcome) {
    case RuleOutcome::Met:
        return {Tone::Ok, Icon::CircleCheck};
    case RuleOutcome::NotMet:
        return {Tone::Bad, Icon::CircleX};
    case RuleOutcome::NotKnown:
        return {Tone::Warning, Icon::CircleHelp};
    case RuleOutcome::Note:
        return {Tone::Info, Icon::Info};
    case RuleOutcome::Unknown:
        break;
    }
    return {Tone::Neutral, Icon::CircleDashed};
}

/// The lines of a row below each other; without a painter it only measures.
class Lines
{
public:
    Lines(QRect room, QPainter *painter, const Theme &theme)
        : m_room(room)
        , m_painter(painter)
        , m_theme(theme)
        , m_y(room.top())
    {}

    void add(const QString &words, Type type, Token role)
    {
        if (words.isEmpty())
            return;
        constexpr int kFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
        const QFont font = ui::font(type);
        const QRect wanted(m_room.left(), m_y, m_room.width(), 4000);
        const int height = QFontMetrics(font).boundingRect(wanted, kFlags, words).height();
        if (m_painter != nullptr) {
            m_painter->setFont(font);
            m_painter->setPen(m_theme.colour(role));
            m_painter->drawText(QRect(m_room.left(), m_y, m_room.width(), height), kFlags, words);
        }
        m_y += height;
    }
    [[nodiscard]] int bottom() const { return m_y; }

private:
    QRect m_room;
    QPainter *m_painter;
    const Theme &m_theme;
    int m_y;
};

int linesOf(const domain::RuleReason &step, const QRect &room, bool top, QPainter *painter, const Theme &theme)
{
    Lines lines(room, painter, theme);
    lines.add(reasonText(step), top ? Type::Body : Type::Secondary, Token::Text);
    QStringList found{outcomeText(step.outcome), comparedText(step)};
    found.removeAll(QString());
    lines.add(found.join(QStringLiteral(" · ")), Type::SecondaryBold, inkOf(lookOf(step.outcome).tone));
    lines.add(QString::fromStdString(step.source), Type::Secondary, Token::Secondary);
    return lines.bottom();
}

} // namespace

ReasonDelegate::ReasonDelegate(QTreeView &view)
    : QStyledItemDelegate(&view)
    , m_view(view)
{}

QSize ReasonDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = static_cast<const ReasonModel *>(index.model());
    int depth = 0;
    for (QModelIndex up = index.parent(); up.isValid(); up = up.parent())
        ++depth;
    const int width = m_view.viewport()->width() - depth * m_view.indentation();
    const QRect room(kText, 0, qMax(80, width - kText - kGrid), 1);
    const int height = linesOf(*model->reason(index), room, depth == 0, nullptr, Theme::of(&m_view));
    return {width, height + 2 * kPad};
}

void ReasonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const ReasonModel *>(index.model());
    const domain::RuleReason &step = *model->reason(index);
    const Theme theme = Theme::of(&m_view);
    const Look look = lookOf(step.outcome);
    painter->save();
    const bool current = option.state.testFlag(QStyle::State_HasFocus);
    if (current) {
        paintBox(*painter, option.rect, theme.colour(Token::PrimaryGround), Qt::transparent, kControlRadius);
        paintFocusRing(*painter, option.rect, theme, kControlRadius);
    }
    const int line = QFontMetrics(ui::font(Type::Body)).height();
    QRect sign(option.rect.left() + 2, option.rect.top() + kPad, kSmallIcon, line);
    if (!step.parts.empty())
        paintIcon(*painter, sign, m_view.isExpanded(index) ? Icon::ChevronDown : Icon::ChevronRight,
                  theme.colour(Token::Secondary), kSmallIcon);
    sign.translate(kSmallIcon + kGrid, 0);
    paintIcon(*painter, sign, look.icon, theme.colour(inkOf(look.tone)), kSmallIcon);
    const QRect room = option.rect.adjusted(kText, kPad, -kGrid, 0);
    linesOf(step, room, !index.parent().isValid(), painter, theme);
    painter->restore();
}

} // namespace loket::ui
