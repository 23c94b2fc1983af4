// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/domain/claim.h"

#include <algorithm>

namespace loket::domain {

const Document *findDocument(const Claim &claim, DocumentId id)
{
    // A slot that was only asked for has no id yet.
    if (id.isNull())
        return nullptr;
    const auto found = std::ranges::find(claim.documents, id, &Document::id);
    return found == claim.documents.end() ? nullptr : &*found;
}

const Document *findDocument(const Claim &claim, DocumentKind kind)
{
    const auto found = std::ranges::find_if(claim.documents, [kind](const Document &document) {
        return document.kind == kind && document.state != DocumentState::Superseded;
    });
    return found == claim.documents.end() ? nullptr : &*found;
}

FollowUpStatus followUpStatus(ClaimState state)
{
    switch (state) {
    case ClaimState::Submitted:
    case ClaimState::DocumentReview:
    case ClaimState::Queued:
    case ClaimState::Called:
    case ClaimState::InVerification:
    case ClaimState::AwaitingSupervisor:
        return FollowUpStatus::NotYet;
    case ClaimState::Postponed:
    case ClaimState::Returned:
    case ClaimState::NoShow:
        return FollowUpStatus::Postponed;
    case ClaimState::Approved:
    case ClaimState::PaymentPending:
    case ClaimState::PaymentFailed:
    case ClaimState::Paid:
        return FollowUpStatus::Approved;
    case ClaimState::Rejected:
    case ClaimState::Expired:
        return FollowUpStatus::Rejected;
    case ClaimState::Draft:
    case ClaimState::Cancelled:
        return FollowUpStatus::NotCounted;
    case ClaimState::Unknown:
        break;
    }
    return FollowUpStatus::Unknown;
}

bool isTerminal(ClaimState state)
{
    return state == ClaimState::Paid || state == ClaimState::Cancelled || state == ClaimState::Expired;
}

bool occupiesCard(ClaimState state)
{
    return isOpen(state) && state != ClaimState::Draft;
}

bool isOpen(ClaimState state)
{
    return state != ClaimState::Unknown && state != ClaimState::Rejected && !isTerminal(state);
}

} // namespace loket::domain
