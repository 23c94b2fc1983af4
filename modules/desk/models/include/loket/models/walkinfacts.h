// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/benefit.h"
#include "loket/domain/enums.h"
#include "loket/domain/ids.h"

#include <QString>
#include <string>

namespace loket::models {

enum class LookUpState
{
    Idle,
    Asking,
    Found,
    NotFound,
    NoCentre ///< out of reach or failing: what is typed has to do
};

/// The person's claim that is under way.
struct OpenClaim
{
    domain::ClaimId id;
    std::string number;
    domain::ClaimState state = domain::ClaimState::Unknown;
    bool operator==(const OpenClaim &) const = default;
};

enum class WalkInFault
{
    NobodyYet, ///< neither identifier nor name
    NameMissing,
    ReasonMissing,
    ConsentMissing,
    PriorityNoteMissing,
    FieldMalformed, ///< `field`
    Busy
};
struct WalkInProblem
{
    WalkInFault fault = WalkInFault::NobodyYet;
    domain::FieldKey field = domain::FieldKey::Unknown;
    bool operator==(const WalkInProblem &) const = default;
};

/// An heir as typed. A row without name and birth date is nobody.
struct WalkInHeir
{
    QString name;
    domain::HeirRelation relation = domain::HeirRelation::Child;
    QString birthDate;
    QString guardian;   ///< who acts for a minor
    bool claims = true; ///< asks for the payment

    bool operator==(const WalkInHeir &) const = default;
};

struct WalkInPaper
{
    domain::RequiredDocument document;
    bool original = false; ///< brought along
    int scans = 0;         ///< taken in here
    bool operator==(const WalkInPaper &) const = default;
};

} // namespace loket::models
