// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/checknames.h"    // IWYU pragma: export
#include "loket/domain/claimnames.h"    // IWYU pragma: export
#include "loket/domain/documentnames.h" // IWYU pragma: export
#include "loket/domain/officenames.h"   // IWYU pragma: export
#include "loket/domain/rulenames.h"     // IWYU pragma: export
#include "loket/domain/visitnames.h"    // IWYU pragma: export
