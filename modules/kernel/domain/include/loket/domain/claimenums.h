// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace loket::domain {

enum class Channel
{
    Unknown,
    Online,
    Booth,
    Counter,
    Collective,
    Dropbox,
    BankPartner
};

enum class ClaimReason
{
    Unknown,
    Age56,
    AgeContract,
    PkwtEnd,
    BpuStop,
    Resign,
    Phk,
    LeaveIdWna,
    LeaveIdWni,
    Disabled,
    Death,
    DeathWna,
    Partial10,
    Partial30Cash,
    Partial30Credit,
};

enum class ClaimState
{
    Unknown,
    Draft,
    Submitted,
    DocumentReview,
    Returned,
    Queued,
    Called,
    InVerification,
    NoShow,
    Postponed,
    AwaitingSupervisor,
    Approved,
    PaymentPending,
    PaymentFailed,
    Paid,
    Rejected,
    Expired,
    Cancelled,
};

/// What moves a claim from state to state; one row of the transition table each (transitions.h).
enum class ClaimTrigger
{
    Unknown,
    Submit,
    TakeForReview,
    ReturnDocuments,
    CompleteReview,
    Call,
    Answer,
    MissLastAttempt,
    Reschedule,
    LoseLine,
    ProposeApproval,
    ProposeRejection,
    RejectDirectly,
    Postpone,
    Supply,
    Expire,
    Approve,
    SendBack,
    SendBackForDocuments,
    RejectBySupervisor,
    OrderTransfer,
    ConfirmPayment,
    FailPayment,
    AcceptAccount,
    Reopen,
    Withdraw,
};

enum class Outcome
{
    Unknown,
    Approve,
    Return,
    Postpone,
    Reject
};

/// The status of the branch recap (Setuju, Tolak, Belum, Tunda).
enum class FollowUpStatus
{
    Unknown,
    Approved,
    Rejected,
    NotYet,
    Postponed,
    NotCounted
};

enum class ReasonCode
{
    Unknown,
    R01,
    R02,
    R03,
    R04,
    R05,
    R06,
    R07,
    R08,
    P01,
    P02,
    P03,
    P04,
    P05,
    P06,
    P07,
    P08,
    P09,
    P10,
    P11,
    T01,
    T02,
    T03,
    T04,
    T05,
    T06,
};

/// What two persons must agree to before it takes effect (four eyes).
enum class ChangeKind
{
    Unknown,
    Account,
    Nik,
    Name,
    BirthDate,
    SopWaiver,
    Reopen,
    EvidenceUse
};

} // namespace loket::domain
