// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/domain/evolve.h"

#include "evolveparts.h"

#include <algorithm>

namespace loket::domain {
namespace {

/// Applies one event to the claim. Facts only: nothing here may refuse.
class Evolver
{
public:
    Evolver(Claim &claim, const EventHeader &header)
        : m_claim(claim)
        , m_header(header)
    {}

    void operator()(const claimevt::Created &event)
    {
        m_claim.branch = event.branch;
        m_claim.number = event.number;
        m_claim.channel = event.channel;
        m_claim.form = event.form;
        m_claim.consentVersion = event.consentVersion;
        m_claim.state = ClaimState::Draft;
        m_claim.createdBy = m_header.actor.user;
        m_claim.createdAt = m_header.at;
    }
    void operator()(const claimevt::DraftUpdated &event)
    {
        m_claim.form = event.form;
        noteChanger();
    }
    void operator()(const claimevt::DocumentAttached &event)
    {
        attach(m_claim, event);
        noteChanger();
    }
    void operator()(const claimevt::Submitted &event)
    {
        m_claim.state = ClaimState::Submitted;
        m_claim.rulePack = event.rulePack;
        m_claim.submittedAt = m_header.at;
    }
    void operator()(const claimevt::RegistersRecorded &event) { m_claim.registers = event.registers; }
    void operator()(const claimevt::ReviewTaken &)
    {
        m_claim.state = ClaimState::DocumentReview;
        lockForActor();
    }
    void operator()(const claimevt::DocumentJudged &event)
    {
        judge(m_claim, event.check);
        noteChanger();
    }
    void operator()(const claimevt::ChecksRecorded &event)
    {
        merge(m_claim.checks, event.checks);
        noteChanger();
    }
    void operator()(const claimevt::Returned &event)
    {
        noteChanger();
        returnFor(event.requests, event.deadline);
    }
    void operator()(const claimevt::ReviewCompleted &event)
    {
        noteChanger();
        if (event.slot)
            m_claim.slot = event.slot;
        m_claim.attempts = 0;
        if (event.payBy)
            startPaymentClock(*event.payBy);
        m_claim.state = ClaimState::Queued;
    }
    void operator()(const claimevt::Called &event)
    {
        m_claim.session = event.session;
        m_claim.state = ClaimState::Called;
        lockForActor();
    }
    void operator()(const claimevt::Answered &)
    {
        m_claim.state = ClaimState::InVerification;
        // The line may report the answer; the officer who called keeps the claim.
        if (!m_header.actor.user.isNull())
            lockForActor();
    }
    void operator()(const claimevt::Unanswered &event)
    {
        m_claim.attempts = event.attempt;
        m_claim.session.reset();
        if (event.last)
            m_claim.state = ClaimState::NoShow;
    }
    void operator()(const claimevt::Rescheduled &event)
    {
        m_claim.slot = event.slot;
        m_claim.attempts = 0;
        m_claim.session.reset();
        m_claim.state = ClaimState::Queued;
    }
    void operator()(const claimevt::LineLost &) { m_claim.state = ClaimState::Called; }
    void operator()(const claimevt::Decided &event)
    {
        m_claim.decision = event.decision;
        m_claim.approval.reset();
        m_claim.session.reset();
        if (event.payBy)
            startPaymentClock(*event.payBy);
        if (event.to == ClaimState::Returned) {
            returnFor(event.decision.requests, event.decision.deadline);
            return;
        }
        if (event.to == ClaimState::Postponed)
            waitFor(event.decision.deadline);
        m_claim.state = event.to;
    }
    void operator()(const claimevt::Supplied &)
    {
        m_claim.deadline.reset();
        m_claim.state = ClaimState::DocumentReview;
    }
    void operator()(const claimevt::Expired &) { m_claim.state = ClaimState::Expired; }
    void operator()(const claimevt::Approved &event)
    {
        m_claim.approval = event.approval;
        if (m_claim.decision)
            m_claim.decision->benefit = event.benefit;
        m_claim.state = ClaimState::Approved;
    }
    void operator()(const claimevt::SentBack &event)
    {
        m_claim.approval = Approval{m_header.actor.user, m_header.actor.displayName, event.comment, false, m_header.at};
        if (!event.requests.empty()) {
            returnFor(event.requests, event.deadline);
            return;
        }
        m_claim.state = ClaimState::InVerification;
        if (m_claim.decision) {
            m_claim.reviewer = m_claim.decision->maker;
            m_claim.reviewerName = m_claim.decision->makerName;
        }
    }
    void operator()(const claimevt::RejectionConfirmed &event)
    {
        m_claim.approval = Approval{m_header.actor.user, m_header.actor.displayName, event.appeal, false, m_header.at};
        // What the participant reads is the last word, whoever proposed what before.
        if (m_claim.decision) {
            m_claim.decision->outcome = Outcome::Reject;
            m_claim.decision->reasons = event.reasons;
            m_claim.decision->sentence = event.sentence;
            m_claim.decision->benefit.reset();
        }
        m_claim.state = ClaimState::Rejected;
    }
    void operator()(const claimevt::TransferOrdered &event)
    {
        m_claim.payment = Payment{event.amount, {}, std::nullopt, {}, m_header.at, {}};
        m_claim.state = ClaimState::PaymentPending;
    }
    void operator()(const claimevt::Paid &event)
    {
        if (m_claim.payment) {
            m_claim.payment->reference = event.reference;
            m_claim.payment->at = m_header.at;
        }
        m_claim.state = ClaimState::Paid;
    }
    void operator()(const claimevt::PaymentFailed &event)
    {
        if (m_claim.payment) {
            m_claim.payment->failure = event.reason;
            m_claim.payment->bankNote = event.bankNote;
            m_claim.payment->at = m_header.at;
        }
        m_claim.state = ClaimState::PaymentFailed;
    }
    void operator()(const claimevt::ChangeProposed &event)
    {
        m_claim.changes.push_back(event.change);
        if (event.change.kind == ChangeKind::Account && m_claim.payment)
            m_claim.payment->accountRefusal.clear();
    }
    void operator()(const claimevt::ChangeInquired &event)
    {
        if (PendingChange *change = pendingChange(event.change)) {
            change->bank = event.bank;
            change->civil = event.civil;
        }
    }
    void operator()(const claimevt::ChangeChecked &event)
    {
        if (PendingChange *change = pendingChange(event.change)) {
            change->checker = m_header.actor.user;
            change->checkerName = m_header.actor.displayName;
            change->checkedAt = m_header.at;
        }
    }
    void operator()(const claimevt::ChangeConfirmed &event)
    {
        const auto found = std::ranges::find(m_claim.changes, event.change, &PendingChange::id);
        if (found == m_claim.changes.end())
            return;
        const PendingChange change = *found;
        m_claim.changes.erase(found);
        m_claim.confirmedChanges.push_back(change.kind);
        noteChanger(change.proposer);
        noteChanger(change.checker);
        applyChange(m_claim, change);
        if (change.kind == ChangeKind::Account && m_claim.state == ClaimState::PaymentFailed)
            m_claim.state = ClaimState::Approved;
        if (change.kind == ChangeKind::Reopen)
            reopenClaim();
    }
    void operator()(const claimevt::ChangeRefused &event)
    {
        const PendingChange *change = pendingChange(event.change);
        const bool byOfficer = !m_header.actor.roles.has(Role::Participant);
        // The participant reads why; taking one's own wish back needs no explaining.
        if (change != nullptr && change->kind == ChangeKind::Account && change->byParticipant() && byOfficer &&
            m_claim.payment)
            m_claim.payment->accountRefusal = event.comment;
        std::erase_if(m_claim.changes, [&event](const PendingChange &other) { return other.id == event.change; });
    }
    void operator()(const claimevt::Withdrawn &) { m_claim.state = ClaimState::Cancelled; }
    void operator()(const claimevt::HoldPlaced &event)
    {
        m_claim.onHold = true;
        m_claim.holdReason = event.reason;
    }
    void operator()(const claimevt::HoldReleased &)
    {
        m_claim.onHold = false;
        m_claim.holdReason.clear();
    }

private:
    /// nullptr when it waits no longer.
    PendingChange *pendingChange(ChangeId id)
    {
        const auto found = std::ranges::find(m_claim.changes, id, &PendingChange::id);
        return found == m_claim.changes.end() ? nullptr : &*found;
    }
    void noteChanger() { noteChanger(m_header.actor.user); }
    void noteChanger(UserId user)
    {
        auto &changers = m_claim.changedBy;
        if (!user.isNull() && std::ranges::find(changers, user) == changers.end())
            changers.push_back(user);
    }
    void lockForActor()
    {
        m_claim.reviewer = m_header.actor.user;
        m_claim.reviewerName = m_header.actor.displayName;
    }
    void startPaymentClock(core::Date payBy)
    {
        m_claim.completeAt = m_header.at;
        m_claim.payBy = payBy;
    }
    /// The participant's turn: the office's clock starts anew once the claim is complete again.
    void waitFor(std::optional<core::Date> deadline)
    {
        m_claim.deadline = deadline;
        m_claim.completeAt.reset();
        m_claim.payBy.reset();
    }
    void returnFor(const std::vector<DocumentRequest> &requests, std::optional<core::Date> deadline)
    {
        reopen(m_claim, requests);
        waitFor(deadline);
        m_claim.session.reset();
        m_claim.state = ClaimState::Returned;
    }
    void reopenClaim()
    {
        m_claim.decision.reset();
        m_claim.approval.reset();
        m_claim.completeAt.reset();
        m_claim.payBy.reset();
        m_claim.state = ClaimState::DocumentReview;
    }

    Claim &m_claim;
    const EventHeader &m_header;
};

/// Only a claim in somebody's hands shows a name on it.
bool isInHands(ClaimState state)
{
    return state == ClaimState::DocumentReview || state == ClaimState::Called || state == ClaimState::InVerification;
}

} // namespace

Claim evolve(Claim claim, const ClaimEvent &event)
{
    const ClaimState from = claim.state;
    claim.id = event.claim;
    std::visit(Evolver(claim, event.header), event.body);
    if (!isInHands(claim.state)) {
        claim.reviewer = {};
        claim.reviewerName.clear();
    }
    claim.revision = event.header.revision;
    claim.changedAt = event.header.at;
    remember(claim, event, from);
    return claim;
}

} // namespace loket::domain
