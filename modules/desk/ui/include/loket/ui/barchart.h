// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/ui/theme.h"

#include <QList>
#include <QWidget>
#include <optional>

class QPainter;

namespace loket::ui {

/// What tells one bar from another without colour.
enum class BarFill
{
    Solid,
    Hatched,    ///< striped in the same colour: below a limit, not finished
    BadHatched, ///< striped red: refused
    Unknown     ///< a dashed empty box with "?"
};

struct Bar
{
    QString name;
    qint64 value = 0; ///< ignored when Unknown
    BarFill fill = BarFill::Solid;
};

/// Upright bars with their value above and their name below, on a scale of round numbers.
struct BarChart
{
    QList<Bar> bars;
    std::optional<qint64> mean; ///< a dashed line; its label is `meanText`
    QString meanText;
};

/// Bars that lie: shares of one whole in a row, the percentage printed in each.
struct ShareRow
{
    QString name;
    double firstShare = 0; ///< 0 to 1; the rest is the second part
};

/// Used for the screen and for PDF alike; lengths are in the painter's logical units.
void paintBarChart(QPainter &painter, const QRect &rect, const Theme &theme, const BarChart &chart);
void paintShares(QPainter &painter, const QRect &rect, const Theme &theme, const QList<ShareRow> &rows);
/// The fill as a small square for a legend.
void paintBarFill(QPainter &painter, const QRect &rect, const Theme &theme, BarFill fill);

class BarChartView : public QWidget
{
    Q_OBJECT

public:
    explicit BarChartView(QWidget *parent = nullptr);
    /// `description` says in a sentence what the chart shows; the values follow by themselves.
    void setChart(const BarChart &chart, const QString &description);
    [[nodiscard]] const BarChart &chart() const { return m_chart; }
    [[nodiscard]] QSize sizeHint() const override { return {480, 240}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 110}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BarChart m_chart;
};

class SharesView : public QWidget
{
    Q_OBJECT

public:
    explicit SharesView(QWidget *parent = nullptr);
    void setRows(const QList<ShareRow> &rows, const QString &description);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<ShareRow> m_rows;
};

} // namespace loket::ui
