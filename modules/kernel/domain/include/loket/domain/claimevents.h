// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/claim.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace loket::domain {

namespace claimevt {

struct Created
{
    std::string branch;
    std::string number;
    Channel channel = Channel::Unknown;
    ClaimForm form;
    std::string consentVersion;
    bool operator==(const Created &) const = default;
};
struct DraftUpdated
{
    ClaimForm form;
    bool operator==(const DraftUpdated &) const = default;
};
struct DocumentAttached
{
    DocumentId document;
    DocumentKind kind = DocumentKind::Unknown;
    DocumentVersion version;
    bool operator==(const DocumentAttached &) const = default;
};
struct Submitted
{
    bool assisted = false;
    std::string rulePack;
    bool operator==(const Submitted &) const = default;
};
struct RegistersRecorded
{
    Registers registers;
    bool operator==(const RegistersRecorded &) const = default;
};
struct ReviewTaken
{
    bool operator==(const ReviewTaken &) const = default;
};
struct DocumentJudged
{
    DocumentCheck check;
    bool operator==(const DocumentJudged &) const = default;
};
struct ChecksRecorded
{
    Checks checks;
    bool operator==(const ChecksRecorded &) const = default;
};
struct Returned
{
    std::vector<DocumentRequest> requests;
    std::string sentence;
    core::Date deadline;
    bool operator==(const Returned &) const = default;
};
struct ReviewCompleted
{
    std::optional<Slot> slot;
    std::optional<core::Date> payBy; ///< set when complete by law: the payment clock starts with this event
    bool operator==(const ReviewCompleted &) const = default;
};
struct Called
{
    CallSessionId session;
    std::int32_t attempt = 0;
    std::string numberMasked;
    bool operator==(const Called &) const = default;
};
struct Answered
{
    bool operator==(const Answered &) const = default;
};
struct Unanswered
{
    std::int32_t attempt = 0;
    bool last = false;
    bool operator==(const Unanswered &) const = default;
};
struct Rescheduled
{
    ReasonCode reason = ReasonCode::Unknown;
    std::optional<Slot> before;
    Slot slot;
    bool operator==(const Rescheduled &) const = default;
};
struct LineLost
{
    bool operator==(const LineLost &) const = default;
};
struct Decided
{
    Decision decision;
    ClaimState to = ClaimState::Unknown;
    std::optional<core::Date> payBy; ///< set when a proposed approval is what makes the claim complete (counter)
    bool operator==(const Decided &) const = default;
};
struct Supplied
{
    bool operator==(const Supplied &) const = default;
};
struct Expired
{
    bool operator==(const Expired &) const = default;
};
struct Approved
{
    Approval approval;
    Benefit benefit;
    bool operator==(const Approved &) const = default;
};
struct SentBack
{
    std::string comment;
    std::vector<DocumentRequest> requests;
    std::optional<core::Date> deadline;
    bool operator==(const SentBack &) const = default;
};
struct RejectionConfirmed
{
    std::vector<ReasonCode> reasons;
    std::string sentence;
    std::string appeal;
    bool operator==(const RejectionConfirmed &) const = default;
};
struct TransferOrdered
{
    core::Rupiah amount;
    core::Rupiah tax;
    std::string accountHash;
    bool operator==(const TransferOrdered &) const = default;
};
struct Paid
{
    std::string reference;
    bool operator==(const Paid &) const = default;
};
struct PaymentFailed
{
    ReasonCode reason = ReasonCode::Unknown;
    std::string bankNote;
    bool operator==(const PaymentFailed &) const = default;
};
struct ChangeProposed
{
    PendingChange change;
    bool operator==(const ChangeProposed &) const = default;
};
struct ChangeInquired
{
    ChangeId change;
    BankRecord bank;
    CivilRecord civil;
    bool operator==(const ChangeInquired &) const = default;
};
/// An officer has looked at what the participant asks for and is for it; the second person is to come.
struct ChangeChecked
{
    ChangeId change;
    bool operator==(const ChangeChecked &) const = default;
};
struct ChangeConfirmed
{
    ChangeId change;
    bool operator==(const ChangeConfirmed &) const = default;
};
struct ChangeRefused
{
    ChangeId change;
    std::string comment;
    bool operator==(const ChangeRefused &) const = default;
};
struct Withdrawn
{
    std::string identifiedBy;
    bool operator==(const Withdrawn &) const = default;
};
struct HoldPlaced
{
    std::string reason;
    bool operator==(const HoldPlaced &) const = default;
};
struct HoldReleased
{
    std::string reason;
    bool operator==(const HoldReleased &) const = default;
};

using Body = std::variant<Created, DraftUpdated, DocumentAttached, Submitted, RegistersRecorded, ReviewTaken,
                          DocumentJudged, ChecksRecorded, Returned, ReviewCompleted, Called, Answered, Unanswered,
                          Rescheduled, LineLost, Decided, Supplied, Expired, Approved, SentBack, RejectionConfirmed,
                          TransferOrdered, Paid, PaymentFailed, ChangeProposed, ChangeConfirmed, ChangeRefused,
                          Withdrawn, HoldPlaced, HoldReleased, ChangeInquired, ChangeChecked>;

} // namespace claimevt

} // namespace loket::domain
