// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/claimpanel/simulationsheet.h"

#include "loket/core/mask.h"
#include "loket/ui/formats.h"
#include "loket/ui/money.h"
#include "loket/words/words.h"
#include "wording.h"

#include <QCoreApplication>
#include <QPdfWriter>
#include <QSaveFile>
#include <algorithm>
#include <numeric>

namespace loket::claimpanel {

using namespace ui;
using domain::RuleReason;
using domain::TaxRegime;
using Section = TaxSheet::Section;
using Row = TaxSheet::Row;
using Text = TaxSheet::Text;

namespace {

/// "Peserta U. 0.": enough for the person who signs, too little for who finds the page.
QString inPart(const std::string &name)
{
    const QStringList parts = QString::fromStdString(name).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (parts.size() == 1)
        return parts.front().left(2) + QStringLiteral("***");
    QStringList kept;
    for (const QString &part : parts)
        kept.append(kept.isEmpty() ? part : part.left(1) + QLatin1Char('.'));
    return kept.join(QLatin1Char(' '));
}

QString masked(const std::string &number)
{
    return QString::fromStdString(core::mask(number));
}

/// The steps of these ids anywhere in the explanation, in the order of the rules.
void collect(QList<const RuleReason *> &steps, const std::vector<RuleReason> &reasons,
             std::initializer_list<std::string_view> ids)
{
    for (const RuleReason &reason : reasons) {
        if (std::ranges::find(ids, reason.rule) != ids.end())
            steps.append(&reason);
        collect(steps, reason.parts, ids);
    }
}

void collectSources(QStringList &sources, const std::vector<RuleReason> &reasons)
{
    for (const RuleReason &reason : reasons) {
        const QString source = QString::fromStdString(reason.source);
        if (!source.isEmpty() && !sources.contains(source))
            sources.append(source);
        collectSources(sources, reason.parts);
    }
}

class SheetWriter
{
    Q_DECLARE_TR_FUNCTIONS(loket::claimpanel::SimulationSheet)

public:
    SheetWriter(const domain::Claim &claim, const domain::RulesVerdict &verdict, const SheetMaker &maker)
        : m_claim(claim)
        , m_verdict(verdict)
        , m_benefit(*verdict.benefit)
        , m_maker(maker)
    {}

    [[nodiscard]] TaxSheet sheet() const
    {
        TaxSheet sheet;
        sheet.title = of(QT_TR_NOOP("Tax simulation of the JHT payment"));
        sheet.warning = of(QT_TR_NOOP("This is a simulation, not a withholding slip."));
        sheet.office = m_maker.office;
        sheet.sections = {person(), amounts(), regime()};
        if (m_verdict.taxOutlook)
            sheet.sections.append(outlook());
        if (!m_verdict.heirShares.empty())
            sheet.sections.append(heirs());
        sheet.sections.append(sources());
        sheet.declaration = of(QT_TR_NOOP("I have had this simulation read out to me and have understood it."));
        sheet.place = QStringLiteral("____________________, %1").arg(longDateText(today()));
        sheet.participant = of(QT_TR_NOOP("Participant or heir"));
        sheet.officer = of(QT_TR_NOOP("Officer"));
        sheet.participantName = m_claim.form.details.heirs.empty() ? inPart(m_claim.form.participant.name) : QString();
        sheet.officerName = m_maker.officer;
        sheet.foot = with(with(with(of(QT_TR_NOOP("Rules %1, computed for %2, made %3")),
                                    QString::fromStdString(m_verdict.rulePack)),
                               dateText(m_benefit.computedFor)),
                          momentText(m_maker.at, m_maker.zone))
                         .id;
        return sheet;
    }

private:
    [[nodiscard]] Text of(const char *source) const { return m_words.of("loket::claimpanel::SimulationSheet", source); }
    [[nodiscard]] core::Date today() const { return core::localDate(m_maker.at, m_maker.zone); }
    [[nodiscard]] Text stepText(const RuleReason &step) const
    {
        return {QString::fromStdString(step.textId),
                m_words.english() ? QString::fromStdString(step.textEn) : QString()};
    }

    [[nodiscard]] Section person() const
    {
        Section section{of(QT_TR_NOOP("Claim")), {}, {}, false};
        QStringList cards;
        for (const std::string &kpj : m_claim.form.participant.kpj)
            cards.append(masked(kpj));
        const QString reason = m_words.said("loket::words::ClaimWords", words::claimReason(m_claim.form.reason)).id;
        section.rows = {
            {of(QT_TR_NOOP("Claim number")), QString::fromStdString(m_claim.number)},
            {of(QT_TR_NOOP("Participant (in part)")), inPart(m_claim.form.participant.name)},
            {of(QT_TR_NOOP("NIK / KPJ (masked)")),
             QStringLiteral("%1 / %2").arg(masked(m_claim.form.participant.nik), cards.join(QStringLiteral(", ")))},
            {of(QT_TR_NOOP("Reason of the claim")), reason}};
        return section;
    }

    [[nodiscard]] Section amounts() const
    {
        Section section{of(QT_TR_NOOP("Payment and tax")), {}, {}, true};
        const auto add = [&section](const Text &name, core::Rupiah amount, bool strong = false) {
            section.rows.append({name, moneyText(amount), strong});
        };
        add(of(QT_TR_NOOP("JHT balance")), m_benefit.balance.toRupiah());
        add(of(QT_TR_NOOP("Gross payment")), m_benefit.gross);
        addEarlier(section);
        add(of(QT_TR_NOOP("Taxable base")), m_benefit.taxableBase);
        QList<const RuleReason *> rates;
        collect(rates, m_verdict.reasons, {"tax-free", "tax-rate", "tax-surcharge"});
        for (const RuleReason *rate : rates)
            section.rows.append({stepText(*rate), QString()});
        add(of(QT_TR_NOOP("Income tax (PPh 21)")), core::Rupiah{-m_benefit.tax.value});
        add(of(QT_TR_NOOP("Net payment")), m_benefit.net, true);
        return section;
    }

