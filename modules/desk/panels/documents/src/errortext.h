// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"

#include <QString>

namespace loket::documentspanel {

/// What an officer reads in place of a document: what is wrong and what to do about it.
struct ErrorText
{
    QString reason;
    bool retryHelps = false; ///< the same document may open another time
};

[[nodiscard]] ErrorText errorText(const core::Error &error);

} // namespace loket::documentspanel
