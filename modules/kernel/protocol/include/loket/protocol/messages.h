// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/clock.h"
#include "loket/core/result.h"
#include "loket/domain/enums.h"
#include "loket/domain/ids.h"
#include "loket/domain/people.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace loket::protocol {

struct SignInRequest
{
    std::string name;
    std::string password;
    std::string device; ///< workstation id, for example "W03"
    std::string desk;   ///< "Meja 3"
    bool operator==(const SignInRequest &) const = default;
};

/// Somebody who works at a branch.
struct UserInfo
{
    domain::UserId id;
    std::string name; ///< sign-in name
    std::string displayName;
    std::vector<domain::Role> roles;
    std::string branch;
    bool operator==(const UserInfo &) const = default;
};

struct BranchInfo
{
    std::string code;
    std::string name;
    std::string zone; ///< WIB, WITA, WIT
    std::int32_t dailyQuota = 100;
    bool operator==(const BranchInfo &) const = default;
};

struct SignInAnswer
{
    std::string token; ///< opaque; never written to disk by the desk
    core::Timestamp expiresAt{};
    UserInfo user;
    BranchInfo branch;
    std::string serverVersion;
    bool operator==(const SignInAnswer &) const = default;
};

/// Every refusal on the wire (RFC 9457 members plus ours).
struct Problem
{
    std::int32_t status = 0;
    std::string code; ///< wire name of the ErrorCode
    std::string detail;
    std::string field;
    std::string requestId;
    bool operator==(const Problem &) const = default;
};

/// The server's final or passing word about one command of a batch.
struct CommandResult
{
    domain::CommandId id;
    std::int32_t status =
        0; ///< 200 done, 202 waits for its document, 4xx final refusal, 424 behind a refused one, 5xx try again
    std::string code; ///< wire name of the ErrorCode, empty on 200
    std::string detail;
    std::string field;
    std::int64_t revision = 0; ///< of the aggregate after it
    std::int64_t seq = 0;      ///< branch sequence it was given
    bool replayed = false;     ///< seen before; this is the first answer again
    std::string aggregate;     ///< "claim/<uuid>" or "visit/<uuid>" it touched (the server chooses it for queue.next)
    std::string current;       ///< raw JSON of the aggregate as it is now, on revision_changed; else empty
    bool operator==(const CommandResult &) const = default;
};

struct BatchAnswer
{
    std::string epoch;
    core::Timestamp serverTime{};
    std::vector<CommandResult> results;
    bool operator==(const BatchAnswer &) const = default;
};

/// One changed aggregate, whole. `op` is put, leave (no longer in this scope) or del.
struct FeedRow
{
    std::string entity; ///< "claim", "visit", "rules"
    std::string id;
    std::int64_t revision = 0;
    std::int64_t seq = 0;
    std::string op;
    std::vector<domain::CommandId> commands; ///< the last commands applied to it (up to 16)
    std::string body;                        ///< raw JSON of the aggregate; empty unless op is put
    bool operator==(const FeedRow &) const = default;
};

struct FeedPage
{
    std::string epoch;
    std::vector<FeedRow> rows;
    std::int64_t next = 0; ///< cursor after this page (seq)
    std::int64_t head = 0;
    bool more = false;
    core::Timestamp serverTime{};
    bool operator==(const FeedPage &) const = default;
};

/// The WebSocket frame: something changed in the branch. Carries no data.
struct Hint
{
    std::string branch;
    std::int64_t seq = 0;
    bool operator==(const Hint &) const = default;
};

struct UploadState
{
    std::string sha256;
    std::int64_t offset = 0; ///< bytes that have arrived
    std::int64_t size = 0;   ///< announced size
    bool complete = false;
    bool operator==(const UploadState &) const = default;
};

struct Health
{
    std::string status; ///< "ok" or "degraded"
    std::string version;
    std::string epoch;
    core::Timestamp serverTime{};
    bool operator==(const Health &) const = default;
};

/// One row of the branch recap.
struct RecapRow
{
    domain::FollowUpStatus status = domain::FollowUpStatus::Unknown;
    std::int64_t online = 0;
    std::int64_t onsite = 0;
    bool operator==(const RecapRow &) const = default;
};

struct Recap
{
    std::string branch;
    std::string from; ///< ISO dates, inclusive
    std::string to;
    std::vector<RecapRow> rows;
    core::Timestamp countedAt{};
    bool operator==(const Recap &) const = default;
};

/// What the outside registers know of a person, for the frontliner's look-up: nothing that must stay secret.
struct PersonLookup
{
    bool found = false;
    std::string name;
    std::string birthDate; ///< ISO
    std::string phone;
    std::vector<std::string> kpj;
    std::string civil;     ///< wire name of the SourceState
    std::string openClaim; ///< claim id when one is open or half finished
    std::string openClaimState;
    std::string openClaimNumber;
    bool operator==(const PersonLookup &) const = default;
};

// encode(x) gives canonical JSON; decode<T>(json) refuses as in codec.h.
template <typename T> [[nodiscard]] std::string encodeMessage(const T &message);
template <typename T> [[nodiscard]] core::Result<T> decodeMessage(std::string_view json);
// Instantiated for every struct above, of queries.h and portal.h, and the answers of rulescase.h; anything else does
// not link.

/// Splits a batch body ({"commands":[...]}) into the exact bytes of its commands, without judging them: each is refused
/// on its own by decodeCommand, so that one bad command does not hold up the others. Error TooLarge, Malformed,
/// MissingField, BadEncoding.
[[nodiscard]] core::Result<std::vector<std::string>> splitBatch(std::string_view json);
/// The batch body of already encoded commands.
[[nodiscard]] std::string joinBatch(const std::vector<std::string> &commands);

} // namespace loket::protocol
