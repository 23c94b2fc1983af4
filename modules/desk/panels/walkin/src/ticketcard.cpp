// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticketcard.h"

#include "loket/ui/emptystate.h"
#include "loket/ui/formats.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/metrics.h"
#include "loket/ui/textlabel.h"
#include "walkinwords.h"

#include <QEvent>
#include <QVBoxLayout>

namespace loket::walkinpanel {

using namespace ui;

namespace {

constexpr int kPromise = 30; // seconds; information, it stops nothing

} // namespace

TicketCard::TicketCard(models::WalkInForm &form, QWidget *parent)
    : Card(QStringLiteral(" "), parent)
    , m_form(form)
    , m_time(new TextLabel(QString(), Type::SecondaryBold, Token::Secondary))
    , m_preview(new TicketPreview)
    , m_empty(new EmptyState(Icon::Ticket, QString()))
    , m_note(new TextLabel(QString(), Type::Secondary, Token::Secondary))
    , m_why(new TextLabel(QString(), Type::SecondaryBold, Token::Warning))
    , m_submit(new KeyButton(Icon::Printer, QString(), KeyButton::Kind::Primary))
{
    addToHead(m_time);
    m_note->setWordWrap(true);
    m_why->setWordWrap(true);
    m_submit->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    body()->addWidget(m_preview, 1);
    body()->addWidget(m_empty, 1);
    body()->addWidget(m_note);
    body()->addWidget(m_why);
    body()->addWidget(m_submit);
    connect(m_submit, &QAbstractButton::clicked, this, &TicketCard::submitWanted);
    connect(&form, &models::WalkInForm::changed, this, &TicketCard::refresh);
    showNothing();
    retranslate();
}

void TicketCard::setTicket(const Ticket &ticket)
{
    m_preview->setTicket(ticket);
    m_preview->show();
    m_empty->hide();
}

void TicketCard::showWaiting()
{
    m_waiting = true;
    m_preview->hide();
    m_empty->show();
    retranslate();
}

void TicketCard::showNothing()
{
    m_waiting = false;
    m_preview->clear();
    m_preview->hide();
    m_empty->show();
    retranslate();
}

void TicketCard::setNote(const QString &words)
{
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
}

void TicketCard::setFull(bool full)
{
    m_full = full;
    refresh();
}

void TicketCard::tick()
{
    const auto seconds = m_form.seconds();
    m_time->setVisible(seconds.has_value());
    if (!seconds)
        return;
    m_time->setText(tr("%1 of %2 seconds").arg(timerText(std::chrono::seconds(*seconds))).arg(kPromise));
    m_time->setRole(*seconds <= kPromise ? Token::Ok : Token::Secondary);
}

void TicketCard::refresh()
{
    const auto problems = m_form.problems();
    const bool begun = m_form.seconds().has_value();
    const QString full = m_full ? tr("Today is full. Choose what to do for this person.") : QString();
    const QString why = problems.empty() ? full : problemText(problems.front());
    m_submit->setEnabled(why.isEmpty());
    m_submit->setDisabledReason(why);
    m_why->setText(begun ? why : QString());
    m_why->setVisible(!m_why->text().isEmpty());
    m_submit->setText(m_form.booking() ? tr("Book that day") : tr("Register and print"));
    m_submit->setGlyph(m_form.booking() ? Icon::CalendarClock : Icon::Printer);
    tick();
}

void TicketCard::retranslate()
{
    setTitle(tr("Ticket"));
    if (m_waiting)
        m_empty->setMessage(Icon::Hourglass, tr("Registered"),
                            tr("The centre gives the number. It is printed as soon as it is here."));
    else
        m_empty->setMessage(Icon::Ticket, tr("No ticket yet"), tr("It appears here and is printed."));
    m_note->setVisible(!m_note->text().isEmpty());
    refresh();
}

void TicketCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace loket::walkinpanel
