// SPDX-License-Identifier: GPL-3.0-or-later
#include "handlers.h"

#include "loket/protocol/portal.h"

namespace loket::api {

using core::passOn;
using core::Result;

Result<Reply> getPortalClaim(HandlerContext &context, const Request &request)
{
    auto claim = context.centre.portal.view(request.caller);
    if (!claim)
        return passOn(claim);
    return Reply::json(protocol::encodeMessage(*claim));
}

Result<Reply> putPortalForm(HandlerContext &context, const Request &request)
{
    auto update = protocol::decodeMessage<protocol::PortalFormUpdate>(request.body);
    if (!update)
        return passOn(update);
    if (auto done = context.centre.portal.updateForm(request.caller, update->form); !done)
        return passOn(done);
    return Reply::empty();
}

Result<Reply> postPortalDocument(HandlerContext &context, const Request &request)
{
    auto document = protocol::decodeMessage<protocol::PortalDocumentAttach>(request.body);
    if (!document)
        return passOn(document);
    if (auto done = context.centre.portal.attach(request.caller, *document); !done)
        return passOn(done);
    return Reply::empty();
}

Result<Reply> postPhoneCode(HandlerContext &context, const Request &request)
{
    if (auto done = context.centre.portal.sendPhoneCode(request.caller); !done)
        return passOn(done);
    return Reply::json("{}", 202);
}

Result<Reply> postPhoneCodeCheck(HandlerContext &context, const Request &request)
{
    auto code = protocol::decodeMessage<protocol::PhoneCode>(request.body);
    if (!code)
        return passOn(code);
    if (auto done = context.centre.portal.checkPhoneCode(request.caller, code->code); !done)
        return passOn(done);
    return Reply::empty();
}

Result<Reply> postPortalSubmit(HandlerContext &context, const Request &request)
{
    if (auto done = context.centre.portal.submit(request.caller); !done)
        return passOn(done);
    return Reply::empty();
}

Result<Reply> postPortalSupply(HandlerContext &context, const Request &request)
{
    if (auto done = context.centre.portal.supply(request.caller); !done)
        return passOn(done);
    return Reply::empty();
}

Result<Reply> postPortalAccount(HandlerContext &context, const Request &request)
{
    auto wish = protocol::decodeMessage<protocol::PortalAccountWish>(request.body);
    if (!wish)
        return passOn(wish);
    if (auto done = context.centre.portal.changeAccount(request.caller, wish->account); !done)
        return passOn(done);
    return Reply::empty();
}

Result<Reply> postPortalWithdraw(HandlerContext &context, const Request &request)
{
    if (auto done = context.centre.portal.withdraw(request.caller); !done)
        return passOn(done);
    return Reply::empty();
}

} // namespace loket::api
