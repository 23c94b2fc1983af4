// SPDX-License-Identifier: GPL-3.0-or-later
#include "benefit.h"

#include "explain.h"
#include "tax.h"

#include <algorithm>

namespace loket::rules {
namespace {

using core::ErrorCode;
using core::passOn;
using core::Result;
using core::Rupiah;
using domain::EarlierPayment;
using domain::RuleReason;

constexpr std::int32_t kWhole = 100; // percent

bool hasTaxNumber(const TaxRules &rules, const Facts &facts)
{
    return facts.npwpValid || (rules.nikCountsAsTaxNumber && facts.nikValidated);
}

Figures figuresOf(Figure seen, Figure needed = {}, Figure amount = {})
{
    Figures figures;
    figures.seen = seen;
    figures.needed = needed;
    figures.amount = amount;
    return figures;
}

/// The share of the balance, less when less is asked for, with its explanation.
Result<Rupiah> addGross(const RulePack::Data &data, const ReasonRules &rules, const Facts &facts,
                        domain::RulesVerdict &verdict)
{
    const Rupiah balance = facts.balance->toRupiah();
    const auto most = core::fractionDown(balance, rules.sharePercent, kWhole);
    if (!most)
        return most;
    Figures figures = figuresOf(balance, {}, *most);
    figures.percent = std::int64_t{rules.sharePercent};
    RuleReason share = noted("share", data.texts.share, figures, rules.shareSource);
    Rupiah gross = *most;
    if (rules.mayAskLess && facts.askedGross) {
        const bool less = *facts.askedGross < *most;
        gross = std::min(*facts.askedGross, *most);
        share.parts.push_back(noted("asked", less ? data.texts.askedLess : data.texts.askedMore,
                                    figuresOf(*facts.askedGross, *most, gross), rules.shareSource));
    }
    if (facts.cardsPaidOut > 0) {
        share.parts.push_back(noted("cards-paid-out", data.texts.cardsSkipped,
                                    figuresOf(std::int64_t{facts.cardsPaidOut}), rules.shareSource));
        verdict.warnings.emplace_back("cards_paid_out");
    }
    if (facts.arrearsMonths > 0) {
        share.parts.push_back(
            noted("arrears", data.texts.arrears, figuresOf(std::int64_t{facts.arrearsMonths}), data.arrearsSource));
        verdict.warnings.emplace_back("arrears_follow_up");
    }
    verdict.gross = gross;
    verdict.reasons.push_back(std::move(share));
    return gross;
}

RuleReason windowStep(const RulePack::Data &data, const TaxAnswer &answer, core::Date askedOn)
{
    Figures figures = figuresOf(answer.firstPaid.value_or(askedOn));
    figures.from = answer.changesOn;
    if (!answer.firstPaid)
        return noted("tax-window", data.texts.windowFirst, figures, data.tax.windowSource);
    return noted("tax-window", answer.lumpSum ? data.texts.windowInside : data.texts.windowOver, figures,
                 data.tax.windowSource);
}

void addRates(const RulePack::Data &data, const TaxAnswer &answer, std::vector<RuleReason> &parts)
{
    const std::string &source = answer.table == nullptr ? data.tax.finalSource : answer.table->source;
    for (std::size_t i = 0; i < answer.stepCount; ++i) {
        const TaxStep &step = answer.steps[i];
        Figures figures = figuresOf(step.part, {}, step.tax);
        figures.percent = std::int64_t{step.percent};
        parts.push_back(noted("tax-rate", data.texts.rate, figures, source));
    }
    if (answer.surcharged) {
        Figures figures;
        figures.percent = std::int64_t{data.tax.surchargePercent};
        parts.push_back(noted("tax-surcharge", data.texts.surcharge, figures, data.tax.surchargeSource));
    }
}

RuleReason taxReason(const RulePack::Data &data, const TaxAnswer &answer, core::Date askedOn, Rupiah gross)
{
    Figures figures = figuresOf(gross, answer.base, answer.tax);
    const std::string &source = answer.table == nullptr ? data.tax.finalSource : answer.table->source;
    RuleReason reason = answer.lumpSum ? noted("tax-final", data.texts.finalTax, figures, source)
                                       : noted("tax-article-17", data.texts.article17, figures, source);
    reason.parts.reserve(answer.stepCount + 4);
    reason.parts.push_back(windowStep(data, answer, askedOn));
    if (answer.paidEarlier.value > 0)
        reason.parts.push_back(noted("tax-earlier", data.texts.earlier,
                                     figuresOf(answer.paidEarlier, {}, answer.withheld), data.tax.cumulativeSource));
    if (answer.lumpSum)
        reason.parts.push_back(
            noted("tax-free", data.texts.freeAmount, figuresOf(data.tax.freeUpTo), data.tax.finalSource));
    addRates(data, answer, reason.parts);
    return reason;
}

domain::Benefit benefitOf(const RulePack::Data &data, const Facts &facts, const TaxAnswer &answer, Rupiah gross)
{
    domain::Benefit benefit;
    benefit.balance = *facts.balance;
    benefit.gross = gross;
    benefit.paidEarlier = answer.paidEarlier;
    benefit.taxableBase = answer.base;
    benefit.tax = answer.tax;
    benefit.net = Rupiah{gross.value - answer.tax.value};
    benefit.regime = answer.lumpSum ? domain::TaxRegime::FinalLumpSum : domain::TaxRegime::Article17;
    benefit.rulePack = data.id;
    benefit.computedFor = facts.askedOn;
    return benefit;
}

/// What taking only a part now does to the tax of the rest. Nothing to say once article 17 applies anyway.
Result<> addOutlook(const RulePack::Data &data, const Facts &facts, const TaxAnswer &now, domain::RulesVerdict &verdict)
{
    const domain::Benefit &benefit = *verdict.benefit;
    const Rupiah whole = benefit.balance.toRupiah();
    if (!now.lumpSum || whole <= benefit.gross)
        return {};
    TaxCase payment{facts.askedOn, whole, facts.earlier, hasTaxNumber(data.tax, facts)};
    const auto atOnce = taxOf(data.tax, payment);
    std::vector<EarlierPayment> earlier = facts.earlier;
    earlier.push_back({facts.askedOn, benefit.gross, benefit.tax, {}});
    payment.earlier = earlier;
    payment.gross = Rupiah{whole.value - benefit.gross.value};
    const auto inside = taxOf(data.tax, payment);
    payment.paidOn = now.changesOn;
    const auto after = taxOf(data.tax, payment);
    for (const auto *answer : {&atOnce, &inside, &after}) {
        if (!*answer)
            return passOn(*answer);
    }
    verdict.taxOutlook = {now.changesOn, payment.gross, inside->tax, after->tax, whole, atOnce->tax};
    Figures figures = figuresOf(payment.gross, inside->tax, after->tax);
    figures.from = now.changesOn;
    verdict.reasons.push_back(noted("tax-of-rest", data.texts.rest, figures, data.tax.windowSource));
    verdict.warnings.emplace_back("tax_of_rest");
    return {};
}

/// Equal parts of what is paid; the rupiah that do not divide go to the first ones.
void addHeirShares(const RulePack::Data &data, const Facts &facts, domain::RulesVerdict &verdict)
{
    const auto count =
        std::count_if(facts.heirs.begin(), facts.heirs.end(), [](const auto &heir) { return heir.claims; });
    if (!data.heirs.divideEqually || count == 0)
        return;
    const std::int64_t part = verdict.benefit->net.value / count;
    std::int64_t left = verdict.benefit->net.value % count;
    for (std::size_t i = 0; i < facts.heirs.size(); ++i) {
        if (!facts.heirs[i].claims)
            continue;
        verdict.heirShares.push_back({static_cast<std::int32_t>(i), Rupiah{part + (left > 0 ? 1 : 0)}});
        left = std::max<std::int64_t>(0, left - 1);
    }
    verdict.reasons.push_back(noted("heir-shares", data.texts.heirShare,
                                    figuresOf(verdict.benefit->net, std::int64_t{count}, Rupiah{part}),
                                    data.heirs.divideSource));
}

} // namespace

Result<> addMoney(const RulePack::Data &data, const ReasonRules &rules, const Facts &facts,
                  domain::RulesVerdict &verdict)
{
    if (facts.foreigner) {
        verdict.warnings.emplace_back("foreigner_tax");
        verdict.reasons.push_back(noted("tax-foreigner", data.texts.foreigner, {}, data.tax.foreignerSource));
    }
    if (!facts.balance)
        return {};
    const auto gross = addGross(data, rules, facts, verdict);
    if (!gross)
        return passOn(gross);
    if (facts.foreigner)
        return {};
    const JmoLimit &jmo = inForce(data.jmo, facts.askedOn);
    if (rules.offersJmo && *gross <= jmo.maxBalance) {
        verdict.warnings.emplace_back("jmo_offer");
        verdict.reasons.push_back(noted("jmo", data.texts.jmo, figuresOf(*gross, jmo.maxBalance), jmo.source));
    }
    const bool taxNumber = hasTaxNumber(data.tax, facts);
    const auto answer = taxOf(data.tax, {facts.askedOn, *gross, facts.earlier, taxNumber});
    if (!answer)
        return passOn(answer);
    verdict.benefit = benefitOf(data, facts, *answer, *gross);
    verdict.reasons.push_back(taxReason(data, *answer, facts.askedOn, *gross));
    if (answer->surcharged && facts.taxNumberUnasked)
        verdict.warnings.emplace_back("tax_number_unasked");
    if (rules.paysHeirs)
        addHeirShares(data, facts, verdict);
    return rules.sharePercent < kWhole ? addOutlook(data, facts, *answer, verdict) : Result<>{};
}

} // namespace loket::rules
