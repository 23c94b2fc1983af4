// SPDX-License-Identifier: GPL-3.0-or-later
#include "answerof.h"

#include "loket/protocol/messages.h"

#include <QDateTime>
#include <algorithm>
#include <string>
#include <utility>

namespace loket::transport {

namespace {

constexpr int kNoContent = 204;
constexpr int kFirstGood = 200;
constexpr int kFirstOther = 300;
constexpr int kFirstRefusal = 400;
constexpr int kTooMany = 429;
constexpr int kFirstFault = 500;
constexpr int kUnavailable = 503;
constexpr std::chrono::milliseconds kLongestWait = std::chrono::minutes(10);

bool isGood(int status)
{
    return status >= kFirstGood && status < kFirstOther;
}

std::optional<std::chrono::milliseconds> retryAfter(const Response &response)
{
    bool whole = false;
    const QByteArray value = response.header("Retry-After").trimmed();
    const qint64 seconds = value.toLongLong(&whole);
    if (!whole || seconds < 0)
        return std::nullopt;
    return std::min<std::chrono::milliseconds>(std::chrono::seconds(std::min<qint64>(seconds, 3600)), kLongestWait);
}

core::ErrorCode codeOf(int status)
{
    switch (status) {
    case 401:
        return core::ErrorCode::NotSignedIn;
    case 403:
        return core::ErrorCode::NotAllowed;
    case 404:
        return core::ErrorCode::NotFound;
    case 409:
        return core::ErrorCode::WrongOffset;
    case 413:
        return core::ErrorCode::TooLarge;
    case 415:
        return core::ErrorCode::UnsupportedMedia;
    case kTooMany:
    case kUnavailable:
        return core::ErrorCode::Unavailable;
    default:
        return status >= kFirstFault ? core::ErrorCode::Internal : core::ErrorCode::InvalidValue;
    }
}

FailureKind kindOf(int status)
{
    if (status == kTooMany || status == kUnavailable)
        return FailureKind::Busy;
    return status >= kFirstFault ? FailureKind::Fault : FailureKind::Refused;
}

Failure refusal(const Response &response, const core::Result<protocol::Problem> &problem)
{
    Failure failure;
    failure.status = response.status;
    failure.kind = kindOf(response.status);
    failure.retryAfter = retryAfter(response);
    failure.error.code = codeOf(response.status);
    if (problem) {
        failure.error.code = core::errorCodeFromWire(problem->code).value_or(failure.error.code);
        failure.error.detail = problem->detail;
        failure.error.field = problem->field;
    }
    bool whole = false;
    const qint64 offset = response.header("Upload-Offset").toLongLong(&whole);
    if (whole)
        failure.uploadOffset = offset;
    return failure;
}

} // namespace

Failure noAnswer(core::ErrorCode code, std::string detail)
{
    Failure failure;
    failure.error = {code, std::move(detail), {}};
    return failure;
}

Outcome<Response> answerOf(Response response, QNetworkReply::NetworkError error, bool json)
{
    if (response.status == 0) {
        const bool late = error == QNetworkReply::TimeoutError || error == QNetworkReply::OperationCanceledError;
        return tl::make_unexpected(noAnswer(late ? core::ErrorCode::Timeout : core::ErrorCode::Unavailable,
                                            "network error " + std::to_string(error)));
    }
    if (isGood(response.status)) {
        // Cut off in the middle: the status came, the rest did not.
        if (error != QNetworkReply::NoError)
            return tl::make_unexpected(noAnswer(core::ErrorCode::Unavailable, "the answer broke off"));
        const bool isJson = response.header("Content-Type").startsWith("application/json");
        if (json && response.status != kNoContent && !isJson)
            return tl::make_unexpected(noAnswer(core::ErrorCode::Unavailable, "not the centre's answer"));
        return response;
    }
    const auto problem = protocol::decodeMessage<protocol::Problem>(response.body.toStdString());
    const bool isProblem = response.header("Content-Type").startsWith("application/problem+json") && problem;
    // A HEAD has no body, a 429 or 503 may come from a balancer; anything else has to be the centre's own word.
    const bool believable = isProblem || response.body.isEmpty() || kindOf(response.status) == FailureKind::Busy;
    if (response.status < kFirstRefusal || !believable || response.status == 502 || response.status == 504)
        return tl::make_unexpected(noAnswer(core::ErrorCode::Unavailable, "not the centre's answer"));
    return tl::make_unexpected(refusal(response, problem));
}

} // namespace loket::transport
