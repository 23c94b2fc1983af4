// SPDX-License-Identifier: GPL-3.0-or-later
#include "fulldaycard.h"

#include "loket/ui/banner.h"
#include "loket/ui/formats.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/metrics.h"
#include "loket/ui/textlabel.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace loket::walkinpanel {

using namespace ui;
using domain::Role;

FullDayCard::FullDayCard(models::WalkInForm &form, models::WalkInDay &day, QWidget *parent)
    : Card(parent)
    , m_form(form)
    , m_day(day)
    , m_banner(new Banner(Tone::Warning))
    , m_book(new KeyButton(Icon::CalendarClock, QString(), KeyButton::Kind::Ok))
    , m_priority(new TextLabel(QString(), Type::Body, Token::Secondary))
    , m_reason(new QLineEdit)
    , m_supervisor(new TextLabel(QString(), Type::Body, Token::Secondary))
{
    m_book->setCheckable(true);
    m_book->setKey(QKeySequence(Qt::CTRL | Qt::Key_J));
    m_banner->addAction(m_book);
    m_priority->setWordWrap(true);
    m_supervisor->setWordWrap(true);
    body()->addWidget(m_banner);
    body()->addWidget(m_priority);
    body()->addWidget(m_supervisor);
    body()->addWidget(m_reason);
    connect(m_book, &QAbstractButton::clicked, this, [this](bool on) {
        const auto &other = m_day.otherDay();
        m_form.setBooking(on && other ? std::optional(other->slot) : std::nullopt);
    });
    connect(m_reason, &QLineEdit::textEdited, &form, &models::WalkInForm::setOverQuotaReason);
    connect(&form, &models::WalkInForm::changed, this, &FullDayCard::refresh);
    connect(&day, &models::WalkInDay::loaded, this, &FullDayCard::refresh);
    retranslate();
}

bool FullDayCard::applies() const
{
    return m_day.figures().places.isFull() && domain::takesPlace(m_form.service());
}

bool FullDayCard::mayOverride() const
{
    return m_day.maker().officer().roles.hasAny({Role::Supervisor, Role::BranchHead});
}

bool FullDayCard::blocks() const
{
    const bool priority = m_form.priority() != domain::PriorityReason::None;
    const bool overridden = mayOverride() && !m_form.overQuotaReason().trimmed().isEmpty();
    return applies() && !m_form.booking() && !priority && !overridden;
}

void FullDayCard::refresh()
{
    const models::DayPlaces &places = m_day.figures().places;
    const auto &other = m_day.otherDay();
    setVisible(applies());
    // A day that is no longer full, or a service that takes no place: today it is.
    if (!applies() && m_form.booking()) {
        m_form.setBooking(std::nullopt);
        return;
    }
    m_banner->setMessage(tr("Today's quota: %1 of %2").arg(countText(places.taken), countText(places.quota)),
                         other ? tr("Another day has places: %n left", "", other->places.left())
                               : tr("No free day is known within two weeks."));
    m_book->setVisible(other.has_value());
    if (other)
        m_book->setText(
            tr("Book %1, %2")
                .arg(shortDayText(other->places.day), clockText(other->slot, m_day.maker().officer().zone)));
    m_book->setChecked(m_form.booking().has_value());
    if (m_reason->text() != m_form.overQuotaReason())
        m_reason->setText(m_form.overQuotaReason());
    if (blocks() != m_blocks) {
        m_blocks = !m_blocks;
        emit blocksChanged();
    }
}

void FullDayCard::retranslate()
{
    m_priority->setText(tr("Or choose a priority reason above: the person comes on top of the quota, and a second "
                           "officer confirms the priority."));
    m_supervisor->setText(mayOverride()
                              ? tr("Or take the person on top of the quota. The reason is kept with your name.")
                              : tr("Or ask a supervisor: at their own desk they can take the person on top "
                                   "of the quota, with a reason."));
    m_reason->setVisible(mayOverride());
    m_reason->setPlaceholderText(tr("Why this person is taken today"));
    m_reason->setAccessibleName(tr("Why this person is taken today"));
    refresh();
}

void FullDayCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace loket::walkinpanel
