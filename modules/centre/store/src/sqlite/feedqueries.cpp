// SPDX-License-Identifier: GPL-3.0-or-later
#include "feedqueries.h"

#include "people.h"
#include "rulepacks.h"

#include "loket/domain/claim.h"
#include "loket/domain/names.h"

#include <algorithm>
#include <map>
#include <utility>

namespace loket::store {

namespace {

std::vector<std::string> splitWords(std::string_view text)
{
    std::vector<std::string> words;
    while (!text.empty()) {
        const std::size_t end = text.find(' ');
        words.emplace_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return words;
}

} // namespace

core::Result<std::vector<FeedEntry>> readFeed(sqlite::Connection &db, std::string_view branch, std::int64_t after,
                                              int limit)
{
    std::vector<FeedEntry> entries;
    auto row = db.query("SELECT f.entity, f.id, f.revision, f.seq, f.op, f.commands,"
                        " CASE f.entity WHEN 'claim' THEN (SELECT body FROM claim WHERE claim.id = f.id)"
                        " ELSE (SELECT body FROM visit WHERE visit.id = f.id) END"
                        " FROM feed AS f WHERE f.branch = ? AND f.seq > ? ORDER BY f.seq LIMIT ?",
                        branch, after, limit);
    while (row.step()) {
        FeedEntry entry;
        entry.entity = row.text(0);
        entry.id = row.uuid(1).toString();
        entry.revision = row.integer(2);
        entry.seq = row.integer(3);
        entry.op = row.text(4);
        entry.commands = splitWords(row.textView(5));
        entry.body = row.text(6);
        entries.push_back(std::move(entry));
    }
    // Published packs are few: they are put among the aggregates here, not by the query that has thousands to order.
    for (FeedEntry &pack : readRulePackFeed(db, branch, after, limit)) {
        const auto next = std::upper_bound(entries.begin(), entries.end(), pack.seq,
                                           [](std::int64_t seq, const FeedEntry &other) { return seq < other.seq; });
        entries.insert(next, std::move(pack));
    }
    if (entries.size() > static_cast<std::size_t>(limit))
        entries.resize(static_cast<std::size_t>(limit));
    return entries;
}

core::Result<std::int64_t> readFeedHead(sqlite::Connection &db, std::string_view branch)
{
    auto row = db.query("SELECT seq FROM branch_seq WHERE branch = ?", branch);
    return row.step() ? row.integer(0) : 0;
}

core::Result<std::vector<RecapCount>> readRecap(sqlite::Connection &db, std::string_view branch, core::Date from,
                                                core::Date to)
{
    const auto where = readBranch(db, branch);
    if (!where)
        return core::passOn(where);
    std::map<std::pair<domain::FollowUpStatus, bool>, std::int64_t> counts;
    auto row = db.query("SELECT state, channel = ?, count(*) FROM claim"
                        " WHERE branch = ? AND submitted_at >= ? AND submitted_at < ? GROUP BY 1, 2",
                        domain::wireName(domain::Channel::Online), branch, core::startOfDay(from, where->zone),
                        core::startOfDay(to.plusDays(1), where->zone));
    while (row.step()) {
        const auto status = domain::followUpStatus(domain::fromWire<domain::ClaimState>(row.textView(0)));
        if (status != domain::FollowUpStatus::NotCounted)
            counts[{status, row.integer(1) != 0}] += row.integer(2);
    }
    std::vector<RecapCount> recap;
    for (const auto &[key, count] : counts)
        recap.push_back({key.first, key.second, count});
    return recap;
}

} // namespace loket::store
