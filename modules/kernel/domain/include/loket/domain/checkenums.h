// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace loket::domain {

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
    ContractAge,
    DeathDate,
    DisabledOn,
    LeavingOn,
    AskedGross,
    Heirs,
    StatesNotWorking,
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

} // namespace loket::domain
