// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/clock.h"
#include "loket/core/date.h"
#include "loket/domain/audit.h"
#include "loket/domain/events.h"
#include "loket/domain/ids.h"
#include "loket/domain/people.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace loket::store {

/// What a command was answered, kept so that the same command is never done twice.
struct LoggedCommand
{
    domain::CommandId id;
    std::string sha256; ///< of its exact bytes
    std::string result; ///< JSON of protocol::CommandResult
    std::string device;
    core::Timestamp receivedAt{};
};

struct User
{
    domain::UserId id;
    std::string name;
    std::string displayName;
    domain::RoleSet roles;
    std::string branch;
    std::string passwordHash;  ///< argon2id, libsodium's text form
    std::string nik;           ///< of the officer, for own claims; may be empty
    std::int32_t failures = 0; ///< wrong passwords in a row
    std::optional<core::Timestamp> lockedUntil;
    bool active = true;
};

/// A signed-in officer, or a participant's link. The token itself is never stored.
struct Session
{
    std::string tokenHash; ///< hex of a keyed or plain 256-bit hash
    std::optional<domain::UserId> user;
    std::optional<domain::ClaimId> claim; ///< for a participant's link: the only claim it opens
    std::string device;
    std::string desk;
    core::Timestamp createdAt{};
    core::Timestamp expiresAt{};
};

struct Branch
{
    std::string code;
    std::string name;
    core::Zone zone = core::Zone::Wib;
    std::int32_t dailyQuota = 100;
};

/// A stored document: bytes on disk under their hash, one row here.
struct DocumentInfo
{
    std::string sha256;
    std::string mediaType;
    std::int64_t sizeBytes = 0;
    core::Timestamp storedAt{};
};

/// An upload that has not finished.
struct Upload
{
    std::string sha256;
    std::string mediaType;
    std::int64_t sizeBytes = 0; ///< announced
    std::int64_t offset = 0;    ///< durable so far
    core::Timestamp changedAt{};
};

struct FeedEntry
{
    std::string entity; ///< "claim", "visit" or "rules"
    std::string id;
    std::int64_t revision = 0;
    std::int64_t seq = 0;
    std::string op;                    ///< put, leave, del
    std::vector<std::string> commands; ///< last command ids, newest last, at most 16
    std::string body;                  ///< JSON of the aggregate
};

/// A rule pack that head office has published. Never changed once it is stored.
struct StoredPack
{
    std::string id;
    core::Date validFrom;
    std::optional<core::Date> validTo;
    std::string text;      ///< exact bytes of pack.json
    std::string signature; ///< as in pack.sig
    std::string signedBy;  ///< id of the key
    core::Timestamp publishedAt{};
    std::string publishedBy; ///< who gave it to this centre
    bool operator==(const StoredPack &) const = default;
};

/// A number of a branch's feed.
struct FeedPlace
{
    std::string branch;
    std::int64_t seq = 0;
    bool operator==(const FeedPlace &) const = default;
};

/// How many claims of a channel group ended in a status, for the recap.
struct RecapCount
{
    domain::FollowUpStatus status = domain::FollowUpStatus::Unknown;
    bool online = false;
    std::int64_t count = 0;
};

/// A message for a participant (SMS, WhatsApp): queued in the same transaction as its cause.
struct OutgoingMessage
{
    std::string id;
    std::string phone; ///< E.164
    std::string text;
    core::Timestamp queuedAt{};
    std::optional<core::Timestamp> sentAt;
};

} // namespace loket::store
