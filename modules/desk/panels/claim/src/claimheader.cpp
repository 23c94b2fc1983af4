// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/claimpanel/claimheader.h"

#include "loket/claimpanel/revealmenu.h"
#include "loket/core/mask.h"
#include "loket/ui/chip.h"
#include "loket/ui/elidedlabel.h"
#include "loket/ui/errortext.h"
#include "loket/ui/formats.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/maskedfield.h"
#include "loket/ui/metrics.h"
#include "loket/ui/provisionalmark.h"
#include "loket/words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace loket::claimpanel {

using namespace ui;
using domain::ClaimState;
using domain::FieldKey;
using models::ClaimSession;

namespace {

constexpr int kHeight = 62;

struct StateLook
{
    Tone tone;
    Icon icon;
};

StateLook lookOf(ClaimState state)
{
    switch (state) {
    case ClaimState::InVerification:
        return {Tone::Info, Icon::CircleDot};
    case ClaimState::AwaitingSupervisor:
        return {Tone::Info, Icon::Eye};
    case ClaimState::Approved:
    case ClaimState::PaymentPending:
    case ClaimState::Paid:
        return {Tone::Ok, Icon::CircleCheck};
    case ClaimState::Returned:
        return {Tone::Warning, Icon::Undo2};
    case ClaimState::Postponed:
        return {Tone::Warning, Icon::CirclePause};
    case ClaimState::PaymentFailed:
    case ClaimState::Rejected:
    case ClaimState::NoShow:
        return {Tone::Bad, Icon::CircleX};
    default:
        return {Tone::Neutral, Icon::Clock};
    }
}

} // namespace

ClaimHeader::ClaimHeader(ClaimSession &session, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_ticket(new TextLabel(QString(), Type::Ticket, Token::Primary))
    , m_name(new ElidedLabel(QString(), Type::Name))
    , m_about(new ElidedLabel(QString(), Type::Secondary, Token::Secondary))
    , m_identifiers(new QWidget)
    , m_nik(new MaskedField(QStringLiteral("NIK")))
    , m_kpj(new MaskedField(QStringLiteral("KPJ")))
    , m_conflict(new Chip)
    , m_provisional(new ProvisionalMark)
    , m_state(new Chip)
    , m_begin(new KeyButton(Icon::UserCheck, QString(), KeyButton::Kind::Primary))
    , m_time(new TextLabel(QString(), Type::Name))
    , m_targetText(new TextLabel(QString(), Type::Secondary, Token::Secondary))
{
    build();
    m_begin->setKey(QKeySequence(Qt::CTRL | Qt::Key_M));
    connect(m_begin, &QAbstractButton::clicked, &session, &ClaimSession::beginAtCounter);
    for (const FieldKey key : {FieldKey::Nik, FieldKey::Kpj}) {
        MaskedField *field = fieldOf(key);
        connect(field, &MaskedField::revealRequested, this, [this, key, field] {
            askWhyReveal(m_session, key, this, field->mapToGlobal(QPoint(0, field->height())));
        });
        connect(field, &MaskedField::hidden, this, [this, key] { m_session.hide(key); });
    }
    connect(&session, &ClaimSession::changed, this, &ClaimHeader::refresh);
    connect(&session, &ClaimSession::stateChanged, this, &ClaimHeader::refresh);
    connect(&session, &ClaimSession::ticked, this, &ClaimHeader::showTime);
    connect(&session, &ClaimSession::revealedChanged, this, &ClaimHeader::revealed);
    connect(&session, &ClaimSession::refused, this, [this](const core::Error &error) {
        m_conflict->setState(Tone::Bad, errorText(error));
        m_conflict->show();
    });
    refresh();
}

void ClaimHeader::build()
{
    setFixedHeight(kHeight);
    setBodyPadding(0);
    auto *who = new QVBoxLayout;
    who->setSpacing(0);
    // May be narrower than what is in it: fitIdentifiers() then leaves the card number out.
    m_identifiers->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_nik->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_kpj->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *identifiers = new QHBoxLayout(m_identifiers);
    identifiers->setContentsMargins(0, 0, 0, 0);
    identifiers->setSpacing(3 * kGrid);
    identifiers->addWidget(m_nik);
    identifiers->addWidget(m_kpj);
    identifiers->addWidget(m_about, 1);
    who->addStretch();
    who->addWidget(m_name);
    who->addWidget(m_identifiers);
    who->addStretch();
    auto *time = new QVBoxLayout;
    time->setSpacing(0);
    time->addStretch();
    time->addWidget(m_time, 0, Qt::AlignRight);
    time->addWidget(m_targetText, 0, Qt::AlignRight);
    time->addStretch();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(kCardPadding, 0, kCardPadding, 0);
    row->setSpacing(3 * kGrid);
    row->addWidget(m_ticket);
    row->addLayout(who, 1);
    row->addWidget(m_conflict);
    row->addWidget(m_provisional);
    row->addWidget(m_state);
    row->addWidget(m_begin);
    row->addLayout(time);
    body()->addLayout(row);
}

void ClaimHeader::setTarget(std::chrono::minutes target)
{
    m_target = target;
    showTime();
}

MaskedField *ClaimHeader::fieldOf(FieldKey key) const
{
    return key == FieldKey::Nik ? m_nik : key == FieldKey::Kpj ? m_kpj : nullptr;
}

std::string ClaimHeader::wholeValue(FieldKey key) const
{
    const domain::Claim *claim = m_session.claim();
    if (claim == nullptr)
        return {};
    const domain::Participant &person = claim->form.participant;
    if (key == FieldKey::Nik)
        return person.nik;
    return person.kpj.empty() ? std::string() : person.kpj.front();
}

void ClaimHeader::refresh()
{
    const localstore::ClaimView *view = m_session.view();
    const localstore::VisitView *visit = m_session.visit();
    QString name;
    if (view != nullptr)
        name = QString::fromStdString(view->claim.form.participant.name);
    else if (visit != nullptr)
        name = QString::fromStdString(visit->visit.name);
    if (m_session.state() == ClaimSession::State::Closed)
        name = tr("No participant is open");
    else if (m_session.state() == ClaimSession::State::Missing)
        name = name.isEmpty() ? tr("This claim is not on this PC") : tr("%1 has no claim yet").arg(name);
    m_name->setText(name);
    m_ticket->setText(QString::fromStdString(m_session.label()));
    m_ticket->setVisible(!m_session.label().empty());
    m_begin->setText(tr("Start verification"));
    m_begin->setVisible(m_session.canBegin());
    setProvisional(view != nullptr && view->provisional);
    showIdentifiers();
    showState();
    showTime();
}

void ClaimHeader::showIdentifiers()
{
    const domain::Claim *claim = m_session.claim();
    for (const FieldKey key : {FieldKey::Nik, FieldKey::Kpj}) {
        MaskedField *field = fieldOf(key);
        if (!m_session.isRevealed(key))
            field->setMasked(QString::fromStdString(core::mask(wholeValue(key))));
    }
    fitIdentifiers();
    if (claim == nullptr) {
        const bool closed = m_session.state() == ClaimSession::State::Closed;
        m_about->setText(closed ? tr("Call the next one, or choose somebody in the queue.") : QString());
        return;
    }
    QStringList about{QString::fromStdString(claim->form.participant.employer), words::claimReason(claim->form.reason)};
    about.removeAll(QString());
    m_about->setText(about.join(QStringLiteral(" · ")));
}

void ClaimHeader::fitIdentifiers()
{
    const bool open = m_session.claim() != nullptr;
    const int both = m_nik->sizeHint().width() + m_kpj->sizeHint().width() + 3 * kGrid;
    m_nik->setVisible(open);
    m_kpj->setVisible(open && both <= m_identifiers->width());
}

void ClaimHeader::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    layout()->activate();
    fitIdentifiers();
}

