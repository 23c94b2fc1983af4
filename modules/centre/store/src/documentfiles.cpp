// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/store/documentfiles.h"
#include "loket/store/store.h"
