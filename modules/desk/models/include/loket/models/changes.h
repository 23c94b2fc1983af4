// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/date.h"
#include "loket/domain/claim.h"
#include "loket/models/documentitem.h"
#include "loket/models/officer.h"

#include <optional>
#include <string>
#include <vector>

namespace loket::models {

/// Why the next yes to a waiting change is not this officer's to say.
enum class ChangeBar
{
    None,
    StateMoved,   ///< the claim has gone on; the change can only be taken back
    RoleMayNot,   ///< a supervisor or branch head says it
    OfficerFirst, ///< a participant's wish that no officer has looked at yet
    Proposer,     ///< asked for it
    Checker,      ///< looked at it first
    OnHold
};

/// As decide() will judge it, as far as it can be known here: relatives are the centre's to know.
[[nodiscard]] ChangeBar changeBar(const domain::Claim &claim, const domain::PendingChange &change,
                                  const Officer &officer);
/// Says no, or takes back an own proposal.
[[nodiscard]] bool mayRefuse(const domain::Claim &claim, const domain::PendingChange &change, const Officer &officer);
/// The next yes is the officer's look at a participant's wish, not yet the second person's.
[[nodiscard]] bool isFirstLook(const domain::PendingChange &change);
/// What this officer can propose now, in the order of a menu. Without what waits already.
[[nodiscard]] std::vector<domain::ChangeKind> proposable(const domain::Claim &claim, const Officer &officer);
/// Papers that only procedure asks for, that are not usable, and that nobody has waived.
[[nodiscard]] std::vector<domain::DocumentKind> waivable(const domain::Claim &claim,
                                                         const std::vector<DocumentItem> &documents);

/// What somebody outside says about a proposed value.
enum class SourceWord
{
    None,     ///< nobody outside knows such a value
    Waiting,  ///< asked, no answer yet
    NotFound, ///< does not exist there
    Agrees,
    Differs,
    Dormant ///< an account that takes no money
};

/// One value of a change: as it is, as it would be, and what the outside says of the new one.
struct ChangedValue
{
    domain::FieldKey field = domain::FieldKey::Unknown; ///< Unknown: a text without a field
    std::string before;
    std::string after;
    SourceWord word = SourceWord::None;
    std::string source; ///< the name or date over there, where it has one
    bool operator==(const ChangedValue &) const = default;
};
[[nodiscard]] std::vector<ChangedValue> valuesOf(const domain::Claim &claim, const domain::PendingChange &change);

enum class ChangeFault
{
    ValueMissing,
    ValueWrong, ///< not a NIK, a date, an account number
    SameAsNow,
    ReasonShort, ///< others must understand why
};

/// A proposal as it is being typed.
struct ChangeDraft
{
    domain::ChangeKind kind = domain::ChangeKind::Unknown;
    std::string value; ///< NIK, name, ISO date, document kind, new evidence
    domain::BankAccount account;
    std::string reason;
};
struct ChangeProblem
{
    domain::FieldKey field = domain::FieldKey::Unknown; ///< Unknown: the value of a kind without a field, or the reason
    ChangeFault fault = ChangeFault::ValueMissing;
    bool operator==(const ChangeProblem &) const = default;
};
/// What stands in the way of proposing it; decide() has the last word.
[[nodiscard]] std::vector<ChangeProblem> problemsOf(const ChangeDraft &draft, const domain::Claim &claim,
                                                    core::Date today);

} // namespace loket::models
