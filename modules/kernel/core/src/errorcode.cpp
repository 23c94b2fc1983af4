// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/core/errorcode.h"

#include <algorithm>
#include <array>

namespace loket::core {
namespace {

struct Row
{
    ErrorCode code;
    std::string_view name;
};

constexpr std::array kRows{
    Row{ErrorCode::Malformed, "malformed"},
    Row{ErrorCode::MissingField, "missing_field"},
    Row{ErrorCode::InvalidValue, "invalid_value"},
    Row{ErrorCode::OutOfRange, "out_of_range"},
    Row{ErrorCode::TooLarge, "too_large"},
    Row{ErrorCode::TooDeep, "too_deep"},
    Row{ErrorCode::BadEncoding, "bad_encoding"},
    Row{ErrorCode::UnsupportedMedia, "unsupported_media"},
    Row{ErrorCode::DigestMismatch, "digest_mismatch"},
    Row{ErrorCode::WrongOffset, "wrong_offset"},
    Row{ErrorCode::NotSignedIn, "not_signed_in"},
    Row{ErrorCode::WrongCredentials, "wrong_credentials"},
    Row{ErrorCode::LockedOut, "locked_out"},
    Row{ErrorCode::NotAllowed, "not_allowed"},
    Row{ErrorCode::OtherBranch, "other_branch"},
    Row{ErrorCode::NotFound, "not_found"},
    Row{ErrorCode::Duplicate, "duplicate"},
    Row{ErrorCode::KeyReused, "key_reused"},
    Row{ErrorCode::WrongState, "wrong_state"},
    Row{ErrorCode::RevisionChanged, "revision_changed"},
    Row{ErrorCode::FourEyes, "four_eyes"},
    Row{ErrorCode::IncompleteDocuments, "incomplete_documents"},
    Row{ErrorCode::IncompleteChecks, "incomplete_checks"},
    Row{ErrorCode::IdentifiersNotConfirmed, "identifiers_not_confirmed"},
    Row{ErrorCode::ReasonRequired, "reason_required"},
    Row{ErrorCode::ReasonNotApplicable, "reason_not_applicable"},
    Row{ErrorCode::NotEligible, "not_eligible"},
    Row{ErrorCode::OnHold, "on_hold"},
    Row{ErrorCode::AttemptsLeft, "attempts_left"},
    Row{ErrorCode::OpenClaimExists, "open_claim_exists"},
    Row{ErrorCode::QueueEmpty, "queue_empty"},
    Row{ErrorCode::QuotaReached, "quota_reached"},
    Row{ErrorCode::ConsentRequired, "consent_required"},
    Row{ErrorCode::RulesChanged, "rules_changed"},
    Row{ErrorCode::AboveLimit, "above_limit"},
    Row{ErrorCode::Unavailable, "unavailable"},
    Row{ErrorCode::Timeout, "timeout"},
    Row{ErrorCode::Storage, "storage"},
    Row{ErrorCode::NewerDatabase, "newer_database"},
    Row{ErrorCode::Corrupt, "corrupt"},
    Row{ErrorCode::HelperFailed, "helper_failed"},
    Row{ErrorCode::Internal, "internal"},
};

} // namespace

std::string_view wireName(ErrorCode code)
{
    const auto row = std::find_if(kRows.begin(), kRows.end(), [code](const Row &r) { return r.code == code; });
    return row == kRows.end() ? std::string_view("internal") : row->name;
}

std::optional<ErrorCode> errorCodeFromWire(std::string_view name)
{
    const auto row = std::find_if(kRows.begin(), kRows.end(), [name](const Row &r) { return r.name == name; });
    if (row == kRows.end())
        return std::nullopt;
    return row->code;
}

} // namespace loket::core
