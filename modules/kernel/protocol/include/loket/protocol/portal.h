// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/date.h"
#include "loket/domain/benefit.h"
#include "loket/domain/claim.h"
#include "loket/domain/claimfields.h"
#include "loket/protocol/messages.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace loket::protocol {

// What a participant's browser and the server say to each other: no account, one secret link for one claim.
// encodeMessage and decodeMessage (messages.h) take all of them.

struct CodeName
{
    std::string code;
    std::string name;
    bool operator==(const CodeName &) const = default;
};

struct PortalReason
{
    domain::ClaimReason reason = domain::ClaimReason::Unknown;
    std::vector<domain::RequiredDocument> documents; ///< also those that depend on the case
    std::vector<domain::AskedField> fields;          ///< what the form asks because of the reason
    std::int32_t sharePercent = 100;                 ///< of the balance, at most
    std::optional<core::Rupiah> jmoMaxBalance;       ///< up to here the participant's app may be quicker
    bool operator==(const PortalReason &) const = default;
};

/// What the rules say of a draft as it is typed; no register is asked, so that nobody learns by it what the office
/// knows. Advice: nobody is kept from sending.
struct PortalAdvice
{
    bool eligible = false;
    std::optional<core::Date> eligibleFrom; ///< set when only time is missing
    std::optional<domain::ReasonCode> refusal;
    std::string sentence; ///< Indonesian; empty when eligible
    std::vector<domain::RuleReason> reasons;
    bool operator==(const PortalAdvice &) const = default;
};

/// The text somebody agrees to; the version is kept with the claim.
struct Consent
{
    std::string version;
    std::string text;
    bool operator==(const Consent &) const = default;
};

struct PortalOptions
{
    std::vector<CodeName> branches;
    std::vector<PortalReason> reasons;
    std::vector<CodeName> banks;
    Consent consent;
    bool operator==(const PortalOptions &) const = default;
};

struct PortalClaimRequest
{
    std::string branch;
    std::string consentVersion;
    domain::ClaimForm form;
    bool operator==(const PortalClaimRequest &) const = default;
};

struct PortalClaimCreated
{
    domain::ClaimId claim;
    std::string link; ///< the secret that opens this claim; shown once
    bool operator==(const PortalClaimCreated &) const = default;
};

struct PortalFormUpdate
{
    domain::ClaimForm form;
    bool operator==(const PortalFormUpdate &) const = default;
};

/// The bytes are up already.
struct PortalDocumentAttach
{
    domain::DocumentId document;
    domain::DocumentKind kind = domain::DocumentKind::Unknown;
    std::string sha256;
    std::string mediaType;
    std::int64_t sizeBytes = 0;
    bool operator==(const PortalDocumentAttach &) const = default;
};

struct PhoneCode
{
    std::string code; ///< as received by text message
    bool operator==(const PhoneCode &) const = default;
};

struct PortalDocument
{
    domain::DocumentId id;
    domain::DocumentKind kind = domain::DocumentKind::Unknown;
    domain::DocumentState state = domain::DocumentState::Unknown;
    std::optional<domain::ReasonCode> reason; ///< why it has to be photographed again
    std::string sentence;                     ///< what to do, Indonesian
    std::int32_t versions = 0;
    std::string sha256;    ///< of the version that counts, so that its holder can look at it; empty when nothing came
    std::string mediaType; ///< of that version
    bool operator==(const PortalDocument &) const = default;
};

/// Another account for a claim that the bank sent back.
struct PortalAccountWish
{
    domain::BankAccount account;
    bool operator==(const PortalAccountWish &) const = default;
};

/// The other account the holder asked for, until two officers have answered. Never whose it is: only whether the name
/// is the holder's own.
struct PortalAccountChange
{
    domain::BankAccount account;
    domain::SourceState bank = domain::SourceState::Unknown; ///< whether the bank has answered
    bool holderMatches = false;                              ///< when it has
    bool dormant = false;                                    ///< when it has
    bool checked = false;                                    ///< an officer is for it; the second is to come
    core::Timestamp at{};
    bool operator==(const PortalAccountChange &) const = default;
};

/// Why the money came back, in words.
struct PortalPaymentFailure
{
    domain::ReasonCode reason = domain::ReasonCode::Unknown;
    std::string sentence; ///< Indonesian
    core::Timestamp at{};
    std::string accountRefusal; ///< why the other account was not taken, the officer's words; empty when none was
    bool operator==(const PortalPaymentFailure &) const = default;
};

struct PortalHistoryEntry
{
    core::Timestamp at{};
    std::string what; ///< wire name of the event
    bool operator==(const PortalHistoryEntry &) const = default;
};

/// The holder's own claim, unmasked: the link is the proof.
struct PortalClaim
{
    domain::ClaimState state = domain::ClaimState::Unknown;
    domain::FollowUpStatus followUp = domain::FollowUpStatus::Unknown;
    std::string number;
    domain::ClaimForm form;
    std::vector<PortalDocument> documents;
    std::vector<domain::RequiredDocument> required;
    std::string sentence; ///< the decision's, Indonesian
    std::optional<core::Date> deadline;
    std::optional<core::Date> payBy;
    std::vector<PortalHistoryEntry> history;
    bool phoneVerified = false;
    std::optional<PortalPaymentFailure> paymentFailure; ///< while the bank's refusal stands
    std::optional<PortalAccountChange> accountChange;   ///< while one waits
    std::optional<PortalAdvice> advice;                 ///< of a draft, once the rules can tell anything
    bool operator==(const PortalClaim &) const = default;
};

} // namespace loket::protocol
