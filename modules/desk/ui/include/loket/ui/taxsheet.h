// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"

#include <QList>
#include <QString>
#include <QWidget>

class QPagedPaintDevice;
class QPainter;

namespace loket::ui {

/// The page on which a participant signs what the tax of the payment is and what it does to the rest. The words come
/// ready; identifiers come masked. Indonesian always, English below it where it is given.
struct TaxSheet
{
    struct Text
    {
        QString id;
        QString en;
    };
    struct Row
    {
        Text name;
        QString value;
        bool strong = false; ///< a sum: bold, with a line above
    };
    struct Section
    {
        Text title;
        QList<Row> rows;
        QList<Text> notes;
        bool amounts = true; ///< values stand at the right edge, in one column of figures
    };

    Text title;
    Text warning; ///< framed under the title: this is no withholding slip
    QString office;
    QList<Section> sections;
    Text declaration; ///< what the signature says
    QString place;    ///< "Pekalongan, 21 November 2026"; the place may be a line to fill in
    Text participant; ///< under the left signature
    Text officer;     ///< under the right one
    QString participantName;
    QString officerName;
    QString foot; ///< rules, time of computing
};

inline constexpr int kTaxSheetWidth = 595; ///< points of A4
inline constexpr int kTaxSheetHeight = 842;

/// One A4 page at the painter's origin, in points; a long sheet is drawn smaller so that it stays one page.
void paintTaxSheet(QPainter &painter, const TaxSheet &sheet);
/// The same page on paper or into a PDF. Error Storage when the device refuses.
[[nodiscard]] core::Result<void> printTaxSheet(QPagedPaintDevice &device, const TaxSheet &sheet);

/// The page as it will be printed, fitted into the widget's width.
class TaxSheetPreview : public QWidget
{
    Q_OBJECT

public:
    explicit TaxSheetPreview(const TaxSheet &sheet, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {620, 877}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return width * kTaxSheetHeight / kTaxSheetWidth; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TaxSheet m_sheet;
};

} // namespace loket::ui
