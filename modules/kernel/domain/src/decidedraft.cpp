// SPDX-License-Identifier: GPL-3.0-or-later
#include "claimcase.h"
#include "claimform.h"
#include "required.h"

#include "loket/core/text.h"
#include "loket/domain/detailcheck.h"

#include <algorithm>
#include <string_view>

namespace loket::domain {
namespace {

using core::ErrorCode;
using core::fail;

constexpr RoleSet kApplicant{Role::Participant, Role::Frontliner, Role::Cso, Role::System};
constexpr RoleSet kOfficers{Role::Frontliner, Role::Cso, Role::System};
constexpr RoleSet kUploaders{Role::Participant, Role::Frontliner, Role::Cso, Role::Verifier, Role::System};
constexpr std::size_t kSha256Digits = 64;

bool isSha256(std::string_view text)
{
    return text.size() == kSha256Digits &&
           std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

bool isTaken(std::string_view mediaType)
{
    return mediaType == "image/jpeg" || mediaType == "image/png" || mediaType == "application/pdf";
}

core::Result<> checkVersion(const DocumentVersion &version)
{
    if (!isSha256(version.sha256))
        return fail(ErrorCode::Malformed, "not a SHA-256", "version.sha256");
    if (!isTaken(version.mediaType))
        return fail(ErrorCode::UnsupportedMedia, "not a document type", "version.mediaType");
    if (version.sizeBytes <= 0)
        return fail(ErrorCode::OutOfRange, "empty", "version.sizeBytes");
    return {};
}

/// A participant opens nothing again that an officer has accepted; only what was asked for is open.
core::Result<> checkSlot(const ClaimCase &at, const claimcmd::AttachDocument &command)
{
    const Document *slot = findDocument(at.claim, command.document);
    if (slot == nullptr)
        return {};
    if (slot->kind != command.kind)
        return fail(ErrorCode::Duplicate, "document of another kind", "document");
    const bool alone = !at.context.actor.roles.hasAny(kOfficers) && !at.context.actor.roles.has(Role::Verifier);
    if (alone && slot->state == DocumentState::Accepted)
        return fail(ErrorCode::WrongState, "document is accepted", "document");
    return {};
}

} // namespace

ClaimAnswer answer(const ClaimCase &at, const claimcmd::Create &command)
{
    if (const auto role = requireRole(at, kApplicant); !role)
        return core::passOn(role);
    if (command.channel == Channel::Unknown)
        return fail(ErrorCode::InvalidValue, "unknown channel", "channel");
    if (at.context.actor.branch.empty())
        return fail(ErrorCode::MissingField, "no branch", "branch");
    if (core::trimmed(command.consentVersion).empty())
        return fail(ErrorCode::ConsentRequired, "no consent", "consentVersion");
    if (at.context.openClaimExists)
        return fail(ErrorCode::OpenClaimExists, "another claim is open");
    if (const auto details = checkDetails(command.form, today(at)); !details)
        return core::passOn(details);
    return emit(at, claimevt::Created{at.context.actor.branch, at.context.claimNumber, command.channel,
                                      normalised(command.form, today(at)), command.consentVersion});
}

ClaimAnswer answer(const ClaimCase &at, const claimcmd::UpdateDraft &command)
{
    if (const auto ok = permit(at, {ClaimState::Draft}, kApplicant); !ok)
        return core::passOn(ok);
    if (const auto details = checkDetails(command.form, today(at)); !details)
        return core::passOn(details);
    return emit(at, claimevt::DraftUpdated{normalised(command.form, today(at))});
}

ClaimAnswer answer(const ClaimCase &at, const claimcmd::Submit &command)
{
    if (const auto row = permit(at, ClaimTrigger::Submit); !row)
        return core::passOn(row);
    const bool assisted = command.assisted && at.context.actor.roles.hasAny(kOfficers);
    if (!assisted && !command.phoneVerified)
        return fail(ErrorCode::IdentifiersNotConfirmed, "neither code answered nor assisted", "phoneVerified");
    if (at.context.openClaimExists)
        return fail(ErrorCode::OpenClaimExists, "another claim is open");
    if (const auto form = checkForm(at.claim.form, assisted, today(at)); !form)
        return core::passOn(form);
    const auto verdict = requireVerdict(at);
    if (!verdict)
        return core::passOn(verdict);
    // An officer who assists sees what is missing and takes the papers in; alone, a person learns it before any slot.
    if (!assisted) {
        if (const auto documents = requireLawDocuments(at.claim, **verdict); !documents)
            return core::passOn(documents);
    }
    return emit(at, claimevt::Submitted{assisted, (*verdict)->rulePack});
}

ClaimAnswer answer(const ClaimCase &at, const claimcmd::AttachDocument &command)
{
    using S = ClaimState;
    const auto ok = permit(at,
                           {S::Draft, S::Submitted, S::DocumentReview, S::Returned, S::Queued, S::Called,
                            S::InVerification, S::NoShow, S::Postponed, S::PaymentFailed, S::Rejected},
                           kUploaders);
    if (!ok)
        return core::passOn(ok);
    if (command.document.isNull())
        return fail(ErrorCode::MissingField, "no id", "document");
    if (command.kind == DocumentKind::Unknown)
        return fail(ErrorCode::InvalidValue, "unknown document kind", "kind");
    if (const auto version = checkVersion(command.version); !version)
        return core::passOn(version);
    if (const auto slot = checkSlot(at, command); !slot)
        return core::passOn(slot);
    DocumentVersion version = command.version;
    version.uploadedAt = at.context.now;
    version.uploadedBy = at.context.actor.user.isNull() ? "participant" : at.context.actor.displayName;
    return emit(at, claimevt::DocumentAttached{command.document, command.kind, std::move(version)});
}

} // namespace loket::domain