    void addEarlier(Section &section) const
    {
        const auto &earlier = m_claim.registers.ledger.earlier;
        const std::int64_t all =
            std::accumulate(earlier.begin(), earlier.end(), std::int64_t{0},
                            [](std::int64_t sum, const domain::EarlierPayment &one) { return sum + one.gross.value; });
        // One by one only where all of them count; the rules give the sum alone.
        if (!earlier.empty() && all == m_benefit.paidEarlier.value) {
            for (const domain::EarlierPayment &one : earlier)
                section.rows.append(
                    {with(of(QT_TR_NOOP("Paid earlier, on %1")), dateText(one.paidOn)), moneyText(one.gross)});
        } else {
            section.rows.append(
                {of(QT_TR_NOOP("Paid earlier within the tax window")), moneyText(m_benefit.paidEarlier)});
        }
    }

    [[nodiscard]] Section regime() const
    {
        Section section{of(QT_TR_NOOP("How it is taxed")), {}, {}, true};
        section.notes.append(m_benefit.regime == TaxRegime::FinalLumpSum
                                 ? of(QT_TR_NOOP("Final tax on a payment at once: it is settled with this."))
                                 : of(QT_TR_NOOP("Rates of article 17 on the payments of this calendar year; not "
                                                 "final, it counts towards the yearly return.")));
        QList<const RuleReason *> windows;
        collect(windows, m_verdict.reasons, {"tax-window"});
        for (const RuleReason *window : windows)
            section.notes.append(stepText(*window));
        if (m_verdict.taxOutlook)
            section.notes.append(with(of(QT_TR_NOOP("The way of taxing changes on %1.")),
                                      longDateText(m_verdict.taxOutlook->regimeChangesOn)));
        return section;
    }

    [[nodiscard]] Section outlook() const
    {
        const domain::TaxOutlook &rest = *m_verdict.taxOutlook;
        Section section{of(QT_TR_NOOP("What this does to the rest of the balance")), {}, {}, true};
        section.rows = {
            {of(QT_TR_NOOP("Rest of the balance")), moneyText(rest.restGross)},
            {with(of(QT_TR_NOOP("Tax of the rest when it is taken until %1")),
                  dateText(rest.regimeChangesOn.plusDays(-1))),
             moneyText(rest.restTaxInside)},
            {with(of(QT_TR_NOOP("Tax of the rest when it is taken from %1 on")), dateText(rest.regimeChangesOn)),
             moneyText(rest.restTaxAfter)},
            {with(of(QT_TR_NOOP("Tax when all %1 were taken today")), moneyText(rest.wholeGross)),
             moneyText(rest.wholeTax)}};
        section.notes = {of(QT_TR_NOOP("A partial claim can be made only once."))};
        return section;
    }

    [[nodiscard]] Section heirs() const
    {
        Section section{of(QT_TR_NOOP("Shares of the heirs, after tax")), {}, {}, true};
        const auto &heirs = m_claim.form.details.heirs;
        for (const domain::HeirShare &share : m_verdict.heirShares) {
            const auto place = static_cast<std::size_t>(share.heir);
            const QString name =
                share.heir >= 0 && place < heirs.size() ? inPart(heirs[place].name) : QString::number(share.heir + 1);
            section.rows.append({with(of(QT_TR_NOOP("Heir %1")), name), moneyText(share.net)});
        }
        return section;
    }

    [[nodiscard]] Section sources() const
    {
        Section section{of(QT_TR_NOOP("Rules and sources")), {}, {}, true};
        QStringList names;
        collectSources(names, m_verdict.reasons);
        const QString pack = QString::fromStdString(m_verdict.rulePack);
        section.notes = {{QStringLiteral("%1: %2").arg(pack, names.join(QStringLiteral("; "))), {}}};
        return section;
    }

    const domain::Claim &m_claim;
    const domain::RulesVerdict &m_verdict;
    const domain::Benefit &m_benefit;
    const SheetMaker &m_maker;
    Wording m_words;
};

} // namespace

TaxSheet simulationSheet(const domain::Claim &claim, const domain::RulesVerdict &verdict, const SheetMaker &maker)
{
    return SheetWriter(claim, verdict, maker).sheet();
}

QString sheetFileName(const domain::Claim &claim, core::Date day)
{
    const QString number = claim.number.empty() ? QStringLiteral("klaim") : QString::fromStdString(claim.number);
    return QStringLiteral("simulasi-pajak-%1-%2").arg(number, QString::fromStdString(day.toIso()));
}

core::Result<void> saveSheet(const QString &path, const TaxSheet &sheet)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return core::fail(core::ErrorCode::Storage, "the file cannot be written");
    {
        QPdfWriter writer(&file);
        writer.setTitle(sheet.title.id);
        writer.setCreator(QStringLiteral("Loket"));
        if (const auto printed = printTaxSheet(writer, sheet); !printed)
            return core::passOn(printed);
    }
    if (!file.commit())
        return core::fail(core::ErrorCode::Storage, "the file cannot be written");
    return {};
}

} // namespace loket::claimpanel
