// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/claimsession.h"
#include "loket/ui/taxsheet.h"

#include <QDialog>

namespace loket::ui {
class KeyButton;
class TextLabel;
} // namespace loket::ui

namespace loket::claimpanel {

/// The simulation sheet as it will be on paper; to a file or the printer once that is on record. Borrows the session,
/// and closes when another claim is opened.
class SheetDialog final : public QDialog
{
    Q_OBJECT

public:
    SheetDialog(models::ClaimSession &session, ui::TaxSheet sheet, QString fileName, QWidget *parent);

signals:
    void said(const QString &text);

private:
    void save();
    void writeTo(const QString &path);
    void print();
    void finish(const QString &text);

    models::ClaimSession &m_session;
    domain::ClaimId m_claim;
    ui::TaxSheet m_sheet;
    QString m_fileName;
    ui::TextLabel *m_state;
    ui::KeyButton *m_save;
    ui::KeyButton *m_print;
};

} // namespace loket::claimpanel
