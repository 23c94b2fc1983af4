// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/samples.h"

namespace loket::test {

inline domain::RuleReason reason(const std::string &rule, domain::RuleOutcome outcome, const std::string &id,
                                 const std::string &en, const std::string &source = "PP 68/2009 pasal 2 dan 5")
{
    domain::RuleReason made;
    made.rule = rule;
    made.outcome = outcome;
    made.textId = id;
    made.textEn = en;
    made.source = source;
    return made;
}

/// Ten percent of 200 million on 2026-11-21: what the rules would answer, written down by hand.
inline domain::RulesVerdict partialVerdict()
{
    using domain::RuleOutcome;
    domain::RulesVerdict verdict;
    verdict.eligible = true;
    verdict.rulePack = "jht-2026.1";
    verdict.gross = core::Rupiah{20'000'000};
    verdict.payBy = day("2026-11-27");
    verdict.warnings = {"tax_of_rest"};
    domain::Benefit benefit;
    benefit.balance = core::Sen{20'000'000'000};
    benefit.gross = core::Rupiah{20'000'000};
    benefit.net = core::Rupiah{20'000'000};
    benefit.regime = domain::TaxRegime::FinalLumpSum;
    benefit.rulePack = verdict.rulePack;
    benefit.computedFor = day("2026-11-21");
    verdict.benefit = benefit;
    verdict.taxOutlook = {day("2028-01-01"),        core::Rupiah{180'000'000}, core::Rupiah{7'500'000},
                          core::Rupiah{21'000'000}, core::Rupiah{200'000'000}, core::Rupiah{7'500'000}};
    domain::RuleReason membership =
        reason("partial-years", RuleOutcome::Met, "Masa kepesertaan 10 tahun 3 bulan, paling sedikit 10 tahun",
               "Member for 10 years and 3 months, at least 10 years", "PP 46/2015 pasal 22");
    membership.seen = "2016-08-01";
    membership.needed = "2016-11-21";
    domain::RuleReason tax = reason("tax-final", RuleOutcome::Note, "Pajak final atas Rp 20.000.000: Rp 0",
                                    "Final tax on Rp 20.000.000: Rp 0");
    tax.parts = {reason("tax-window", RuleOutcome::Note, "Pembayaran pertama; jendela pajak sampai 31/12/2027",
                        "First payment; the tax window lasts until 31/12/2027"),
                 reason("tax-free", RuleOutcome::Note, "0% sampai Rp 50.000.000", "0% up to Rp 50.000.000"),
                 reason("tax-rate", RuleOutcome::Note, "5% atas bagian di atas Rp 50.000.000",
                        "5% on the part above Rp 50.000.000")};
    verdict.reasons = {membership, tax};
    return verdict;
}

} // namespace loket::test
