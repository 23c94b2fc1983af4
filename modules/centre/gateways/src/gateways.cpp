// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/gateways/gateways.h"
