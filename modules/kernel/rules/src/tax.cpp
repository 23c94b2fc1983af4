// SPDX-License-Identifier: GPL-3.0-or-later
#include "tax.h"

#include <algorithm>

namespace loket::rules {
namespace {

using core::Date;
using core::ErrorCode;
using core::Result;
using core::Rupiah;
using domain::EarlierPayment;

constexpr std::int64_t kPercent = 100;
constexpr std::int64_t kRateUnit = kPercent * kPercent; // a rate in percent times a surcharge in percent
constexpr Rupiah kLargest{100'000'000'000'000'000};     // above all money; rates on it still fit

struct Sums
{
    Rupiah gross;
    Rupiah tax;
};

Result<Sums> sumOf(std::span<const EarlierPayment> payments, auto counts)
{
    Sums sums;
    for (const EarlierPayment &payment : payments) {
        if (!counts(payment))
            continue;
        const auto gross = core::add(sums.gross, payment.gross);
        const auto tax = core::add(sums.tax, payment.tax);
        if (!gross)
            return core::passOn(gross);
        if (!tax)
            return core::passOn(tax);
        sums = {*gross, *tax};
    }
    return sums;
}

/// Adds up parts at their rates; fractions are dropped once, at the end.
class Progression
{
public:
    Progression(TaxAnswer &answer, std::int64_t surchargePercent)
        : m_answer(answer)
        , m_surcharge(surchargePercent)
    {}

    void add(Rupiah part, std::int32_t percent)
    {
        const std::int64_t rate = percent * m_surcharge;
        m_whole += part.value / kRateUnit * rate;
        m_fraction += part.value % kRateUnit * rate;
        const Rupiah tax{part.value / kRateUnit * rate + part.value % kRateUnit * rate / kRateUnit};
        m_answer.steps[m_answer.stepCount++] = {percent, part, tax};
    }
    [[nodiscard]] Rupiah total() const { return Rupiah{m_whole + m_fraction / kRateUnit}; }

private:
    TaxAnswer &m_answer;
    std::int64_t m_surcharge;
    std::int64_t m_whole = 0;
    std::int64_t m_fraction = 0;
};

Rupiah progressive(const TaxRules &rules, Date day, TaxAnswer &answer)
{
    answer.table = &inForce(rules.tables, day);
    Progression tax(answer, answer.surcharged ? rules.surchargePercent : kPercent);
    Rupiah below;
    for (const Bracket &bracket : answer.table->brackets) {
        const Rupiah top = bracket.upTo ? std::min(*bracket.upTo, answer.base) : answer.base;
        if (top <= below)
            break;
        tax.add(Rupiah{top.value - below.value}, bracket.percent);
        below = top;
    }
    return tax.total();
}

Rupiah final(const TaxRules &rules, TaxAnswer &answer)
{
    Progression tax(answer, answer.surcharged ? rules.surchargePercent : kPercent);
    if (answer.base.value > 0)
        tax.add(answer.base, rules.finalPercent);
    return tax.total();
}

std::optional<Date> firstPayment(std::span<const EarlierPayment> earlier, Date until)
{
    std::optional<Date> first;
    for (const EarlierPayment &payment : earlier) {
        if (payment.paidOn <= until && (!first || payment.paidOn < *first))
            first = payment.paidOn;
    }
    return first;
}

} // namespace

Date regimeChange(const TaxRules &rules, Date first)
{
    if (rules.window == TaxWindow::RollingMonths)
        return first.plusMonths(rules.windowLength);
    const Date inYear = first.plusYears(rules.windowLength);
    return Date::of(inYear.year(), 1, 1).value_or(inYear);
}

Result<TaxAnswer> taxOf(const TaxRules &rules, const TaxCase &payment)
{
    TaxAnswer answer;
    answer.firstPaid = firstPayment(payment.earlier, payment.paidOn);
    answer.changesOn = regimeChange(rules, answer.firstPaid.value_or(payment.paidOn));
    answer.lumpSum = payment.paidOn < answer.changesOn;
    const auto sums = sumOf(payment.earlier, [&](const EarlierPayment &earlier) {
        if (earlier.paidOn > payment.paidOn)
            return false;
        if (answer.lumpSum)
            return rules.cumulative;
        return earlier.paidOn.year() == payment.paidOn.year() && earlier.paidOn >= answer.changesOn;
    });
    if (!sums)
        return core::passOn(sums);
    const auto together = core::add(sums->gross, payment.gross);
    if (!together || *together > kLargest)
        return core::fail(ErrorCode::OutOfRange, "an amount beyond all money", "gross");
    answer.paidEarlier = sums->gross;
    answer.withheld = sums->tax;
    answer.surcharged = !payment.hasTaxNumber && (!answer.lumpSum || rules.surchargeOnFinal);
    if (answer.lumpSum)
        answer.base = Rupiah{std::max<std::int64_t>(0, together->value - rules.freeUpTo.value)};
    else
        answer.base = Rupiah{together->value - together->value % rules.baseRounding.value};
    const Rupiah whole = answer.lumpSum ? final(rules, answer) : progressive(rules, payment.paidOn, answer);
    answer.tax = Rupiah{std::clamp<std::int64_t>(whole.value - answer.withheld.value, 0, payment.gross.value)};
    return answer;
}

} // namespace loket::rules
