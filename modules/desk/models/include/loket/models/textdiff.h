// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace loket::models {

/// Letters [start, start + length) of a text, in UTF-16 units as QString counts.
struct TextSpan
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const TextSpan &) const = default;
};

/// The letters of `text` that a longest common subsequence with `reference` leaves out, regardless of case. Above 200
/// letters the whole text counts as different unless it is equal: marks in a long text help nobody.
[[nodiscard]] QList<TextSpan> differences(const QString &text, const QString &reference);

} // namespace loket::models
