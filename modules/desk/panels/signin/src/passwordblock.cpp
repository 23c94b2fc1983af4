// SPDX-License-Identifier: GPL-3.0-or-later
#include "passwordblock.h"

#include "loket/ui/chip.h"
#include "loket/ui/fielderror.h"
#include "loket/ui/metrics.h"
#include "loket/ui/passwordfield.h"
#include "loket/ui/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace loket::signinpanel {

using namespace ui;

PasswordBlock::PasswordBlock(QWidget *parent)
    : QWidget(parent)
    , m_label(new TextLabel(QString(), Type::BodyStrong))
    , m_capsLock(new Chip(Tone::Warning, Icon::ArrowBigUp, QString()))
    , m_field(new PasswordField)
    , m_error(new FieldError(m_field))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    auto *head = new QHBoxLayout;
    head->addWidget(m_label);
    head->addStretch();
    head->addWidget(m_capsLock);
    layout->addLayout(head);
    layout->addWidget(m_field);
    layout->addWidget(m_error);
    m_label->setBuddy(m_field);
    m_label->setMinimumHeight(20);
    m_capsLock->setShape(Chip::Shape::Bare);
    m_capsLock->hide();
    m_field->setFixedHeight(42);
    QFont large = m_field->font();
    large.setPixelSize(15);
    m_field->setFont(large);
    connect(m_field, &PasswordField::capsLockChanged, m_capsLock, &QWidget::setVisible);
    connect(m_field, &QLineEdit::returnPressed, this, &PasswordBlock::submitted);
    connect(m_field, &QLineEdit::textEdited, this, [this] { m_error->setError(QString()); });
    setFocusProxy(m_field);
    retranslate();
}

QString PasswordBlock::password() const
{
    return m_field->text();
}

void PasswordBlock::clear()
{
    m_field->clear();
    m_field->hideText();
}

void PasswordBlock::showError(const QString &sentence)
{
    clear();
    m_error->setError(sentence);
    focusField();
}

void PasswordBlock::focusField()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

void PasswordBlock::retranslate()
{
    m_label->setText(tr("&Password"));
    m_field->setAccessibleName(tr("Password"));
    m_capsLock->setState(Tone::Warning, Icon::ArrowBigUp, tr("Caps Lock is on"));
}

void PasswordBlock::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace loket::signinpanel
