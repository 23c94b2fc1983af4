// SPDX-License-Identifier: GPL-3.0-or-later
#include "waittexts.h"

#include <QCoreApplication>

namespace loket::walkinpanel {
namespace {

using models::WaitBand;
using ui::Icon;
using ui::Tone;

/// The numbers alone; they are the same in every language.
QString numbersOf(WaitBand band)
{
    switch (band) {
    case WaitBand::Under10:
        return QStringLiteral("< 10");
    case WaitBand::From10To20:
        return QStringLiteral("10–20");
    case WaitBand::From20To40:
        return QStringLiteral("20–40");
    case WaitBand::From40To60:
        return QStringLiteral("40–60");
    case WaitBand::Over60:
        return QStringLiteral("> 60");
    case WaitBand::TooFew:
    case WaitBand::NoDesk:
        break;
    }
    return {};
}

class WaitTexts
{
    Q_DECLARE_TR_FUNCTIONS(loket::walkinpanel::WaitTexts)

public:
    static QString minutes(const QString &numbers) { return tr("%1 min", "a wait: 20–40 min").arg(numbers); }
    static QString tooFew() { return tr("not enough data yet"); }
    static QString tooFewBrief() { return tr("few data"); }
    static QString noDeskBrief() { return tr("no desk"); }
    static QString noDesk() { return tr("no desk open"); }
    static QString ahead(int count) { return tr("%n ahead", "", count); }
    static QString desks(int count) { return tr("%n desk(s)", "", count); }
};

} // namespace

WaitLook waitLook(const models::WaitEstimate &wait)
{
    const QString words = WaitTexts::minutes(numbersOf(wait.band));
    switch (wait.band) {
    case WaitBand::Under10:
    case WaitBand::From10To20:
        return {Tone::Ok, Icon::Clock, words, words};
    case WaitBand::From20To40:
        return {Tone::Warning, Icon::Hourglass, words, words};
    case WaitBand::From40To60:
    case WaitBand::Over60:
        return {Tone::Bad, Icon::TriangleAlert, words, words};
    case WaitBand::NoDesk:
        return {Tone::Neutral, Icon::CircleMinus, WaitTexts::noDesk(), WaitTexts::noDeskBrief()};
    case WaitBand::TooFew:
        break;
    }
    return {Tone::Neutral, Icon::CircleDashed, WaitTexts::tooFew(), WaitTexts::tooFewBrief()};
}

QString aheadText(const models::WaitEstimate &wait)
{
    const QString ahead = WaitTexts::ahead(wait.ahead);
    return wait.desks == 0 ? ahead : ahead + QStringLiteral(", ") + WaitTexts::desks(wait.desks);
}

QString paperBand(WaitBand band)
{
    const QString numbers = numbersOf(band);
    return numbers.isEmpty() ? QString() : numbers + QStringLiteral(" menit");
}

} // namespace loket::walkinpanel
