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

/// Everything the rules may look at. Plain facts, so that a case can be written down and asked again years later.
struct Facts
{
    domain::ClaimReason reason = domain::ClaimReason::Unknown;
    core::Date askedOn; ///< the day the question is about, branch-local
    std::optional<core::Date> birthDate;
    std::optional<core::Date> employmentEnd; ///< statement of resignation, or PHK date
    bool activeElsewhere = false;            ///< contributions still come in on any card
    bool allPaidOut = false;                 ///< every card of the claim was paid out or merged already
    bool foreigner = false;
    bool npwpValid = false;
    bool nikValidated = false;
    std::optional<core::Sen> balance; ///< of all cards claimed together; absent when the ledger did not answer
    std::int32_t arrearsMonths = 0;
    std::vector<domain::EarlierPayment> earlier;
    std::set<domain::DocumentKind> documents; ///< present and not judged unreadable
    std::set<domain::DocumentKind> waived;    ///< two persons agreed to do without; only what SOP alone asks for

    bool operator==(const Facts &) const = default;
};

/// The facts of a claim as its form, documents and registers tell them.
[[nodiscard]] Facts factsOf(const domain::Claim &claim, core::Date askedOn);

} // namespace loket::rules
