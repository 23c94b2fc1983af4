// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"

namespace loket::ctl {

// One function a word after "rules"; a row of the table in rulescommand.cpp each.

} // namespace loket::ctl
