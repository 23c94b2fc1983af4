// SPDX-License-Identifier: GPL-3.0-or-later
#include "evolveparts.h"

#include "loket/core/mask.h"
#include "loket/domain/names.h"

#include <algorithm>
#include <array>
#include <string>

namespace loket::domain {
namespace {

std::string join(std::string text, std::string_view more)
{
    if (!text.empty() && !more.empty())
        text += ' ';
    return text += more;
}

std::string codesOf(const std::vector<ReasonCode> &codes)
{
    std::string text;
    for (const ReasonCode code : codes)
        text = join(std::move(text), wireName(code));
    return text;
}

std::string codesOf(const std::vector<DocumentRequest> &requests)
{
    std::string text;
    for (const DocumentRequest &request : requests)
        text = join(join(std::move(text), wireName(request.kind)), wireName(request.reason));
    return text;
}

/// What a line says beside who and when: codes, kinds and comments; never a form's value.
struct Note
{
    const Claim &after;

    std::string operator()(const claimevt::DocumentAttached &event) const { return std::string(wireName(event.kind)); }
    std::string operator()(const claimevt::Submitted &event) const { return event.rulePack; }
    std::string operator()(const claimevt::DocumentJudged &event) const
    {
        const Document *document = findDocument(after, event.check.document);
        std::string text = join(document == nullptr ? std::string() : std::string(wireName(document->kind)),
                                wireName(event.check.state));
        return event.check.reason ? join(std::move(text), wireName(*event.check.reason)) : text;
    }
    std::string operator()(const claimevt::Returned &event) const { return codesOf(event.requests); }
    std::string operator()(const claimevt::Called &event) const { return std::to_string(event.attempt); }
    std::string operator()(const claimevt::Unanswered &event) const { return std::to_string(event.attempt); }
    std::string operator()(const claimevt::Rescheduled &event) const { return std::string(wireName(event.reason)); }
    std::string operator()(const claimevt::Decided &event) const
    {
        return join(std::string(wireName(event.decision.outcome)), codesOf(event.decision.reasons));
    }
    std::string operator()(const claimevt::Approved &event) const { return event.approval.comment; }
    std::string operator()(const claimevt::SentBack &event) const
    {
        return join(event.comment, codesOf(event.requests));
    }
    std::string operator()(const claimevt::RejectionConfirmed &event) const { return codesOf(event.reasons); }
    std::string operator()(const claimevt::PaymentFailed &event) const
    {
        return join(std::string(wireName(event.reason)), event.bankNote);
    }
    std::string operator()(const claimevt::ChangeProposed &event) const
    {
        return join(std::string(wireName(event.change.kind)), event.change.reason);
    }
    std::string operator()(const claimevt::ChangeRefused &event) const { return event.comment; }
    std::string operator()(const claimevt::ChangeChecked &event) const { return kindOf(event.change); }
    std::string operator()(const claimevt::ChangeInquired &event) const { return kindOf(event.change); }
    std::string operator()(const claimevt::Withdrawn &event) const { return event.identifiedBy; }
    std::string operator()(const claimevt::HoldPlaced &event) const { return event.reason; }
    std::string operator()(const claimevt::HoldReleased &event) const { return event.reason; }
    std::string operator()(const claimevt::ChangeConfirmed &) const
    {
        return after.confirmedChanges.empty() ? std::string() : std::string(wireName(after.confirmedChanges.back()));
    }
    template <typename Other> std::string operator()(const Other &) const { return {}; }
    [[nodiscard]] std::string kindOf(ChangeId id) const
    {
        const auto found = std::ranges::find(after.changes, id, &PendingChange::id);
        return found == after.changes.end() ? std::string() : std::string(wireName(found->kind));
    }
};

std::string nameOf(const Actor &actor)
{
    if (!actor.displayName.empty())
        return actor.displayName;
    return actor.roles.has(Role::Participant) ? "participant" : "system";
}

bool needsSecondPerson(const claimevt::Body &body)
{
    return std::holds_alternative<claimevt::Approved>(body) || std::holds_alternative<claimevt::SentBack>(body) ||
           std::holds_alternative<claimevt::RejectionConfirmed>(body) ||
           std::holds_alternative<claimevt::ChangeConfirmed>(body) ||
           std::holds_alternative<claimevt::HoldPlaced>(body) || std::holds_alternative<claimevt::HoldReleased>(body);
}

/// Somebody with several roles acts in the one that the event asks for.
Role actingRole(const Actor &actor, bool asSecond)
{
    static constexpr std::array kFirst{Role::Participant, Role::Cso,        Role::Verifier,   Role::Frontliner,
                                       Role::Supervisor,  Role::BranchHead, Role::HeadOffice, Role::System};
    static constexpr std::array kSecond{Role::BranchHead, Role::Supervisor, Role::HeadOffice};
    if (asSecond) {
        for (const Role role : kSecond) {
            if (actor.roles.has(role))
                return role;
        }
    }
    for (const Role role : kFirst) {
        if (actor.roles.has(role))
            return role;
    }
    return Role::Unknown;
}

/// Saved after every tick: one line for a run of them is enough.
bool isRepeatedSave(const Claim &claim, const ClaimEvent &event, const std::string &who)
{
    const bool saves = std::holds_alternative<claimevt::ChecksRecorded>(event.body) ||
                       std::holds_alternative<claimevt::DraftUpdated>(event.body) ||
                       std::holds_alternative<claimevt::RegistersRecorded>(event.body);
    return saves && !claim.history.empty() && claim.history.back().what == eventType(event.body) &&
           claim.history.back().who == who;
}

} // namespace

void remember(Claim &claim, const ClaimEvent &event, ClaimState from)
{
    std::string who = nameOf(event.header.actor);
    if (isRepeatedSave(claim, event, who))
        return;
    HistoryEntry entry;
    entry.at = event.header.at;
    entry.what = eventType(event.body);
    entry.who = std::move(who);
    entry.role = actingRole(event.header.actor, needsSecondPerson(event.body));
    entry.from = from;
    entry.to = claim.state;
    // Comments are typed by people: a NIK or account in one of them stays out of the history.
    entry.note = core::scrub(std::visit(Note{claim}, event.body));
    claim.history.push_back(std::move(entry));
}

} // namespace loket::domain
