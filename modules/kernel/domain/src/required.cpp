// SPDX-License-Identifier: GPL-3.0-or-later
#include "required.h"

#include "loket/domain/checklist.h"
#include "loket/domain/names.h"

#include <algorithm>
#include <string>

namespace loket::domain {
namespace {

using core::ErrorCode;
using core::fail;

bool isUsable(const Document &document)
{
    return document.current() != nullptr &&
           (document.state == DocumentState::Arrived || document.state == DocumentState::Accepted);
}

bool isThere(const Claim &claim, const RequiredDocument &required)
{
    return std::ranges::any_of(claim.documents, [&required](const Document &document) {
        const bool rightKind = document.kind == required.kind ||
                               std::ranges::find(required.alternatives, document.kind) != required.alternatives.end();
        return rightKind && isUsable(document);
    });
}

core::Result<> missing(const RequiredDocument &required, const char *why)
{
    return fail(ErrorCode::IncompleteDocuments, why, "documents." + std::string(wireName(required.kind)));
}

} // namespace

core::Result<> requireLawDocuments(const Claim &claim, const RulesVerdict &verdict)
{
    for (const RequiredDocument &required : verdict.required) {
        if (required.byLaw && !isThere(claim, required))
            return missing(required, "required by law");
    }
    return {};
}

core::Result<> requireSopDocuments(const Claim &claim, const RulesVerdict &verdict)
{
    for (const RequiredDocument &required : verdict.required) {
        const bool waived = std::ranges::find(claim.waivedDocuments, required.kind) != claim.waivedDocuments.end();
        if (required.bySop && !required.byLaw && !waived && !isThere(claim, required))
            return missing(required, "required by procedure, not waived");
    }
    return {};
}

core::Result<> checkRequests(const std::vector<DocumentRequest> &requests)
{
    if (requests.empty())
        return fail(ErrorCode::ReasonRequired, "no document asked for", "requests");
    for (const DocumentRequest &request : requests) {
        if (request.kind == DocumentKind::Unknown)
            return fail(ErrorCode::InvalidValue, "unknown document kind", "requests.kind");
        if (request.reason == ReasonCode::Unknown)
            return fail(ErrorCode::ReasonRequired, "no code", "requests.reason");
        if (!applies(request.reason, Outcome::Return))
            return fail(ErrorCode::ReasonNotApplicable, "not a code of a return", "requests.reason");
    }
    return {};
}

} // namespace loket::domain
