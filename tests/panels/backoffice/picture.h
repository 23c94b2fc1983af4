// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace loket::test {

/// Writes a picture where LOKET_PICTURES says, for people to look at.
inline void picture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("LOKET_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
}

} // namespace loket::test
