// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../routes.h"

namespace loket::api {

// One function a method of a resource. Each turns a request into a call of a use case and its answer into a reply.

core::Result<Reply> getHealth(HandlerContext &context, const Request &request);
core::Result<Reply> getContract(HandlerContext &context, const Request &request);

core::Result<Reply> postSession(HandlerContext &context, const Request &request);
core::Result<Reply> getSession(HandlerContext &context, const Request &request);
core::Result<Reply> deleteSession(HandlerContext &context, const Request &request);

core::Result<Reply> postCommand(HandlerContext &context, const Request &request);
core::Result<Reply> postBatch(HandlerContext &context, const Request &request);
core::Result<Reply> postCommandStatus(HandlerContext &context, const Request &request);

core::Result<Reply> getFeed(HandlerContext &context, const Request &request);
core::Result<Reply> getClaim(HandlerContext &context, const Request &request);
core::Result<Reply> getVisit(HandlerContext &context, const Request &request);

core::Result<Reply> headDocument(HandlerContext &context, const Request &request);
core::Result<Reply> patchDocument(HandlerContext &context, const Request &request);
core::Result<Reply> getDocument(HandlerContext &context, const Request &request);

core::Result<Reply> postLookup(HandlerContext &context, const Request &request);
core::Result<Reply> getRecap(HandlerContext &context, const Request &request);
core::Result<Reply> getRules(HandlerContext &context, const Request &request);

core::Result<Reply> getPortalOptions(HandlerContext &context, const Request &request);
core::Result<Reply> postPortalClaim(HandlerContext &context, const Request &request);
core::Result<Reply> getPortalClaim(HandlerContext &context, const Request &request);
core::Result<Reply> putPortalForm(HandlerContext &context, const Request &request);
core::Result<Reply> postPortalDocument(HandlerContext &context, const Request &request);
core::Result<Reply> postPhoneCode(HandlerContext &context, const Request &request);
core::Result<Reply> postPhoneCodeCheck(HandlerContext &context, const Request &request);
core::Result<Reply> postPortalSubmit(HandlerContext &context, const Request &request);
core::Result<Reply> postPortalSupply(HandlerContext &context, const Request &request);
core::Result<Reply> postPortalAccount(HandlerContext &context, const Request &request);
core::Result<Reply> postPortalWithdraw(HandlerContext &context, const Request &request);

/// A whole number from a query or header. Error Malformed names the field.
[[nodiscard]] core::Result<std::int64_t> wholeNumber(std::string_view text, std::string_view field);

} // namespace loket::api
