// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulepacks.h"

#include "appending.h"
#include "people.h"

#include "loket/protocol/messages.h"
#include "loket/protocol/queries.h"
#include "loket/sqlite/atomically.h"
#include "loket/sqlite/failure.h"

#include <utility>

namespace loket::store {

namespace {

core::Date dayOf(std::int64_t days)
{
    return core::Date::fromDays(std::chrono::sys_days{std::chrono::days{days}});
}

/// Columns id, valid_from, valid_to, text, signature.
StoredPack packOf(const sqlite::Statement &row)
{
    StoredPack pack;
    pack.id = row.text(0);
    pack.validFrom = dayOf(row.integer(1));
    if (!row.isNull(2))
        pack.validTo = dayOf(row.integer(2));
    pack.text = row.text(3);
    pack.signature = row.text(4);
    return pack;
}

} // namespace

core::Result<std::vector<StoredPack>> readRulePacks(sqlite::Connection &db)
{
    std::vector<StoredPack> packs;
    auto row = db.query("SELECT id, valid_from, valid_to, text, signature, signed_by, published_at, published_by"
                        " FROM rule_pack ORDER BY n");
    while (row.step()) {
        StoredPack pack = packOf(row);
        pack.signedBy = row.text(5);
        pack.publishedAt = row.time(6);
        pack.publishedBy = row.text(7);
        packs.push_back(std::move(pack));
    }
    return packs;
}

core::Result<std::vector<FeedPlace>> insertRulePack(sqlite::Connection &db, const StoredPack &pack)
{
    return sqlite::atomically(db, [&]() -> core::Result<std::vector<FeedPlace>> {
        try {
            db.run("INSERT INTO rule_pack (id, valid_from, valid_to, text, signature, signed_by, published_at,"
                   " published_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                   pack.id, pack.validFrom, pack.validTo, pack.text, pack.signature, pack.signedBy, pack.publishedAt,
                   pack.publishedBy);
        } catch (const sqlite::Failure &failure) {
            if (!failure.isDuplicate())
                throw;
            return core::fail(core::ErrorCode::Duplicate, "pack " + pack.id + " is published already");
        }
        const auto branches = readBranches(db);
        if (!branches)
            return core::passOn(branches);
        std::vector<FeedPlace> places;
        for (const Branch &branch : *branches) {
            for (FeedPlace &place : announceRulePacks(db, branch.code))
                places.push_back(std::move(place));
        }
        return places;
    });
}

std::vector<FeedPlace> announceRulePacks(sqlite::Connection &db, const std::string &branch)
{
    std::vector<std::int64_t> missing;
    {
        auto row =
            db.query("SELECT n FROM rule_pack WHERE NOT EXISTS"
                     " (SELECT 1 FROM rule_pack_feed AS f WHERE f.branch = ? AND f.pack = rule_pack.n) ORDER BY n",
                     branch);
        while (row.step())
            missing.push_back(row.integer(0));
    }
    std::vector<FeedPlace> places;
    for (const std::int64_t pack : missing) {
        const std::int64_t seq = takeSeq(db, branch);
        db.run("INSERT INTO rule_pack_feed (branch, seq, pack) VALUES (?, ?, ?)", branch, seq, pack);
        places.push_back({branch, seq});
    }
    return places;
}

std::vector<FeedEntry> readRulePackFeed(sqlite::Connection &db, std::string_view branch, std::int64_t after, int limit)
{
    std::vector<FeedEntry> entries;
    auto row = db.query("SELECT p.id, p.valid_from, p.valid_to, p.text, p.signature, f.seq FROM rule_pack_feed AS f"
                        " JOIN rule_pack AS p ON p.n = f.pack WHERE f.branch = ? AND f.seq > ? ORDER BY f.seq LIMIT ?",
                        branch, after, limit);
    while (row.step()) {
        StoredPack pack = packOf(row);
        FeedEntry entry;
        entry.entity = "rules";
        entry.id = pack.id;
        entry.revision = 1;
        entry.seq = row.integer(5);
        entry.op = "put";
        entry.body = protocol::encodeMessage(protocol::RulePackRow{
            {pack.id, pack.validFrom, pack.validTo, std::move(pack.text), std::move(pack.signature)}});
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace loket::store
