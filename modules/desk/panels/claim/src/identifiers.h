// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/decisionform.h"

#include <QWidget>

class QLineEdit;

namespace loket::ui {
class FieldError;
class TextLabel;
} // namespace loket::ui

namespace loket::claimpanel {

/// Ticket and last four digits, said again so that nothing lands on the wrong person.
class Identifiers final : public QWidget
{
    Q_OBJECT

public:
    explicit Identifiers(models::DecisionForm &form, QWidget *parent = nullptr);

    void refresh();
    void retranslate();
    [[nodiscard]] ui::FieldError *ticketError() const { return m_ticketError; }
    [[nodiscard]] ui::FieldError *nikError() const { return m_nikError; }

private:
    models::DecisionForm &m_form;
    ui::TextLabel *m_ticketName;
    ui::TextLabel *m_nikName;
    QLineEdit *m_ticket;
    QLineEdit *m_nik;
    ui::FieldError *m_ticketError;
    ui::FieldError *m_nikError;
};

} // namespace loket::claimpanel
