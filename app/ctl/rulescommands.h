// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"

namespace loket::ctl {

// One function a word after "rules"; a row of the table in rulescommand.cpp each.

/// Answers the cases of a file. Every case is answered or refused on its own, as JSON on standard output; an error when
/// one was refused.
[[nodiscard]] core::Result<> evaluateRules(const Workshop &workshop, const Arguments &arguments);

} // namespace loket::ctl
