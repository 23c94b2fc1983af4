// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace loket::core {

/// Every way in which Loket refuses or fails. The wire name (see wireName) is part of the contract:
/// it may be added to, never renamed. The HTTP status of each is chosen in one place, centre/api.
enum class ErrorCode
{
    // What somebody typed or sent
    Malformed,        ///< not the shape that was asked for (syntax, type, encoding)
    MissingField,     ///< a required field is absent or empty
    InvalidValue,     ///< well formed but impossible (a date that does not exist, a negative amount)
    OutOfRange,       ///< number, length or size outside its limits
    TooLarge,         ///< body, document or batch over its limit
    TooDeep,          ///< JSON nested deeper than the limit
    BadEncoding,      ///< text that is not valid UTF-8
    UnsupportedMedia, ///< a document type that Loket does not take, or content that is not what its type says
    DigestMismatch,   ///< bytes do not have the SHA-256 they were announced with
    WrongOffset,      ///< an upload piece that does not follow what has arrived
                      // Who asks
    NotSignedIn,      ///< no token, or one that is unknown, expired or revoked
    WrongCredentials, ///< name or password wrong (never says which)
    LockedOut,        ///< too many failures; detail says until when
    NotAllowed,       ///< the role may not do this
    OtherBranch,      ///< belongs to a branch this person does not serve
                      // What there is
    NotFound,
    Duplicate,       ///< an id that exists already with other content
    KeyReused,       ///< command id seen before with another body
                     // Rules of a claim or a visit
    WrongState,      ///< the command does not apply in this state
    RevisionChanged, ///< somebody else changed it since it was read
    FourEyes,        ///< the second person must be another person
    IncompleteDocuments,
    IncompleteChecks,
    IdentifiersNotConfirmed,
    ReasonRequired,      ///< a reason code or comment is missing
    ReasonNotApplicable, ///< the code exists but not for this outcome
    NotEligible,         ///< the rules say no; detail carries the R code
    OnHold,              ///< legal hold: nothing moves towards payment
    AttemptsLeft,        ///< not here may be said only after the attempts of the slot
    OpenClaimExists,     ///< the person has another open claim for this card
    QueueEmpty,          ///< call-next found nobody waiting
    QuotaReached,
    ConsentRequired,
    RulesChanged, ///< the benefit shown was computed with other rules than the claim's
    AboveLimit,   ///< amount above what this role may approve
                  // What failed around us
    Unavailable,  ///< try again later (retry-after)
    Timeout,
    Storage,       ///< disk or database failed; nothing was done
    NewerDatabase, ///< written by a newer Loket; refused, not repaired
    Corrupt,       ///< stored data does not verify
    HelperFailed,  ///< the document helper crashed, hung or refused
    Internal,      ///< our fault
};

/// The name used on the wire and in logs, for example "wrong_state".
[[nodiscard]] std::string_view wireName(ErrorCode code);
/// The code of a wire name; nullopt for a name this version does not know.
[[nodiscard]] std::optional<ErrorCode> errorCodeFromWire(std::string_view name);

} // namespace loket::core
