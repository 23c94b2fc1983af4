// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace loket::ui {
class Chip;
class FieldError;
class PasswordField;
class TextLabel;
} // namespace loket::ui

namespace loket::signinpanel {

/// Label, Caps Lock hint, field and error of a password. The hint stands beside the label, so nothing moves when it
/// comes.
class PasswordBlock : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordBlock(QWidget *parent = nullptr);

    [[nodiscard]] QString password() const;
    void clear();
    void showError(const QString &sentence);
    void focusField();

signals:
    void submitted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ui::TextLabel *m_label;
    ui::Chip *m_capsLock;
    ui::PasswordField *m_field;
    ui::FieldError *m_error;
};

} // namespace loket::signinpanel
