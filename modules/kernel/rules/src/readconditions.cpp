// SPDX-License-Identifier: GPL-3.0-or-later
#include "readparts.h"

#include <algorithm>
#include <array>

namespace loket::rules {
namespace {

using core::ErrorCode;

// What the schema takes at all; what applies is the pack's.
constexpr std::int32_t kMostYears = 150;
constexpr std::int32_t kMostMonths = 12 * kMostYears;
constexpr int kDeepestTree = 3; // a verdict travels inside a decision inside an event

struct KindName
{
    std::string_view name;
    TestKind kind;
};

constexpr std::array kKinds{KindName{"age_at_least", TestKind::AgeAtLeast},
                            KindName{"age_of_contract", TestKind::AgeOfContract},
                            KindName{"months_since", TestKind::MonthsSince},
                            KindName{"first_of_month_after", TestKind::FirstOfMonthAfter},
                            KindName{"membership_months_at_least", TestKind::MembershipMonths},
                            KindName{"worked_months_at_least", TestKind::WorkedMonths},
                            KindName{"not_active_elsewhere", TestKind::NotActiveElsewhere},
                            KindName{"card_left", TestKind::CardLeft},
                            KindName{"no_earlier_payment", TestKind::NoEarlierPayment},
                            KindName{"foreigner", TestKind::IsForeigner},
                            KindName{"states_not_working", TestKind::StatesNotWorking},
                            KindName{"heirs_in_order", TestKind::HeirsInOrder},
                            KindName{"minor_heir", TestKind::MinorHeir},
                            KindName{"heir_is", TestKind::HeirIs},
                            KindName{"balance_above", TestKind::BalanceAbove},
                            KindName{"all", TestKind::All},
                            KindName{"any", TestKind::Any}};

DateFact readFact(Members &members)
{
    return static_cast<DateFact>(members.oneOf(
        "fact", {"birth_date", "employment_end", "inactive_since", "death_date", "disabled_on", "leaving_on"}));
}

void readKind(Members &members, Test &test)
{
    const std::string said = members.text("kind");
    const auto found =
        std::find_if(kKinds.begin(), kKinds.end(), [&said](const KindName &kind) { return kind.name == said; });
    if (found == kKinds.end())
        members.refuse(ErrorCode::InvalidValue, "is not a kind of condition", "kind");
    else
        test.kind = found->kind;
}

void readGroup(Members &members, Test &test, const std::vector<Condition> &known)
{
    members.list("of", [&](const Node &element, const std::string &path) {
        test.parts.push_back(readRuleName(members.reading(), element, path, known));
    });
    if (!members.reading().failed() && test.parts.empty())
        members.refuse(ErrorCode::InvalidValue, "must name at least one rule", "of");
}

} // namespace

std::size_t readRuleName(Reading &reading, const Node &node, const std::string &path,
                         const std::vector<Condition> &known)
{
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&node](const Condition &condition) { return condition.rule == node.text; });
    if (node.kind != Node::Kind::Text || found == known.end()) {
        reading.refuse(ErrorCode::NotFound, "is not a rule that stands above", path, node.at);
        return 0;
    }
    return static_cast<std::size_t>(found - known.begin());
}

Test readTest(Members &members, const std::vector<Condition> &known)
{
    Test test;
    readKind(members, test);
    switch (test.kind) {
    case TestKind::AgeAtLeast:
        test.amount = members.number("years", 1, kMostYears);
        break;
    case TestKind::MonthsSince:
    case TestKind::FirstOfMonthAfter:
        test.fact = readFact(members);
        test.amount = members.number("months", 0, kMostMonths);
        break;
    case TestKind::MembershipMonths:
    case TestKind::WorkedMonths:
        test.amount = members.number("months", 1, kMostMonths);
        break;
    case TestKind::NoEarlierPayment:
        members.list("reasons", [&](const Node &element, const std::string &path) {
            test.reasons.push_back(members.namedIn<domain::ClaimReason>(element, path));
        });
        break;
    case TestKind::IsForeigner:
        test.flag = members.flag("is");
        break;
    case TestKind::HeirIs:
        test.relation = members.named<domain::HeirRelation>("relation");
        break;
    case TestKind::BalanceAbove:
        test.rupiah = members.rupiah("rupiah");
        break;
    case TestKind::All:
    case TestKind::Any:
        readGroup(members, test, known);
        break;
    case TestKind::AgeOfContract:
    case TestKind::NotActiveElsewhere:
    case TestKind::CardLeft:
    case TestKind::StatesNotWorking:
    case TestKind::HeirsInOrder:
    case TestKind::MinorHeir:
        break;
    }
    return test;
}

Condition readCondition(Reading &reading, const Node &node, const std::string &path,
                        const std::vector<Condition> &known)
{
    Members members(reading, node, path);
    Condition condition;
    condition.rule = members.text("rule");
    condition.test = readTest(members, known);
    if (condition.test.kind != TestKind::All)
        condition.refusal = members.named<domain::ReasonCode>("refusal");
    condition.met = readWording(members, "met");
    condition.notMet = readWording(members, "notMet");
    condition.source = members.text("source");
    if (reading.failed())
        return condition;
    for (const std::size_t part : condition.test.parts)
        condition.depth = std::max(condition.depth, known[part].depth + 1);
    if (condition.depth > kDeepestTree)
        members.refuse(ErrorCode::TooDeep, "groups are too deep in each other");
    if (std::any_of(known.begin(), known.end(), [&](const Condition &other) { return other.rule == condition.rule; }))
        members.refuse(ErrorCode::Duplicate, "is the name of a rule above", "rule");
    return condition;
}

} // namespace loket::rules
