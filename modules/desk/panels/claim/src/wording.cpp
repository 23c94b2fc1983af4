// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording.h"

#include <QCoreApplication>

namespace loket::claimpanel {

using Text = ui::TaxSheet::Text;

Wording::Wording()
    : m_english(QCoreApplication::translate("loket::claimpanel::Wording", "en",
                                            "the language of the program: translate as its code") ==
                QLatin1String("en"))
{
    // Without it the English sources are printed, which a test would notice.
    [[maybe_unused]] const bool loaded = m_indonesian.load(QStringLiteral(":/i18n/loket_id.qm"));
}

Text Wording::of(const char *context, const char *source) const
{
    const QString indonesian = m_indonesian.translate(context, source);
    const QString english = QString::fromUtf8(source);
    return {indonesian.isEmpty() ? english : indonesian, m_english ? english : QString()};
}

Text Wording::said(const char *context, const QString &words) const
{
    return m_english ? of(context, words.toUtf8().constData()) : Text{words, {}};
}

Text with(const Text &text, const QString &value)
{
    return {text.id.arg(value), text.en.isEmpty() ? QString() : text.en.arg(value)};
}

} // namespace loket::claimpanel
