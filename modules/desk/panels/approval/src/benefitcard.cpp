// SPDX-License-Identifier: GPL-3.0-or-later
#include "benefitcard.h"

#include "loket/ui/chip.h"
#include "loket/ui/formats.h"
#include "loket/ui/metrics.h"
#include "loket/ui/money.h"

#include <QEvent>
#include <QVBoxLayout>

namespace loket::approvalpanel {

using namespace ui;
using Weight = MoneyRows::Weight;

BenefitCard::BenefitCard(models::ClaimSession &session, models::ApprovalForm &form, QWidget *parent)
    : Card(QStringLiteral(" "), parent)
    , m_session(session)
    , m_form(form)
    , m_rows(new MoneyRows)
    , m_again(new Chip)
{
    m_again->setShape(Chip::Shape::Bare);
    body()->addWidget(m_rows);
    body()->addWidget(m_again);
    connect(&form, &models::ApprovalForm::changed, this, &BenefitCard::refresh);
    refresh();
}

void BenefitCard::refresh()
{
    setTitle(tr("Benefit and tax"));
    m_rows->clear();
    const domain::Claim *claim = m_session.claim();
    const domain::Benefit *benefit =
        claim != nullptr && claim->decision && claim->decision->benefit ? &*claim->decision->benefit : nullptr;
    m_again->setVisible(benefit != nullptr);
    setSubtitle(benefit == nullptr ? QString() : QString::fromStdString(benefit->rulePack));
    if (benefit == nullptr) {
        m_rows->addRow(tr("Amount to pay"),
                       claim == nullptr ? QStringLiteral("—") : tr("none, a rejection is proposed"));
        return;
    }
    m_rows->addRow(tr("JHT balance"), benefit->balance.toRupiah());
    m_rows->addRow(tr("Paid earlier, in the tax window"), benefit->paidEarlier);
    m_rows->addSeparator();
    m_rows->addRow(tr("Gross"), benefit->gross, Weight::Strong);
    const bool taxed = benefit->regime == domain::TaxRegime::FinalLumpSum;
    m_rows->addRow(taxed ? tr("Final income tax on %1").arg(moneyText(benefit->taxableBase)) : tr("Income tax"),
                   core::Rupiah{-benefit->tax.value});
    if (const auto &seen = claim->decision->verdict; seen && seen->taxOutlook) {
        const domain::TaxOutlook &rest = *seen->taxOutlook;
        const QString day = dateText(rest.regimeChangesOn);
        m_rows->addRow(tr("Tax of the rest, before %1").arg(day), rest.restTaxInside);
        m_rows->addRow(tr("Tax of the rest, from %1 on").arg(day), rest.restTaxAfter);
    }
    const auto now = m_form.benefitNow();
    if (now && models::agrees(*benefit, *now))
        m_again->setState(Tone::Ok, Icon::CircleCheck, tr("Computed again today, the same"));
    else if (now)
        m_again->setState(Tone::Bad, Icon::TriangleAlert, tr("Computed again today: net %1").arg(moneyText(now->net)));
    else
        m_again->setState(Tone::Warning, Icon::TriangleAlert, tr("Cannot be computed again today"));
}

void BenefitCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace loket::approvalpanel
