// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisionfooter.h"

#include "identifiers.h"
#include "loket/ui/fielderror.h"
#include "loket/ui/formats.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/metrics.h"
#include "loket/ui/money.h"
#include "loket/ui/textlabel.h"
#include "loket/words/words.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <utility>

namespace loket::claimpanel {

using namespace ui;
using domain::Outcome;
using models::DecisionForm;
using models::FormField;

namespace {

struct OutcomeLook
{
    Outcome outcome;
    Icon icon;
    KeyButton::Kind kind;
};

constexpr std::array<OutcomeLook, 4> kLooks{{{Outcome::Approve, Icon::CircleCheck, KeyButton::Kind::Ok},
                                             {Outcome::Return, Icon::Undo2, KeyButton::Kind::Warning},
                                             {Outcome::Postpone, Icon::CirclePause, KeyButton::Kind::Warning},
                                             {Outcome::Reject, Icon::CircleX, KeyButton::Kind::Danger}}};
constexpr int kSentenceHeight = 66;        // three lines
constexpr int kCompactSentenceHeight = 48; // two lines

} // namespace

DecisionFooter::DecisionFooter(DecisionForm &form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_outcomes{}
    , m_reasonName(new TextLabel(QString(), Type::BodyStrong))
    , m_reason(new QComboBox)
    , m_sentenceName(new TextLabel(QString(), Type::BodyStrong))
    , m_sentence(new QPlainTextEdit)
    , m_identifiers(new Identifiers(form))
    , m_netName(new TextLabel(QString(), Type::Title))
    , m_net(new MoneyLabel({}, Type::Total))
    , m_save(new KeyButton(Icon::Save, QString(), KeyButton::Kind::Primary))
    , m_status(new TextLabel(QString(), Type::Secondary, Token::Secondary))
{
    build();
    connectInputs();
    retranslate();
}

QWidget *DecisionFooter::outcomeRow()
{
    auto *row = new QWidget;
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    for (std::size_t i = 0; i < kLooks.size(); ++i) {
        m_outcomes[i] = new KeyButton(kLooks[i].icon, QString(), kLooks[i].kind);
        m_outcomes[i]->setCheckable(true);
        const int place = static_cast<int>(i);
        grid->addWidget(m_outcomes[i], place / 2, place % 2);
        connect(m_outcomes[i], &QAbstractButton::clicked, this, [this, i] {
            m_form.setOutcome(kLooks[i].outcome);
            refresh();
        });
    }
    return row;
}

void DecisionFooter::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kCardPadding, 3 * kGrid, kCardPadding, 3 * kGrid);
    layout->setSpacing(6);
    QWidget *outcomes = outcomeRow();
    m_sentence->setTabChangesFocus(true);
    m_sentence->setFixedHeight(kSentenceHeight);
    m_reason->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_reasonName->setBuddy(m_reason);
    m_sentenceName->setBuddy(m_sentence);
    m_errors = {
        {FormField::Outcome, new FieldError(m_outcomes.front())}, {FormField::Reason, new FieldError(m_reason)},
        {FormField::Sentence, new FieldError(m_sentence)},        {FormField::Ticket, m_identifiers->ticketError()},
        {FormField::NikLast4, m_identifiers->nikError()},         {FormField::Claim, new FieldError(nullptr)}};
    auto *net = new QHBoxLayout;
    net->addWidget(m_netName);
    net->addWidget(m_net, 1);
    m_save->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_status->setWordWrap(true);
    for (QWidget *part : std::initializer_list<QWidget *>{outcomes, m_errors[FormField::Outcome], m_reasonName,
                                                          m_reason, m_errors[FormField::Reason], m_sentenceName,
                                                          m_sentence, m_errors[FormField::Sentence], m_identifiers})
        layout->addWidget(part);
    layout->addLayout(net);
    for (QWidget *part : std::initializer_list<QWidget *>{m_errors[FormField::Claim], m_save, m_status})
        layout->addWidget(part);
}

