// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/taxsheet.h"

#include "loket/ui/theme.h"
#include "loket/ui/typescale.h"

#include <QPageSize>
#include <QPagedPaintDevice>
#include <QPainter>

namespace loket::ui {

namespace {

// All in points.
constexpr int kMargin = 40;
constexpr int kBody = 10;
constexpr int kSmall = 8;
constexpr int kIndent = 14;
constexpr int kSignature = 44; ///< room to write in
constexpr double kSmallest = 0.6;

QFont sized(int points, bool bold)
{
    QFont result = displayFont(points);
    result.setWeight(bold ? QFont::Bold : QFont::Normal);
    return result;
}

/// Lays the sheet out from top to bottom; with a painter it draws as well.
class SheetLayouter
{
public:
    SheetLayouter(QPainter *painter, int width)
        : m_painter(painter)
        , m_width(width)
    {}

    int run(const TaxSheet &sheet)
    {
        head(sheet);
        for (const TaxSheet::Section &section : sheet.sections)
            add(section);
        signatures(sheet);
        m_y += 8;
        words(0, m_width, sheet.foot, kSmall, false, Token::Secondary);
        return m_y;
    }

private:
    /// Returns the height that the words take at this width.
    int words(int left, int width, const QString &text, int points, bool bold, Token role = Token::Text,
              Qt::Alignment side = Qt::AlignLeft)
    {
        const int height = measured(width, text, points, bold);
        draw(QRect(left, m_y, width, height), text, points, bold, role, side);
        m_y += height;
        return height;
    }

    static int measured(int width, const QString &text, int points, bool bold)
    {
        if (text.isEmpty())
            return 0;
        return QFontMetrics(sized(points, bold))
            .boundingRect(QRect(0, 0, width, 4000), Qt::AlignLeft | Qt::TextWordWrap, text)
            .height();
    }

    void draw(const QRect &rect, const QString &text, int points, bool bold, Token role, Qt::Alignment side)
    {
        if (m_painter == nullptr || text.isEmpty())
            return;
        m_painter->setFont(sized(points, bold));
        m_painter->setPen(Theme::light().colour(role));
        m_painter->drawText(rect, static_cast<int>(side) | Qt::AlignTop | Qt::TextWordWrap, text);
    }

    void both(int left, int width, const TaxSheet::Text &text, int points, bool bold)
    {
        words(left, width, text.id, points, bold);
        words(left, width, text.en, kSmall, false, Token::Secondary);
    }

    void rule(double width, Token role)
    {
        if (m_painter != nullptr) {
            m_painter->setPen(QPen(Theme::light().colour(role), width));
            m_painter->drawLine(0, m_y, m_width, m_y);
        }
        m_y += 3;
    }

    void head(const TaxSheet &sheet)
    {
        words(0, m_width, sheet.office, kBody, false, Token::Secondary);
        both(0, m_width, sheet.title, 16, true);
        m_y += 6;
        const int top = m_y;
        m_y += 5;
        both(8, m_width - 16, sheet.warning, kBody, true);
        m_y += 5;
        if (m_painter != nullptr) {
            m_painter->setPen(QPen(Theme::light().colour(Token::Text), 1));
            m_painter->drawRect(QRect(0, top, m_width, m_y - top));
        }
        m_y += 4;
    }

    void add(const TaxSheet::Section &section)
    {
        m_y += 8;
        both(0, m_width, section.title, 11, true);
        rule(0.8, Token::Edge);
        for (const TaxSheet::Row &row : section.rows)
            add(row, section.amounts);
        for (const TaxSheet::Text &note : section.notes) {
            m_y += 2;
            both(0, m_width, note, 9, false);
        }
    }

