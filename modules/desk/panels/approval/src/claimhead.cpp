// SPDX-License-Identifier: GPL-3.0-or-later
#include "claimhead.h"

#include "loket/core/mask.h"
#include "loket/models/approval.h"
#include "loket/ui/chip.h"
#include "loket/ui/elidedlabel.h"
#include "loket/ui/formats.h"
#include "loket/ui/iconbutton.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/maskedfield.h"
#include "loket/ui/metrics.h"
#include "loket/words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <array>

namespace loket::approvalpanel {

using namespace ui;
using domain::FieldKey;
using models::ClaimSession;

namespace {

constexpr int kHeight = 64;

std::string valueOf(const domain::Claim &claim, FieldKey key)
{
    const domain::Participant &person = claim.form.participant;
    if (key == FieldKey::Nik)
        return person.nik;
    return person.kpj.empty() ? std::string() : person.kpj.front();
}

} // namespace

void askWhyReveal(ClaimSession &session, FieldKey field, QWidget *parent, const QPoint &globalPos)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(ClaimHead::tr("Show %1, because (kept on record)").arg(words::field(field)));
    // The codes are what stands in the record.
    const std::array<std::pair<const char *, QString>, 2> reasons{
        {{"compare", ClaimHead::tr("&Compare with a document")},
         {"register", ClaimHead::tr("&Look up in another system")}}};
    for (const auto &[code, text] : reasons)
        QObject::connect(menu->addAction(text), &QAction::triggered, &session,
                         [&session, field, code = QString::fromLatin1(code)] { session.reveal(field, code); });
    menu->setActiveAction(menu->actions().at(1));
    menu->popup(globalPos);
}

