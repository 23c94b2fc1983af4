// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/fitcolumns.h"

#include <algorithm>

namespace loket::ui {

std::vector<int> fitColumns(const std::vector<ColumnNeed> &needs, int room)
{
    std::vector<int> widths;
    int wanted = 0;
    for (const ColumnNeed &need : needs) {
        widths.push_back(need.least);
        room -= need.least;
        wanted += std::max(0, need.whole - need.least);
    }
    if (room <= 0)
        return widths;
    const int given = std::min(room, wanted);
    int left = room - given;
    for (std::size_t i = 0; i < needs.size(); ++i) {
        if (wanted > 0)
            widths[i] += std::max(0, needs[i].whole - needs[i].least) * given / wanted;
        const int share = left / static_cast<int>(needs.size() - i);
        widths[i] += share;
        left -= share;
    }
    return widths;
}

} // namespace loket::ui
