// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/passwordfield.h"

#include "loket/ui/iconbutton.h"
#include "loket/ui/metrics.h"

#include <QEvent>
#include <QKeyEvent>

namespace loket::ui {

PasswordField::PasswordField(QWidget *parent)
    : QLineEdit(parent)
    , m_eye(new IconButton(Icon::Eye, QString(), this))
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    setTextMargins(0, 0, kHitArea + kGrid, 0);
    m_eye->setSide(kHitArea);
    m_eye->setRole(Token::Secondary);
    m_eye->setCursor(Qt::ArrowCursor);
    connect(m_eye, &QAbstractButton::clicked, this, [this] { setShown(echoMode() == QLineEdit::Password); });
    setShown(false);
}

void PasswordField::hideText()
{
    setShown(false);
}

void PasswordField::setShown(bool shown)
{
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setGlyph(shown ? Icon::EyeOff : Icon::Eye);
    m_eye->setName(shown ? tr("Hide password") : tr("Show password"));
}

void PasswordField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_CapsLock) {
        if (m_capsLock != CapsLock::Unknown)
            setCapsLock(m_capsLock == CapsLock::On ? CapsLock::Off : CapsLock::On);
    } else if (event->text().size() == 1 && event->text().at(0).isLetter()) {
        const bool capital = event->text().at(0).isUpper();
        const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
        setCapsLock(capital != shift ? CapsLock::On : CapsLock::Off);
    }
    QLineEdit::keyPressEvent(event);
}

void PasswordField::setCapsLock(CapsLock state)
{
    const bool before = isCapsLockOn();
    m_capsLock = state;
    if (before != isCapsLockOn())
        emit capsLockChanged(isCapsLockOn());
}

void PasswordField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    m_eye->setGeometry(width() - kHitArea - kGrid - 1, (height() - kHitArea) / 2, kHitArea, kHitArea);
}

void PasswordField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (!m_eye->hasFocus())
        hideText();
}

void PasswordField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setShown(echoMode() == QLineEdit::Normal);
}

} // namespace loket::ui
