// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/// What every window of Loket has to keep, checked on the widgets as they are shown. Each problem is one sentence.
/// Panel tests link loket_ui_audit and compare with an empty list.
namespace loket::ui {

/// Everything the Tab key reaches has a name for the screen reader.
[[nodiscard]] QStringList unnamedWidgets(const QWidget &window);
/// No two visible controls answer to the same Alt letter or the same key.
[[nodiscard]] QStringList clashingKeys(const QWidget &window);
/// Whatever is clicked is at least 24 pixels on each side.
[[nodiscard]] QStringList smallTargets(const QWidget &window);
/// No widget is smaller than it needs, no label loses letters without saying so.
[[nodiscard]] QStringList squeezedWidgets(const QWidget &window);
/// All of the above.
[[nodiscard]] QStringList auditWindow(const QWidget &window);

} // namespace loket::ui
