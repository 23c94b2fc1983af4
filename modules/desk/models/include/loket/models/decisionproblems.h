// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"
#include "loket/domain/claim.h"
#include "loket/models/documentitem.h"

#include <string>
#include <vector>

namespace loket::models {

/// A part of the decision form, so that a panel can put the words under it and the focus into it.
enum class FormField
{
    Claim,
    Checklist,
    Fields, ///< the comparison with the registers
    Documents,
    Benefit,
    Outcome,
    Reason,
    Requests,
    Sentence,
    Ticket,
    NikLast4
};

enum class FormFault
{
    NotInVerification,
    RoleMayNot,
    ChangePending, ///< a change of data waits for its second person
    ItemOpen,      ///< `item` is mandatory and not passed
    ItemFailed,    ///< `item` failed: this cannot be approved
    FieldUnjudged, ///< a register contradicts `fieldKey` and nobody has said what holds
    DocumentOpen,  ///< `document` is needed and missing or unreadable
    NotEligible,   ///< `reason` says why, when the rules do
    BenefitUnknown,
    TaxOfficer, ///< a foreigner's tax is not computed here
    NotChosen,
    Missing,
    TooShort,
    NotThisClaim ///< an identifier that belongs to somebody else
};

struct FormProblem
{
    FormField field = FormField::Claim;
    FormFault fault = FormFault::NotChosen;
    domain::ChecklistItem item = domain::ChecklistItem::Unknown;
    domain::FieldKey fieldKey = domain::FieldKey::Unknown;
    domain::DocumentKind document = domain::DocumentKind::Unknown;
    domain::ReasonCode reason = domain::ReasonCode::Unknown;

    bool operator==(const FormProblem &) const = default;
};

/// The form as it stands, with what it is about.
struct DecisionState
{
    const domain::Claim &claim;
    domain::RoleSet roles;
    const core::Result<domain::RulesVerdict> &verdict;
    const std::vector<DocumentItem> &documents;
    const std::vector<domain::ItemCheck> &items; ///< all that apply, with their present result
    std::vector<domain::FieldCheck> fields;      ///< verdicts of the comparison
    const domain::Decision &decision;
    std::string ticket;     ///< of the visit; empty without one
    std::string saidTicket; ///< as typed
    std::string saidNik;
};

inline constexpr std::size_t kLeastSentence = 10; ///< letters of what the participant will read

/// The last four digits that must be said: of the NIK, of the card for a person without one.
[[nodiscard]] std::string secondIdentifier(const domain::Claim &claim);
/// The ticket or claim number that was meant, in its proper spelling; empty when it is neither. All digits must be
/// said: "a041" is taken for "A-041", "a41" is not.
[[nodiscard]] std::string spokenLabel(const domain::Claim &claim, const std::string &ticket, const std::string &said);
/// Everything that stands in the way of saving, in the order of the form. decide() has the last word.
[[nodiscard]] std::vector<FormProblem> problemsOf(const DecisionState &state);

} // namespace loket::models
