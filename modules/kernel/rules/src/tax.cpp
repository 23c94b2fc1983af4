// SPDX-License-Identifier: GPL-3.0-or-later
#include "packdata.h"

#include <algorithm>

namespace loket::rules {
namespace {

using core::Result;
using core::Rupiah;
using domain::EarlierPayment;

/// True when a payment on `day` still belongs to the lump sum that began on `first`.
bool inWindow(const TaxRules &rules, core::Date first, core::Date day)
{
    if (rules.window == TaxWindow::CalendarYears)
        return day.year() - first.year() < rules.windowLength;
    return day < first.plusMonths(rules.windowLength);
}

Result<Rupiah> sumGross(const std::vector<EarlierPayment> &payments)
{
    Rupiah sum;
    for (const EarlierPayment &payment : payments) {
        auto next = core::add(sum, payment.gross);
        if (!next)
            return next;
        sum = *next;
    }
    return sum;
}

Rupiah sumTax(const std::vector<EarlierPayment> &payments)
{
    Rupiah sum;
    for (const EarlierPayment &payment : payments)
        sum.value += payment.tax.value;
    return sum;
}

Result<Rupiah> finalTax(const TaxRules &rules, Rupiah cumulative)
{
    if (cumulative <= rules.freeUpTo)
        return Rupiah{};
    return core::fractionDown(Rupiah{cumulative.value - rules.freeUpTo.value}, rules.finalPercent, 100);
}

/// Progressive tax on a year's gross, with the surcharge for those without a tax number. One division at the end of
/// each bracket, fractions dropped.
Result<Rupiah> progressiveTax(const TaxRules &rules, Rupiah gross, bool surcharged)
{
    Rupiah tax;
    Rupiah below;
    for (const Bracket &bracket : rules.brackets) {
        const Rupiah top = bracket.upTo ? std::min(*bracket.upTo, gross) : gross;
        if (top <= below)
            break;
        const std::int64_t rate = std::int64_t{bracket.percent} * (surcharged ? rules.surchargePercent : 100);
        auto part = core::fractionDown(Rupiah{top.value - below.value}, rate, 10'000);
        if (!part)
            return part;
        tax.value += part->value;
        below = top;
    }
    return tax;
}

} // namespace

Result<domain::Benefit> computeTax(const TaxRules &rules, const Facts &facts, Rupiah gross)
{
    std::vector<EarlierPayment> counted;
    bool lumpSum = true;
    if (!facts.earlier.empty()) {
        const auto first = std::min_element(facts.earlier.begin(), facts.earlier.end(),
                                            [](const auto &a, const auto &b) { return a.paidOn < b.paidOn; });
        lumpSum = inWindow(rules, first->paidOn, facts.askedOn);
        std::copy_if(facts.earlier.begin(), facts.earlier.end(), std::back_inserter(counted),
                     [&](const EarlierPayment &payment) {
                         return lumpSum || (payment.paidOn.year() == facts.askedOn.year() &&
                                            !inWindow(rules, first->paidOn, payment.paidOn));
                     });
    }
    const auto earlierGross = sumGross(counted);
    if (!earlierGross)
        return core::passOn(earlierGross);
    const auto cumulative = core::add(*earlierGross, gross);
    if (!cumulative)
        return core::passOn(cumulative);
    const bool surcharged = !lumpSum && !facts.npwpValid && !facts.nikValidated;
    const auto whole = lumpSum ? finalTax(rules, *cumulative) : progressiveTax(rules, *cumulative, surcharged);
    if (!whole)
        return core::passOn(whole);

    domain::Benefit benefit;
    benefit.gross = gross;
    benefit.paidEarlier = *earlierGross;
    benefit.taxableBase =
        lumpSum ? Rupiah{std::max<std::int64_t>(0, cumulative->value - rules.freeUpTo.value)} : *cumulative;
    benefit.tax = Rupiah{std::max<std::int64_t>(0, whole->value - sumTax(counted).value)};
    benefit.net = Rupiah{gross.value - benefit.tax.value};
    benefit.regime = lumpSum ? domain::TaxRegime::FinalLumpSum : domain::TaxRegime::Article17;
    benefit.computedFor = facts.askedOn;
    return benefit;
}

} // namespace loket::rules
