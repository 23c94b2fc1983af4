// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"
#include "loket/localstore/views.h"
#include "mailbox.h"

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace loket::localstore {

/// What has changed since the screens were last told.
struct Changes
{
    std::set<domain::ClaimId> claims;
    std::set<domain::VisitId> visits;
    std::optional<OutboxSummary> outbox;
    bool reset = false;
    bool rules = false;
    std::vector<protocol::CommandResult> answers;
    std::vector<std::string> arrived;
    std::vector<std::pair<std::string, core::Error>> failed;
};

/// Collects changes in the worker and hands them over in one piece, however many there were. Safe from any thread.
class Notices
{
public:
    /// `drain` runs in the mailbox's thread whenever there is something to take.
    void connect(std::shared_ptr<Mailbox> mailbox, std::function<void()> drain);
    void add(const std::function<void(Changes &)> &change);
    /// Everything collected; the next change rings again.
    [[nodiscard]] Changes take();

private:
    std::mutex m_mutex;
    Changes m_changes;
    bool m_rung = false;
    std::shared_ptr<Mailbox> m_mailbox;
    std::function<void()> m_drain;
};

} // namespace loket::localstore
