// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/ui/taxsheet.h"

#include <QTranslator>

namespace loket::claimpanel {

/// Words for paper: Indonesian whatever language the program speaks, and English beside it while it speaks English.
/// The sources are English; the Indonesian comes from the program's own translations.
class Wording
{
public:
    Wording();

    [[nodiscard]] bool english() const { return m_english; }
    /// `context` and `source` as in QT_TRANSLATE_NOOP.
    [[nodiscard]] ui::TaxSheet::Text of(const char *context, const char *source) const;
    /// Of words that are in the program's language already: Indonesian, whatever that is.
    [[nodiscard]] ui::TaxSheet::Text said(const char *context, const QString &words) const;

private:
    QTranslator m_indonesian;
    bool m_english;
};

/// Puts the value into both languages.
[[nodiscard]] ui::TaxSheet::Text with(const ui::TaxSheet::Text &text, const QString &value);

} // namespace loket::claimpanel
