// SPDX-License-Identifier: GPL-3.0-or-later
#include "rejectdialog.h"

#include "loket/domain/checklist.h"
#include "loket/ui/fielderror.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/textlabel.h"
#include "loket/words/words.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace loket::approvalpanel {

using namespace ui;

namespace {

constexpr int kSentenceHeight = 64;

/// Read by the participant, therefore Indonesian in either language of the program.
QString usualAppeal()
{
    return QStringLiteral("Bila tidak setuju, Anda dapat mengajukan keberatan tertulis di kantor cabang ini dengan "
                          "membawa bukti baru.");
}

QString sentenceOf(domain::ReasonCode code)
{
    return code == domain::ReasonCode::Unknown ? QString() : QString::fromUtf8(domain::sentenceFor(code));
}

} // namespace

RejectDialog::RejectDialog(const domain::Claim &claim, const std::vector<domain::ReasonCode> &reasons, QWidget *parent)
    : ConfirmDialog(tr("Reject this claim?"),
                    tr("The participant reads the sentence and the way to object. This cannot be taken back alone."),
                    tr("Reject claim"), true, parent)
    , m_reason(new QComboBox)
    , m_sentence(new QPlainTextEdit)
    , m_appeal(new QPlainTextEdit)
    , m_reasonError(new FieldError(m_reason))
    , m_sentenceError(new FieldError(m_sentence))
    , m_appealError(new FieldError(m_appeal))
{
    setMinimumWidth(520);
    m_reason->addItem(tr("Choose a reason"), static_cast<int>(domain::ReasonCode::Unknown));
    for (const domain::ReasonCode code : reasons)
        m_reason->addItem(words::reasonCode(code), static_cast<int>(code));
    const auto add = [this](const QString &name, QWidget *input, FieldError *error) {
        auto *label = new TextLabel(name, Type::BodyStrong);
        label->setBuddy(input);
        input->setAccessibleName(QString(name).remove(QLatin1Char('&')));
        middle()->addWidget(label);
        middle()->addWidget(input);
        middle()->addWidget(error);
    };
    add(tr("&Reason"), m_reason, m_reasonError);
    add(tr("What the &participant reads"), m_sentence, m_sentenceError);
    add(tr("How to &object"), m_appeal, m_appealError);
    for (QPlainTextEdit *edit : {m_sentence, m_appeal}) {
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(kSentenceHeight);
    }
    connect(m_reason, &QComboBox::currentIndexChanged, this, [this] {
        const QString have = m_sentence->toPlainText().trimmed();
        if (!have.isEmpty() && have != m_proposed)
            return; // own words stay
        m_proposed = sentenceOf(reason());
        m_sentence->setPlainText(m_proposed);
    });
    actButton()->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    propose(claim);
    m_reason->setFocus();
}

void RejectDialog::propose(const domain::Claim &claim)
{
    m_appeal->setPlainText(usualAppeal());
    if (!claim.decision || claim.decision->outcome != domain::Outcome::Reject || claim.decision->reasons.empty())
        return;
    m_reason->setCurrentIndex(m_reason->findData(static_cast<int>(claim.decision->reasons.front())));
    if (!claim.decision->sentence.empty())
        m_sentence->setPlainText(QString::fromStdString(claim.decision->sentence));
}

domain::ReasonCode RejectDialog::reason() const
{
    return static_cast<domain::ReasonCode>(m_reason->currentData().toInt());
}

void RejectDialog::act()
{
    const QString sentence = m_sentence->toPlainText().trimmed();
    const QString appeal = m_appeal->toPlainText().trimmed();
    m_reasonError->setError(
        reason() == domain::ReasonCode::Unknown ? tr("Choose a reason; it is recorded with your name.") : QString());
    m_sentenceError->setError(sentence.isEmpty() ? tr("Write what the participant will read.") : QString());
    m_appealError->setError(appeal.isEmpty() ? tr("Write how the participant can object.") : QString());
    for (FieldError *error : {m_reasonError, m_sentenceError, m_appealError}) {
        if (error->hasError())
            return error->focusFault();
    }
    emit given(reason(), sentence, appeal);
    accept();
}

} // namespace loket::approvalpanel
