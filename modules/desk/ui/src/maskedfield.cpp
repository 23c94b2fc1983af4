// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/maskedfield.h"

#include "loket/ui/iconbutton.h"
#include "loket/ui/metrics.h"
#include "loket/ui/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>

namespace loket::ui {

MaskedField::MaskedField(const QString &what, QWidget *parent)
    : QWidget(parent)
    , m_what(what)
    , m_name(new TextLabel(what, Type::Secondary, Token::Secondary))
    , m_value(new TextLabel(QString(), Type::Secondary))
    , m_eye(new IconButton(Icon::Eye, QString()))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_name);
    layout->addWidget(m_value);
    layout->addWidget(m_eye);
    layout->addStretch();
    m_eye->setSide(kHitArea);
    m_eye->setRole(Token::Secondary);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MaskedField::hideAgain);
    connect(m_eye, &QAbstractButton::clicked, this, [this] {
        if (m_revealed)
            hideAgain();
        else
            emit revealRequested();
    });
    setFocusProxy(m_eye);
    updateEye();
}

void MaskedField::setWhat(const QString &what)
{
    m_what = what;
    m_name->setText(what);
    updateEye();
}

void MaskedField::setNameShown(bool shown)
{
    m_name->setVisible(shown);
}

void MaskedField::setMasked(const QString &masked)
{
    m_masked = masked;
    m_timer.stop();
    m_revealed = false;
    m_value->setText(masked);
    updateEye();
}

void MaskedField::setAbsent()
{
    setMasked(QString());
}

void MaskedField::setRevealAllowed(bool allowed)
{
    m_allowed = allowed;
    updateEye();
}

void MaskedField::reveal(const QString &whole, std::chrono::milliseconds forHow)
{
    m_revealed = true;
    m_value->setText(whole);
    m_timer.start(forHow);
    updateEye();
}

void MaskedField::hideAgain()
{
    if (!m_revealed)
        return;
    setMasked(m_masked);
    emit hidden();
}

QString MaskedField::shownText() const
{
    return m_value->text();
}

void MaskedField::updateEye()
{
    if (m_masked.isEmpty() && !m_revealed)
        m_value->setText(QStringLiteral("—"));
    m_eye->setVisible(m_allowed && (m_revealed || !m_masked.isEmpty()));
    m_eye->setGlyph(m_revealed ? Icon::EyeOff : Icon::Eye);
    m_eye->setName(m_revealed ? tr("Hide %1").arg(m_what) : tr("Show %1").arg(m_what));
    m_value->setAccessibleName(QStringLiteral("%1: %2").arg(m_what, m_value->text()));
}

void MaskedField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateEye();
}

} // namespace loket::ui
