// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/date.h"

#include <QDate>
#include <QString>
#include <chrono>

/// Dates, times and counts as people write them in Indonesia. Days and months are named in Indonesian.
namespace loket::ui {

[[nodiscard]] QDate toQDate(core::Date date);
/// No value for an invalid QDate.
[[nodiscard]] core::Result<core::Date> fromQDate(QDate date);
/// "21/11/2026"
[[nodiscard]] QString dateText(core::Date date);
/// "Sabtu, 21 November 2026"
[[nodiscard]] QString longDateText(core::Date date);
/// "Jum 27 Nov 2026": for a date that is promised.
[[nodiscard]] QString mediumDateText(core::Date date);
/// "Sab 21/11": for rows, where the year is plain.
[[nodiscard]] QString shortDayText(core::Date date);
/// "09.14"
[[nodiscard]] QString clockText(core::Timestamp at, core::Zone zone);
/// "21/11/2026 09.14"
[[nodiscard]] QString momentText(core::Timestamp at, core::Zone zone);
/// "04:12", "1:04:12": a running timer.
[[nodiscard]] QString timerText(std::chrono::seconds duration);
/// "27.179"
[[nodiscard]] QString countText(qint64 count);
/// "1,2 MB"
[[nodiscard]] QString sizeText(qint64 bytes);

} // namespace loket::ui
