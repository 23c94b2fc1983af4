// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/services/refusal.h"

namespace loket::services {

using core::ErrorCode;

int statusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Malformed:
    case ErrorCode::MissingField:
    case ErrorCode::TooDeep:
    case ErrorCode::BadEncoding:
        return 400;
    case ErrorCode::NotSignedIn:
    case ErrorCode::WrongCredentials:
        return 401;
    case ErrorCode::NotAllowed:
    case ErrorCode::OtherBranch:
        return 403;
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::WrongOffset:
    case ErrorCode::Duplicate:
    case ErrorCode::WrongState:
    case ErrorCode::RevisionChanged:
    case ErrorCode::OpenClaimExists:
    case ErrorCode::QueueEmpty:
    case ErrorCode::RulesChanged:
        return 409;
    case ErrorCode::TooLarge:
        return 413;
    case ErrorCode::UnsupportedMedia:
        return 415;
    case ErrorCode::InvalidValue:
    case ErrorCode::OutOfRange:
    case ErrorCode::DigestMismatch:
    case ErrorCode::KeyReused:
    case ErrorCode::FourEyes:
    case ErrorCode::IncompleteDocuments:
    case ErrorCode::IncompleteChecks:
    case ErrorCode::IdentifiersNotConfirmed:
    case ErrorCode::ReasonRequired:
    case ErrorCode::ReasonNotApplicable:
    case ErrorCode::NotEligible:
    case ErrorCode::OnHold:
    case ErrorCode::AttemptsLeft:
    case ErrorCode::ConsentRequired:
    case ErrorCode::AboveLimit:
        return 422;
    case ErrorCode::LockedOut:
        return 423;
    case ErrorCode::QuotaReached:
        return 429;
    case ErrorCode::Unavailable:
    case ErrorCode::Storage:
        return 503;
    case ErrorCode::Timeout:
        return 504;
    case ErrorCode::NewerDatabase:
    case ErrorCode::Corrupt:
    case ErrorCode::HelperFailed:
    case ErrorCode::Internal:
        return 500;
    }
    return 500;
}

protocol::CommandResult refusedResult(const domain::CommandId &id, const core::Error &error)
{
    protocol::CommandResult result;
    result.id = id;
    result.status = statusOf(error.code);
    result.code = core::wireName(error.code);
    result.detail = error.detail;
    result.field = error.field;
    return result;
}

core::Error errorOf(const protocol::CommandResult &result)
{
    const auto code = core::errorCodeFromWire(result.code);
    return core::Error{code.value_or(ErrorCode::Internal), result.detail, result.field};
}

} // namespace loket::services
