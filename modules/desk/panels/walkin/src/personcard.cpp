// SPDX-License-Identifier: GPL-3.0-or-later
#include "personcard.h"

#include "loket/core/mask.h"
#include "loket/ui/banner.h"
#include "loket/ui/chip.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/metrics.h"
#include "loket/ui/numbertile.h"
#include "loket/ui/searchfield.h"
#include "loket/ui/typescale.h"
#include "loket/words/words.h"
#include "personfields.h"
#include "walkinwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace loket::walkinpanel {

using namespace ui;
using models::LookUpState;

PersonCard::PersonCard(models::WalkInForm &form, QWidget *parent)
    : Card(QStringLiteral(" "), parent)
    , m_form(form)
    , m_new(new KeyButton(QString()))
    , m_identifier(new SearchField(QString()))
    , m_kind(new Chip)
    , m_state(new Chip)
    , m_open(new Banner(Tone::Info))
    , m_fresh(new KeyButton(QString()))
    , m_continue(new KeyButton(QString()))
    , m_fields(new PersonFields(form))
{
    build();
    connect(m_new, &QAbstractButton::clicked, this, &PersonCard::newVisitorWanted);
    connect(m_identifier, &QLineEdit::textChanged, &form, &models::WalkInForm::setIdentifier);
    connect(m_identifier, &SearchField::submitted, this, [this] {
        if (m_form.lookUpState() == LookUpState::Idle)
            m_form.find();
        else
            emit known();
    });
    connect(m_fresh, &QAbstractButton::clicked, &form, [this] { m_form.setContinues(false); });
    connect(m_continue, &QAbstractButton::clicked, &form, [this] { m_form.setContinues(true); });
    connect(&form, &models::WalkInForm::changed, this, &PersonCard::refresh);
    connect(&form, &models::WalkInForm::personFound, this, &PersonCard::found);
    connect(&form, &models::WalkInForm::cleared, this, [this] {
        const QSignalBlocker quiet(m_identifier);
        m_identifier->clear();
    });
    retranslate();
}

void PersonCard::build()
{
    m_new->setKind(KeyButton::Kind::Quiet);
    m_new->setKey(Qt::Key_F8);
    addToHead(m_new);
    m_identifier->setMinimumHeight(42);
    m_identifier->setFont(ui::font(Type::Name));
    m_open->setGlyph(Icon::History);
    for (KeyButton *button : {m_fresh, m_continue}) {
        button->setCheckable(true);
        m_open->addAction(button);
    }
    m_continue->setKind(KeyButton::Kind::Ok);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * kGrid);
    row->addWidget(m_identifier, 1);
    row->addWidget(m_kind);
    body()->addLayout(row);
    body()->addWidget(m_state, 0, Qt::AlignLeft);
    body()->addWidget(m_open);
    body()->addWidget(m_fields);
    m_state->setShape(Chip::Shape::Bare);
    setFocusProxy(m_identifier);
}

void PersonCard::focusIdentifier()
{
    m_identifier->setFocus(Qt::OtherFocusReason);
}

/// The number is masked as soon as it has served.
void PersonCard::found()
{
    const QSignalBlocker quiet(m_identifier);
    m_identifier->setText(QString::fromStdString(core::mask(m_form.identifier().value)));
    if (window()->focusWidget() != m_identifier)
        return;
    if (m_form.continues() || m_form.lookUpState() == LookUpState::Found)
        emit known();
    else if (m_form.lookUpState() != LookUpState::Asking)
        m_fields->focusFirst();
}

void PersonCard::refresh()
{
    const QString kind = kindText(m_form.identifier());
    m_kind->setVisible(!kind.isEmpty());
    m_kind->setState(Tone::Ok, kind);
    showState();
    const auto &open = m_form.openClaim();
    m_open->setVisible(open.has_value());
    if (open) {
        const QString number = open->number.empty() ? tr("without a number yet") : QString::fromStdString(open->number);
        m_open->setMessage(
            tr("A claim is under way: %1").arg(number),
            tr("%1. Nothing has to be said twice; it goes on where it stopped.").arg(words::claimState(open->state)));
        m_continue->setChecked(m_form.continues());
        m_fresh->setChecked(!m_form.continues());
    }
    m_fields->setVisible(!m_form.continues());
}

void PersonCard::showState()
{
    const QString name = m_form.field(domain::FieldKey::Name);
    switch (m_form.lookUpState()) {
    case LookUpState::Idle:
        return m_state->setState(Tone::Neutral, Icon::Info, tr("Enter looks the person up. Never by name alone."));
    case LookUpState::Asking:
        return m_state->setState(Tone::Info, Icon::Loader, tr("Asking the centre…"));
    case LookUpState::Found:
        return m_state->setState(Tone::Ok, Icon::UserCheck, name.isEmpty() ? tr("Known at the centre") : name);
    case LookUpState::NotFound:
        return m_state->setState(Tone::Warning, Icon::UserX, tr("The registers do not know this number."));
    case LookUpState::NoCentre:
        return m_state->setState(Tone::Warning, Icon::CloudOff,
                                 tr("The centre cannot be asked now. Type what the papers say; it is checked later."));
    }
}

void PersonCard::retranslate()
{
    setTitle(tr("1 · Who comes?"));
    m_new->setText(tr("New visitor"));
    m_identifier->setHint(tr("Scan or type NIK, KPJ or telephone"));
    m_identifier->setAccessibleName(tr("NIK, KPJ or telephone"));
    m_fresh->setText(tr("Start a&new"));
    m_continue->setText(tr("Con&tinue"));
    m_fields->retranslate();
    refresh();
}

void PersonCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace loket::walkinpanel
