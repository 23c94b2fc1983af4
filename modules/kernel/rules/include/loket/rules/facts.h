// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/date.h"
#include "loket/core/money.h"
#include "loket/domain/claim.h"

#include <cstdint>
#include <optional>
#include <set>
#include <vector>

namespace loket::rules {

/// What the rules look at in an heir; no name.
struct HeirFact
{
    domain::HeirRelation relation = domain::HeirRelation::Unknown;
    std::optional<core::Date> birthDate;
    bool claims = true;

    bool operator==(const HeirFact &) const = default;
};

/// Everything the rules may look at. Plain facts, so that a case can be written down and asked again years later.
struct Facts
{
    domain::ClaimReason reason = domain::ClaimReason::Unknown;
    core::Date askedOn; ///< the day the question is about, branch-local
    std::optional<core::Date> birthDate;
    std::optional<core::Date> employmentEnd; ///< statement of resignation, or PHK date
    std::optional<core::Date> deathDate;
    std::optional<core::Date> disabledOn;
    std::optional<core::Date> leavingOn;
    std::optional<std::int32_t> contractAge; ///< years
    bool statesNotWorking = false;
    std::vector<HeirFact> heirs;
    std::optional<core::Rupiah> askedGross; ///< partial claims: less than the most

    /// False while only the form is asked about: what a register would tell is then neither for nor against.
    bool registersAsked = true;
    bool activeElsewhere = false; ///< contributions still come in on any card
    bool allPaidOut = false;      ///< every card of the claim was paid out or merged already
    std::int32_t cardsPaidOut = 0;
    std::optional<core::Date> inactiveSince;      ///< the last of the claimed cards ended
    std::optional<std::int32_t> membershipMonths; ///< of all cards claimed together; absent: not known
    std::optional<core::Date> membershipSince;    ///< while it still grows: the day it would have begun without gaps
    bool foreigner = false;
    std::optional<std::int32_t> workedMonths; ///< of a foreigner
    bool npwpValid = false;
    bool nikValidated = false;        ///< the tax office knows the NIK as a tax number
    bool taxNumberUnasked = false;    ///< nobody asked the tax office
    std::optional<core::Sen> balance; ///< of all cards claimed together; absent when the ledger did not answer
    std::int32_t arrearsMonths = 0;
    std::vector<domain::EarlierPayment> earlier;
    std::set<domain::DocumentKind> documents; ///< present and not judged unreadable
    std::set<domain::DocumentKind> waived;    ///< two persons agreed to do without; only what SOP alone asks for

    bool operator==(const Facts &) const = default;
};

/// The facts of a claim as its form, documents and registers tell them.
[[nodiscard]] Facts factsOf(const domain::Claim &claim, core::Date askedOn);

/// Whole months from one day to another, 0 when it is earlier. A month is completed on the same day, or on the last of
/// a shorter month.
[[nodiscard]] std::int32_t monthsBetween(core::Date from, core::Date to);

} // namespace loket::rules
