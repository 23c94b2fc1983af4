// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "passwordmemory.h"
#include "remembered.h"

#include "loket/core/clock.h"
#include "loket/core/id.h"
#include "loket/localstore/localstore.h"
#include "loket/rules/rulepack.h"
#include "loket/sync/engine.h"

#include <memory>

namespace loket::workstation {

/// What a signed-in desk is made of. All borrowed from the Workstation, which outlives the desk.
struct DeskParts
{
    localstore::LocalStore &store;
    sync::Engine &engine;
    std::shared_ptr<const rules::RuleBook> rules;
    const core::Clock &clock;
    core::IdSource &ids;
    Remembered &remembered;
    const PasswordMemory &password;
};

} // namespace loket::workstation
