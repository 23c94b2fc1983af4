// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/changeform.h"

#include <QFrame>
#include <vector>

class QGridLayout;
class QVBoxLayout;

namespace loket::ui {
class KeyButton;
class MaskedField;
} // namespace loket::ui

namespace loket::changespanel {

/// One change that waits: old and new side by side, what the outside says, who wants it and why, yes and no.
/// Made anew when the change becomes another. Borrows the form.
class ChangeItem final : public QFrame
{
    Q_OBJECT

public:
    ChangeItem(models::ChangeForm &form, const domain::Claim &claim, const domain::PendingChange &change,
               QWidget *parent = nullptr);

    [[nodiscard]] bool canConfirm() const;
    [[nodiscard]] ui::KeyButton *confirmButton() const { return m_confirm; }

signals:
    void confirmWanted(const loket::domain::ChangeId &change);
    void refuseWanted(const loket::domain::ChangeId &change);
    void revealWanted(loket::domain::FieldKey field, const QPoint &globalPos);

private:
    void addHead(QVBoxLayout &layout);
    void addValues(QVBoxLayout &layout, const domain::Claim &claim);
    void addSide(QGridLayout &grid, int row, int column, const models::ChangedValue &value, const std::string &side);
    void addWords(QVBoxLayout &layout);
    void addButtons(QVBoxLayout &layout, const domain::Claim &claim);
    void showRevealed(domain::FieldKey field);

    struct Masked
    {
        domain::FieldKey field;
        std::string whole;
        ui::MaskedField *widget;
    };

    models::ChangeForm &m_form;
    domain::PendingChange m_change;
    std::vector<Masked> m_masked;
    ui::KeyButton *m_confirm;
    ui::KeyButton *m_refuse;
};

} // namespace loket::changespanel
