// SPDX-License-Identifier: GPL-3.0-or-later
#include "changedelegate.h"

#include "changewords.h"
#include "loket/ui/formats.h"
#include "loket/ui/metrics.h"
#include "loket/ui/painting.h"
#include "loket/ui/provisionalmark.h"
#include "loket/ui/theme.h"
#include "loket/ui/typescale.h"

#include <QPainter>
#include <QWidget>

namespace loket::changespanel {

using namespace ui;

namespace {

constexpr int kPad = 14;
constexpr int kHeight = 76;
constexpr int kLine = 18;
constexpr int kChip = 20;

class RowPainter
{
public:
    RowPainter(QPainter &painter, const QStyleOptionViewItem &option, core::Zone zone)
        : m_painter(painter)
        , m_theme(Theme::of(option.widget))
        , m_rect(option.rect.adjusted(kPad, 8, -kPad, -4))
        , m_zone(zone)
    {}

    void draw(const models::ChangeRow &row) const
    {
        const domain::Claim &claim = row.view.claim;
        QRect line(m_rect.left(), m_rect.top(), m_rect.width(), kLine);
        const QString since = shortDayText(core::localDate(row.since, m_zone));
        const int used = text(line, since, Type::Secondary, Token::Secondary, Qt::AlignRight);
        text(line.adjusted(0, 0, -used - 8, 0), QString::fromStdString(claim.form.participant.name), Type::BodyStrong,
             Token::Text);
        line.translate(0, kLine);
        QStringList about{QString::fromStdString(claim.number), waitingText(claim)};
        about.removeAll(QString());
        text(line, about.join(QStringLiteral(" · ")), Type::Secondary, Token::Secondary);
        line.translate(0, kLine + 4);
        const Mark mark = turnMark(row);
        const QSize size = chipSize(mark.words, Chip::Shape::Flag);
        paintChip(m_painter, QRect(line.left(), line.top(), std::min(size.width(), line.width()), kChip), m_theme,
                  mark.tone, mark.icon, mark.words, Chip::Shape::Flag);
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

    QPainter &m_painter;
    Theme m_theme;
    QRect m_rect;
    core::Zone m_zone;
};

} // namespace

ChangeDelegate::ChangeDelegate(const models::ChangeListModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{}

void ChangeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const models::ChangeRow *row = m_model.rowAt(index.row());
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
    RowPainter(*painter, option, m_model.zone()).draw(*row);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, option.rect.adjusted(1, 1, -1, -1), theme, kControlRadius);
    painter->restore();
}

QSize ChangeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), kHeight};
}

} // namespace loket::changespanel
