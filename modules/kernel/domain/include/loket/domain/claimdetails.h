// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/date.h"
#include "loket/core/money.h"
#include "loket/domain/enums.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace loket::domain {

/// One person who inherits, as the heir certificate names them. A living nearer heir who asks for nothing is listed
/// too, because the nearer keeps out the farther.
struct Heir
{
    std::string name;
    std::string nik; ///< 16 digits, empty for a child without one or a foreigner
    std::optional<core::Date> birthDate;
    HeirRelation relation = HeirRelation::Unknown;
    std::string guardianName; ///< who acts for a minor
    bool claims = true;       ///< is among those who ask for the payment

    bool operator==(const Heir &) const = default;
};

/// What only some reasons ask on the form. The proof of a termination is the document that was handed in, and how a
/// house is bought is the reason itself.
struct ClaimDetails
{
    std::optional<core::Rupiah> askedGross; ///< partial claims: less than the most that is allowed
    std::vector<Heir> heirs;
    std::optional<core::Date> deathDate;
    std::optional<core::Date> disabledOn;    ///< total disability was determined
    std::optional<core::Date> leavingOn;     ///< leaves Indonesia or has left
    std::optional<std::int32_t> contractAge; ///< pension age of the work agreement, years
    bool statesNotWorking = false;           ///< signed statement of not working any more

    bool operator==(const ClaimDetails &) const = default;
};

} // namespace loket::domain
