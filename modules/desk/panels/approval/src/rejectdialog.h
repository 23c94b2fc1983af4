// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/claim.h"
#include "loket/ui/dialogs.h"

class QComboBox;
class QPlainTextEdit;

namespace loket::approvalpanel {

/// Before a rejection: the code, what the participant will read, and how they can object.
class RejectDialog final : public ui::ConfirmDialog
{
    Q_OBJECT

public:
    /// Filled in with what the officer proposed, when that is a rejection.
    RejectDialog(const domain::Claim &claim, const std::vector<domain::ReasonCode> &reasons, QWidget *parent);

signals:
    void given(loket::domain::ReasonCode reason, const QString &sentence, const QString &appeal);

protected:
    void act() override;

private:
    void propose(const domain::Claim &claim);
    [[nodiscard]] domain::ReasonCode reason() const;

    QComboBox *m_reason;
    QPlainTextEdit *m_sentence;
    QPlainTextEdit *m_appeal;
    ui::FieldError *m_reasonError;
    ui::FieldError *m_sentenceError;
    ui::FieldError *m_appealError;
    QString m_proposed; // the sentence this dialog wrote itself
};

} // namespace loket::approvalpanel
