// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentdelegate.h"

#include "documentlistmodel.h"

#include "loket/ui/icons.h"
#include "loket/ui/metrics.h"
#include "loket/ui/painting.h"
#include "loket/ui/typescale.h"

#include <QFontMetrics>
#include <QPainter>

namespace loket::documentspanel {

namespace {

constexpr int kRow = 54;
constexpr int kWidth = 166; // in a row below; above one another they fill the column
constexpr int kIconColumn = 40;
constexpr int kGap = 2;
constexpr QSize kThumbnail{32, 40};

} // namespace

void DocumentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto item = index.data(DocumentListModel::ItemRole).value<DocumentItem>();
    const bool shown = index.data(DocumentListModel::ShownRole).toBool();
    const ui::Theme theme = ui::Theme::of(option.widget);
    const QRect box = option.rect.adjusted(0, kGap, 0, -kGap);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (shown) {
        ui::paintBox(*painter, box, theme.colour(ui::Token::PrimaryGround), theme.colour(ui::Token::Primary),
                     ui::kControlRadius);
    } else if (hovered) {
        ui::paintBox(*painter, box, theme.colour(ui::Token::Alternate), Qt::transparent, ui::kControlRadius);
    }
    const QRect glyph(box.left(), box.top(), kIconColumn, box.height());
    const auto picture = index.data(DocumentListModel::ThumbnailRole).value<QImage>();
    if (picture.isNull()) {
        ui::paintIcon(*painter, glyph, iconOf(item.kind),
                      theme.colour(shown ? ui::Token::Primary : ui::Token::Secondary), ui::kIconSize + 2);
    } else {
        QRect frame(QPoint(), picture.size().scaled(kThumbnail, Qt::KeepAspectRatio));
        frame.moveCenter(glyph.center());
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(frame, picture);
        painter->setPen(theme.colour(ui::Token::Edge));
        painter->drawRect(frame.adjusted(0, 0, -1, -1));
    }

    const QRect text = box.adjusted(kIconColumn, 2 * ui::kGrid - 2, -2 * ui::kGrid, -2 * ui::kGrid + 2);
    painter->setFont(ui::font(ui::Type::BodyStrong));
    painter->setPen(theme.colour(ui::Token::Text));
    const QString name = QFontMetrics(painter->font()).elidedText(item.name, Qt::ElideRight, text.width());
    painter->drawText(text, Qt::AlignLeft | Qt::AlignTop, name);

    const StateWords state = wordsOf(item.state);
    const int half = text.height() / 2;
    ui::paintChip(*painter, text.adjusted(0, half + 1, 0, 1), theme, state.tone, state.icon, state.word,
                  ui::Chip::Shape::Bare);
    if (option.state.testFlag(QStyle::State_HasFocus))
        ui::paintFocusRing(*painter, box, theme, ui::kControlRadius);
    painter->restore();
}

QSize DocumentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {kWidth, kRow};
}

} // namespace loket::documentspanel
