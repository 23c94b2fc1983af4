// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/approvallistmodel.h"
#include "loket/ui/chip.h"

#include <QString>

namespace loket::approvalpanel {

struct Mark
{
    ui::Tone tone = ui::Tone::Neutral;
    ui::Icon icon = ui::Icon::Info;
};

/// Why an act cannot be done, as a sentence that says what to do.
[[nodiscard]] QString problemText(const models::ApprovalProblem &problem);
[[nodiscard]] QString barText(models::ApprovalBar bar);
/// "Rp 42,1 jt": for rows; whole below a million.
[[nodiscard]] QString shortMoney(core::Rupiah amount);
/// "day 3 · until Tue 24/11"
[[nodiscard]] QString daysText(const models::ApprovalRow &row);
[[nodiscard]] Mark daysMark(const models::ApprovalRow &row);
[[nodiscard]] QString rowText(const models::ApprovalRow &row);
/// What an event of the history is called.
[[nodiscard]] QString eventText(const std::string &what);
[[nodiscard]] ui::Icon eventIcon(const std::string &what);
/// Who did it, for people: officers by name.
[[nodiscard]] QString whoText(const std::string &who);

} // namespace loket::approvalpanel
