// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/clock.h"
#include "loket/core/date.h"
#include "loket/domain/claim.h"
#include "loket/ui/taxsheet.h"

namespace loket::claimpanel {

/// Who computed, where and when.
struct SheetMaker
{
    QString office;
    QString officer;
    core::Timestamp at{};
    core::Zone zone = core::Zone::Wib;
};

/// The page that a participant signs, from what the rules say of the claim. Of the person only a part of the name and
/// the ends of the numbers. Indonesian; with English below it while the program speaks English. The verdict must have a
/// benefit: without one there is nothing to sign.
[[nodiscard]] ui::TaxSheet simulationSheet(const domain::Claim &claim, const domain::RulesVerdict &verdict,
                                           const SheetMaker &maker);
/// "simulasi-pajak-K-0387-2026-11-21": nothing of the person.
[[nodiscard]] QString sheetFileName(const domain::Claim &claim, core::Date day);
/// As a PDF. Error Storage.
[[nodiscard]] core::Result<void> saveSheet(const QString &path, const ui::TaxSheet &sheet);

} // namespace loket::claimpanel
