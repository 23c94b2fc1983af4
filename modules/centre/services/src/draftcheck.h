// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/date.h"
#include "loket/core/result.h"
#include "loket/domain/claim.h"

namespace loket::services {

/// A draft may lack anything, but what is there has to be readable: a slip is told on the page where it was typed, not
/// at the end. The error's field is the member of the request, as in "form.participant.nik".
[[nodiscard]] core::Result<> checkDraft(const domain::ClaimForm &form, core::Date today);

} // namespace loket::services
