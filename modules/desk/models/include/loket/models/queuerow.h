// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/clock.h"
#include "loket/localstore/views.h"

#include <QtGlobal>
#include <chrono>
#include <optional>
#include <vector>

namespace loket::models {

/// Where a visit stands in the column, from top to bottom.
enum class QueueGroup
{
    Mine,    ///< called or served by this officer
    Served,  ///< called or served by a colleague
    Waiting, ///< in the order of calling
    Booked,  ///< expected today, by their time
    Ended
};

enum class QueueFilter
{
    All,
    Counter, ///< everything that is served at a desk
    Video
};

enum class WaitLevel
{
    Normal,
    Near, ///< the promised time is nearly over
    Over
};

/// What the branch promises who waits.
struct WaitPromise
{
    std::chrono::minutes near{24};
    std::chrono::minutes over{30};
};

struct QueueRow
{
    localstore::VisitView view;
    QueueGroup group = QueueGroup::Waiting;
    qint64 seconds = 0; ///< as shown: whole minutes for who waits, seconds for who is called, served or held
    WaitLevel level = WaitLevel::Normal;
    bool operator==(const QueueRow &) const = default;
};

struct QueueFigures
{
    int waiting = 0;
    int all = 0; ///< open rows, that is without Ended
    int counter = 0;
    int video = 0;
    std::optional<qint64> averageWait; ///< seconds, of those called so far today
    bool operator==(const QueueFigures &) const = default;
};

[[nodiscard]] QueueGroup groupOf(const domain::Visit &visit, domain::UserId officer);
[[nodiscard]] bool passes(const domain::Visit &visit, QueueFilter filter);
/// One visit as it stands in the column now.
[[nodiscard]] QueueRow rowOf(localstore::VisitView view, domain::UserId officer, const WaitPromise &promise,
                             core::Timestamp now);
/// Orders the column. Total: equal visits are the same visit.
[[nodiscard]] bool comesBefore(const QueueRow &a, const QueueRow &b);
[[nodiscard]] QueueFigures figuresOf(const std::vector<localstore::VisitView> &visits, core::Timestamp now);

} // namespace loket::models
