// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/domain/audit.h"
#include "loket/domain/checklist.h"
#include "loket/domain/command.h"
#include "loket/domain/decide.h"
#include "loket/domain/evolve.h"
#include "loket/domain/names.h"
#include "loket/domain/transitions.h"
