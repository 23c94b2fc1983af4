// SPDX-License-Identifier: GPL-3.0-or-later
#include "problem.h"

#include "loket/protocol/messages.h"
#include "loket/services/refusal.h"

namespace loket::api {

using core::ErrorCode;

Reply problemReply(const core::Error &error, const std::string &requestId)
{
    return problemReply(error, requestId, services::statusOf(error.code));
}

Reply problemReply(const core::Error &error, const std::string &requestId, int status)
{
    protocol::Problem problem;
    problem.status = status;
    problem.code = core::wireName(error.code);
    problem.field = error.field;
    problem.requestId = requestId;
    // What failed inside is for the log; it may name tables and paths.
    const bool ours = problem.status == 500 || error.code == ErrorCode::Storage;
    problem.detail = ours ? "failed inside; the log has more under the request id" : error.detail;

    Reply reply = Reply::json(protocol::encodeMessage(problem), problem.status);
    reply.contentType = "application/problem+json";
    if (problem.status == 401)
        reply.headers.emplace_back("WWW-Authenticate", "Bearer");
    if (error.code == ErrorCode::Unavailable || error.code == ErrorCode::Storage)
        reply.headers.emplace_back("Retry-After", "2");
    if (error.code == ErrorCode::QuotaReached)
        reply.headers.emplace_back("Retry-After", "600");
    return reply;
}

} // namespace loket::api
