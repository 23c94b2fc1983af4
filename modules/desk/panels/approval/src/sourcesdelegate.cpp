// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcesdelegate.h"

#include "loket/models/comparisonmodel.h"
#include "loket/ui/chip.h"
#include "loket/ui/icons.h"
#include "loket/ui/metrics.h"
#include "loket/ui/painting.h"
#include "loket/ui/typescale.h"
#include "loket/words/words.h"

#include <QPainter>

namespace loket::approvalpanel {

using namespace ui;
using domain::FieldVerdict;
using models::CellState;
using models::ComparisonModel;

namespace {

constexpr int kPad = 8;
constexpr int kEye = 24;

class Cell
{
public:
    Cell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        : m_painter(painter)
        , m_theme(Theme::of(option.widget))
        , m_cell(option.rect)
        , m_rect(option.rect.adjusted(kPad, 0, -kPad, 0))
        , m_index(index)
    {}

    void field() const
    {
        const auto key = static_cast<domain::FieldKey>(m_index.data(ComparisonModel::FieldRole).toInt());
        const bool sensitive = m_index.data(ComparisonModel::SensitiveRole).toBool();
        text(m_rect.adjusted(0, 0, sensitive ? -kEye : 0, 0), words::field(key), Type::SecondaryBold, Token::Secondary);
        if (sensitive)
            paintIcon(m_painter, SourcesDelegate::eyeRect(m_cell),
                      m_index.data(ComparisonModel::RevealedRole).toBool() ? Icon::EyeOff : Icon::Eye,
                      m_theme.colour(Token::Secondary), kSmallIcon);
    }

    void source() const
    {
        switch (static_cast<CellState>(m_index.data(ComparisonModel::CellStateRole).toInt())) {
        case CellState::Value:
            return value();
        case CellState::Known:
            return state(Tone::Ok, Icon::Check, SourcesDelegate::tr("known"));
        case CellState::NotFound:
            return state(Tone::Bad, Icon::CircleX, SourcesDelegate::tr("not found"));
        case CellState::NoAnswer:
            return state(Tone::Neutral, Icon::CloudOff, SourcesDelegate::tr("no answer"));
        case CellState::NotAsked:
            return state(Tone::Neutral, Icon::CircleDashed, SourcesDelegate::tr("not asked"));
        case CellState::Empty:
        case CellState::NotOfThisSource:
            return text(m_rect, QStringLiteral("—"), Type::Body, Token::Secondary);
        }
    }

    /// What the officer said; where they said nothing, what the registers suggest.
    void result() const
    {
        const auto given = static_cast<FieldVerdict>(m_index.data(ComparisonModel::VerdictRole).toInt());
        const auto hint = static_cast<FieldVerdict>(m_index.data(ComparisonModel::SuggestedRole).toInt());
        if (hint == FieldVerdict::Differs && given != FieldVerdict::Match)
            return bold(Tone::Warning, Icon::TriangleAlert, words::fieldVerdict(FieldVerdict::Differs));
        if (hint == FieldVerdict::Differs)
            return bold(Tone::Warning, Icon::Flag, SourcesDelegate::tr("officer: same"));
        if (given == FieldVerdict::NotChecked || given == FieldVerdict::Unknown) {
            if (hint == FieldVerdict::Match)
                return bold(Tone::Ok, Icon::CircleCheck, words::fieldVerdict(hint));
            return state(Tone::Neutral, Icon::CircleMinus, words::fieldVerdict(FieldVerdict::NotChecked));
        }
        const bool fine = given == FieldVerdict::Match;
        bold(fine ? Tone::Ok : Tone::Info, fine ? Icon::CircleCheck : Icon::Pencil, words::fieldVerdict(given));
    }

private:
    void text(const QRect &rect, const QString &words, Type type, Token role) const
    {
        m_painter.setFont(ui::font(type));
        m_painter.setPen(m_theme.colour(role));
        m_painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                           m_painter.fontMetrics().elidedText(words, Qt::ElideRight, rect.width()));
    }

    void glyph(Tone tone, Icon icon) const
    {
        paintIcon(m_painter, QRect(m_rect.left(), m_rect.top(), kSmallIcon, m_rect.height()), icon,
                  m_theme.colour(inkOf(tone)), kSmallIcon);
    }

    void state(Tone tone, Icon icon, const QString &words) const
    {
        glyph(tone, icon);
        text(m_rect.adjusted(kSmallIcon + 6, 0, 0, 0), words, Type::Secondary, inkOf(tone));
    }

    void bold(Tone tone, Icon icon, const QString &words) const
    {
        glyph(tone, icon);
        text(m_rect.adjusted(kSmallIcon + 6, 0, 0, 0), words, Type::SecondaryBold, inkOf(tone));
    }

    void value() const
    {
        if (m_index.data(ComparisonModel::DiffersRole).toBool())
            paintBox(m_painter, m_cell.adjusted(0, 1, -2, -2), m_theme.colour(Token::WarningGround),
                     m_theme.colour(Token::Warning), 2);
        text(m_rect, m_index.data().toString(), Type::Body, Token::Text);
    }

    QPainter &m_painter;
    Theme m_theme;
    QRect m_cell;
    QRect m_rect;
    const QModelIndex &m_index;
};

} // namespace

QRect SourcesDelegate::eyeRect(const QRect &cell)
{
    return {cell.right() - kEye, cell.top(), kEye, cell.height()};
}

int SourcesDelegate::leastWidth(const QModelIndex &index)
{
    const bool identifier = index.data(ComparisonModel::SensitiveRole).toBool();
    const QFontMetrics body(ui::font(Type::Body));
    return identifier ? body.horizontalAdvance(index.data().toString()) + 1 + 2 * kPad : 0;
}

void SourcesDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const Theme theme = Theme::of(option.widget);
    const bool current = option.state.testFlag(QStyle::State_HasFocus) ||
                         (option.state.testFlag(QStyle::State_Selected) && option.widget->hasFocus());
    if (current)
        painter->fillRect(option.rect, theme.colour(Token::PrimaryGround));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      theme.colour(Token::Line));
    const Cell cell(*painter, option, index);
    if (index.column() == ComparisonModel::FieldColumn)
        cell.field();
    else if (index.column() == ComparisonModel::VerdictColumn)
        cell.result();
    else
        cell.source();
    painter->restore();
}

} // namespace loket::approvalpanel
