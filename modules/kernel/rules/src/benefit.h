// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packdata.h"

namespace loket::rules {

/// How much and how much tax: fills gross, benefit, taxOutlook, heirShares, the warnings about money and their reasons.
/// Leaves them empty where the balance is not known. Error OutOfRange.
[[nodiscard]] core::Result<> addMoney(const RulePack::Data &data, const ReasonRules &rules, const Facts &facts,
                                      domain::RulesVerdict &verdict);

/// What is asked for in this case, and what of it is not there. Error as check().
[[nodiscard]] core::Result<> addDocuments(const RulePack::Data &data, const ReasonRules &rules, const Facts &facts,
                                          domain::RulesVerdict &verdict);

} // namespace loket::rules
