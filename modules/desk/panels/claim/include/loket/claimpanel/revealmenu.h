// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/claimsession.h"

class QPoint;
class QWidget;

namespace loket::claimpanel {

/// Asks why, with one key, and has the session put it on record and show the field.
void askWhyReveal(models::ClaimSession &session, domain::FieldKey field, QWidget *parent, const QPoint &globalPos);

} // namespace loket::claimpanel
