// SPDX-License-Identifier: GPL-3.0-or-later
#include "reasongroups.h"

#include "loket/words/words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <span>

namespace loket::walkinpanel {

using domain::ClaimReason;

namespace {

constexpr std::array kAge{ClaimReason::Age56};
constexpr std::array kResign{ClaimReason::Resign};
constexpr std::array kPhk{ClaimReason::Phk};
constexpr std::array kContract{ClaimReason::PkwtEnd};
constexpr std::array kOwnBusiness{ClaimReason::BpuStop};
constexpr std::array kTenPercent{ClaimReason::Partial10};
constexpr std::array kHouse{ClaimReason::Partial30Cash, ClaimReason::Partial30Credit};
constexpr std::array kDisabled{ClaimReason::Disabled};
constexpr std::array kDeath{ClaimReason::Death, ClaimReason::DeathWna};
constexpr std::array kOther{ClaimReason::AgeContract, ClaimReason::LeaveIdWni, ClaimReason::LeaveIdWna};

constexpr std::array<std::span<const ClaimReason>, 10> kGroups{kAge,        kResign, kPhk,      kContract, kOwnBusiness,
                                                               kTenPercent, kHouse,  kDisabled, kDeath,    kOther};

class Words
{
    Q_DECLARE_TR_FUNCTIONS(loket::walkinpanel::ReasonGroup)

public:
    static QString common(ClaimReason first)
    {
        if (first == ClaimReason::Partial30Cash || first == ClaimReason::Partial30Credit)
            return tr("Partial 30 %, house…");
        if (first == ClaimReason::Death || first == ClaimReason::DeathWna)
            return tr("Death, heirs…");
        return tr("Other…");
    }
};

} // namespace

bool ReasonGroup::has(ClaimReason reason) const
{
    return std::ranges::find(reasons, reason) != reasons.end();
}

std::vector<ReasonGroup> reasonGroups(const std::vector<ClaimReason> &offered)
{
    std::vector<ReasonGroup> groups;
    std::vector<ClaimReason> left = offered;
    for (const std::span<const ClaimReason> known : kGroups) {
        ReasonGroup group;
        for (const ClaimReason reason : known) {
            if (std::erase(left, reason) > 0)
                group.reasons.push_back(reason);
        }
        if (!group.reasons.empty())
            groups.push_back(std::move(group));
    }
    if (left.empty())
        return groups;
    if (groups.size() < kGroups.size())
        groups.emplace_back();
    std::ranges::copy(left, std::back_inserter(groups.back().reasons));
    return groups;
}

QString groupText(const ReasonGroup &group)
{
    return group.isChoice() ? Words::common(group.reasons.front()) : words::claimReason(group.reasons.front());
}

} // namespace loket::walkinpanel
