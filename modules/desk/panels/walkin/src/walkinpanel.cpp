// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/walkinpanel/walkinpanel.h"

#include "daycard.h"
#include "fulldaycard.h"
#include "loket/ui/dialogs.h"
#include "loket/ui/errortext.h"
#include "loket/ui/formats.h"
#include "loket/ui/metrics.h"
#include "loket/words/words.h"
#include "personcard.h"
#include "placecard.h"
#include "reasoncard.h"
#include "ticketcard.h"
#include "ticketoutput.h"
#include "waitcard.h"
#include "walkinwords.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace loket::walkinpanel {

using namespace ui;

namespace {

constexpr int kTicketWidth = 312;
constexpr int kDayWidth = 320;
constexpr int kNarrowTicket = 268;
constexpr int kNarrowDay = 262;
constexpr int kNarrowBelow = 1500;
constexpr int kRoomyFrom = 760; ///< there is place for the waits under the three cards

} // namespace

WalkInPanel::WalkInPanel(models::WalkInForm &form, models::WalkInDay &day, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_day(day)
    , m_person(new PersonCard(form))
    , m_reason(new ReasonCard(form))
    , m_place(new PlaceCard(form, day))
    , m_fullDay(new FullDayCard(form, day, this))
    , m_waits(new WaitCard(day, this))
    , m_ticket(new TicketCard(form))
    , m_dayCard(new DayCard(day))
{
    build();
    connect(m_person, &PersonCard::newVisitorWanted, this, &WalkInPanel::newVisitor);
    connect(m_person, &PersonCard::known, m_reason, &ReasonCard::focusReasons);
    connect(m_reason, &ReasonCard::said, this, &WalkInPanel::said);
    connect(&day, &models::WalkInDay::loaded, this, &WalkInPanel::placeWaits);
    connect(&form, &models::WalkInForm::changed, this, &WalkInPanel::placeWaits);
    connect(m_fullDay, &FullDayCard::blocksChanged, this, [this] { m_ticket->setFull(m_fullDay->blocks()); });
    m_ticket->setFull(m_fullDay->blocks());
    connect(&day, &models::WalkInDay::prioritySettled, this, [this](const domain::VisitId &visit, bool confirmed) {
        const localstore::VisitView *view = m_day.visit(visit);
        const QString ticket = view == nullptr ? QString() : QString::fromStdString(view->visit.ticket);
        emit said(confirmed ? tr("%1 is called first now").arg(ticket) : tr("%1 stays in turn").arg(ticket));
    });
    connect(m_ticket, &TicketCard::submitWanted, this, &WalkInPanel::submit);
    connect(m_dayCard, &DayCard::reprintWanted, this, &WalkInPanel::print);
    connect(m_dayCard, &DayCard::voidWanted, this, &WalkInPanel::voidLast);
    connect(&form, &models::WalkInForm::registered, this, &WalkInPanel::registered);
    connect(&form, &models::WalkInForm::refused, this,
            [this](const core::Error &error) { emit said(errorText(error)); });
    connect(&day, &models::WalkInDay::refused, this, [this](const core::Error &error) { emit said(errorText(error)); });
    connect(&day, &models::WalkInDay::ticketGiven, this, &WalkInPanel::given);
    connect(&day, &models::WalkInDay::voided, this, [this](const domain::VisitId &visit) {
        std::erase(m_mine, visit);
        m_dayCard->setVoidable(!m_mine.empty());
        m_ticket->showNothing();
        emit said(tr("The ticket is void; its number is not used again."));
    });
    connect(&m_tick, &QTimer::timeout, m_ticket, &TicketCard::tick);
    m_tick.start(std::chrono::seconds(1));
}

void WalkInPanel::build()
{
    auto *inner = new QWidget;
    auto *left = new QVBoxLayout(inner);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(kGutter);
    left->addWidget(m_person);
    left->addWidget(m_reason);
    left->addWidget(m_place);
    left->addWidget(m_fullDay);
    left->addWidget(m_waits);
    left->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(kGutter, kGutter, kGutter, kGutter);
    columns->setSpacing(kGutter);
    columns->addWidget(scroll, 1);
    columns->addWidget(m_ticket);
    columns->addWidget(m_dayCard);
    setFocusProxy(m_person);
    setMinimumSize(1180, 600);
}

void WalkInPanel::setOffice(const QString &name)
{
    m_office = name;
}

void WalkInPanel::setPdfFolder(const QString &folder)
{
    m_folder = folder;
}

void WalkInPanel::resizeEvent(QResizeEvent *event)
{
    const bool narrow = width() < kNarrowBelow;
    m_ticket->setFixedWidth(narrow ? kNarrowTicket : kTicketWidth);
    m_dayCard->setFixedWidth(narrow ? kNarrowDay : kDayWidth);
    placeWaits();
    QWidget::resizeEvent(event);
}

/// Under the three cards where that place is free, else in the day's column.
void WalkInPanel::placeWaits()
{
    const bool below = height() >= kRoomyFrom && m_fullDay->isHidden();
    m_waits->setVisible(below);
    m_dayCard->setWaitsShown(!below);
}

void WalkInPanel::newVisitor()
{
    m_form.clear();
    m_ticket->showNothing();
    m_ticket->setNote({});
    m_person->focusIdentifier();
}

void WalkInPanel::submit()
{
    m_brought.clear();
    m_slot = m_form.booking();
    for (const models::WalkInPaper &paper : m_form.papers()) {
        if (paper.original)
            m_brought.append(words::document(paper.document.kind));
    }
    m_form.registerVisit();
}

void WalkInPanel::registered(const domain::VisitId &visit, bool complete, const core::Error &)
{
    if (m_slot) {
        booked(*m_slot);
        return;
    }
    m_mine.push_back(visit);
    m_originals[visit] = m_brought;
    m_dayCard->setVoidable(true);
    m_ticket->showWaiting();
    m_ticket->setNote(complete ? QString()
                               : tr("The claim is kept as a draft: the form is not complete yet. The officer fills in "
                                    "what is missing."));
    emit said(tr("Registered"));
    m_person->focusIdentifier();
    if (const localstore::VisitView *view = m_day.visit(visit); view != nullptr && !view->visit.ticket.empty())
        given(visit);
}

/// The number comes with the person, on the day itself.
void WalkInPanel::booked(core::Timestamp slot)
{
    const core::Zone zone = m_form.maker().officer().zone;
    const QString day = longDateText(core::localDate(slot, zone));
    m_ticket->showNothing();
    m_ticket->setNote(
        tr("Booked for %1, %2. The number is given when the person comes.").arg(day, clockText(slot, zone)));
    emit said(tr("Booked for %1").arg(day));
    m_person->focusIdentifier();
}

void WalkInPanel::given(const domain::VisitId &visit)
{
    if (std::ranges::find(m_mine, visit) != m_mine.end())
        print(visit);
}

void WalkInPanel::print(const domain::VisitId &visit)
{
    const localstore::VisitView *view = m_day.visit(visit);
    if (view == nullptr)
        return;
    if (view->visit.ticket.empty()) {
        emit said(tr("The centre has not given the number yet."));
        return;
    }
    const models::CommandMaker &maker = m_form.maker();
    const auto brought = m_originals.find(visit);
    const Ticket ticket =
        ticketOf(view->visit, {m_office, brought == m_originals.end() ? QStringList() : brought->second,
                               m_day.wait(view->visit).band, maker.clock().now(), maker.officer().zone});
    m_ticket->setTicket(ticket);
    const auto output = putOut(ticket, m_folder, maker.today());
    if (output)
        emit printed(ticket.number);
    if (!output)
        m_ticket->setNote(tr("The ticket could not be printed: %1").arg(errorText(output.error())));
    else
        m_ticket->setNote(output->onPaper ? tr("Printed on %1").arg(output->where)
                                          : tr("No printer. Saved as %1").arg(output->where));
}

void WalkInPanel::voidLast()
{
    if (m_mine.empty())
        return;
    const localstore::VisitView *view = m_day.visit(m_mine.back());
    const QString number = view == nullptr ? QString() : QString::fromStdString(view->visit.ticket);
    auto *dialog = new ConfirmDialog(tr("Void the last ticket?"),
                                     number.isEmpty() ? tr("The visit that was just registered is taken back.")
                                                      : tr("Ticket %1 is taken back and not used again.").arg(number),
                                     tr("Void"), true, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, visit = m_mine.back()] { m_day.voidVisit(visit, QStringLiteral("printed by mistake")); });
    dialog->open();
}

} // namespace loket::walkinpanel
