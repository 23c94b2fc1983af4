// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/walkinday.h"

#include <QWidget>
#include <array>

namespace loket::ui {
class Chip;
class TextLabel;
} // namespace loket::ui

namespace loket::walkinpanel {

/// How long the next person waits, for each service: as rows in a narrow column, or side by side where there is room.
class WaitBoard final : public QWidget
{
    Q_OBJECT

public:
    enum class Shape
    {
        Rows,
        Columns ///< says also who is ahead and how many desks serve
    };

    WaitBoard(models::WalkInDay &day, Shape shape, QWidget *parent = nullptr);
    void retranslate();
    void refresh();

private:
    static constexpr std::size_t kServices = 4;
    struct Line
    {
        ui::TextLabel *letter;
        ui::TextLabel *name;
        ui::Chip *wait;
        ui::TextLabel *ahead;
    };

    void buildRows();
    void buildColumns();

    models::WalkInDay &m_day;
    Shape m_shape;
    std::array<Line, kServices> m_lines{};
};

} // namespace loket::walkinpanel
