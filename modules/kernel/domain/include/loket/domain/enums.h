// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace loket::domain {

// Every enumeration begins with Unknown: a value written by a newer Loket is shown as unknown and never crashes.
// Wire names and the reverse look-up are in names.h. Enumerators may be added, never renumbered on the wire.

enum class Role
{
    Unknown,
    Participant,
    Helper,
    Frontliner,
    Cso,
    Verifier,
    Supervisor,
    BranchHead,
    HeadOffice,
    System
};

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

enum class DocumentKind
{
    Unknown,
    IdCard,
    ParticipantCard,
    FamilyCard,
    BankPassbook,
    Npwp,
    EmploymentCertificate, ///< paklaring
    ResignationStatement,
    PhkReportReceipt, ///< receipt of the manpower office
    PhkEmployerReport,
    PhkNoticeNotRefused, ///< notice and the worker's statement of not refusing
    PhkJointAgreement,
    PhkCourtDecision,
    EmployerPensionLetter,
    FixedTermContract,
    SelfEmployedStatement,
    Passport,
    LeavingStatement,
    NationalityChangeProof,
    DoctorStatement,
    DeathCertificate,
    HeirCertificate,
    HeirIdCard,
    GuardianLetter,
    BirthCertificate,
    HousePurchaseDeed,
    HouseCreditPapers,
    Photo,
    Other,
};

/// A document slot: missing, arrived, judged, superseded by a newer version.
enum class DocumentState
{
    Unknown,
    Missing,
    Arrived,
    Accepted,
    Unreadable,
    Superseded
};

enum class FieldKey
{
    Unknown,
    Nik,
    Name,
    BirthDate,
    Sex,
    MotherName,
    Address,
    Kpj,
    Employer,
    EmploymentEnd,
    Npwp,
    Phone,
    Email,
    BankCode,
    AccountNumber,
    AccountHolder,
};

enum class FieldVerdict
{
    Unknown,
    NotChecked,
    Match,
    Corrected,
    New,
    Unreadable,
    Differs
};

/// The officer's checklist; which of them apply follows from channel and reason (checklist.h).
enum class ChecklistItem
{
    Unknown,
    RightPerson,
    ConsentAnswered,
    AloneAndFree,
    LivenessPrompt,
    AccountQuestions,
    IdCardHeld,
    OriginalsHeld,
    DataRechecked,
    NotWorkingElsewhere,
    BenefitReadOut,
    OutcomeExplained,
};

enum class ItemResult
{
    Unknown,
    NotDone,
    Pass,
    Fail,
    NotApplicable
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

enum class PriorityReason
{
    Unknown,
    None,
    Elderly,
    Disability,
    Pregnant,
    Ill,
    Other
};

enum class Service
{
    Unknown,
    Counter,
    Video,
    Company,
    DocumentFix
};

enum class VisitState
{
    Unknown,
    Booked,
    Arrived,
    Waiting,
    Called,
    Serving,
    OnHold,
    Done,
    NotHere,
    Left,
    Moved,
    Unresolved,
};

enum class VisitTrigger
{
    Unknown,
    Arrive,
    Enqueue,
    Call,
    Recall,
    Begin,
    Hold,
    Resume,
    Finish,
    MissHere,
    Leave,
    Move,
    Restore,
    Undo,
    CloseDay,
};

enum class TaxRegime
{
    Unknown,
    None,
    FinalLumpSum,
    Article17,
    NotComputed
};

/// How an outside source answered. "Did not answer" is a state of its own and never reads as "differs".
enum class SourceState
{
    Unknown,
    NotAsked,
    Found,
    NotFound,
    Unavailable
};

/// What was looked at or carried out of the system; each leaves an audit record.
enum class AccessKind
{
    Unknown,
    RevealField,
    ViewBalance,
    ViewDocument,
    Export,
    Print,
    PlayRecording,
    Search
};

} // namespace loket::domain
