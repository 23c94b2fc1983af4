// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/ui/dialogs.h"

class QPlainTextEdit;

namespace loket::changespanel {

/// Why not, in own words; a participant who asked for it reads them.
class RefuseDialog final : public ui::ConfirmDialog
{
    Q_OBJECT

public:
    RefuseDialog(bool own, bool byParticipant, QWidget *parent);

signals:
    void given(const QString &comment);

protected:
    void act() override;

private:
    QPlainTextEdit *m_comment;
    ui::FieldError *m_error;
};

} // namespace loket::changespanel
