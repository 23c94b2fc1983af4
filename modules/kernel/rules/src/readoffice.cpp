// SPDX-License-Identifier: GPL-3.0-or-later
#include "readparts.h"

namespace loket::rules {
namespace {

using core::ErrorCode;

// What the schema takes at all.
constexpr std::int32_t kMostDays = 3660;
constexpr std::int32_t kMostAttempts = 100;
constexpr std::int32_t kMostPerMille = 1000;
constexpr std::int32_t kMostYears = 150;
constexpr std::int32_t kLastYear = 9999;
constexpr std::int32_t kMostBasisPoints = 10'000;

void readClass(Members &members, const Node &node, const std::string &path,
               std::vector<std::vector<domain::HeirRelation>> &order)
{
    if (node.kind != Node::Kind::Array || node.children.empty())
        return members.reading().refuse(ErrorCode::Malformed, "must be a list of relations", path, node.at);
    auto &relations = order.emplace_back();
    for (const Node &relation : node.children)
        relations.push_back(members.namedIn<domain::HeirRelation>(relation, path));
}

} // namespace

void readPolicy(Reading &reading, const Node &node, const std::string &path, RulePack::Data &data)
{
    Members members(reading, node, path);
    domain::Policy &policy = data.policy;
    policy.callAttempts = members.number("callAttempts", 1, kMostAttempts);
    policy.returnDays = members.number("returnDays", 1, kMostDays);
    policy.postponeDays = members.number("postponeDays", 1, kMostDays);
    policy.draftDays = members.number("draftDays", 1, kMostDays);
    policy.payWorkingDays = members.number("payWorkingDays", 1, kMostDays);
    data.paySource = members.text("paySource");
    data.payClockRestarts = members.oneOf("payClock", {"keeps_running", "restarts_when_returned"}) == 1;
    static_cast<void>(members.text("payClockSource"));
    data.correctionWorkingDays = members.number("correctionWorkingDays", 1, kMostDays);
    static_cast<void>(members.text("correctionSource"));
    policy.supervisorLimit = members.rupiah("supervisorLimit");
    policy.supervisorConfirmsRejection = members.flag("supervisorConfirmsRejection");
    policy.visitCallsBeforeNotHere = members.number("visitCallsBeforeNotHere", 1, kMostAttempts);
}

HeirRules readHeirs(Reading &reading, const Node &node, const std::string &path)
{
    Members members(reading, node, path);
    HeirRules heirs;
    members.list("order", [&](const Node &element, const std::string &place) {
        readClass(members, element, place, heirs.order);
    });
    static_cast<void>(members.text("orderSource"));
    heirs.adultAge = members.number("adultAge", 1, kMostYears);
    static_cast<void>(members.text("adultSource"));
    heirs.divideEqually = members.oneOf("divide", {"not", "equally"}) == 1;
    heirs.divideSource = members.text("divideSource");
    return heirs;
}

AccountRules readAccount(Reading &reading, const Node &node, const std::string &path)
{
    Members members(reading, node, path);
    AccountRules account;
    account.employerPerMille = members.number("employerPerMille", 0, kMostPerMille);
    account.workerPerMille = members.number("workerPerMille", 0, kMostPerMille);
    account.selfEmployedPerMille = members.number("selfEmployedPerMille", 0, kMostPerMille);
    account.halfUp = members.oneOf("rounding", {"down", "half_up"}) == 1;
    static_cast<void>(members.text("contributionSource"));
    account.resultHalfUp = members.oneOf("resultRounding", {"down", "half_up"}) == 1;
    static_cast<void>(members.text("resultSource"));
    members.list("rates", [&](const Node &element, const std::string &place) {
        Members rate(reading, element, place);
        const auto year = rate.number("year", 1, kLastYear);
        account.rates.emplace_back(year, rate.number("basisPoints", 0, kMostBasisPoints));
        static_cast<void>(rate.text("source"));
    });
    return account;
}

} // namespace loket::rules
