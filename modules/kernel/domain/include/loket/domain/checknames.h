// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/checkenums.h"
#include "loket/domain/enumname.h"

namespace loket::domain {

template <> struct EnumNames<FieldKey>
{
    static constexpr std::array kAll{
        EnumName<FieldKey>{FieldKey::Unknown, "unknown"},
        EnumName<FieldKey>{FieldKey::Nik, "nik"},
        EnumName<FieldKey>{FieldKey::Name, "name"},
        EnumName<FieldKey>{FieldKey::BirthDate, "birth_date"},
        EnumName<FieldKey>{FieldKey::Sex, "sex"},
        EnumName<FieldKey>{FieldKey::MotherName, "mother_name"},
        EnumName<FieldKey>{FieldKey::Address, "address"},
        EnumName<FieldKey>{FieldKey::Kpj, "kpj"},
        EnumName<FieldKey>{FieldKey::Employer, "employer"},
        EnumName<FieldKey>{FieldKey::EmploymentEnd, "employment_end"},
        EnumName<FieldKey>{FieldKey::Npwp, "npwp"},
        EnumName<FieldKey>{FieldKey::Phone, "phone"},
        EnumName<FieldKey>{FieldKey::Email, "email"},
        EnumName<FieldKey>{FieldKey::BankCode, "bank_code"},
        EnumName<FieldKey>{FieldKey::AccountNumber, "account_number"},
        EnumName<FieldKey>{FieldKey::AccountHolder, "account_holder"},
        EnumName<FieldKey>{FieldKey::ContractAge, "contract_age"},
        EnumName<FieldKey>{FieldKey::DeathDate, "death_date"},
        EnumName<FieldKey>{FieldKey::DisabledOn, "disabled_on"},
        EnumName<FieldKey>{FieldKey::LeavingOn, "leaving_on"},
        EnumName<FieldKey>{FieldKey::AskedGross, "asked_gross"},
        EnumName<FieldKey>{FieldKey::Heirs, "heirs"},
        EnumName<FieldKey>{FieldKey::StatesNotWorking, "states_not_working"},
    };
};

template <> struct EnumNames<FieldVerdict>
{
    static constexpr std::array kAll{
        EnumName<FieldVerdict>{FieldVerdict::Unknown, "unknown"},
        EnumName<FieldVerdict>{FieldVerdict::NotChecked, "not_checked"},
        EnumName<FieldVerdict>{FieldVerdict::Match, "match"},
        EnumName<FieldVerdict>{FieldVerdict::Corrected, "corrected"},
        EnumName<FieldVerdict>{FieldVerdict::New, "new"},
        EnumName<FieldVerdict>{FieldVerdict::Unreadable, "unreadable"},
        EnumName<FieldVerdict>{FieldVerdict::Differs, "differs"},
    };
};

template <> struct EnumNames<ChecklistItem>
{
    static constexpr std::array kAll{
        EnumName<ChecklistItem>{ChecklistItem::Unknown, "unknown"},
        EnumName<ChecklistItem>{ChecklistItem::RightPerson, "right_person"},
        EnumName<ChecklistItem>{ChecklistItem::ConsentAnswered, "consent_answered"},
        EnumName<ChecklistItem>{ChecklistItem::AloneAndFree, "alone_and_free"},
        EnumName<ChecklistItem>{ChecklistItem::LivenessPrompt, "liveness_prompt"},
        EnumName<ChecklistItem>{ChecklistItem::AccountQuestions, "account_questions"},
        EnumName<ChecklistItem>{ChecklistItem::IdCardHeld, "id_card_held"},
        EnumName<ChecklistItem>{ChecklistItem::OriginalsHeld, "originals_held"},
        EnumName<ChecklistItem>{ChecklistItem::DataRechecked, "data_rechecked"},
        EnumName<ChecklistItem>{ChecklistItem::NotWorkingElsewhere, "not_working_elsewhere"},
        EnumName<ChecklistItem>{ChecklistItem::BenefitReadOut, "benefit_read_out"},
        EnumName<ChecklistItem>{ChecklistItem::OutcomeExplained, "outcome_explained"},
    };
};

template <> struct EnumNames<ItemResult>
{
    static constexpr std::array kAll{
        EnumName<ItemResult>{ItemResult::Unknown, "unknown"},
        EnumName<ItemResult>{ItemResult::NotDone, "not_done"},
        EnumName<ItemResult>{ItemResult::Pass, "pass"},
        EnumName<ItemResult>{ItemResult::Fail, "fail"},
        EnumName<ItemResult>{ItemResult::NotApplicable, "not_applicable"},
    };
};

} // namespace loket::domain
