// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparisondelegate.h"

#include "loket/models/comparisonmodel.h"
#include "loket/ui/chip.h"
#include "loket/ui/icons.h"
#include "loket/ui/metrics.h"
#include "loket/ui/painting.h"
#include "loket/ui/typescale.h"
#include "loket/words/words.h"

#include <QPainter>

namespace loket::claimpanel {

using namespace ui;
using domain::FieldVerdict;
using models::CellState;
using models::ComparisonModel;
using models::TextSpan;

namespace {

constexpr int kPad = 8;
constexpr int kEye = 24;

struct Mark
{
    Tone tone;
    Icon icon;
};

Mark markOf(FieldVerdict verdict)
{
    switch (verdict) {
    case FieldVerdict::Match:
        return {Tone::Ok, Icon::CircleCheck};
    case FieldVerdict::Differs:
        return {Tone::Bad, Icon::CircleX};
    case FieldVerdict::Unreadable:
        return {Tone::Warning, Icon::TriangleAlert};
    case FieldVerdict::Corrected:
    case FieldVerdict::New:
        return {Tone::Info, Icon::Pencil};
    default:
        return {Tone::Neutral, Icon::CircleDashed};
    }
}

class CellPainter
{
public:
    CellPainter(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
        : m_painter(painter)
        , m_theme(Theme::of(option.widget))
        , m_rect(option.rect.adjusted(kPad, 0, -kPad, 0))
        , m_index(index)
    {}

    void field() const
    {
        const auto key = static_cast<domain::FieldKey>(m_index.data(ComparisonModel::FieldRole).toInt());
        const bool sensitive = m_index.data(ComparisonModel::SensitiveRole).toBool();
        words(m_rect.adjusted(0, 0, sensitive ? -kEye : 0, 0), words::field(key), Type::Secondary, Token::Secondary);
        if (!sensitive)
            return;
        const bool open = m_index.data(ComparisonModel::RevealedRole).toBool();
        paintIcon(m_painter, ComparisonDelegate::eyeRect(m_rect.adjusted(-kPad, 0, kPad, 0)),
                  open ? Icon::EyeOff : Icon::Eye, m_theme.colour(Token::Secondary), kSmallIcon);
    }

    void source() const
    {
        switch (static_cast<CellState>(m_index.data(ComparisonModel::CellStateRole).toInt())) {
        case CellState::Value:
            return value();
        case CellState::Known:
            return state(Tone::Ok, Icon::Check, ComparisonDelegate::tr("known"));
        case CellState::NotFound:
            return state(Tone::Bad, Icon::CircleX, ComparisonDelegate::tr("not found"));
        case CellState::NoAnswer:
            return state(Tone::Neutral, Icon::CloudOff, ComparisonDelegate::tr("did not answer"));
        case CellState::NotAsked:
            return state(Tone::Neutral, Icon::CircleDashed, ComparisonDelegate::tr("not asked yet"));
        case CellState::Empty:
            return words(m_rect, QStringLiteral("—"), Type::Body, Token::Secondary);
        case CellState::NotOfThisSource:
            break;
        }
    }

    void verdict() const
    {
        const auto given = static_cast<FieldVerdict>(m_index.data(ComparisonModel::VerdictRole).toInt());
        const auto hint = static_cast<FieldVerdict>(m_index.data(ComparisonModel::SuggestedRole).toInt());
        if (given != FieldVerdict::NotChecked && given != FieldVerdict::Unknown) {
            const Mark mark = markOf(given);
            chip(mark.tone, mark.icon, words::fieldVerdict(given));
        } else if (hint == FieldVerdict::Differs) {
            chip(Tone::Warning, Icon::TriangleAlert, ComparisonDelegate::tr("Different?"));
        } else if (hint == FieldVerdict::Match) {
            state(Tone::Neutral, Icon::Equal, ComparisonDelegate::tr("Same?"));
        } else {
            state(Tone::Neutral, Icon::CircleDashed, words::fieldVerdict(FieldVerdict::NotChecked));
        }
    }

private:
    void words(const QRect &rect, const QString &text, Type type, Token role,
               Qt::TextElideMode cut = Qt::ElideRight) const
    {
        m_painter.setFont(ui::font(type));
        m_painter.setPen(m_theme.colour(role));
        m_painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                           m_painter.fontMetrics().elidedText(text, cut, rect.width()));
    }

    void state(Tone tone, Icon icon, const QString &text) const
    {
        const QRect glyph(m_rect.left(), m_rect.top(), kSmallIcon, m_rect.height());
        paintIcon(m_painter, glyph, icon, m_theme.colour(inkOf(tone)), kSmallIcon);
        words(m_rect.adjusted(kSmallIcon + 6, 0, 0, 0), text, Type::Secondary, inkOf(tone));
    }

    void chip(Tone tone, Icon icon, const QString &text) const
    {
        paintChip(m_painter, m_rect.adjusted(0, 0, kPad, 0), m_theme, tone, icon, text, Chip::Shape::Bare);
    }

    void value() const
    {
        const QString text = m_index.data().toString();
        m_painter.setFont(ui::font(Type::Body));
        const QFontMetrics metrics = m_painter.fontMetrics();
        const auto spans = m_index.data(ComparisonModel::DifferencesRole).value<QList<TextSpan>>();
        for (const TextSpan &span : spans) {
            const int from = m_rect.left() + metrics.horizontalAdvance(text.left(span.start));
            const int width = metrics.horizontalAdvance(text.mid(span.start, span.length));
            const QRect mark = QRect(from, m_rect.top() + 4, width, m_rect.height() - 8) & m_rect;
            m_painter.fillRect(mark, m_theme.colour(Token::BadGround));
            // The line is for those who do not see the colour.
            m_painter.fillRect(QRect(mark.left(), mark.bottom(), mark.width(), 2), m_theme.colour(Token::Bad));
        }
        // Of an identifier the end is what people compare.
        const bool sensitive = m_index.data(ComparisonModel::SensitiveRole).toBool();
        const bool differs = m_index.data(ComparisonModel::DiffersRole).toBool();
        words(m_rect, text, Type::Body, differs && spans.isEmpty() ? Token::Bad : Token::Text,
              sensitive ? Qt::ElideLeft : Qt::ElideRight);
    }

    QPainter &m_painter;
    Theme m_theme;
    QRect m_rect;
    const QModelIndex &m_index;
};

} // namespace

QRect ComparisonDelegate::eyeRect(const QRect &cell)
{
    return {cell.right() - kEye, cell.top(), kEye, cell.height()};
}

void ComparisonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const Theme theme = Theme::of(option.widget);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme.colour(Token::PrimaryGround));
    painter->setClipRect(option.rect);
    const CellPainter cell(*painter, option, index);
    if (index.column() == ComparisonModel::FieldColumn)
        cell.field();
    else if (index.column() == ComparisonModel::VerdictColumn)
        cell.verdict();
    else
        cell.source();
    painter->restore();
}

} // namespace loket::claimpanel
