// SPDX-License-Identifier: GPL-3.0-or-later
#include "recaptable.h"

#include "loket/ui/icons.h"
#include "loket/ui/metrics.h"
#include "loket/ui/theme.h"
#include "loket/ui/typescale.h"
#include "recapwords.h"

#include <QPainter>

namespace loket::reportpanel {

using namespace ui;
using models::RecapModel;

namespace {

constexpr int kRow = 38;
constexpr int kRows = 6; // heading, four statuses, sum
constexpr int kPad = 10;

} // namespace

RecapTable::RecapTable(RecapModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&model, &QAbstractItemModel::modelReset, this, &RecapTable::retranslate);
}

QSize RecapTable::sizeHint() const
{
    return {620, kRow * kRows};
}

void RecapTable::retranslate()
{
    QStringList lines;
    for (const QStringList &row : cellsOf(m_model, false))
        lines.append(row.join(QStringLiteral(", ")));
    setAccessibleDescription(lines.join(QStringLiteral("; ")));
    update();
}

QRect RecapTable::cell(int row, int column) const
{
    const int part = width() / (RecapModel::ColumnCount + 1); // the first column has two parts
    const int left = column == 0 ? 0 : part * (column + 1);
    const int right = column + 1 == RecapModel::ColumnCount ? width() : part * (column + 2);
    return QRect(left, row * kRow, right - left, kRow).adjusted(kPad, 0, -kPad, 0);
}

void RecapTable::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    const QList<QStringList> rows = cellsOf(m_model, false);
    for (int row = 0; row < rows.size(); ++row) {
        const bool head = row == 0;
        const bool sum = row > 0 && m_model.index(row - 1, 0).data(RecapModel::SumRole).toBool();
        const QRect line(0, row * kRow, width(), kRow);
        if (sum)
            painter.fillRect(line, theme.colour(Token::Alternate));
        painter.fillRect(QRect(0, line.top(), width(),
                               sum    ? 2
                               : head ? 0
                                      : 1),
                         theme.colour(sum ? Token::Edge : Token::Line));
        for (int column = 0; column < rows.at(row).size(); ++column) {
            QRect place = cell(row, column);
            const bool first = column == 0;
            Token ink = head || column == RecapModel::ShareColumn ? Token::Secondary : Token::Text;
            if (first && !head && !sum) {
                const auto status =
                    static_cast<domain::FollowUpStatus>(m_model.index(row - 1, 0).data(RecapModel::StatusRole).toInt());
                ink = inkOf(toneOf(status));
                paintIcon(painter, QRect(place.left(), place.top(), kIconSize, kRow), glyphOf(status),
                          theme.colour(ink), kIconSize);
                place.setLeft(place.left() + kIconSize + 2 * kGrid);
            }
            const bool strong = !head && (first || sum || column == RecapModel::TotalColumn);
            painter.setFont(ui::font(head ? Type::SecondaryBold : strong ? Type::BodyStrong : Type::Body));
            painter.setPen(theme.colour(ink));
            painter.drawText(place, (first ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                             rows.at(row).at(column));
        }
    }
}

} // namespace loket::reportpanel
