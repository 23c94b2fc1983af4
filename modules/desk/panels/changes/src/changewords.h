// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/changeform.h"
#include "loket/models/changelistmodel.h"
#include "loket/ui/chip.h"

#include <QString>

/// What the page says, in the language of the program.
namespace loket::changespanel {

struct Mark
{
    ui::Tone tone = ui::Tone::Neutral;
    ui::Icon icon = ui::Icon::Info;
    QString words;
};

[[nodiscard]] QString kindText(domain::ChangeKind kind);
/// "Account": the name of a value in front of its two sides.
[[nodiscard]] QString valueName(domain::FieldKey field);
/// A value as it may stand on the screen: identifiers masked, dates and papers in words.
[[nodiscard]] QString shownValue(domain::ChangeKind kind, domain::FieldKey field, const std::string &value);
[[nodiscard]] bool isMasked(domain::FieldKey field);
/// Whose turn it is in a row of the list.
[[nodiscard]] Mark turnMark(const models::ChangeRow &row);
/// What bank or registry say of a proposed value; empty words when nobody outside knows such a value.
[[nodiscard]] Mark sourceMark(const models::ChangedValue &value);
/// Why the next yes is not this officer's; empty for None.
[[nodiscard]] QString barText(models::ChangeBar bar, bool firstLook);
/// Why the bank sent the money back.
[[nodiscard]] QString failureText(const domain::Payment &payment);
[[nodiscard]] QString doneText(models::ChangeAct act);
[[nodiscard]] QString problemText(const models::ChangeProblem &problem);
/// For a screen reader.
[[nodiscard]] QString rowText(const models::ChangeRow &row);
/// "Account, NIK": what waits in a claim; what the bank did when nothing does.
[[nodiscard]] QString waitingText(const domain::Claim &claim);

} // namespace loket::changespanel
