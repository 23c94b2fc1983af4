// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace loket::workstation {

/// Sends Qt's messages to <dir>/log/loket.log (five files of 2 MB, mode 0600) and warnings to stderr as well. Runs of
/// digits are masked on the way: no identifier of a person reaches a log.
void installLog(const QString &dir);

} // namespace loket::workstation
