// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/changeform.h"
#include "loket/ui/dialogs.h"

#include <QDate>
#include <map>
#include <vector>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace loket::ui {
class DateField;
class TextLabel;
} // namespace loket::ui

namespace loket::changespanel {

/// What is to become of which value, and why. Borrows the form.
class ProposeDialog final : public ui::ConfirmDialog
{
    Q_OBJECT

public:
    ProposeDialog(models::ChangeForm &form, QWidget *parent);

    /// Begins with this kind and, for a waiver, this paper.
    void choose(domain::ChangeKind kind, domain::DocumentKind document);

protected:
    void act() override;

private:
    /// One input with its name and the place of its fault.
    struct Field
    {
        ui::TextLabel *name;
        QWidget *input;
        ui::FieldError *error;
    };
    void addField(domain::FieldKey key, const QString &name, QWidget *input);
    void showKind();
    [[nodiscard]] domain::ChangeKind kind() const;
    [[nodiscard]] models::ChangeDraft draft() const;
    [[nodiscard]] std::string value() const;
    [[nodiscard]] ui::FieldError *errorOf(const models::ChangeProblem &problem);

    models::ChangeForm &m_form;
    QComboBox *m_kind;
    QLineEdit *m_bank;
    QLineEdit *m_number;
    QLineEdit *m_holder;
    QLineEdit *m_nik;
    QLineEdit *m_name;
    ui::DateField *m_date;
    QComboBox *m_document;
    QPlainTextEdit *m_evidence;
    QPlainTextEdit *m_reason;
    ui::FieldError *m_reasonError = nullptr;
    std::map<domain::FieldKey, Field> m_fields; ///< those with a field of the claim
    std::map<domain::ChangeKind, Field> m_others;
};

} // namespace loket::changespanel
