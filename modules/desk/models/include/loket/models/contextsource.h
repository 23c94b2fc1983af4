// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"
#include "loket/localstore/settings.h"
#include "loket/models/officer.h"
#include "loket/rules/rulepack.h"

#include <memory>

namespace loket::models {

/// The pack that decides a claim: the one of its submission, else the one in force on `day`. Error NotFound.
[[nodiscard]] core::Result<rules::RulePack> packOf(const rules::RuleBook &book, const domain::Claim &claim,
                                                   core::Date day);
/// What the rules say of a claim on a day. Errors as packOf and RulePack::evaluate.
[[nodiscard]] core::Result<domain::RulesVerdict> verdictOf(const rules::RuleBook &book, const domain::Claim &claim,
                                                           core::Date day);

/// What decide() may know when the store decides here: the officer, the clock, the rules. The function may be called
/// in any thread; it owns the book and borrows the clock.
/// Who waits longer is the store's to say; what only the centre knows stays unsaid: numbers, other claims of the
/// person, the actor's relatives.
[[nodiscard]] localstore::ContextSource contextSource(Officer officer, std::shared_ptr<const rules::RuleBook> book,
                                                      const core::Clock &clock);

} // namespace loket::models
