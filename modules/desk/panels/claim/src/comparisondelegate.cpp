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
#include <QTextLayout>
#include <QtMath>

namespace loket::claimpanel {

using namespace ui;
using domain::FieldVerdict;
using models::CellState;
using models::ComparisonModel;
using models::TextSpan;

namespace {

constexpr int kPad = 6;
constexpr int kEye = 24;
constexpr int kRow = 28;
constexpr int kLine = 18; ///< a line of a cell
constexpr int kUnbounded = 4000;

/// Several card numbers of one person stand below each other; a long name goes on in the next line. Nothing is cut.
void layOut(QTextLayout &layout, const QModelIndex &index, int width)
{
    QString text = index.data().toString();
    if (index.data(ComparisonModel::SensitiveRole).toBool())
        text.replace(QStringLiteral(", "), QString(QChar::LineSeparator) + QChar(0x200B)); // as long as it was
    layout.setText(text);
    layout.setFont(ui::font(Type::Body));
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += kLine;
    }
    layout.endLayout();
}

/// The longest piece that cannot go on in the next line.
int longestWord(const QModelIndex &index)
{
    const QFontMetrics body(ui::font(Type::Body));
    int width = 0;
    for (const QString &word : index.data().toString().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        width = qMax(width, body.horizontalAdvance(word));
    return width + 1;
}

QString stateText(CellState state)
{
    switch (state) {
    case CellState::Known:
        return ComparisonDelegate::tr("known");
    case CellState::NotFound:
        return ComparisonDelegate::tr("not found");
    case CellState::NoAnswer:
        return ComparisonDelegate::tr("did not answer");
    case CellState::NotAsked:
        return ComparisonDelegate::tr("not asked yet");
    case CellState::Empty:
        return QStringLiteral("—");
    default:
        return {};
    }
}

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
        const auto at = static_cast<CellState>(m_index.data(ComparisonModel::CellStateRole).toInt());
        switch (at) {
        case CellState::Value:
            return value();
        case CellState::Known:
            return state(Tone::Ok, Icon::Check, stateText(at));
        case CellState::NotFound:
            return state(Tone::Bad, Icon::CircleX, stateText(at));
        case CellState::NoAnswer:
            return state(Tone::Neutral, Icon::CloudOff, stateText(at));
        case CellState::NotAsked:
            return state(Tone::Neutral, Icon::CircleDashed, stateText(at));
        case CellState::Empty:
            return words(m_rect, stateText(at), Type::Body, Token::Secondary);
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
    void words(const QRect &rect, const QString &text, Type type, Token role) const
    {
        m_painter.setFont(ui::font(type));
        m_painter.setPen(m_theme.colour(role));
        m_painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                           m_painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
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
        QTextLayout layout;
        layOut(layout, m_index, m_rect.width());
        const int height = layout.lineCount() * kLine;
        const QPointF origin(m_rect.left(), m_rect.top() + qMax(0, (m_rect.height() - height) / 2));
        const auto spans = m_index.data(ComparisonModel::DifferencesRole).value<QList<TextSpan>>();
        for (const TextSpan &span : spans)
            mark(layout, origin, span);
        const bool differs = m_index.data(ComparisonModel::DiffersRole).toBool();
        m_painter.setPen(m_theme.colour(differs && spans.isEmpty() ? Token::Bad : Token::Text));
        layout.draw(&m_painter, origin);
    }

    void mark(const QTextLayout &layout, const QPointF &origin, const TextSpan &span) const
    {
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const auto first = static_cast<int>(qMax<qsizetype>(span.start, line.textStart()));
            const auto last =
                static_cast<int>(qMin<qsizetype>(span.start + span.length, line.textStart() + line.textLength()));
            if (first >= last)
                continue;
            const qreal from = line.cursorToX(first);
            const QRect place =
                QRectF(origin.x() + from, origin.y() + line.y(), line.cursorToX(last) - from, kLine).toAlignedRect();
            m_painter.fillRect(place, m_theme.colour(Token::BadGround));
            // The line is for those who do not see the colour.
            m_painter.fillRect(QRect(place.left(), place.bottom() - 1, place.width(), 2), m_theme.colour(Token::Bad));
        }
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

QSize ComparisonDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics small(ui::font(Type::Secondary));
    if (index.column() == ComparisonModel::FieldColumn) {
        const auto key = static_cast<domain::FieldKey>(index.data(ComparisonModel::FieldRole).toInt());
        const int eye = index.data(ComparisonModel::SensitiveRole).toBool() ? kEye : 0;
        return {small.horizontalAdvance(words::field(key)) + eye + 2 * kPad, kRow};
    }
    const auto state = static_cast<CellState>(index.data(ComparisonModel::CellStateRole).toInt());
    if (state != CellState::Value)
        return {small.horizontalAdvance(stateText(state)) + kSmallIcon + 6 + 2 * kPad, kRow};
    const int asked = option.rect.width() - 2 * kPad;
    QTextLayout layout;
    layOut(layout, index, asked > 0 ? asked : kUnbounded);
    int width = 0;
    for (int i = 0; i < layout.lineCount(); ++i)
        width = qMax(width, qCeil(layout.lineAt(i).naturalTextWidth()) + 1);
    return {width + 2 * kPad, qMax(kRow, kLine * layout.lineCount() + kRow - kLine)};
}

int ComparisonDelegate::leastWidth(const QModelIndex &index) const
{
    const auto state = static_cast<CellState>(index.data(ComparisonModel::CellStateRole).toInt());
    const bool wraps = index.column() != ComparisonModel::FieldColumn && state == CellState::Value;
    return wraps ? longestWord(index) + 2 * kPad : sizeHint({}, index).width();
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
