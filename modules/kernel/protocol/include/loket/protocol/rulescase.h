// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/date.h"
#include "loket/core/result.h"
#include "loket/domain/benefit.h"
#include "loket/domain/claim.h"
#include "loket/protocol/messages.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace loket::protocol {

// A question to the rules as a person writes it down, and its answer. Pure functions, safe from any thread.

/// Who asks, as far as the rules look at it. Nothing else of a claim's form matters to them.
struct CasePerson
{
    std::string nik; ///< 16 digits or empty
    std::optional<core::Date> birthDate;
    std::vector<std::string> kpj;            ///< cards claimed; every account of the ledger when empty
    std::optional<core::Date> employmentEnd; ///< as domain::Participant
    bool operator==(const CasePerson &) const = default;
};

struct RulesCase
{
    std::string name; ///< for the reader, as "T04"; comes back with the answer
    domain::ClaimReason reason = domain::ClaimReason::Unknown;
    std::optional<core::Date> date;        ///< the day the question is about
    std::optional<core::Date> submittedOn; ///< the pack of this day decides; of `date` when absent
    std::optional<core::Date> completeOn;  ///< from this day on the days until payment count; `date` when absent
    CasePerson person;
    domain::ClaimDetails details;
    std::optional<domain::CivilRecord> civil;    ///< absent: the registry did not answer
    std::optional<domain::LedgerRecord> ledger;  ///< likewise; without it there is no amount
    std::vector<domain::DocumentKind> documents; ///< present and legible
    std::vector<domain::DocumentKind> waived;    ///< two persons agreed to do without
    bool operator==(const RulesCase &) const = default;
};

/// What people and other programs want to know of a verdict. Amounts absent: not computed, `warnings` says why.
struct RulesCaseAnswer
{
    std::string name;
    core::Date askedOn;
    bool eligible = false;
    std::optional<core::Date> eligibleFrom;
    std::optional<domain::ReasonCode> refusal;
    std::vector<domain::RequiredDocument> missing;
    std::vector<std::string> warnings;
    std::optional<core::Rupiah> gross;
    std::optional<core::Rupiah> taxableBase;
    std::optional<core::Rupiah> tax;
    std::optional<core::Rupiah> net;
    std::optional<domain::TaxRegime> regime;
    std::optional<domain::TaxOutlook> taxOutlook;
    std::vector<domain::HeirShare> heirShares;
    std::optional<core::Date> payBy;
    std::string pack;
    std::vector<domain::RuleReason> reasons;
    bool operator==(const RulesCaseAnswer &) const = default;
};

/// Why a case has no answer.
struct RulesCaseRefusal
{
    std::string name;
    std::string code;  ///< wire name of the ErrorCode
    std::string field; ///< path within the case: "ledger.accounts[1].balance"
    std::string detail;
    bool operator==(const RulesCaseRefusal &) const = default;
};

inline constexpr std::size_t kMaxCaseFileBytes = 256 * 1024 * 1024;

/// The cases of a file, each as its bytes, unjudged: one that is wrong does not hold up the others.
struct CaseFile
{
    bool isList = false; ///< false: one case, answered by one answer
    std::vector<std::string> cases;
};
/// Error TooLarge, BadEncoding, Malformed.
[[nodiscard]] core::Result<CaseFile> splitCases(std::string_view json);

/// Errors as in codec.h; and InvalidValue for a member or a name that this version does not know: a person wrote it.
[[nodiscard]] core::Result<RulesCase> decodeCase(std::string_view json);
[[nodiscard]] std::string encode(const RulesCase &rulesCase);
/// Refuses what cannot be on that day: somebody not yet born, a payment still to come, a negative balance. Error
/// InvalidValue, OutOfRange, Malformed or Duplicate; `field` is the path within the case.
[[nodiscard]] core::Result<> checkCase(const RulesCase &rulesCase, core::Date askedOn);
/// The claim that these facts would be read from, as far as the rules look at one.
[[nodiscard]] domain::Claim claimOf(const RulesCase &rulesCase);

enum class Explain
{
    Flat, ///< every step on its own, in the order of the tree
    Tree
};
[[nodiscard]] RulesCaseAnswer answerOf(const RulesCase &rulesCase, core::Date askedOn,
                                       const domain::RulesVerdict &verdict, Explain explain);

// encodeMessage and decodeMessage (messages.h) take answers and refusals.

} // namespace loket::protocol
