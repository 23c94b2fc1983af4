// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/approvalform.h"
#include "loket/ui/card.h"

class QPlainTextEdit;

namespace loket::ui {
class Chip;
class FieldError;
class KeyButton;
class MoneyLabel;
class TextLabel;
} // namespace loket::ui

namespace loket::approvalpanel {

/// The last step, pinned: the amount, the comment, send back, reject, approve. Says why it is off above the button.
class ActionCard final : public ui::Card
{
    Q_OBJECT

public:
    ActionCard(models::ClaimSession &session, models::ApprovalForm &form, QWidget *parent = nullptr);

    /// One line of comment on a low window.
    void setLow(bool low);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    void sendBack();
    void reject();
    void retranslate();

    models::ClaimSession &m_session;
    models::ApprovalForm &m_form;
    ui::TextLabel *m_title;
    ui::TextLabel *m_band;
    ui::MoneyLabel *m_net;
    QPlainTextEdit *m_comment;
    ui::FieldError *m_commentError;
    ui::TextLabel *m_why;
    ui::KeyButton *m_sendBack;
    ui::KeyButton *m_reject;
    ui::KeyButton *m_approve;
};

} // namespace loket::approvalpanel
