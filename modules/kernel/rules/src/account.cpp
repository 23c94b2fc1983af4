// SPDX-License-Identifier: GPL-3.0-or-later
#include "packdata.h"

#include <algorithm>

namespace loket::rules {
namespace {

using core::Result;
using core::Rupiah;

constexpr std::int64_t kPerMille = 1000;
constexpr std::int64_t kBasisPoints = 10'000;
constexpr std::int64_t kMonthsOfYear = 12;

Result<Rupiah> rounded(Rupiah amount, std::int64_t numerator, std::int64_t denominator, bool halfUp)
{
    return halfUp ? core::fractionHalfUp(amount, numerator, denominator)
                  : core::fractionDown(amount, numerator, denominator);
}

} // namespace

Result<Contribution> RulePack::contribution(Rupiah wage) const
{
    const AccountRules &rules = m_data->account;
    const auto employer = rounded(wage, rules.employerPerMille, kPerMille, rules.halfUp);
    const auto worker = rounded(wage, rules.workerPerMille, kPerMille, rules.halfUp);
    if (!employer)
        return core::passOn(employer);
    if (!worker)
        return core::passOn(worker);
    const auto total = core::add(*employer, *worker);
    if (!total)
        return core::passOn(total);
    return Contribution{*employer, *worker, *total};
}

Result<Contribution> RulePack::contributionOfSelfEmployed(Rupiah income) const
{
    const auto share = rounded(income, m_data->account.selfEmployedPerMille, kPerMille, m_data->account.halfUp);
    if (!share)
        return core::passOn(share);
    return Contribution{{}, *share, *share};
}

std::optional<std::int32_t> RulePack::developmentRate(int year) const
{
    const auto &rates = m_data->account.rates;
    const auto found =
        std::find_if(rates.begin(), rates.end(), [year](const auto &rate) { return rate.first == year; });
    return found == rates.end() ? std::nullopt : std::optional(found->second);
}

Result<Rupiah> RulePack::developmentOf(Rupiah opening, std::span<const Rupiah> paidIn, std::int32_t basisPoints) const
{
    // Each month earns a twelfth of the rate on the balance it opens with; the division comes last.
    Rupiah balance = opening;
    Rupiah openings;
    for (std::size_t month = 0; month < static_cast<std::size_t>(kMonthsOfYear); ++month) {
        const auto sum = core::add(openings, balance);
        if (!sum)
            return sum;
        openings = *sum;
        if (month >= paidIn.size())
            continue;
        const auto next = core::add(balance, paidIn[month]);
        if (!next)
            return next;
        balance = *next;
    }
    return rounded(openings, basisPoints, kBasisPoints * kMonthsOfYear, m_data->account.resultHalfUp);
}

} // namespace loket::rules
