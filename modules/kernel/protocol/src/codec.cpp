// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/protocol/codec.h"
#include "loket/protocol/limits.h"
