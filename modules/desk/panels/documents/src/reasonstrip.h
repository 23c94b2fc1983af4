// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/documentspanel/documentitem.h"

#include <QFrame>

class QComboBox;
class QLineEdit;

namespace loket::ui {
class KeyButton;
class ElidedLabel;
} // namespace loket::ui

namespace loket::documentspanel {

/// Asks above the document, without covering it, why it cannot be read. Enter confirms, Esc goes back.
class ReasonStrip final : public QFrame
{
    Q_OBJECT
public:
    explicit ReasonStrip(QWidget *parent = nullptr);

    void setReasons(std::vector<UnreadableReason> reasons);
    /// Empties the fields, shows itself and takes the focus.
    void ask(const QString &documentName);
    void retranslate();

signals:
    void confirmed(loket::domain::ReasonCode reason, const QString &note);
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void confirm();

    std::vector<UnreadableReason> m_reasons;
    QString m_name;
    ui::ElidedLabel *m_question;
    QComboBox *m_reason;
    QLineEdit *m_note;
    ui::KeyButton *m_confirm;
    ui::KeyButton *m_cancel;
};

} // namespace loket::documentspanel
