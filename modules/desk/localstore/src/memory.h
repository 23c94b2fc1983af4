// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blobs.h"
#include "journal.h"
#include "loket/localstore/settings.h"
#include "loket/protocol/queries.h"
#include "notices.h"
#include "overlay.h"
#include "replica.h"
#include "searchindex.h"

#include <functional>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace loket::localstore {

/// Both databases, the commands still over them and the search index. Worker's thread only.
class Memory
{
public:
    /// `keysWanted`: readKeys() is to be called soon, until it has read all.
    Memory(StoreSettings settings, Notices &notices, std::function<void()> workAdded, std::function<void()> keysWanted);

    [[nodiscard]] core::Result<> open();
    /// Reads some more search keys; false when there are no more, or the disk fails (the next search tries again).
    bool readKeys();

    [[nodiscard]] const StoreSettings &settings() const { return m_settings; }
    [[nodiscard]] Journal &journal() { return m_journal; }
    [[nodiscard]] Replica &replica() { return m_replica; }
    [[nodiscard]] Blobs &blobs() { return m_blobs; }
    [[nodiscard]] Notices &notices() { return m_notices; }
    void ringSync() const { m_workAdded(); }

    [[nodiscard]] std::optional<ClaimView> claim(domain::ClaimId id);
    [[nodiscard]] std::optional<VisitView> visit(domain::VisitId id);
    [[nodiscard]] std::vector<ClaimView> claims(const ClaimFilter &filter);
    [[nodiscard]] std::vector<VisitView> visitsOf(core::Date day);
    [[nodiscard]] SearchAnswer search(const std::string &text, std::size_t limit);
    [[nodiscard]] std::vector<protocol::RulePackText> rulePacks();
    [[nodiscard]] OutboxSummary summary() const;

    /// The live commands, oldest first; of one aggregate or of all.
    [[nodiscard]] std::span<OutboxEntry> entriesOf(const std::string &aggregate);
    [[nodiscard]] std::vector<OutboxEntry *> entries();
    [[nodiscard]] OutboxEntry *entry(domain::CommandId id);
    void add(OutboxEntry entry);
    void drop(domain::CommandId id);

    /// Takes commands out of the overlay that the confirmed rows now include. Error Storage.
    [[nodiscard]] core::Result<> settle(const std::vector<std::string> &aggregates);
    /// Reads the live commands again, and wants all search keys read again.
    [[nodiscard]] core::Result<> reload();

    /// Views of these may read differently now: search index and screens follow.
    void touched(const std::string &aggregate);
    void touched(const ChangedRow &row);
    void outboxTouched();

private:
    void indexClaim(const std::string &aggregate);
    void noteChange(const std::string &aggregate);

    StoreSettings m_settings;
    Notices &m_notices;
    std::function<void()> m_workAdded;
    std::function<void()> m_keysWanted;
    Journal m_journal;
    Replica m_replica;
    Blobs m_blobs;
    SearchIndex m_index;
    std::optional<KeyPlace> m_keysFrom;       ///< empty: all keys are read
    std::set<std::string> m_touchedMeanwhile; ///< claims that changed while keys were read
    std::unordered_map<std::string, std::vector<OutboxEntry>> m_entries;
    std::optional<core::Timestamp> m_lastSavedAt;
};

} // namespace loket::localstore
