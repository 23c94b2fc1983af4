// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace loket::ui {

class IconButton;

/// A line for a password with an eye. The desktop does not tell programs about Caps Lock in one way, so it is learned
/// from the keys: a capital without Shift, a small letter with Shift, or the key itself once the state is known.
class PasswordField : public QLineEdit
{
    Q_OBJECT

public:
    explicit PasswordField(QWidget *parent = nullptr);

    [[nodiscard]] bool isCapsLockOn() const { return m_capsLock == CapsLock::On; }
    /// Dots again, whatever the eye says.
    void hideText();

signals:
    void capsLockChanged(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class CapsLock
    {
        Unknown,
        Off,
        On
    };

    void setCapsLock(CapsLock state);
    void setShown(bool shown);

    IconButton *m_eye;
    CapsLock m_capsLock = CapsLock::Unknown;
};

} // namespace loket::ui
