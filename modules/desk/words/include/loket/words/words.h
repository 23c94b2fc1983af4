// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/enums.h"

#include <QList>
#include <QPair>
#include <QString>

/// The domain's values in the language of the program, for officers. Nothing is kept: ask again after a switch.
namespace loket::words {

/// "Resigned", as in a list.
[[nodiscard]] QString claimReason(domain::ClaimReason reason);
[[nodiscard]] QString claimState(domain::ClaimState state);
[[nodiscard]] QString channel(domain::Channel channel);
/// What the officer proposes: "Approve".
[[nodiscard]] QString outcome(domain::Outcome outcome);
/// A row of the comparison: "Birth date".
[[nodiscard]] QString field(domain::FieldKey field);
[[nodiscard]] QString fieldVerdict(domain::FieldVerdict verdict);
/// A line of the checklist, as a sentence that is true once it is ticked.
[[nodiscard]] QString checklistItem(domain::ChecklistItem item);
[[nodiscard]] QString role(domain::Role role);
/// What an heir is to the dead participant: "Child".
[[nodiscard]] QString heirRelation(domain::HeirRelation relation);

[[nodiscard]] QString document(domain::DocumentKind kind);
[[nodiscard]] QString documentState(domain::DocumentState state);

/// "P01 Document blurred".
[[nodiscard]] QString reasonCode(domain::ReasonCode code);

[[nodiscard]] QString service(domain::Service service);
[[nodiscard]] QString visitState(domain::VisitState state);
/// Empty for None.
[[nodiscard]] QString priority(domain::PriorityReason reason);
/// Why a proposed priority is not confirmed: what is kept, and its words.
[[nodiscard]] QList<QPair<QString, QString>> priorityRefusals();

} // namespace loket::words
