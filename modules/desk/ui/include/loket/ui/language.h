// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTranslator>

class QApplication;

namespace loket::ui {

enum class Language
{
    Indonesian,
    English
};

/// "id", "en": the form in settings and on the command line.
[[nodiscard]] QString codeOf(Language language);
/// Anything unknown is Indonesian.
[[nodiscard]] Language languageFromCode(const QString &code);
/// The language's name for itself.
[[nodiscard]] QString nameOf(Language language);

/// Puts a language on the whole program: translators and the default locale. Numbers and dates stay
/// Indonesian in either language, for they are compared with Indonesian paper. Switching sends every widget a
/// LanguageChange.
class LanguageSwitcher : public QObject
{
    Q_OBJECT

public:
    /// The program owns it.
    explicit LanguageSwitcher(QApplication &app);

    /// False when a translation is missing from the program; the language is then English as in the sources.
    bool install(Language language);
    [[nodiscard]] Language current() const { return m_language; }

signals:
    void changed(loket::ui::Language language);

private:
    void removeAll();

    QTranslator m_own;
    QTranslator m_qt;
    Language m_language = Language::Indonesian;
};

} // namespace loket::ui
