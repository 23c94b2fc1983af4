// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/law.h"

#include "loket/domain/wiretypes.h"

#include <array>

// Shares, tax and the office's numbers.

namespace loket::test {
namespace {

using core::Date;
using core::Rupiah;
using core::Sen;

struct Rate
{
    std::int64_t above;
    std::int64_t percent;
};

// UU 36/2008 and, since the tax year 2022, UU 7/2021.
constexpr std::array kRates2009{Rate{0, 5}, Rate{50'000'000, 15}, Rate{250'000'000, 25}, Rate{500'000'000, 30}};
constexpr std::array kRates2022{Rate{0, 5}, Rate{60'000'000, 15}, Rate{250'000'000, 25}, Rate{500'000'000, 30},
                                Rate{5'000'000'000, 35}};

/// A tax of x percent above y is x percent of all, less x percent of y, bracket over bracket: counted by the rupiah
/// above each threshold, not by the bracket.
std::int64_t article17(std::int64_t base, int year, bool surcharged)
{
    std::int64_t hundredths = 0;
    std::int64_t before = 0;
    const auto count = [&](const auto &rates) {
        for (const Rate &rate : rates) {
            if (base > rate.above)
                hundredths += (base - rate.above) * (rate.percent - before);
            before = rate.percent;
        }
    };
    if (year < 2022)
        count(kRates2009);
    else
        count(kRates2022);
    return hundredths * (surcharged ? 120 : 100) / 10'000;
}

std::int64_t lumpSum(std::int64_t gross)
{
    return gross <= 50'000'000 ? 0 : (gross - 50'000'000) / 20;
}

struct Share
{
    int percent;
    bool jmo;
};

Share shareOf(ClaimReason reason)
{
    switch (reason) {
    case ClaimReason::Partial10:
        return {10, false};
    case ClaimReason::Partial30Cash:
    case ClaimReason::Partial30Credit:
        return {30, false};
    case ClaimReason::Age56:
    case ClaimReason::AgeContract:
    case ClaimReason::Resign:
    case ClaimReason::Phk:
    case ClaimReason::PkwtEnd:
    case ClaimReason::BpuStop:
        return {100, true};
    default:
        return {100, false};
    }
}

std::int64_t jmoLimit(Date day)
{
    return day < Date::of(2025, 5, 1).value() ? 10'000'000 : 15'000'000;
}

RulesCase holding(RulesCase asked, std::int64_t rupiah)
{
    asked.ledger->accounts.front().balance = Sen{rupiah * 100};
    return asked;
}

void examineShare(Examiner &examiner, ClaimReason reason)
{
    const std::string_view name = domain::wireName(reason);
    const Share share = shareOf(reason);
    RulesCase asked = holding(entitled(reason, examiner.law().day), 1'234'567'899);
    asked.ledger->foreigner = false; // there is no amount for a foreigner to look at
    asked.details.heirs = entitled(ClaimReason::Death, *asked.date).details.heirs;
    const std::int64_t most = std::int64_t{1'234'567'899} * share.percent / 100;
    examiner.expect(examiner.ask(asked).gross == Rupiah{most}, "the share", name);
    const bool partial = share.percent < 100;
    for (const std::int64_t wish : {most - 1, most + 1}) {
        asked.details.askedGross = Rupiah{wish};
        examiner.expect(examiner.ask(asked).gross == Rupiah{partial ? std::min(most, wish) : most},
                        "less or more asked", name);
    }
    asked.details.askedGross.reset();
    const auto verdict = examiner.ask(asked);
    examiner.expect(verdict.taxOutlook.has_value() == partial, "a partial claim has an outlook", name);
    examiner.expect(warns(verdict, "tax_of_rest") == partial, "a partial claim warns", name);
    const bool heirs = reason == ClaimReason::Death || reason == ClaimReason::DeathWna;
    examiner.expect(verdict.heirShares.empty() != heirs, "heirs have shares, nobody else", name);
}

void examineJmo(Examiner &examiner, ClaimReason reason, Date day)
{
    const bool offered = shareOf(reason).jmo;
    const std::string_view name = domain::wireName(reason);
    RulesCase asked = entitled(reason, day);
    asked.ledger->foreigner = false;
    const std::int64_t limit = jmoLimit(day);
    examiner.expect(warns(examiner.ask(holding(asked, limit)), "jmo_offer") == offered, "JMO at its limit", name);
    examiner.expect(!warns(examiner.ask(holding(asked, limit + 1)), "jmo_offer"), "JMO above its limit", name);
}

RulesCase taxed(Date day, std::int64_t gross, std::vector<domain::EarlierPayment> earlier, bool npwp, bool nik)
{
    RulesCase asked = holding(entitled(ClaimReason::Age56, day), gross);
    asked.ledger->earlier = std::move(earlier);
    asked.ledger->npwpValid = npwp;
    asked.ledger->nikTaxValidated = nik;
    return asked;
}

void expectTax(Examiner &examiner, const RulesCase &asked, std::int64_t tax, std::int64_t base, std::string_view what)
{
    if (examiner.done())
        return;
    const auto verdict = examiner.ask(asked);
    examiner.expect(
        verdict.benefit && verdict.benefit->tax == Rupiah{tax} && verdict.benefit->taxableBase == Rupiah{base}, what);
}

void examineLumpSum(Examiner &examiner, Date day)
{
    for (const std::int64_t gross : {std::int64_t{49'999'999}, std::int64_t{50'000'000}, std::int64_t{50'000'019},
                                     std::int64_t{50'000'020}, std::int64_t{60'000'000}, std::int64_t{700'000'000}}) {
        const std::int64_t base = std::max<std::int64_t>(0, gross - 50'000'000);
        expectTax(examiner, taxed(day, gross, {}, true, true), lumpSum(gross), base, "the final tax");
        expectTax(examiner, taxed(day, gross, {}, false, false), lumpSum(gross), base, "no surcharge on the final tax");
    }
    const Date lastYear = day.plusYears(-1);
    expectTax(examiner, taxed(day, 190'000'000, {{lastYear, Rupiah{20'000'000}, {}, "PARTIAL_10"}}, true, true),
              8'000'000, 160'000'000, "the second calendar year counts together with the first");
}

/// Amounts at which a threshold that is off by a rupiah shows in whole rupiah of tax: 15 percent of 7 rupiah is one and
/// a bit, and so on.
std::vector<std::int64_t> grosses(int year)
{
    std::vector<std::int64_t> grosses{1, 49'999'999, 87'654'321, 6'000'000'000};
    const auto around = [&](const auto &rates) {
        for (const Rate &rate : rates) {
            for (const std::int64_t above : {0, 1, 4, 7, 10, 19, 20, 100})
                grosses.push_back(rate.above + above);
        }
    };
    if (year < 2022)
        around(kRates2009);
    else
        around(kRates2022);
    return grosses;
}

void examineYears(Examiner &examiner, Date day)
{
    // The last day of the second calendar year and the first of the third.
    const Date newYear = Date::of(day.year(), 1, 1).value();
    const std::vector<domain::EarlierPayment> first{
        {Date::of(day.year() - 2, 12, 31).value(), Rupiah{20'000'000}, {}, "PARTIAL_10"}};
    const int year = day.year();
    for (const std::int64_t gross : grosses(year)) {
        expectTax(examiner, taxed(newYear, gross, first, true, true), article17(gross, year, false), gross,
                  "the third calendar year");
        expectTax(examiner, taxed(newYear, gross, first, false, true), article17(gross, year, false), gross,
                  "a NIK is a tax number");
        expectTax(examiner, taxed(newYear, gross, first, true, false), article17(gross, year, false), gross,
                  "an NPWP is a tax number");
        expectTax(examiner, taxed(newYear, gross, first, false, false), article17(gross, year, true), gross,
                  "the surcharge");
    }
    const Date sylvester = newYear.plusDays(-1);
    if (sylvester >= examiner.law().from)
        expectTax(examiner, taxed(sylvester, 190'000'000, first, true, true), 8'000'000, 160'000'000,
                  "the last day of the second calendar year");
}

void examineContributions(Examiner &examiner)
{
    const auto &pack = examiner.pack();
    const auto month = pack.contribution(Rupiah{4'901'798});
    examiner.expect(month && month->employer == Rupiah{181'367} && month->worker == Rupiah{98'036}, "E02");
    const auto whole = pack.contribution(Rupiah{10'000'000});
    examiner.expect(whole && whole->total == Rupiah{570'000}, "E01");
    const auto own = pack.contributionOfSelfEmployed(Rupiah{4'901'798});
    examiner.expect(own && own->total == Rupiah{98'036}, "two percent of the self-employed");
    const std::vector<Rupiah> months(12, Rupiah{285'000});
    const auto first = pack.developmentOf({}, months, 500);
    examiner.expect(first == Rupiah{78'375}, "E04, the first year");
    examiner.expect(pack.developmentOf(Rupiah{3'498'375}, months, 500) == Rupiah{253'294}, "E04, the second year");
    examiner.expect(pack.developmentRate(2016) == 719 && !pack.developmentRate(2015) && !pack.developmentRate(2017),
                    "the published rate of 2016");
}

bool isHoliday(const Law &law, Date day)
{
    return day.weekday() == std::chrono::Saturday || day.weekday() == std::chrono::Sunday ||
           std::ranges::find(law.holidays, day) != law.holidays.end();
}

Date workingDay(const Law &law, Date day, int count)
{
    while (count > 0) {
        day = day.plusDays(1);
        count -= isHoliday(law, day) ? 0 : 1;
    }
    return day;
}

} // namespace

void examineMoney(Examiner &examiner)
{
    const Law &law = examiner.law();
    for (const ClaimReason reason : reasonsOf(law)) {
        examineShare(examiner, reason);
        examineJmo(examiner, reason, law.day);
    }
    for (const Date day : {Date::of(2025, 4, 30).value(), Date::of(2025, 5, 1).value()}) {
        if (day >= law.from && (!law.to || day <= *law.to))
            examineJmo(examiner, ClaimReason::Age56, day);
    }
    for (const int year : {2017, 2021, 2022, 2023, 2026}) {
        const Date day = Date::of(year, 1, 1).value();
        if (examiner.done() || day < law.from || (law.to && day > *law.to))
            continue;
        examineLumpSum(examiner, day);
        examineYears(examiner, day);
    }
    examineContributions(examiner);
}

void examineOffice(Examiner &examiner)
{
    const Law &law = examiner.law();
    const auto &pack = examiner.pack();
    examiner.expect(pack.id() == law.id, "its name");
    examiner.expect(pack.validFrom() == law.from && pack.validTo() == law.to, "its validity");
    domain::Policy policy;
    policy.callAttempts = 3;
    policy.returnDays = 14;
    policy.postponeDays = 14;
    policy.draftDays = 30;
    policy.payWorkingDays = 5;
    policy.supervisorLimit = {250'000'000};
    policy.supervisorConfirmsRejection = true;
    policy.visitCallsBeforeNotHere = 1;
    examiner.expect(pack.policy() == policy, "the office's numbers");
    domain::Claim returned;
    auto &completed = returned.history.emplace_back();
    completed.what = domain::kWireType<domain::claimevt::ReviewCompleted>;
    completed.at = core::startOfDay(law.day.plusDays(-30), core::Zone::Wib);
    examiner.expect(pack.payBy(returned, law.day, core::Zone::Wib) == workingDay(law, law.day, 5),
                    "the clock of the payment begins anew after a return");
    for (const Date &holiday : law.holidays) {
        // A week around each: whatever day is wrong shows in one of the two.
        for (int before = -9; before <= 1; ++before) {
            const Date day = holiday.plusDays(before);
            examiner.expect(pack.payBy(day) == workingDay(law, day, 5), "five working days around", holiday.toIso());
            examiner.expect(pack.correctBy(day) == workingDay(law, day, 2), "two working days around", holiday.toIso());
            if (examiner.done())
                return;
        }
    }
}

} // namespace loket::test