void ClaimHeader::showState()
{
    const localstore::ClaimView *view = m_session.view();
    m_state->setVisible(view != nullptr);
    m_provisional->setVisible(view != nullptr && view->provisional);
    m_conflict->setVisible(view != nullptr && (view->conflict || view->claim.onHold));
    if (view == nullptr)
        return;
    const StateLook look = lookOf(view->claim.state);
    m_state->setState(look.tone, look.icon, words::claimState(view->claim.state));
    m_state->setMinimumWidth(m_state->sizeHint().width());
    if (view->conflict)
        m_conflict->setState(Tone::Bad, Icon::CircleAlert, tr("Needs you"));
    else if (view->claim.onHold)
        m_conflict->setState(Tone::Bad, Icon::Lock, tr("Legal hold"));
}

void ClaimHeader::showTime()
{
    const auto seconds = m_session.servedSeconds();
    m_time->setVisible(seconds.has_value());
    m_targetText->setVisible(seconds.has_value());
    if (!seconds)
        return;
    const std::chrono::seconds spent(*seconds);
    m_time->setText(timerText(spent));
    m_time->setRole(spent > m_target ? Token::Warning : Token::Text);
    m_targetText->setText(tr("target %1").arg(timerText(m_target)));
}

void ClaimHeader::revealed(FieldKey key)
{
    MaskedField *field = fieldOf(key);
    if (field == nullptr)
        return;
    if (m_session.isRevealed(key))
        field->reveal(QString::fromStdString(wholeValue(key)), std::chrono::seconds(30));
    else
        field->setMasked(QString::fromStdString(core::mask(wholeValue(key))));
}

void ClaimHeader::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace loket::claimpanel
