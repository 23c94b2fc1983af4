// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/recapmodel.h"
#include "loket/ui/chip.h"
#include "loket/ui/pdftable.h"

namespace loket::reportpanel {

/// The sum for Unknown.
[[nodiscard]] QString statusText(domain::FollowUpStatus status);
[[nodiscard]] ui::Tone toneOf(domain::FollowUpStatus status);
[[nodiscard]] ui::Icon glyphOf(domain::FollowUpStatus status);
[[nodiscard]] QStringList columnTexts();
/// "57,6%"; empty without a share.
[[nodiscard]] QString shareText(const QVariant &share);
[[nodiscard]] QString periodText(const protocol::Recap &recap);
[[nodiscard]] QString checkText(const models::RecapModel &model);
[[nodiscard]] QString ruleText();
/// Everything the table says, row by row, the heading first. `plain` numbers have no dots.
[[nodiscard]] QList<QStringList> cellsOf(const models::RecapModel &model, bool plain);
[[nodiscard]] ui::PdfTable paperOf(const models::RecapModel &model, const QString &office);
[[nodiscard]] QByteArray csvOf(const models::RecapModel &model, const QString &office);

} // namespace loket::reportpanel
