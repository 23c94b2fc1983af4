// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/language.h"

#include <QApplication>
#include <QLocale>

namespace loket::ui {

QString codeOf(Language language)
{
    return language == Language::English ? QStringLiteral("en") : QStringLiteral("id");
}

Language languageFromCode(const QString &code)
{
    return code.startsWith(QLatin1String("en"), Qt::CaseInsensitive) ? Language::English : Language::Indonesian;
}

QString nameOf(Language language)
{
    return language == Language::English ? QStringLiteral("English") : QStringLiteral("Bahasa Indonesia");
}

LanguageSwitcher::LanguageSwitcher(QApplication &app)
    : QObject(&app)
{}

void LanguageSwitcher::removeAll()
{
    QApplication::removeTranslator(&m_own);
    QApplication::removeTranslator(&m_qt);
}

bool LanguageSwitcher::install(Language language)
{
    removeAll();
    QLocale::setDefault(QLocale(QLocale::Indonesian, QLocale::Indonesia));
    bool complete = m_own.load(QStringLiteral(":/i18n/loket_%1.qm").arg(codeOf(language)));
    if (complete)
        QApplication::installTranslator(&m_own);
    if (language == Language::Indonesian) {
        // Qt ships no Indonesian for its own dialogs and menus, so ours is built in.
        const bool loaded = m_qt.load(QStringLiteral(":/i18n/qtbase_id.qm"));
        if (loaded)
            QApplication::installTranslator(&m_qt);
        complete = complete && loaded;
    }
    m_language = language;
    emit changed(language);
    return complete;
}

} // namespace loket::ui