ClaimHead::ClaimHead(ClaimSession &session, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_fold(new QWidget)
    , m_list(new KeyButton(Icon::ListChecks, QString()))
    , m_previous(new IconButton(Icon::ChevronLeft, QStringLiteral(" ")))
    , m_next(new IconButton(Icon::ChevronRight, QStringLiteral(" ")))
    , m_place(new TextLabel(QString(), Type::SecondaryBold, Token::Secondary))
    , m_number(new TextLabel(QString(), Type::Ticket, Token::Primary))
    , m_name(new ElidedLabel(QString(), Type::Name))
    , m_about(new ElidedLabel(QString(), Type::Secondary, Token::Secondary))
    , m_nik(new MaskedField(QStringLiteral("NIK")))
    , m_kpj(new MaskedField(QStringLiteral("KPJ")))
    , m_state(new Chip)
    , m_days(new QWidget)
    , m_day(new TextLabel(QString(), Type::Title))
    , m_until(new TextLabel(QString(), Type::Secondary, Token::Secondary))
{
    build();
    m_list->setKeyHint(QStringLiteral("F8"));
    connect(m_list, &QAbstractButton::clicked, this, &ClaimHead::listWanted);
    connect(m_previous, &QAbstractButton::clicked, this, [this] { emit stepWanted(-1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { emit stepWanted(1); });
    for (const auto &[field, key] : {std::pair(m_nik, FieldKey::Nik), std::pair(m_kpj, FieldKey::Kpj)}) {
        connect(field, &MaskedField::revealRequested, this, [this, field = field, key = key] {
            askWhyReveal(m_session, key, this, field->mapToGlobal(QPoint(0, field->height())));
        });
        connect(field, &MaskedField::hidden, this, [this, key = key] { m_session.hide(key); });
    }
    connect(&session, &ClaimSession::changed, this, &ClaimHead::refresh);
    connect(&session, &ClaimSession::stateChanged, this, &ClaimHead::refresh);
    connect(&session, &ClaimSession::revealedChanged, this, &ClaimHead::revealed);
    setFolded(false);
    retranslate();
}

void ClaimHead::build()
{
    setFixedHeight(kHeight);
    setBodyPadding(0);
    auto *fold = new QHBoxLayout(m_fold);
    fold->setContentsMargins(0, 0, 0, 0);
    fold->setSpacing(kGrid);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_list, m_previous, m_place, m_next})
        fold->addWidget(widget);
    auto *first = new QHBoxLayout;
    first->setSpacing(3 * kGrid);
    first->addWidget(m_name);
    first->addWidget(m_about, 1);
    auto *second = new QHBoxLayout;
    second->setSpacing(3 * kGrid);
    second->addWidget(m_nik);
    second->addWidget(m_kpj);
    second->addStretch(1);
    auto *who = new QVBoxLayout;
    who->setSpacing(0);
    who->addStretch();
    who->addLayout(first);
    who->addLayout(second);
    who->addStretch();
    auto *days = new QVBoxLayout(m_days);
    days->setContentsMargins(0, 0, 0, 0);
    days->setSpacing(0);
    days->addStretch();
    days->addWidget(m_day, 0, Qt::AlignRight);
    days->addWidget(m_until, 0, Qt::AlignRight);
    days->addStretch();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(kCardPadding, 0, kCardPadding, 0);
    row->setSpacing(3 * kGrid);
    row->addWidget(m_fold);
    row->addWidget(m_number);
    row->addLayout(who, 1);
    row->addWidget(m_state);
    row->addWidget(m_days);
    body()->addLayout(row);
}

void ClaimHead::setFolded(bool folded)
{
    m_fold->setVisible(folded);
    m_folded = folded;
    refresh(); // a folded strip has no room for what every claim of the list has in common
}

void ClaimHead::setPlace(int place, int count)
{
    m_at = place;
    m_count = count;
    m_list->setText(tr("List %1").arg(count));
    m_place->setText(place > 0 ? tr("%1 of %2").arg(place).arg(count) : QString());
    m_previous->setEnabled(place > 1);
    m_next->setEnabled(place > 0 && place < count);
}

void ClaimHead::refresh()
{
    const domain::Claim *claim = m_session.claim();
    m_number->setText(claim == nullptr ? QString() : QString::fromStdString(claim->number));
    m_number->setVisible(claim != nullptr && !claim->number.empty());
    m_name->setText(claim == nullptr ? tr("No claim is open") : QString::fromStdString(claim->form.participant.name));
    m_about->setText(claim == nullptr ? QString() : words::claimReason(claim->form.reason));
    m_about->setVisible(claim != nullptr);
    for (const auto &[field, key] : {std::pair(m_nik, FieldKey::Nik), std::pair(m_kpj, FieldKey::Kpj)}) {
        field->setVisible(claim != nullptr);
        if (claim != nullptr && !m_session.isRevealed(key))
            field->setMasked(QString::fromStdString(core::mask(valueOf(*claim, key))));
    }
    m_state->setVisible(claim != nullptr && !m_folded);
    if (claim != nullptr)
        m_state->setState(Tone::Info, Icon::UserCheck, words::claimState(claim->state));
    setProvisional(m_session.view() != nullptr && m_session.view()->provisional);
    showDays(claim);
}

void ClaimHead::showDays(const domain::Claim *claim)
{
    m_days->hide();
    const auto pack = m_session.pack();
    if (claim == nullptr || !pack)
        return;
    const models::CommandMaker &maker = m_session.maker();
    const auto found = models::payDays(*claim, *pack, maker.today(), maker.officer().zone);
    if (!found)
        return;
    const models::PayDays days = *found;
    if (days.late > 0) {
        m_day->setText(tr("%n working day(s) late", "", days.late));
        m_day->setRole(Token::Bad);
    } else {
        m_day->setText(tr("Day %1 of %2").arg(days.used).arg(days.allowed));
        m_day->setRole(days.used + 1 >= days.allowed ? Token::Warning : Token::Text);
    }
    m_until->setText(tr("pay by %1").arg(shortDayText(*claim->payBy)));
    m_days->show();
}

void ClaimHead::revealed(FieldKey field)
{
    MaskedField *shown = field == FieldKey::Nik ? m_nik : field == FieldKey::Kpj ? m_kpj : nullptr;
    if (shown == nullptr || m_session.claim() == nullptr)
        return;
    const std::string whole = valueOf(*m_session.claim(), field);
    if (m_session.isRevealed(field))
        shown->reveal(QString::fromStdString(whole), std::chrono::seconds(30));
    else if (shown->isRevealed())
        shown->hideAgain();
    else
        shown->setMasked(QString::fromStdString(core::mask(whole)));
}

void ClaimHead::retranslate()
{
    m_previous->setName(tr("Previous claim"));
    m_next->setName(tr("Next claim"));
    setPlace(m_at, m_count);
    refresh();
}

void ClaimHead::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace loket::approvalpanel
