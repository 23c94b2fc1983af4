// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/services/feed.h"

#include "loket/protocol/codec.h"
#include "loket/protocol/limits.h"
#include "loket/services/authorize.h"
#include "loket/services/redact.h"

#include <algorithm>
#include <utility>

namespace loket::services {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;

namespace {

/// The stored body as the view may have it. The whole view needs no decoding, and rules are everybody's.
Result<std::string> bodyFor(const store::FeedEntry &entry, View view)
{
    if (view == View::Whole || entry.body.empty() || entry.entity == "rules")
        return entry.body;
    if (entry.entity == "claim") {
        auto claim = protocol::decodeClaim(entry.body);
        if (!claim)
            return passOn(claim);
        return protocol::encode(redact(std::move(*claim), view));
    }
    auto visit = protocol::decodeVisit(entry.body);
    if (!visit)
        return passOn(visit);
    return protocol::encode(redact(std::move(*visit), view));
}

Result<protocol::FeedRow> rowFor(const store::FeedEntry &entry, View view)
{
    auto body = bodyFor(entry, view);
    if (!body)
        return passOn(body);
    protocol::FeedRow row;
    row.entity = entry.entity;
    row.id = entry.id;
    row.revision = entry.revision;
    row.seq = entry.seq;
    row.op = entry.op;
    row.body = std::move(*body);
    for (const std::string &command : entry.commands) {
        auto id = domain::CommandId::parse(command);
        if (!id)
            return fail(ErrorCode::Corrupt, "command id in the feed of " + entry.entity + "/" + entry.id);
        row.commands.push_back(*id);
    }
    return row;
}

} // namespace

Feed::Feed(store::Store &store, const core::Clock &clock)
    : m_store(store)
    , m_clock(clock)
{}

Result<protocol::FeedPage> Feed::page(const Caller &caller, std::string_view branch, std::int64_t after, int limit,
                                      std::string_view knownEpoch)
{
    if (auto allowed = authorize(caller, Right::ReadFeed, branch); !allowed)
        return passOn(allowed);
    if (after < 0 || limit < 1)
        return fail(ErrorCode::OutOfRange, "after is 0 or more, limit 1 or more", after < 0 ? "after" : "limit");
    const int wanted = std::min(limit, static_cast<int>(protocol::kMaxPageRows));
    const View view = viewOf(caller);

    protocol::FeedPage page;
    page.serverTime = m_clock.now();
    page.next = after;
    auto read = m_store.read([&](store::Reader &reader) -> Result<> {
        auto present = reader.epoch();
        if (!present)
            return passOn(present);
        page.epoch = *present;
        if (!knownEpoch.empty() && knownEpoch != page.epoch)
            return fail(ErrorCode::RevisionChanged, "epoch");
        auto head = reader.feedHead(branch);
        if (!head)
            return passOn(head);
        page.head = *head;
        auto entries = reader.feed(branch, after, wanted);
        if (!entries)
            return passOn(entries);
        std::size_t bytes = 0;
        for (const store::FeedEntry &entry : *entries) {
            auto row = rowFor(entry, view);
            if (!row)
                return passOn(row);
            bytes += row->body.size();
            if (bytes > protocol::kMaxPageBytes / 2 && !page.rows.empty())
                break; // the rest comes with the next page
            page.next = row->seq;
            page.rows.push_back(std::move(*row));
        }
        page.more = page.rows.size() < entries->size() || static_cast<int>(entries->size()) == wanted;
        return {};
    });
    if (!read)
        return passOn(read);
    if (!page.more)
        page.next = std::max(page.next, page.head);
    return page;
}

Result<std::string> Feed::claim(const Caller &caller, const domain::ClaimId &id)
{
    std::string json;
    auto read = m_store.read([&](store::Reader &reader) -> Result<> {
        auto claim = reader.claim(id);
        if (!claim)
            return passOn(claim);
        if (auto allowed = authorize(caller, Right::ReadAggregates, claim->branch); !allowed)
            return allowed;
        json = protocol::encode(redact(std::move(*claim), viewOf(caller)));
        return {};
    });
    if (!read)
        return passOn(read);
    return json;
}

Result<std::string> Feed::visit(const Caller &caller, const domain::VisitId &id)
{
    std::string json;
    auto read = m_store.read([&](store::Reader &reader) -> Result<> {
        auto visit = reader.visit(id);
        if (!visit)
            return passOn(visit);
        if (auto allowed = authorize(caller, Right::ReadAggregates, visit->branch); !allowed)
            return allowed;
        json = protocol::encode(redact(std::move(*visit), viewOf(caller)));
        return {};
    });
    if (!read)
        return passOn(read);
    return json;
}

Result<std::string> Feed::epoch()
{
    std::string epoch;
    auto read = m_store.read([&](store::Reader &reader) -> Result<> {
        auto present = reader.epoch();
        if (!present)
            return passOn(present);
        epoch = *present;
        return {};
    });
    if (!read)
        return passOn(read);
    return epoch;
}

} // namespace loket::services
