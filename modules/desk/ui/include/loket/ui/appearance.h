// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/ui/theme.h"

#include <QObject>

class QApplication;

namespace loket::ui {

enum class Appearance
{
    System,
    Light,
    Dark
};

[[nodiscard]] QString codeOf(Appearance appearance);
/// Anything unknown follows the system.
[[nodiscard]] Appearance appearanceFromCode(const QString &code);

/// Keeps the program in the chosen appearance and switches it at run time.
class AppearanceSwitcher : public QObject
{
    Q_OBJECT

public:
    /// Make it before any theme is applied: it learns from the desktop's palette whether the system is dark.
    explicit AppearanceSwitcher(QApplication &app);

    void set(Appearance appearance);
    [[nodiscard]] Appearance current() const { return m_current; }
    [[nodiscard]] Theme theme() const;

signals:
    void changed(loket::ui::Appearance appearance);

private:
    QApplication &m_app;
    bool m_systemIsDark;
    Appearance m_current = Appearance::System;
};

} // namespace loket::ui