    void add(const TaxSheet::Row &row, bool amount)
    {
        if (row.strong)
            rule(0.5, Token::Text);
        const int share = row.value.isEmpty() ? 100 : amount ? 68 : 30; // percent
        const int nameWidth = m_width * share / 100;
        const int top = m_y;
        const int indent = row.value.isEmpty() ? kIndent : 0; // explains the row above
        both(indent, nameWidth - 8 - indent, row.name, indent > 0 ? kBody - 1 : kBody, row.strong);
        const int bottom = m_y;
        m_y = top;
        words(nameWidth, m_width - nameWidth, row.value, kBody, row.strong || !amount, Token::Text,
              amount ? Qt::AlignRight : Qt::AlignLeft);
        m_y = qMax(m_y, bottom) + 2;
    }

    void signatures(const TaxSheet &sheet)
    {
        m_y += 10;
        both(0, m_width, sheet.declaration, 9, false);
        m_y += 6;
        words(0, m_width, sheet.place, kBody, false);
        m_y += 4;
        const int half = m_width / 2 - 16;
        const int top = m_y;
        int bottom = top;
        for (const auto &[left, role, name] : {std::tuple(0, sheet.participant, sheet.participantName),
                                               std::tuple(m_width / 2 + 16, sheet.officer, sheet.officerName)}) {
            m_y = top;
            both(left, half, role, 9, false);
            m_y += kSignature;
            if (m_painter != nullptr) {
                m_painter->setPen(QPen(Theme::light().colour(Token::Text), 0.7));
                m_painter->drawLine(left, m_y, left + half, m_y);
            }
            m_y += 2;
            words(left, half, name, 9, false);
            bottom = qMax(bottom, m_y);
        }
        m_y = bottom;
    }

    QPainter *m_painter;
    int m_width;
    int m_y = 0;
};

} // namespace

void paintTaxSheet(QPainter &painter, const TaxSheet &sheet)
{
    constexpr int kWidth = kTaxSheetWidth - 2 * kMargin;
    constexpr int kHeight = kTaxSheetHeight - 2 * kMargin;
    double scale = 1;
    const auto width = [&scale] { return static_cast<int>(kWidth / scale); };
    while (scale > kSmallest && SheetLayouter(nullptr, width()).run(sheet) * scale > kHeight)
        scale -= 0.02;
    painter.save();
    painter.fillRect(QRect(0, 0, kTaxSheetWidth, kTaxSheetHeight), Qt::white);
    painter.setBrush(Qt::NoBrush);
    painter.translate(kMargin, kMargin);
    painter.scale(scale, scale);
    SheetLayouter(&painter, width()).run(sheet);
    painter.restore();
}

core::Result<void> printTaxSheet(QPagedPaintDevice &device, const TaxSheet &sheet)
{
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageMargins(QMarginsF());
    QPainter painter;
    if (!painter.begin(&device))
        return core::fail(core::ErrorCode::Storage, "the device does not take pages");
    // A printer that keeps a margin of its own gets the page a little smaller.
    const double scale = qMin(device.width() / double(kTaxSheetWidth), device.height() / double(kTaxSheetHeight));
    painter.scale(scale, scale);
    paintTaxSheet(painter, sheet);
    if (!painter.end())
        return core::fail(core::ErrorCode::Storage, "the device refused the page");
    return {};
}

TaxSheetPreview::TaxSheetPreview(const TaxSheet &sheet, QWidget *parent)
    : QWidget(parent)
    , m_sheet(sheet)
{
    QStringList spoken{sheet.title.id, sheet.warning.id};
    for (const TaxSheet::Section &section : sheet.sections) {
        for (const TaxSheet::Row &row : section.rows)
            spoken.append(QStringLiteral("%1: %2").arg(row.name.id, row.value));
        for (const TaxSheet::Text &note : section.notes)
            spoken.append(note.id);
    }
    setAccessibleName(sheet.title.id);
    setAccessibleDescription(spoken.join(QStringLiteral(". ")));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TaxSheetPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double scale = width() / double(kTaxSheetWidth);
    painter.scale(scale, scale);
    paintTaxSheet(painter, m_sheet);
}

} // namespace loket::ui
