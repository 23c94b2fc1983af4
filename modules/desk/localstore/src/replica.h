// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "loket/localstore/syncstore.h"
#include "loket/protocol/messages.h"
#include "overlay.h"
#include "searchkey.h"

#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace loket::localstore {

struct ConfirmedRow
{
    ConfirmedHead head;
    QByteArray body; ///< JSON of the aggregate, empty unless present
};

/// What of a body is kept beside it for finding it again.
struct RowFields
{
    std::string state;          ///< wire name
    std::int64_t day = 0;       ///< days since 1970, visits only
    std::int64_t changedAt = 0; ///< ms
    SearchKey key;              ///< claims
    std::string claim;          ///< visits: the claim they are for
};

struct ChangedRow
{
    std::string aggregate;
    bool present = false;
    RowFields fields;
};

/// How far the search keys have been read.
struct KeyPlace
{
    qint64 changedAt = std::numeric_limits<qint64>::min();
    qint64 row = 0; ///< among those changed at the same time
};

/// replica.db: what the centre sent. Can be thrown away and fetched again. Worker's thread only.
class Replica
{
public:
    /// A file of another version or a damaged one is replaced by an empty one. Error Storage.
    [[nodiscard]] core::Result<> open(const QString &path);

    [[nodiscard]] const Cursor &cursor() const { return m_cursor; }
    [[nodiscard]] core::Result<std::optional<ConfirmedRow>> row(const std::string &aggregate);
    [[nodiscard]] core::Result<std::optional<ConfirmedHead>> head(const std::string &aggregate);

    /// Rows and cursor of one page in one transaction. Returns what changed.
    [[nodiscard]] core::Result<std::vector<ChangedRow>> apply(const protocol::FeedPage &page);
    /// The centre's database is another one than before: everything here is stale until it is sent again.
    [[nodiscard]] core::Result<> beginEpoch(const std::string &epoch);

    /// Those whose confirmed body lists changes that wait.
    [[nodiscard]] core::Result<std::vector<std::string>> changingClaims(std::size_t limit);
    [[nodiscard]] core::Result<std::vector<std::string>> claimsIn(const std::string &state, std::size_t limit);
    [[nodiscard]] core::Result<std::vector<std::string>> claimsOfAnyState(std::size_t limit);
    [[nodiscard]] core::Result<std::vector<std::string>> visitsOf(std::int64_t day);
    /// The next claims' search keys, oldest change first; tickets of their visits included. Moves `place` behind them.
    /// False: there are no more.
    [[nodiscard]] core::Result<bool> nextKeys(KeyPlace &place,
                                              const std::function<void(const std::string &, const SearchKey &)> &take);
    /// Bodies of the rule packs that head office has published, in the order of their publication.
    [[nodiscard]] core::Result<std::vector<std::string>> rulePacks();
    /// Tickets given to visits of this claim.
    [[nodiscard]] core::Result<std::string> ticketsOf(const std::string &claimAggregate);

    [[nodiscard]] core::Result<> want(const std::string &sha256);
    [[nodiscard]] core::Result<> unwant(const std::string &sha256);
    [[nodiscard]] core::Result<std::vector<std::string>> wanted();

private:
    [[nodiscard]] core::Result<> create();
    [[nodiscard]] core::Result<> readCursor();
    [[nodiscard]] core::Result<> writeCursor(const Cursor &cursor);
    [[nodiscard]] core::Result<bool> put(const protocol::FeedRow &row, const RowFields &fields);

    Database m_db;
    Cursor m_cursor;
};

/// The fields of a feed row's body; state "unknown" when this version cannot read it.
[[nodiscard]] RowFields fieldsOf(const protocol::FeedRow &row);

} // namespace loket::localstore
