// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/clock.h"
#include "loket/localstore/views.h"

#include <optional>
#include <span>

namespace loket::models {

/// How long somebody will wait, never as an exact minute: the same bands on the page, on the ticket and in the hall.
enum class WaitBand
{
    TooFew, ///< not enough people were served today to tell
    NoDesk, ///< people wait and nobody serves them
    Under10,
    From10To20,
    From20To40,
    From40To60,
    Over60
};

struct WaitEstimate
{
    int ahead = 0; ///< who is called before
    int desks = 0; ///< that serve the same queue
    WaitBand band = WaitBand::TooFew;
    bool operator==(const WaitEstimate &) const = default;
};

/// People served today from whom a time is taken.
inline constexpr int kEnoughServed = 5;

/// What the next person of this service waits, by the visits of one day. Services that share desks share the queue: a
/// brought document is called in turn with those who come to the counter. The median time of service today, times the
/// people ahead, with what is left of those being served, over the desks that serve now or did in the last half hour.
[[nodiscard]] WaitEstimate estimateWait(std::span<const localstore::VisitView> day, domain::Service service,
                                        core::Timestamp now);
/// The same for somebody who waits already: only those called before them count.
[[nodiscard]] WaitEstimate estimateWait(std::span<const localstore::VisitView> day, const domain::Visit &visit,
                                        core::Timestamp now);

} // namespace loket::models
