// SPDX-License-Identifier: GPL-3.0-or-later
#include "moneysection.h"

#include "loket/ui/errortext.h"
#include "loket/ui/fielderror.h"
#include "loket/ui/formats.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/metrics.h"
#include "loket/ui/money.h"
#include "loket/ui/textlabel.h"
#include "loket/words/words.h"

#include <QLocale>
#include <QVBoxLayout>
#include <algorithm>

namespace loket::claimpanel {

using namespace ui;

namespace {

/// Of the cards that are claimed and not paid out yet, part of their balance.
core::Rupiah developmentOf(const domain::Claim &claim)
{
    core::Sen development;
    const auto &cards = claim.form.participant.kpj;
    for (const domain::LedgerAccount &account : claim.registers.ledger.accounts) {
        if (!account.paidOut && std::ranges::find(cards, account.kpj) != cards.end())
            development.value += account.development.value;
    }
    return development.toRupiah();
}

} // namespace

MoneySection::MoneySection(models::DecisionForm &form, models::ClaimSession &session, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_session(session)
    , m_verdict(new TextLabel(QString(), Type::Secondary, Token::Secondary))
    , m_rows(new MoneyRows)
    , m_error(new FieldError(nullptr))
    , m_why(new KeyButton(Icon::Scale, QString()))
    , m_reasons(new QWidget)
    , m_reasonLayout(new QVBoxLayout(m_reasons))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid + 2);
    m_verdict->setWordWrap(true);
    m_reasonLayout->setContentsMargins(0, 0, 0, 0);
    m_reasonLayout->setSpacing(kGrid);
    m_reasons->hide();
    m_why->setCheckable(true);
    for (QWidget *part : std::initializer_list<QWidget *>{m_rows, m_error, m_verdict, m_why, m_reasons})
        layout->addWidget(part);
    connect(m_why, &QAbstractButton::toggled, m_reasons, &QWidget::setVisible);
    retranslate();
}

void MoneySection::retranslate()
{
    m_why->setText(tr("&Why this result"));
    refresh();
}

void MoneySection::refresh()
{
    m_rows->clear();
    const auto &verdict = m_form.verdict();
    if (!verdict) {
        m_rows->addRow(tr("JHT balance"), tr("not known"));
        m_verdict->setText(m_session.claim() == nullptr
                               ? QString()
                               : tr("The rules cannot answer: %1").arg(errorText(verdict.error())));
        m_why->hide();
        m_why->setChecked(false);
        return;
    }
    showRows(*verdict);
    showReasons();
    m_why->setVisible(!verdict->reasons.empty());
}

void MoneySection::showRows(const domain::RulesVerdict &verdict)
{
    const QString rules = tr("rules %1").arg(QString::fromStdString(verdict.rulePack));
    if (verdict.eligible)
        m_verdict->setText(tr("Due today, %1").arg(rules));
    else if (verdict.eligibleFrom)
        m_verdict->setText(tr("Due from %1 on, %2").arg(dateText(*verdict.eligibleFrom), rules));
    else
        m_verdict->setText(tr("Not due, %1").arg(rules));
    if (!verdict.benefit) {
        m_rows->addRow(tr("JHT balance"), tr("not known"));
        return;
    }
    const domain::Benefit &benefit = *verdict.benefit;
    const core::Rupiah development = developmentOf(*m_session.claim());
    m_rows->addRow(tr("JHT balance"), benefit.balance.toRupiah());
    if (development.value != 0)
        m_rows->addRow(tr("of it development %1").arg(benefit.computedFor.year()), development);
    if (benefit.gross != benefit.balance.toRupiah())
        m_rows->addRow(tr("Benefit"), benefit.gross);
    if (benefit.paidEarlier.value != 0)
        m_rows->addRow(tr("Paid earlier, for the tax"), benefit.paidEarlier);
    const QString tax = benefit.regime == domain::TaxRegime::FinalLumpSum ? tr("PPh 21 final")
                        : benefit.regime == domain::TaxRegime::Article17  ? tr("PPh 21 article 17")
                                                                          : tr("PPh 21");
    m_rows->addRow(tax, core::Rupiah{-benefit.tax.value});
}

void MoneySection::showReasons()
{
    while (QLayoutItem *item = m_reasonLayout->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const bool english =
        tr("en", "which text of the rules is shown: translate as the language's code") == QLatin1String("en");
    for (const domain::RuleReason &reason : m_form.verdict()->reasons) {
        const QString text = QString::fromStdString(english ? reason.textEn : reason.textId);
        auto *label =
            new TextLabel(QStringLiteral("%1\n%2").arg(text, QString::fromStdString(reason.source)), Type::Secondary);
        label->setWordWrap(true);
        m_reasonLayout->addWidget(label);
    }
}

} // namespace loket::claimpanel
