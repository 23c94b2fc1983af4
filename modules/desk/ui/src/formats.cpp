// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/formats.h"

#include <QLocale>

namespace loket::ui {

namespace {

QLocale indonesian()
{
    return {QLocale::Indonesian, QLocale::Indonesia};
}

} // namespace

QDate toQDate(core::Date date)
{
    return {date.year(), static_cast<int>(date.month()), static_cast<int>(date.day())};
}

core::Result<core::Date> fromQDate(QDate date)
{
    if (!date.isValid())
        return core::fail(core::ErrorCode::InvalidValue, "no date");
    return core::Date::of(date.year(), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

QString dateText(core::Date date)
{
    return QString::fromStdString(date.toDisplay());
}

QString longDateText(core::Date date)
{
    return indonesian().toString(toQDate(date), QLocale::LongFormat);
}

QString mediumDateText(core::Date date)
{
    return indonesian().toString(toQDate(date), QStringLiteral("ddd d MMM yyyy"));
}

QString shortDayText(core::Date date)
{
    return indonesian().toString(toQDate(date), QStringLiteral("ddd dd/MM"));
}

QString clockText(core::Timestamp at, core::Zone zone)
{
    return QString::fromStdString(core::toClockDisplay(at, zone));
}

QString momentText(core::Timestamp at, core::Zone zone)
{
    return QStringLiteral("%1 %2").arg(dateText(core::localDate(at, zone)), clockText(at, zone));
}

QString timerText(std::chrono::seconds duration)
{
    const auto total = qMax<qint64>(0, duration.count());
    const auto two = [](qint64 value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    const QString tail = QStringLiteral("%1:%2").arg(two(total / 60 % 60), two(total % 60));
    return total < 3600 ? tail : QStringLiteral("%1:%2").arg(total / 3600).arg(tail);
}

QString countText(qint64 count)
{
    return indonesian().toString(count);
}

QString sizeText(qint64 bytes)
{
    return indonesian().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace loket::ui
