// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/checkenums.h"    // IWYU pragma: export
#include "loket/domain/claimenums.h"    // IWYU pragma: export
#include "loket/domain/documentenums.h" // IWYU pragma: export
#include "loket/domain/officeenums.h"   // IWYU pragma: export
#include "loket/domain/ruleenums.h"     // IWYU pragma: export
#include "loket/domain/visitenums.h"    // IWYU pragma: export

// Every enumeration begins with Unknown: a value written by a newer Loket is shown as unknown and never crashes.
// Wire names and the reverse look-up are in names.h. Enumerators may be added, never renumbered on the wire.
