// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/date.h"
#include "loket/domain/benefit.h"
#include "loket/domain/checks.h"
#include "loket/domain/claimdetails.h"
#include "loket/domain/document.h"
#include "loket/domain/enums.h"
#include "loket/domain/ids.h"
#include "loket/domain/people.h"
#include "loket/domain/registers.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace loket::domain {

/// What a participant or frontliner fills in; replaced whole while the claim is a draft.
struct ClaimForm
{
    ClaimReason reason = ClaimReason::Unknown;
    Participant participant;
    BankAccount account;
    ClaimDetails details;

    bool operator==(const ClaimForm &) const = default;
};

struct Slot
{
    core::Timestamp start{};
    Channel channel = Channel::Unknown;

    bool operator==(const Slot &) const = default;
};

/// An officer's proposal at the end of verification.
struct Decision
{
    Outcome outcome = Outcome::Unknown;
    std::vector<ReasonCode> reasons;
    std::vector<DocumentRequest> requests; ///< for Return: only these documents reopen
    std::string sentence;                  ///< what the participant will read, Indonesian
    std::optional<Benefit> benefit;        ///< for Approve: what the officer saw
    std::optional<RulesVerdict>
        verdict; ///< the rules' whole answer that day, set by decide(), never taken from a command
    std::optional<core::Date> deadline; ///< for Return and Postpone
    IdentifierConfirmation confirmed;
    UserId maker;
    std::string makerName;
    core::Timestamp at{};

    bool operator==(const Decision &) const = default;
};

/// The second person's answer.
struct Approval
{
    UserId approver;
    std::string approverName;
    std::string comment;
    bool approved = false;
    core::Timestamp at{};

    bool operator==(const Approval &) const = default;
};

/// A change that waits for its second person. One of each kind can be pending.
struct PendingChange
{
    ChangeId id;
    ChangeKind kind = ChangeKind::Unknown;
    std::string newValue; ///< for Nik, Name, BirthDate (ISO), SopWaiver (document kind), Reopen (new evidence)
    BankAccount account;  ///< for Account
    std::string reason;
    UserId proposer; ///< null when the participant asks for it through the own link
    std::string proposerName;
    core::Timestamp at{};
    BankRecord bank;   ///< for Account: what the bank says of the new one
    CivilRecord civil; ///< for Nik: whom the civil registry has under the new one
    UserId checker;    ///< who looked at a participant's wish first; null until then
    std::string checkerName;
    std::optional<core::Timestamp> checkedAt;

    [[nodiscard]] bool byParticipant() const { return proposer.isNull(); }
    bool operator==(const PendingChange &) const = default;
};

struct Payment
{
    core::Rupiah amount;
    std::string reference;             ///< the bank's, once confirmed
    std::optional<ReasonCode> failure; ///< P07 dormant, P08 other holder
    std::string bankNote;
    core::Timestamp at{};
    std::string accountRefusal; ///< why the participant's other account was not taken, in the officer's words

    bool operator==(const Payment &) const = default;
};

/// One line of a claim's history, as shown to officers. Never holds unmasked identifiers.
struct HistoryEntry
{
    core::Timestamp at{};
    std::string what; ///< wire name of the event
    std::string who;  ///< officer's display name, "participant" or "system"
    Role role = Role::Unknown;
    ClaimState from = ClaimState::Unknown;
    ClaimState to = ClaimState::Unknown;
    std::string note; ///< reason codes or comment

    bool operator==(const HistoryEntry &) const = default;
};

/// A claim as it stands after `revision` accepted commands. A plain value; decide.h and evolve.h are its only rules.
struct Claim
{
    ClaimId id;
    std::int64_t revision = 0; ///< number of accepted commands; 0 = does not exist yet
    std::string branch;
    std::string number; ///< "K-0387", given by the server; empty while provisional
    Channel channel = Channel::Unknown;
    ClaimState state = ClaimState::Unknown;
    ClaimForm form;
    std::vector<Document> documents;
    std::string rulePack; ///< in force when submitted; stays
    std::string consentVersion;

    Registers registers;
    Checks checks;
    std::optional<Slot> slot;
    std::optional<CallSessionId> session;
    std::int32_t attempts = 0; ///< unanswered calls in this slot
    std::optional<Decision> decision;
    std::optional<Approval> approval;
    std::vector<PendingChange> changes;
    std::vector<ChangeKind> confirmedChanges;
    std::vector<DocumentKind> waivedDocuments; ///< SOP documents that two persons agreed to do without
    std::optional<Payment> payment;

    UserId createdBy; ///< null when the participant did it alone
    UserId reviewer;  ///< who took it for review or verification: the lock owner shown on screens
    std::string reviewerName;
    std::vector<UserId> changedBy; ///< who changed its data; none of them may approve
    bool onHold = false;
    std::string holdReason;

    core::Timestamp createdAt{};
    core::Timestamp changedAt{};
    std::optional<core::Timestamp> submittedAt;
    std::optional<core::Timestamp> completeAt; ///< "complete and correct": the payment clock starts here
    std::optional<core::Date> deadline;        ///< of the participant, while returned or postponed
    std::optional<core::Date> payBy;           ///< of the office, once complete
    std::vector<HistoryEntry> history;         ///< oldest first

    /// Members a newer server sent that this version does not know: name and raw JSON. Written back unchanged.
    std::vector<std::pair<std::string, std::string>> extras;

    bool operator==(const Claim &) const = default;
};

/// The document of the slot, nullptr when there is none.
[[nodiscard]] const Document *findDocument(const Claim &claim, DocumentId id);
/// The first non-superseded document of a kind, nullptr when there is none.
[[nodiscard]] const Document *findDocument(const Claim &claim, DocumentKind kind);
/// Approved, rejected, not yet, postponed: the column of the branch recap (domain rule 6.1).
[[nodiscard]] FollowUpStatus followUpStatus(ClaimState state);
/// Nothing more can happen to it: paid, cancelled, expired.
[[nodiscard]] bool isTerminal(ClaimState state);
/// Counts as the person's open claim: neither terminal nor rejected.
[[nodiscard]] bool isOpen(ClaimState state);
/// Keeps its cards from being claimed a second time: open, and sent. Anybody can begin a draft with anybody's card
/// number, so a draft keeps nobody out.
[[nodiscard]] bool occupiesCard(ClaimState state);

} // namespace loket::domain