void DecisionFooter::connectInputs()
{
    connect(m_reason, &QComboBox::activated, this, [this](int index) {
        m_form.setReason(static_cast<domain::ReasonCode>(m_reason->itemData(index).toInt()));
    });
    connect(m_sentence, &QPlainTextEdit::textChanged, this, [this] { m_form.setSentence(m_sentence->toPlainText()); });
    connect(m_save, &QAbstractButton::clicked, &m_form, &DecisionForm::submit);
}

void DecisionFooter::fillReasons()
{
    const std::vector<domain::ReasonCode> codes = m_form.availableReasons();
    const QSignalBlocker quiet(m_reason);
    m_reason->clear();
    m_reason->addItem(tr("Choose a reason"), static_cast<int>(domain::ReasonCode::Unknown));
    for (const domain::ReasonCode code : codes)
        m_reason->addItem(words::reasonCode(code), static_cast<int>(code));
    m_reason->setCurrentIndex(m_reason->findData(static_cast<int>(m_form.reason())));
}

void DecisionFooter::refresh()
{
    const bool editable = m_form.isEditable();
    for (std::size_t i = 0; i < kLooks.size(); ++i) {
        m_outcomes[i]->setChecked(m_form.outcome() == kLooks[i].outcome);
        m_outcomes[i]->setEnabled(editable);
    }
    const bool needsWords = m_form.outcome() != Outcome::Unknown && m_form.outcome() != Outcome::Approve;
    for (QWidget *part : std::initializer_list<QWidget *>{m_reasonName, m_reason, m_sentenceName, m_sentence}) {
        part->setVisible(needsWords);
        part->setEnabled(editable);
    }
    m_reasonName->setVisible(needsWords && !m_compact);
    m_sentenceName->setVisible(needsWords && !m_compact);
    if (!m_reason->view()->isVisible())
        fillReasons();
    if (m_sentence->toPlainText() != m_form.sentence()) {
        const QSignalBlocker quiet(m_sentence);
        m_sentence->setPlainText(m_form.sentence());
    }
    m_identifiers->refresh();
    showMoney();
    m_save->setText(m_form.isSubmitting() ? tr("Saving …")
                    : m_offline           ? tr("Save provisionally")
                                          : tr("Save decision"));
    m_save->setEnabled(editable);
}

void DecisionFooter::showMoney()
{
    const auto &verdict = m_form.verdict();
    const bool known = verdict && verdict->eligible && verdict->benefit && m_form.outcome() != Outcome::Reject;
    m_net->setVisible(known);
    m_netName->setVisible(known);
    if (known)
        m_net->setAmount(verdict->benefit->net);
}

void DecisionFooter::retranslate()
{
    const QString outcomes[] = {tr("&Approve"), tr("&Return"), tr("&Postpone"), tr("Re&ject")};
    for (std::size_t i = 0; i < kOutcomes; ++i)
        m_outcomes[i]->setText(outcomes[i]);
    m_reasonName->setText(tr("Reason"));
    m_reason->setAccessibleName(m_reasonName->text());
    m_sentenceName->setText(tr("What the participant will read"));
    m_sentence->setAccessibleName(m_sentenceName->text());
    m_sentence->setPlaceholderText(m_sentenceName->text());
    m_netName->setText(m_offline ? tr("Expected payment") : tr("Participant receives"));
    m_identifiers->retranslate();
    refresh();
}

void DecisionFooter::setOffline(bool offline)
{
    m_offline = offline;
    retranslate();
}

void DecisionFooter::setCompact(bool compact)
{
    if (std::exchange(m_compact, compact) == compact)
        return;
    m_sentence->setFixedHeight(compact ? kCompactSentenceHeight : kSentenceHeight);
    refresh();
}

void DecisionFooter::setStatus(const QString &status)
{
    m_status->setText(status);
    m_status->setVisible(!status.isEmpty());
}

void DecisionFooter::focusOutcome()
{
    m_outcomes.front()->setFocus(Qt::OtherFocusReason);
}

} // namespace loket::claimpanel
