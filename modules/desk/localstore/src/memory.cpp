// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory.h"

#include <QDir>
#include <algorithm>
#include <string_view>
#include <utility>

namespace loket::localstore {

namespace {

constexpr std::string_view kClaimPrefix = "claim/";
constexpr std::string_view kVisitPrefix = "visit/";
constexpr std::string_view kRulesPrefix = "rules/";

} // namespace

Memory::Memory(StoreSettings settings, Notices &notices, std::function<void()> workAdded,
               std::function<void()> keysWanted)
    : m_settings(std::move(settings))
    , m_notices(notices)
    , m_workAdded(std::move(workAdded))
    , m_keysWanted(std::move(keysWanted))
{}

core::Result<> Memory::open()
{
    const QDir dir(m_settings.profileDir);
    if (auto opened = m_journal.open(dir.filePath(QStringLiteral("journal.db"))); !opened)
        return opened;
    if (auto opened = m_replica.open(dir.filePath(QStringLiteral("replica.db"))); !opened)
        return opened;
    if (auto opened = m_blobs.open(dir.filePath(QStringLiteral("documents"))); !opened)
        return opened;
    if (auto synced = syncFolder(m_settings.profileDir); !synced)
        return synced;
    return reload();
}

core::Result<> Memory::reload()
{
    auto live = m_journal.live();
    if (!live)
        return core::passOn(live);
    m_entries.clear();
    for (OutboxEntry &entry : *live)
        m_entries[entry.aggregate].push_back(std::move(entry));
    m_index = {};
    m_keysFrom.emplace();
    std::vector<std::string> aggregates;
    for (const auto &[aggregate, entries] : m_entries)
        aggregates.push_back(aggregate);
    m_touchedMeanwhile = {aggregates.begin(), aggregates.end()};
    if (auto settled = settle(aggregates); !settled)
        return settled;
    m_keysWanted();
    return {};
}

bool Memory::readKeys()
{
    if (!m_keysFrom)
        return false;
    const auto more = m_replica.nextKeys(
        *m_keysFrom, [this](const std::string &aggregate, const SearchKey &key) { m_index.put(aggregate, key); });
    if (!more || *more)
        return more.has_value();
    m_keysFrom.reset();
    for (const std::string &aggregate : std::exchange(m_touchedMeanwhile, {}))
        indexClaim(aggregate);
    return false;
}

std::span<OutboxEntry> Memory::entriesOf(const std::string &aggregate)
{
    const auto found = m_entries.find(aggregate);
    return found == m_entries.end() ? std::span<OutboxEntry>{} : std::span<OutboxEntry>{found->second};
}

std::vector<OutboxEntry *> Memory::entries()
{
    std::vector<OutboxEntry *> all;
    for (auto &[aggregate, entries] : m_entries) {
        for (OutboxEntry &entry : entries)
            all.push_back(&entry);
    }
    std::ranges::sort(all, {}, &OutboxEntry::sequence);
    return all;
}

OutboxEntry *Memory::entry(domain::CommandId id)
{
    for (auto &[aggregate, entries] : m_entries) {
        const auto found = std::ranges::find(entries, id, &OutboxEntry::id);
        if (found != entries.end())
            return &*found;
    }
    return nullptr;
}

void Memory::add(OutboxEntry entry)
{
    m_lastSavedAt = entry.savedAt;
    m_entries[entry.aggregate].push_back(std::move(entry));
}

void Memory::drop(domain::CommandId id)
{
    for (auto at = m_entries.begin(); at != m_entries.end(); ++at) {
        if (std::erase_if(at->second, [id](const OutboxEntry &entry) { return entry.id == id; }) == 0)
            continue;
        if (at->second.empty())
            m_entries.erase(at);
        return;
    }
}

core::Result<> Memory::settle(const std::vector<std::string> &aggregates)
{
    std::vector<domain::CommandId> reflected;
    for (const std::string &aggregate : aggregates) {
        const auto entries = entriesOf(aggregate);
        if (entries.empty())
            continue;
        auto head = m_replica.head(aggregate);
        if (!head)
            return core::passOn(head);
        if (!*head || (*head)->stale)
            continue;
        for (const OutboxEntry &entry : entries) {
            if (includes(**head, entry))
                reflected.push_back(entry.id);
        }
    }
    if (reflected.empty())
        return {};
    Transaction transaction(m_journal.database());
    if (!transaction.begun())
        return transaction.begun();
    for (const auto id : reflected) {
        if (auto set = m_journal.setState(id, OutboxState::Reflected); !set)
            return set;
    }
    if (auto committed = transaction.commit(); !committed)
        return committed;
    for (const auto id : reflected)
        drop(id);
    return {};
}

void Memory::noteChange(const std::string &aggregate)
{
    if (aggregate.starts_with(kClaimPrefix)) {
        if (const auto id = domain::ClaimId::parse(std::string_view(aggregate).substr(kClaimPrefix.size())))
            m_notices.add([id = *id](Changes &changes) { changes.claims.insert(id); });
    } else if (aggregate.starts_with(kVisitPrefix)) {
        if (const auto id = domain::VisitId::parse(std::string_view(aggregate).substr(kVisitPrefix.size())))
            m_notices.add([id = *id](Changes &changes) { changes.visits.insert(id); });
    } else if (aggregate.starts_with(kRulesPrefix)) {
        m_notices.add([](Changes &changes) { changes.rules = true; });
    }
}

void Memory::indexClaim(const std::string &aggregate)
{
    if (!aggregate.starts_with(kClaimPrefix))
        return;
    if (m_keysFrom) {
        m_touchedMeanwhile.insert(aggregate);
        return;
    }
    const auto id = domain::ClaimId::parse(std::string_view(aggregate).substr(kClaimPrefix.size()));
    const auto view = id ? claim(*id) : std::nullopt;
    if (!view) {
        m_index.remove(aggregate);
        return;
    }
    SearchKey key = searchKeyOf(view->claim);
    if (auto tickets = m_replica.ticketsOf(aggregate))
        key.ticket = std::move(*tickets);
    m_index.put(aggregate, key);
}

void Memory::touched(const std::string &aggregate)
{
    indexClaim(aggregate);
    noteChange(aggregate);
}

void Memory::touched(const ChangedRow &row)
{
    noteChange(row.aggregate);
    if (!row.fields.claim.empty()) {
        indexClaim(std::string(kClaimPrefix) + row.fields.claim);
        return;
    }
    if (!row.aggregate.starts_with(kClaimPrefix))
        return;
    if (m_keysFrom || !row.present || !entriesOf(row.aggregate).empty()) {
        indexClaim(row.aggregate);
        return;
    }
    SearchKey key = row.fields.key;
    if (auto tickets = m_replica.ticketsOf(row.aggregate))
        key.ticket = std::move(*tickets);
    m_index.put(row.aggregate, key);
}

std::vector<protocol::RulePackText> Memory::rulePacks()
{
    std::vector<protocol::RulePackText> packs;
    const auto bodies = m_replica.rulePacks();
    if (!bodies)
        return packs;
    for (const std::string &body : *bodies) {
        // A row that this version cannot read is kept: the next version will.
        if (auto row = protocol::decodeMessage<protocol::RulePackRow>(body))
            packs.push_back(std::move(row->pack));
    }
    return packs;
}

OutboxSummary Memory::summary() const
{
    OutboxSummary summary;
    summary.lastSavedAt = m_lastSavedAt;
    for (const auto &[aggregate, entries] : m_entries) {
        for (const OutboxEntry &entry : entries) {
            if (entry.state == OutboxState::Refused || entry.state == OutboxState::Quarantined)
                ++summary.needsYou;
            if (entry.state != OutboxState::Waiting)
                continue;
            ++summary.waiting;
            if (!summary.oldestWaitingAt || entry.savedAt < *summary.oldestWaitingAt)
                summary.oldestWaitingAt = entry.savedAt;
        }
    }
    return summary;
}

void Memory::outboxTouched()
{
    m_notices.add([summary = summary()](Changes &changes) { changes.outbox = summary; });
}

SearchAnswer Memory::search(const std::string &text, std::size_t limit)
{
    while (readKeys()) {
    }
    const SearchIndex::Found found = m_index.find(text, limit);
    SearchAnswer answer;
    answer.total = found.total;
    for (const std::string &aggregate : found.aggregates) {
        const auto id = domain::ClaimId::parse(std::string_view(aggregate).substr(kClaimPrefix.size()));
        if (auto view = id ? claim(*id) : std::nullopt)
            answer.claims.push_back(std::move(*view));
    }
    return answer;
}

} // namespace loket::localstore
