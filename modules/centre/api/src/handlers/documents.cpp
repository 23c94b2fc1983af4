// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"

#include "../problem.h"
#include "../range.h"

#include "loket/services/authorize.h"

namespace loket::api {

using core::ErrorCode;
using core::passOn;
using core::Result;

namespace {

void addUploadHeaders(Reply &reply, const protocol::UploadState &state)
{
    reply.headers.emplace_back("Upload-Offset", std::to_string(state.offset));
    reply.headers.emplace_back("Upload-Length", std::to_string(state.size));
    reply.headers.emplace_back("Upload-Complete", state.complete ? "?1" : "?0");
}

Result<std::int64_t> numberHeader(const Request &request, std::string_view name, std::string_view field)
{
    const std::string_view text = request.header(name);
    if (text.empty())
        return core::fail(ErrorCode::MissingField, "missing header", std::string(field));
    return wholeNumber(text, field);
}

} // namespace

Result<Reply> headDocument(HandlerContext &context, const Request &request)
{
    auto state = context.centre.documents.state(request.caller, request.param("sha256"));
    if (!state)
        return passOn(state);
    Reply reply = Reply::empty(200);
    addUploadHeaders(reply, *state);
    return reply;
}

Result<Reply> patchDocument(HandlerContext &context, const Request &request)
{
    if (auto allowed = services::authorize(request.caller, services::Right::UploadDocuments); !allowed)
        return passOn(allowed);
    auto offset = numberHeader(request, "upload-offset", "Upload-Offset");
    if (!offset)
        return passOn(offset);
    auto length = numberHeader(request, "upload-length", "Upload-Length");
    if (!length)
        return passOn(length);
    services::Piece piece;
    piece.sha256 = request.param("sha256");
    piece.offset = *offset;
    piece.size = *length;
    piece.mediaType = request.header("x-document-type");
    auto state = context.centre.documents.append(request.caller, piece, request.body);
    if (!state) {
        Reply reply = problemReply(state.error(), request.id);
        if (state.error().code == ErrorCode::WrongOffset)
            reply.headers.emplace_back("Upload-Offset", state.error().detail);
        return reply;
    }
    Reply reply = Reply::empty(state->complete ? 201 : 204);
    addUploadHeaders(reply, *state);
    return reply;
}

Result<Reply> getDocument(HandlerContext &context, const Request &request)
{
    auto info = context.centre.documents.open(request.caller, request.param("sha256"));
    if (!info)
        return passOn(info);
    ByteRange range;
    const RangeAnswer answer = readRange(request.header("range"), info->sizeBytes, range);
    Reply reply;
    reply.contentType = info->mediaType;
    reply.headers.emplace_back("Accept-Ranges", "bytes");
    reply.headers.emplace_back("ETag", '"' + info->sha256 + '"');
    reply.headers.emplace_back("Content-Disposition", "attachment");
    const std::string size = std::to_string(info->sizeBytes);
    if (answer == RangeAnswer::Unsatisfiable) {
        reply.status = 416;
        reply.contentType.clear();
        reply.headers.emplace_back("Content-Range", "bytes */" + size);
        return reply;
    }
    if (answer == RangeAnswer::Part) {
        reply.status = 206;
        reply.headers.emplace_back("Content-Range", "bytes " + std::to_string(range.offset) + "-" +
                                                        std::to_string(range.offset + range.length - 1) + "/" + size);
    }
    reply.stream =
        Stream{range.offset, range.length,
               [&documents = context.centre.documents, sha256 = info->sha256](
                   std::int64_t offset, std::int64_t length) { return documents.read(sha256, offset, length); }};
    return reply;
}

} // namespace loket::api
