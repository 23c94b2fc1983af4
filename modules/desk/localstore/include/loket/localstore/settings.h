// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/clock.h"
#include "loket/domain/claim.h"
#include "loket/domain/command.h"
#include "loket/domain/context.h"
#include "loket/domain/visit.h"

#include <QString>
#include <functional>

namespace loket::localstore {

/// What decide() may know, for one command: who, when, the verdict of the rules. `claim` or `visit` is the provisional
/// state the command meets; both are null for CallNext. Called in the store's thread: must be safe there.
using ContextSource = std::function<domain::Context(const domain::Command &command, const domain::Claim *claim,
                                                    const domain::Visit *visit)>;

struct StoreSettings
{
    QString profileDir; ///< made with mode 0700 when absent
    ContextSource context;
    const core::Clock *clock = nullptr; ///< borrowed, outlives the store
};

} // namespace loket::localstore
