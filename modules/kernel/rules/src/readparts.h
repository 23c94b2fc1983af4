// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packdata.h"
#include "packreader.h"

namespace loket::rules {

// The rooms of a pack, each read by its own function. All refuse through the reading and then return what they have.

[[nodiscard]] Wording readWording(Members &members, std::string_view name);
[[nodiscard]] Wordings readWordings(Reading &reading, const Node &node, const std::string &path);
void readPolicy(Reading &reading, const Node &node, const std::string &path, RulePack::Data &data);
[[nodiscard]] TaxRules readTax(Reading &reading, const Node &node, const std::string &path);
[[nodiscard]] HeirRules readHeirs(Reading &reading, const Node &node, const std::string &path);
[[nodiscard]] AccountRules readAccount(Reading &reading, const Node &node, const std::string &path);
/// `known`: the conditions that stand before this one.
[[nodiscard]] Condition readCondition(Reading &reading, const Node &node, const std::string &path,
                                      const std::vector<Condition> &known);
/// Reads `kind` and what belongs to it. Groups name conditions that stand before.
[[nodiscard]] Test readTest(Members &members, const std::vector<Condition> &known);
/// The place of the condition that `node` names.
[[nodiscard]] std::size_t readRuleName(Reading &reading, const Node &node, const std::string &path,
                                       const std::vector<Condition> &known);
[[nodiscard]] ReasonRules readReason(Reading &reading, const Node &node, const std::string &path,
                                     const std::vector<Condition> &known);
/// The first day of an entry of a dated list: none in the first, later and later in the others.
[[nodiscard]] std::optional<core::Date> readFrom(Members &members, bool first, const std::optional<core::Date> &before);

} // namespace loket::rules
