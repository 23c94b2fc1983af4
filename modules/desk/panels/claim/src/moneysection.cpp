// SPDX-License-Identifier: GPL-3.0-or-later
#include "moneysection.h"

#include "loket/ui/chip.h"
#include "loket/ui/errortext.h"
#include "loket/ui/fielderror.h"
#include "loket/ui/formats.h"
#include "loket/ui/metrics.h"
#include "loket/ui/money.h"
#include "loket/ui/textlabel.h"

#include <QVBoxLayout>
#include <algorithm>

namespace loket::claimpanel {

using namespace ui;

namespace {

const std::string kForeigner = "foreigner_tax";  ///< the rules' word for a tax that nobody here may compute
constexpr const char *kUnknownPack = "rulePack"; ///< the field of RuleBook::byId

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
    , m_payBy(new Chip)
    , m_rows(new MoneyRows)
    , m_error(new FieldError(nullptr))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid + 2);
    m_verdict->setWordWrap(true);
    m_payBy->setShape(Chip::Shape::Bare);
    for (QWidget *part : std::initializer_list<QWidget *>{m_rows, m_error, m_verdict})
        layout->addWidget(part);
    layout->addWidget(m_payBy, 0, Qt::AlignLeft);
    refresh();
}

void MoneySection::retranslate()
{
    m_shown.reset();
    refresh();
}

void MoneySection::refresh()
{
    const auto &verdict = m_form.verdict();
    showPayBy();
    const std::int64_t revision = m_session.claim() == nullptr ? 0 : m_session.claim()->revision;
    if (verdict && m_shown == *verdict && m_claim == m_session.id() && m_revision == revision)
        return;
    m_claim = m_session.id();
    m_revision = revision;
    m_rows->clear();
    m_shown.reset();
    if (!verdict) {
        m_rows->addRow(tr("JHT balance"), tr("not known"));
        m_verdict->setText(m_session.claim() == nullptr ? QString() : withoutVerdict(verdict.error()));
        return;
    }
    m_shown = *verdict;
    showRows(*verdict);
}

/// The day that counts for a complete claim; for an open one the day it would be, were it complete today.
void MoneySection::showPayBy()
{
    const domain::Claim *claim = m_session.claim();
    const auto &verdict = m_form.verdict();
    std::optional<core::Date> day;
    if (claim != nullptr && claim->payBy)
        day = claim->payBy;
    else if (verdict && verdict->eligible && verdict->missing.empty())
        day = verdict->payBy;
    m_payBy->setVisible(day.has_value());
    if (!day)
        return;
    const core::Date today = m_session.maker().today();
    const bool late = *day < today;
    const Tone tone = late ? Tone::Bad : *day <= today.plusDays(1) ? Tone::Warning : Tone::Neutral;
    m_payBy->setState(tone, late ? Icon::TriangleAlert : Icon::CalendarClock,
                      late ? tr("Should have been paid by %1").arg(mediumDateText(*day))
                           : tr("Pay by %1 at the latest").arg(mediumDateText(*day)));
}

QString MoneySection::withoutVerdict(const core::Error &error) const
{
    if (error.field == kUnknownPack)
        return tr("This claim follows the rules %1, which this PC does not have yet. They come from the centre, and "
                  "the "
                  "centre decides by them.")
            .arg(QString::fromStdString(m_session.claim()->rulePack));
    return tr("The rules cannot answer: %1").arg(errorText(error));
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
    if (std::ranges::find(verdict.warnings, kForeigner) != verdict.warnings.end()) {
        m_rows->addRow(tr("Tax"), tr("by the tax officer"));
        return;
    }
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

} // namespace loket::claimpanel
