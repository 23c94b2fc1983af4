// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace loket::ui {

/// What the texts of one column ask for, in pixels.
struct ColumnNeed
{
    int least = 0; ///< below this something would be cut that must never be, such as an identifier
    int whole = 0; ///< shows everything
};

/// Shares `room` among the columns: first what each needs least, then what shows more of it, the rest evenly. Wider
/// than the room only where the least needs are.
[[nodiscard]] std::vector<int> fitColumns(const std::vector<ColumnNeed> &needs, int room);

} // namespace loket::ui
