// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/claim.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace loket::domain::claimcmd {

// One struct for each thing that can be asked of a claim. decide() answers with events or a refusal.

struct Create
{
    Channel channel = Channel::Unknown;
    ClaimForm form;
    std::string consentVersion;
    bool operator==(const Create &) const = default;
};
struct UpdateDraft
{
    ClaimForm form;
    bool operator==(const UpdateDraft &) const = default;
};
/// Commutes: carries no base revision. The bytes must be at the centre before the command is accepted there.
struct AttachDocument
{
    DocumentId document;
    DocumentKind kind = DocumentKind::Unknown;
    DocumentVersion version;
    bool operator==(const AttachDocument &) const = default;
};
/// `phoneVerified`: one-time code answered; `assisted`: an officer filled it in with the person present.
struct Submit
{
    bool phoneVerified = false;
    bool assisted = false;
    bool operator==(const Submit &) const = default;
};
/// System only: what the outside sources said.
struct RecordRegisters
{
    Registers registers;
    bool operator==(const RecordRegisters &) const = default;
};
struct TakeForReview
{
    bool operator==(const TakeForReview &) const = default;
};
struct JudgeDocument
{
    DocumentCheck check;
    bool operator==(const JudgeDocument &) const = default;
};
/// Merges into the claim's checks, row by row; commutes.
struct RecordChecks
{
    Checks checks;
    bool operator==(const RecordChecks &) const = default;
};
struct ReturnDocuments
{
    std::vector<DocumentRequest> requests;
    std::string sentence;
    std::optional<core::Date> deadline;
    bool operator==(const ReturnDocuments &) const = default;
};
struct CompleteReview
{
    std::optional<Slot> slot;
    bool operator==(const CompleteReview &) const = default;
};
/// Counter: the person sits in front of the officer. Goes from Submitted or DocumentReview or Queued through every
/// state in between to InVerification in one command.
struct BeginAtCounter
{
    CallSessionId session;
    bool operator==(const BeginAtCounter &) const = default;
};
struct Call
{
    CallSessionId session;
    std::string numberMasked;
    bool operator==(const Call &) const = default;
};
struct RecordAnswer
{
    bool operator==(const RecordAnswer &) const = default;
};
struct RecordUnanswered
{
    bool operator==(const RecordUnanswered &) const = default;
};
struct Reschedule
{
    ReasonCode reason = ReasonCode::Unknown;
    Slot slot;
    bool operator==(const Reschedule &) const = default;
};
struct LoseLine
{
    bool operator==(const LoseLine &) const = default;
};
struct Decide
{
    Decision decision;
    bool operator==(const Decide &) const = default;
}; ///< maker and at are set by decide()
struct Supply
{
    bool operator==(const Supply &) const = default;
};
struct Expire
{
    bool operator==(const Expire &) const = default;
};
struct Approve
{
    std::string comment;
    core::Rupiah net;
    bool operator==(const Approve &) const = default;
}; ///< net: what the supervisor saw
struct SendBack
{
    std::string comment;
    std::vector<DocumentRequest> requests;
    bool operator==(const SendBack &) const = default;
};
struct RejectBySupervisor
{
    std::vector<ReasonCode> reasons;
    std::string sentence;
    std::string appeal;
    bool operator==(const RejectBySupervisor &) const = default;
};
struct OrderTransfer
{
    bool operator==(const OrderTransfer &) const = default;
};
struct ConfirmPayment
{
    std::string reference;
    bool operator==(const ConfirmPayment &) const = default;
};
struct FailPayment
{
    ReasonCode reason = ReasonCode::Unknown;
    std::string bankNote;
    bool operator==(const FailPayment &) const = default;
};
struct ProposeChange
{
    PendingChange change;
    bool operator==(const ProposeChange &) const = default;
};
/// System only: what the bank or the civil registry said about a value that waits for its second person.
struct RecordInquiry
{
    ChangeId change;
    BankRecord bank;
    CivilRecord civil;
    bool operator==(const RecordInquiry &) const = default;
};
/// The next person's yes. A participant's own wish needs two: an officer who checks it, then the second person.
struct ConfirmChange
{
    ChangeId change;
    bool operator==(const ConfirmChange &) const = default;
};
struct RefuseChange
{
    ChangeId change;
    std::string comment;
    bool operator==(const RefuseChange &) const = default;
};
struct Withdraw
{
    std::string identifiedBy;
    bool operator==(const Withdraw &) const = default;
};
struct PlaceHold
{
    std::string reason;
    bool operator==(const PlaceHold &) const = default;
};
struct ReleaseHold
{
    std::string reason;
    bool operator==(const ReleaseHold &) const = default;
};
/// Changes nothing in the claim; leaves an audit record. Carries no base revision.
struct RecordAccess
{
    AccessKind kind = AccessKind::Unknown;
    FieldKey field = FieldKey::Unknown;
    std::string reason;
    bool operator==(const RecordAccess &) const = default;
};

using Body = std::variant<Create, UpdateDraft, AttachDocument, Submit, RecordRegisters, TakeForReview, JudgeDocument,
                          RecordChecks, ReturnDocuments, CompleteReview, BeginAtCounter, Call, RecordAnswer,
                          RecordUnanswered, Reschedule, LoseLine, Decide, Supply, Expire, Approve, SendBack,
                          RejectBySupervisor, OrderTransfer, ConfirmPayment, FailPayment, ProposeChange, ConfirmChange,
                          RefuseChange, Withdraw, PlaceHold, ReleaseHold, RecordAccess, RecordInquiry>;

} // namespace loket::domain::claimcmd
