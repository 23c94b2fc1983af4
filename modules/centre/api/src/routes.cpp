// SPDX-License-Identifier: GPL-3.0-or-later
#include "routes.h"

#include "handlers/handlers.h"
#include "staticfiles.h"

#include "loket/protocol/limits.h"

#include <charconv>

namespace loket::api {

namespace {

constexpr std::size_t kNoBody = 1024; ///< room for the "{}" that some clients send
constexpr std::size_t kSmallBody = 8 * 1024;
constexpr std::size_t kFormBody = 64 * 1024;

using Function = core::Result<Reply> (*)(HandlerContext &, const Request &);

} // namespace

std::vector<Route> allRoutes(HandlerContext &context)
{
    const auto call = [&context](Function function) {
        return [&context, function](const Request &request) { return function(context, request); };
    };
    const auto file = [&context](const Request &request) { return context.files.get(request.path); };
    using namespace protocol;
    return {
        {"GET", "/v1/health", Auth::None, 0, call(getHealth)},
        {"GET", "/v1/openapi.yaml", Auth::None, 0, call(getContract)},

        {"POST", "/v1/session", Auth::None, kSmallBody, call(postSession)},
        {"GET", "/v1/session", Auth::Officer, 0, call(getSession)},
        {"DELETE", "/v1/session", Auth::Officer, kNoBody, call(deleteSession)},

        {"POST", "/v1/commands", Auth::Officer, kMaxCommandBytes, call(postCommand)},
        {"POST", "/v1/commands:batch", Auth::Officer, kMaxBatchBytes, call(postBatch)},
        {"POST", "/v1/commands:status", Auth::Officer, kFormBody, call(postCommandStatus)},

        {"GET", "/v1/branches/{branch}/feed", Auth::Officer, 0, call(getFeed)},
        {"POST", "/v1/branches/{branch}/lookups", Auth::Officer, kSmallBody, call(postLookup)},
        {"GET", "/v1/branches/{branch}/recap", Auth::Officer, 0, call(getRecap)},
        {"GET", "/v1/claims/{id}", Auth::Officer, 0, call(getClaim)},
        {"GET", "/v1/visits/{id}", Auth::Officer, 0, call(getVisit)},
        {"GET", "/v1/rules", Auth::Officer, 0, call(getRules)},

        {"HEAD", "/v1/documents/{sha256}", Auth::Either, 0, call(headDocument)},
        {"PATCH", "/v1/documents/{sha256}", Auth::Either, kChunkBytes, call(patchDocument)},
        {"GET", "/v1/documents/{sha256}", Auth::Either, 0, call(getDocument)},

        // Answered by the connection itself, which becomes a WebSocket.
        {"GET", "/v1/hints", Auth::Officer, 0, nullptr},

        {"GET", "/v1/portal/options", Auth::None, 0, call(getPortalOptions)},
        {"POST", "/v1/portal/claims", Auth::None, kFormBody, call(postPortalClaim)},
        {"GET", "/v1/portal/claim", Auth::Link, 0, call(getPortalClaim)},
        {"PUT", "/v1/portal/claim/form", Auth::Link, kFormBody, call(putPortalForm)},
        {"POST", "/v1/portal/claim/documents", Auth::Link, kSmallBody, call(postPortalDocument)},
        {"POST", "/v1/portal/claim/phone-code", Auth::Link, kNoBody, call(postPhoneCode)},
        {"POST", "/v1/portal/claim/phone-code:check", Auth::Link, kSmallBody, call(postPhoneCodeCheck)},
        {"POST", "/v1/portal/claim/submit", Auth::Link, kNoBody, call(postPortalSubmit)},
        {"POST", "/v1/portal/claim/supply", Auth::Link, kNoBody, call(postPortalSupply)},
        {"POST", "/v1/portal/claim/account", Auth::Link, kSmallBody, call(postPortalAccount)},
        {"POST", "/v1/portal/claim/withdraw", Auth::Link, kNoBody, call(postPortalWithdraw)},

        {"GET", "/", Auth::None, 0, file},
        {"GET", "/{page}", Auth::None, 0, file},
        {"GET", "/assets/{path...}", Auth::None, 0, file},
    };
}

core::Result<std::int64_t> wholeNumber(std::string_view text, std::string_view field)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size())
        return core::fail(core::ErrorCode::Malformed, "not a whole number", std::string(field));
    return number;
}

} // namespace loket::api
