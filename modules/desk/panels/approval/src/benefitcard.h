// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/approvalform.h"
#include "loket/ui/card.h"

namespace loket::ui {
class Chip;
class MoneyRows;
} // namespace loket::ui

namespace loket::approvalpanel {

/// What would be paid and by which rule, as decided; and whether the rules asked again today agree.
class BenefitCard final : public ui::Card
{
    Q_OBJECT

public:
    BenefitCard(models::ClaimSession &session, models::ApprovalForm &form, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    models::ClaimSession &m_session;
    models::ApprovalForm &m_form;
    ui::MoneyRows *m_rows;
    ui::Chip *m_again;
};

} // namespace loket::approvalpanel
