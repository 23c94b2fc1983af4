// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/id.h"

namespace loket::domain {

using ClaimId = core::Id<struct ClaimTag>;
using VisitId = core::Id<struct VisitTag>;
using DocumentId = core::Id<struct DocumentTag>;
using CommandId = core::Id<struct CommandTag>;
using UserId = core::Id<struct UserTag>;
using CallSessionId = core::Id<struct CallSessionTag>;
using ChangeId = core::Id<struct ChangeTag>;

} // namespace loket::domain
