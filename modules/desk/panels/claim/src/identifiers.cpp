// SPDX-License-Identifier: GPL-3.0-or-later
#include "identifiers.h"

#include "loket/ui/fielderror.h"
#include "loket/ui/metrics.h"
#include "loket/ui/textlabel.h"

#include <QGridLayout>
#include <QLineEdit>

namespace loket::claimpanel {

using namespace ui;

namespace {

constexpr int kNikDigits = 4;

void showText(QLineEdit &field, const QString &text)
{
    if (field.text() != text)
        field.setText(text);
}

} // namespace

Identifiers::Identifiers(models::DecisionForm &form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_ticketName(new TextLabel(QString(), Type::BodyStrong))
    , m_nikName(new TextLabel(QString(), Type::BodyStrong))
    , m_ticket(new QLineEdit)
    , m_nik(new QLineEdit)
    , m_ticketError(new FieldError(m_ticket))
    , m_nikError(new FieldError(m_nik))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * kGrid);
    grid->setVerticalSpacing(kGrid);
    grid->addWidget(m_ticketName, 0, 0);
    grid->addWidget(m_nikName, 0, 1);
    grid->addWidget(m_ticket, 1, 0);
    grid->addWidget(m_nik, 1, 1);
    grid->addWidget(m_ticketError, 2, 0, 1, 2);
    grid->addWidget(m_nikError, 3, 0, 1, 2);
    m_ticketName->setBuddy(m_ticket);
    m_nikName->setBuddy(m_nik);
    m_ticket->setMinimumHeight(kControlHeight);
    m_nik->setMinimumHeight(kControlHeight);
    m_ticket->setMaxLength(12);
    m_nik->setMaxLength(kNikDigits);
    m_nik->setInputMethodHints(Qt::ImhDigitsOnly);
    connect(m_ticket, &QLineEdit::textEdited, &form, &models::DecisionForm::setSaidTicket);
    connect(m_nik, &QLineEdit::textEdited, &form, &models::DecisionForm::setSaidNik);
    retranslate();
}

void Identifiers::refresh()
{
    showText(*m_ticket, m_form.saidTicket());
    showText(*m_nik, m_form.saidNik());
    m_ticket->setEnabled(m_form.isEditable());
    m_nik->setEnabled(m_form.isEditable());
}

void Identifiers::retranslate()
{
    m_ticketName->setText(tr("Ticket or claim no."));
    m_nikName->setText(tr("Last 4 of the NIK"));
    m_ticket->setAccessibleName(m_ticketName->text());
    m_nik->setAccessibleName(m_nikName->text());
}

} // namespace loket::claimpanel
