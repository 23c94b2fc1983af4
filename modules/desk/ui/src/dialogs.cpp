// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/dialogs.h"

#include "loket/ui/fielderror.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/metrics.h"
#include "loket/ui/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>

namespace loket::ui {

ConfirmDialog::ConfirmDialog(const QString &title, const QString &sentence, const QString &verb, bool danger,
                             QWidget *parent)
    : QDialog(parent)
    , m_middle(new QVBoxLayout)
    , m_act(new KeyButton(verb))
{
    setWindowTitle(title);
    setModal(true);
    setMinimumWidth(420);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(kCardPadding, kCardPadding, kCardPadding, kCardPadding);
    outer->setSpacing(kGutter);
    auto *head = new TextLabel(title, Type::Name);
    head->setWordWrap(true);
    auto *words = new TextLabel(sentence);
    words->setWordWrap(true);
    outer->addWidget(head);
    outer->addWidget(words);
    outer->addLayout(m_middle);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new KeyButton(tr("&Cancel"));
    cancel->setKeyHint(QStringLiteral("Esc"));
    m_act->setKind(danger ? KeyButton::Kind::Danger : KeyButton::Kind::Primary);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_act);
    outer->addLayout(buttons);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_act, &QAbstractButton::clicked, this, [this] { act(); });
    cancel->setFocus();
}

void ConfirmDialog::act()
{
    accept();
}

ReasonDialog::ReasonDialog(const QString &title, const QString &sentence, const QString &verb, bool danger,
                           const QList<Reason> &reasons, QWidget *parent)
    : ConfirmDialog(title, sentence, verb, danger, parent)
    , m_reason(new QComboBox)
    , m_note(new QPlainTextEdit)
{
    m_reason->addItem(tr("Choose a reason"), QString());
    for (const Reason &reason : reasons)
        m_reason->addItem(reason.text, reason.code);
    auto *reasonName = new TextLabel(tr("&Reason"), Type::BodyStrong);
    reasonName->setBuddy(m_reason);
    auto *noteName = new TextLabel(tr("&Note"), Type::BodyStrong);
    noteName->setBuddy(m_note);
    m_reason->setAccessibleName(tr("Reason"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(72);
    m_reasonError = new FieldError(m_reason);
    m_noteError = new FieldError(m_note);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{reasonName, m_reason, m_reasonError, noteName, m_note, m_noteError})
        middle()->addWidget(widget);
    actButton()->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_reason->setFocus();
}

void ReasonDialog::setNoteMinimum(int letters)
{
    m_minimum = letters;
}

QString ReasonDialog::reasonCode() const
{
    return m_reason->currentData().toString();
}

QString ReasonDialog::note() const
{
    return m_note->toPlainText().trimmed();
}

void ReasonDialog::act()
{
    m_reasonError->setError(reasonCode().isEmpty() ? tr("Choose a reason; it is recorded with your name.") : QString());
    m_noteError->setError(note().size() < m_minimum
                              ? tr("Write at least %n letters so that others understand why.", "", m_minimum)
                              : QString());
    if (m_reasonError->hasError())
        return m_reasonError->focusFault();
    if (m_noteError->hasError())
        return m_noteError->focusFault();
    emit given(reasonCode(), note());
    accept();
}

} // namespace loket::ui
