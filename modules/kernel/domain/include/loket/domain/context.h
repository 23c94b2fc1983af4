// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/clock.h"
#include "loket/core/date.h"
#include "loket/core/money.h"
#include "loket/domain/benefit.h"
#include "loket/domain/people.h"

#include <cstdint>
#include <optional>
#include <string>

namespace loket::domain {

/// Numbers that head office sets. They come from the rule pack; the kernel has none of its own. Without a pack nobody
/// may approve anything alone and every time is over at once.
struct Policy
{
    std::int32_t callAttempts = 0; ///< unanswered calls before no-show
    std::int32_t returnDays = 0;   ///< calendar days a participant has to supply
    std::int32_t postponeDays = 0;
    std::int32_t draftDays = 0; ///< without activity: the draft expires
    std::int32_t payWorkingDays = 0;
    core::Rupiah supervisorLimit; ///< above: branch head
    bool supervisorConfirmsRejection = true;
    std::int32_t visitCallsBeforeNotHere = 0;

    bool operator==(const Policy &) const = default;
};

/// Everything decide() may know besides the state and the command. Time, names and verdicts enter only here.
struct Context
{
    CommandId command;
    Actor actor;
    core::Timestamp now{};
    core::Zone zone = core::Zone::Wib;
    Policy policy;
    std::optional<RulesVerdict>
        verdict;                     ///< of the claim's pack for today; required to submit, complete, decide, approve
    std::optional<core::Date> payBy; ///< working day arithmetic is the rules'; set where completion is possible
    std::string claimNumber;         ///< given by the server to a new claim; empty on the desk
    std::string ticket;              ///< given by the server to a new or moved visit; empty on the desk
    bool openClaimExists = false;    ///< the person has another open claim for one of the cards
    bool actorIsInvolved = false;    ///< the actor is the participant or a declared relative
    bool waitsLonger = false;        ///< somebody of the same service has waited longer (for out-of-order calls)
    std::int32_t dailyQuota = 0;     ///< of the branch; 0 = not known here, nothing is refused for it
    bool quotaReached = false;       ///< the day for which a visit is registered or booked has no place left
};

} // namespace loket::domain
