// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/clock.h"
#include "loket/domain/document.h"
#include "loket/domain/enums.h"
#include "loket/domain/people.h"

#include <string>
#include <vector>

namespace loket::domain {

/// The officer's verdict on one row of the comparison grid.
struct FieldCheck
{
    FieldKey field = FieldKey::Unknown;
    FieldVerdict verdict = FieldVerdict::NotChecked;
    std::string note;

    bool operator==(const FieldCheck &) const = default;
};

struct ItemCheck
{
    ChecklistItem item = ChecklistItem::Unknown;
    ItemResult result = ItemResult::NotDone;
    std::string note;

    bool operator==(const ItemCheck &) const = default;
};

/// Everything an officer has checked so far; survives a lost line, a hand-over and a return.
struct Checks
{
    std::vector<FieldCheck> fields;
    std::vector<ItemCheck> items;

    bool operator==(const Checks &) const = default;
};

/// Two identifiers said again just before saving, so that a decision cannot land on the wrong person.
struct IdentifierConfirmation
{
    std::string ticketOrNumber; ///< ticket or claim number as confirmed
    std::string nikLast4;
    bool operator==(const IdentifierConfirmation &) const = default;
};

} // namespace loket::domain
