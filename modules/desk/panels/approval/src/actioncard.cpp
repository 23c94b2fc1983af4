// SPDX-License-Identifier: GPL-3.0-or-later
#include "actioncard.h"

#include "approvalwords.h"
#include "loket/ui/fielderror.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/metrics.h"
#include "loket/ui/money.h"
#include "loket/ui/textlabel.h"
#include "rejectdialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace loket::approvalpanel {

using namespace ui;
using models::ApprovalAct;
using models::ApprovalFault;

namespace {

constexpr int kComment = 56;
constexpr int kLowComment = 36;

} // namespace

ActionCard::ActionCard(models::ClaimSession &session, models::ApprovalForm &form, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_form(form)
    , m_title(new TextLabel(QString(), Type::Title))
    , m_band(new TextLabel(QString(), Type::Secondary, Token::Secondary))
    , m_net(new MoneyLabel({}, Type::Total))
    , m_comment(new QPlainTextEdit)
    , m_commentError(new FieldError(m_comment))
    , m_why(new TextLabel(QString(), Type::SecondaryBold, Token::Warning))
    , m_sendBack(new KeyButton(Icon::Undo2, QString(), KeyButton::Kind::Warning))
    , m_reject(new KeyButton(Icon::CircleX, QString(), KeyButton::Kind::Danger))
    , m_approve(new KeyButton(Icon::CircleCheck, QString(), KeyButton::Kind::Primary))
{
    build();
    m_approve->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_comment, &QPlainTextEdit::textChanged, this, [this] {
        m_commentError->setError({});
        m_form.setComment(m_comment->toPlainText());
    });
    connect(m_approve, &QAbstractButton::clicked, &form, &models::ApprovalForm::approve);
    connect(m_sendBack, &QAbstractButton::clicked, this, &ActionCard::sendBack);
    connect(m_reject, &QAbstractButton::clicked, this, &ActionCard::reject);
    connect(&form, &models::ApprovalForm::changed, this, &ActionCard::refresh);
    retranslate();
}

void ActionCard::build()
{
    m_why->setWordWrap(true);
    m_comment->setTabChangesFocus(true);
    m_comment->setFixedHeight(kComment);
    m_band->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->setSpacing(3 * kGrid);
    top->addWidget(m_title, 1);
    top->addWidget(m_net);
    auto *others = new QHBoxLayout;
    others->setSpacing(2 * kGrid);
    others->addWidget(m_sendBack, 3);
    others->addWidget(m_reject, 2);
    body()->addLayout(top);
    body()->addWidget(m_band);
    body()->addWidget(m_comment);
    body()->addWidget(m_commentError);
    body()->addLayout(others);
    body()->addWidget(m_why);
    body()->addWidget(m_approve);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void ActionCard::setLow(bool low)
{
    m_comment->setFixedHeight(low ? kLowComment : kComment);
}

void ActionCard::refresh()
{
    const domain::Claim *claim = m_session.claim();
    const domain::Benefit *benefit =
        claim != nullptr && claim->decision && claim->decision->benefit ? &*claim->decision->benefit : nullptr;
    const bool pays = benefit != nullptr && claim->decision->outcome == domain::Outcome::Approve;
    m_net->setVisible(pays);
    m_band->setVisible(pays);
    if (pays) {
        m_net->setAmount(benefit->net);
        const auto pack = m_session.pack();
        const bool large = pack && benefit->gross > pack->policy().supervisorLimit;
        m_band->setText(large ? tr("above the limit, the branch head approves")
                              : tr("within the limit, your approval is enough"));
    }
    m_title->setText(pays ? tr("The participant receives") : tr("Nothing is paid"));
    if (m_comment->toPlainText() != m_form.comment())
        m_comment->setPlainText(m_form.comment());
    m_comment->setEnabled(claim != nullptr && !m_form.isBusy());
    const auto blocked = [this](ApprovalAct act) {
        QStringList sentences;
        for (const models::ApprovalProblem &problem : m_form.problems(act)) {
            // A missing comment is said where it is missing, once somebody tries.
            if (problem.fault != ApprovalFault::CommentMissing)
                sentences.append(problemText(problem));
        }
        return sentences;
    };
    const QStringList why = blocked(ApprovalAct::Approve);
    m_why->setText(claim == nullptr ? QString() : why.value(0));
    m_why->setVisible(claim != nullptr && !why.isEmpty());
    for (const auto &[button, reasons] :
         {std::pair(m_approve, why), std::pair(m_sendBack, blocked(ApprovalAct::SendBack)),
          std::pair(m_reject, blocked(ApprovalAct::Reject))}) {
        button->setEnabled(reasons.isEmpty());
        button->setDisabledReason(reasons.join(QLatin1Char('\n')));
    }
}

void ActionCard::sendBack()
{
    for (const models::ApprovalProblem &problem : m_form.problems(ApprovalAct::SendBack)) {
        if (problem.fault == ApprovalFault::CommentMissing) {
            m_commentError->setError(problemText(problem));
            m_commentError->focusFault();
            return;
        }
    }
    m_form.sendBack();
}

void ActionCard::reject()
{
    if (m_session.claim() == nullptr)
        return;
    auto *dialog = new RejectDialog(*m_session.claim(), models::ApprovalForm::rejectionReasons(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const domain::ClaimId asked = m_session.claim()->id;
    connect(dialog, &RejectDialog::given, this,
            [this, asked](domain::ReasonCode reason, const QString &sentence, const QString &appeal) {
                if (m_session.id() == asked)
                    m_form.reject(reason, sentence, appeal);
            });
    dialog->open();
}

void ActionCard::retranslate()
{
    m_comment->setPlaceholderText(tr("Comment (required to send back)"));
    m_comment->setAccessibleName(tr("Comment"));
    m_sendBack->setText(tr("Send bac&k to officer"));
    m_reject->setText(tr("&Reject"));
    m_approve->setText(tr("&Approve"));
    refresh();
}

void ActionCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace loket::approvalpanel
