// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/enums.h"
#include "loket/ui/chip.h"
#include "loket/ui/iconid.h"

#include <QString>

namespace loket::ui {

// The officer's word for every value of the domain, in the language of the program; one place, so that two screens
// never call the same thing by two names. Unknown is a word of its own: a newer centre may send what this version does
// not know.

[[nodiscard]] QString wordOf(domain::ClaimState state);
[[nodiscard]] QString wordOf(domain::ClaimReason reason);
[[nodiscard]] QString wordOf(domain::Channel channel);
[[nodiscard]] QString wordOf(domain::DocumentKind kind);
[[nodiscard]] QString wordOf(domain::DocumentState state);
[[nodiscard]] QString wordOf(domain::VisitState state);
[[nodiscard]] QString wordOf(domain::Service service);
[[nodiscard]] QString wordOf(domain::PriorityReason reason);
[[nodiscard]] QString wordOf(domain::Outcome outcome);
[[nodiscard]] QString wordOf(domain::FollowUpStatus status);
[[nodiscard]] QString wordOf(domain::ReasonCode code); ///< without the code itself
[[nodiscard]] QString wordOf(domain::FieldKey field);
[[nodiscard]] QString wordOf(domain::FieldVerdict verdict);
[[nodiscard]] QString wordOf(domain::ChecklistItem item);
[[nodiscard]] QString wordOf(domain::ItemResult result);
[[nodiscard]] QString wordOf(domain::ChangeKind kind);
[[nodiscard]] QString wordOf(domain::Role role);
[[nodiscard]] QString wordOf(domain::SourceState state);

/// A state as it is drawn: icon and colour go with the word.
struct Sign
{
    Tone tone = Tone::Neutral;
    Icon icon = Icon::CircleHelp;
};

[[nodiscard]] Sign signOf(domain::ClaimState state);
[[nodiscard]] Sign signOf(domain::DocumentState state);
[[nodiscard]] Sign signOf(domain::VisitState state);
[[nodiscard]] Sign signOf(domain::Outcome outcome);
[[nodiscard]] Sign signOf(domain::FollowUpStatus status);
[[nodiscard]] Sign signOf(domain::FieldVerdict verdict);
[[nodiscard]] Sign signOf(domain::ItemResult result);

[[nodiscard]] Icon iconOf(domain::DocumentKind kind);
[[nodiscard]] Icon iconOf(domain::Service service);

} // namespace loket::ui
