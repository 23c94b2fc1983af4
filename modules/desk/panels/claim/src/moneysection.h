// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/decisionform.h"

#include <QWidget>

namespace loket::ui {
class Chip;
class FieldError;
class MoneyRows;
class TextLabel;
} // namespace loket::ui

namespace loket::claimpanel {

/// What the rules pay and tax, and until when: computed, never typed.
class MoneySection final : public QWidget
{
    Q_OBJECT

public:
    MoneySection(models::DecisionForm &form, models::ClaimSession &session, QWidget *parent = nullptr);

    void refresh();
    void retranslate();
    /// Where "not eligible" and "amount unknown" are said.
    [[nodiscard]] ui::FieldError *error() const { return m_error; }

private:
    void showRows(const domain::RulesVerdict &verdict);
    void showPayBy();
    [[nodiscard]] QString withoutVerdict(const core::Error &error) const;

    models::DecisionForm &m_form;
    models::ClaimSession &m_session;
    std::optional<domain::RulesVerdict> m_shown; ///< rows are built anew only for another one
    std::int64_t m_revision = 0;                 ///< of the claim they were built for
    std::optional<domain::ClaimId> m_claim;
    ui::TextLabel *m_verdict;
    ui::Chip *m_payBy;
    ui::MoneyRows *m_rows;
    ui::FieldError *m_error;
};

} // namespace loket::claimpanel
