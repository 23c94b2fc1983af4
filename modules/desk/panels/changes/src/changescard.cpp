// SPDX-License-Identifier: GPL-3.0-or-later
#include "changescard.h"

#include "changeitem.h"
#include "changewords.h"
#include "loket/core/mask.h"
#include "loket/ui/emptystate.h"
#include "loket/ui/formats.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/metrics.h"
#include "loket/ui/money.h"
#include "loket/ui/textlabel.h"
#include "loket/words/words.h"
#include "proposedialog.h"
#include "refusedialog.h"

#include <QEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>

namespace loket::changespanel {

using namespace ui;
using domain::ChangeKind;

namespace {

QString agreedText(const domain::Claim &claim)
{
    QStringList parts;
    for (const ChangeKind kind : claim.confirmedChanges) {
        if (kind != ChangeKind::SopWaiver)
            parts.append(kindText(kind));
    }
    for (const domain::DocumentKind kind : claim.waivedDocuments)
        parts.append(ChangesCard::tr("without %1").arg(words::document(kind)));
    return parts.isEmpty() ? QString()
                           : ChangesCard::tr("Agreed by two persons: %1").arg(parts.join(QStringLiteral(", ")));
}

} // namespace

ChangesCard::ChangesCard(models::ChangeForm &form, QWidget *parent)
    : Card(QStringLiteral(" "), parent)
    , m_form(form)
    , m_failure(new TextLabel(QString(), Type::BodyStrong, Token::Bad))
    , m_items(new QVBoxLayout)
    , m_empty(new EmptyState(Icon::Pencil, QString()))
    , m_agreed(new TextLabel(QString(), Type::Secondary, Token::Ok))
    , m_propose(new KeyButton(Icon::Pencil, QString()))
{
    setFixedWidth(kWidth);
    setBodyPadding(0);
    auto *content = new QWidget;
    auto *parts = new QVBoxLayout(content);
    parts->setContentsMargins(kCardPadding, 2 * kGrid, kCardPadding, 2 * kGrid);
    parts->setSpacing(3 * kGrid);
    m_failure->setWordWrap(true);
    m_agreed->setWordWrap(true);
    m_items->setSpacing(4 * kGrid);
    parts->addWidget(m_failure);
    parts->addLayout(m_items);
    parts->addWidget(m_agreed);
    parts->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(kCardPadding, 2 * kGrid, kCardPadding, 3 * kGrid);
    foot->addWidget(m_propose);
    body()->setSpacing(0);
    body()->addWidget(scroll, 1);
    body()->addWidget(m_empty, 1);
    body()->addWidget(new Separator);
    body()->addLayout(foot);
    m_propose->setKey(QKeySequence(Qt::CTRL | Qt::Key_U));
    auto *yes = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(yes, &QShortcut::activated, this, &ChangesCard::confirmFirst);
    connect(m_propose, &QAbstractButton::clicked, this,
            [this] { openProposal(ChangeKind::Unknown, domain::DocumentKind::Unknown); });
    connect(&form, &models::ChangeForm::changed, this, &ChangesCard::refresh);
    retranslate();
}

void ChangesCard::openProposal(ChangeKind kind, domain::DocumentKind document)
{
    if (m_form.proposable().empty())
        return;
    auto *dialog = new ProposeDialog(m_form, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->choose(kind, document);
    dialog->open();
}

void ChangesCard::showFailure(const domain::Claim *claim)
{
    const bool failed = claim != nullptr && claim->state == domain::ClaimState::PaymentFailed && claim->payment;
    m_failure->setVisible(failed);
    if (!failed)
        return;
    const QString text = tr("The bank sent %1 back: %2. Since %3.")
                             .arg(moneyText(claim->payment->amount), failureText(*claim->payment),
                                  momentText(claim->payment->at, m_form.officer().zone));
    m_failure->setText(claim->changes.empty() ? text + QLatin1Char(' ') +
                                                    tr("The participant can give another account by the own link, or "
                                                       "you propose one that you have seen.")
                                              : text);
}

void ChangesCard::refresh()
{
    const domain::Claim *claim = m_form.session().claim();
    Drawn wanted;
    wanted.busy = m_form.isBusy();
    if (claim != nullptr) {
        wanted.claim = claim->id;
        wanted.state = claim->state;
        wanted.changes = claim->changes;
        wanted.form = claim->form;
        wanted.onHold = claim->onHold;
    }
    if (wanted != m_drawn) {
        m_drawn = wanted;
        rebuild(claim);
    }
    showFailure(claim);
    m_agreed->setText(claim == nullptr ? QString() : agreedText(*claim));
    m_agreed->setVisible(!m_agreed->text().isEmpty());
    const bool nothing = m_shown.empty() && m_agreed->text().isEmpty() && !m_failure->isVisibleTo(this);
    m_empty->setVisible(nothing);
    const bool can = !m_form.proposable().empty();
    m_propose->setEnabled(can);
    m_propose->setDisabledReason(can || claim == nullptr ? QString()
                                                         : tr("Nothing can be proposed to this claim now."));
}

void ChangesCard::rebuild(const domain::Claim *claim)
{
    for (ChangeItem *item : m_shown) {
        item->hide();
        item->deleteLater();
    }
    m_shown.clear();
    if (claim == nullptr)
        return;
    bool keyed = false;
    for (const domain::PendingChange &change : claim->changes) {
        auto *item = new ChangeItem(m_form, *claim, change);
        m_items->addWidget(item);
        m_shown.push_back(item);
        if (item->canConfirm() && !std::exchange(keyed, true))
            item->confirmButton()->setKeyHint(keyText(QKeySequence(Qt::CTRL | Qt::Key_Return)));
        connect(item, &ChangeItem::confirmWanted, this, &ChangesCard::confirm);
        connect(item, &ChangeItem::refuseWanted, this, &ChangesCard::refuse);
        connect(item, &ChangeItem::revealWanted, this, &ChangesCard::revealWanted);
    }
}

void ChangesCard::confirmFirst()
{
    const auto item = std::ranges::find_if(m_shown, &ChangeItem::canConfirm);
    if (item != m_shown.end())
        (*item)->confirmButton()->click();
}

/// Money follows the second yes to an account: it is said again before.
void ChangesCard::confirm(const domain::ChangeId &id)
{
    const domain::Claim *claim = m_form.session().claim();
    const auto change = std::ranges::find(m_drawn.changes, id, &domain::PendingChange::id);
    if (claim == nullptr || change == m_drawn.changes.end())
        return;
    const bool pays = change->kind == ChangeKind::Account && claim->state == domain::ClaimState::PaymentFailed &&
                      !models::isFirstLook(*change);
    if (!pays)
        return m_form.confirm(id);
    const core::Rupiah amount = claim->payment ? claim->payment->amount : core::Rupiah{};
    const QString where = tr("%1 goes to bank %2, account %3 of %4. The centre orders it once.")
                              .arg(moneyText(amount), QString::fromStdString(change->account.bankCode),
                                   QString::fromStdString(core::mask(change->account.number)),
                                   QString::fromStdString(change->account.holder));
    const Mark bank = sourceMark(models::valuesOf(*claim, *change).back());
    auto *dialog = new ConfirmDialog(tr("Send the money to this account?"), where + QLatin1Char('\n') + bank.words,
                                     tr("Confirm and send"), bank.tone == Tone::Bad, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, id] { m_form.confirm(id); });
    dialog->open();
}

void ChangesCard::refuse(const domain::ChangeId &id)
{
    const auto change = std::ranges::find(m_drawn.changes, id, &domain::PendingChange::id);
    if (change == m_drawn.changes.end())
        return;
    const bool own = !change->byParticipant() && change->proposer == m_form.officer().id;
    auto *dialog = new RefuseDialog(own, change->byParticipant(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RefuseDialog::given, this, [this, id](const QString &comment) { m_form.refuse(id, comment); });
    dialog->open();
}

void ChangesCard::retranslate()
{
    setTitle(tr("Changes by two persons"));
    m_propose->setText(tr("&Propose a change…"));
    m_empty->setMessage(Icon::Pencil, tr("No change waits"),
                        tr("Account, NIK, name, birth date and missing papers change only when two persons agree."));
    m_drawn = {};
    refresh();
}

void ChangesCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace loket::changespanel
