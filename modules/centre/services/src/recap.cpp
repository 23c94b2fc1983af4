// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/services/recap.h"

#include "loket/services/authorize.h"

#include <array>

namespace loket::services {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;
using domain::FollowUpStatus;

Result<protocol::Recap> recap(store::Store &store, const core::Clock &clock, const Caller &caller,
                              std::string_view branch, core::Date from, core::Date to)
{
    if (auto allowed = authorize(caller, Right::ReadRecap, branch); !allowed)
        return passOn(allowed);
    if (to < from)
        return fail(ErrorCode::OutOfRange, "the period ends before it begins", "to");
    protocol::Recap answer;
    answer.branch = branch;
    answer.from = from.toIso();
    answer.to = to.toIso();
    answer.countedAt = clock.now();
    constexpr std::array kStatuses{FollowUpStatus::Approved, FollowUpStatus::Rejected, FollowUpStatus::NotYet,
                                   FollowUpStatus::Postponed};
    auto read = store.read([&](store::Reader &reader) -> Result<> {
        if (auto known = reader.branch(branch); !known)
            return passOn(known);
        auto counts = reader.recap(branch, from, to);
        if (!counts)
            return passOn(counts);
        for (const FollowUpStatus status : kStatuses) {
            protocol::RecapRow row;
            row.status = status;
            for (const store::RecapCount &count : *counts) {
                if (count.status == status)
                    (count.online ? row.online : row.onsite) += count.count;
            }
            answer.rows.push_back(row);
        }
        return {};
    });
    if (!read)
        return passOn(read);
    return answer;
}

} // namespace loket::services
