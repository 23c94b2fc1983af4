// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/protocol/messages.h"
