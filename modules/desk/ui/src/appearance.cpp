// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/appearance.h"

#include <QApplication>

namespace loket::ui {

QString codeOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Light:
        return QStringLiteral("light");
    case Appearance::Dark:
        return QStringLiteral("dark");
    case Appearance::System:
        break;
    }
    return QStringLiteral("system");
}

Appearance appearanceFromCode(const QString &code)
{
    if (code == QLatin1String("light"))
        return Appearance::Light;
    return code == QLatin1String("dark") ? Appearance::Dark : Appearance::System;
}

AppearanceSwitcher::AppearanceSwitcher(QApplication &app)
    : QObject(&app)
    , m_app(app)
    , m_systemIsDark(Theme::of(QGuiApplication::palette()).isDark())
{}

Theme AppearanceSwitcher::theme() const
{
    const bool dark = m_current == Appearance::Dark || (m_current == Appearance::System && m_systemIsDark);
    return dark ? Theme::dark() : Theme::light();
}

void AppearanceSwitcher::set(Appearance appearance)
{
    m_current = appearance;
    applyTheme(m_app, theme());
    emit changed(appearance);
}

} // namespace loket::ui
