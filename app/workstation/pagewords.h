// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/ui/shortcuts.h"

#include <QList>
#include <QString>

namespace loket::workstation {

enum class DeskPage
{
    Counter,
    Approval,
    Changes,
    Registration,
    Report
};

/// How a page is called, and which of its keys are worth a place in the status bar, in the language of this moment.
struct PageWords
{
    QString title;
    QList<ui::ShortcutHint> keys;
};

[[nodiscard]] PageWords wordsOf(DeskPage page);

} // namespace loket::workstation
