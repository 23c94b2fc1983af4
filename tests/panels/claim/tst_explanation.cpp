// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/claim/counterpage.h"
#include "ui/audit.h"

#include "loket/ui/chip.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/language.h"
#include "loket/ui/reasontree.h"
#include "loket/ui/taxsheet.h"
#include "loket/ui/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace loket;
using domain::Outcome;
using domain::ReasonCode;

namespace {

template <typename W> W *visible(const QWidget &in, const QString &name)
{
    for (W *one : in.findChildren<W *>()) {
        if (one->isVisible() && one->property("text").toString() == name)
            return one;
    }
    return nullptr;
}

bool isSaid(const QWidget &in, const QString &beginning)
{
    const auto labels = in.findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](const QLabel *label) { return label->isVisible() && label->text().startsWith(beginning); });
}

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

} // namespace

/// What the form tells of the rules, and the sheet.
class ExplanationTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Workbench> m_bench;
    std::unique_ptr<test::CounterModels> m_models;
    std::unique_ptr<test::CounterPage> m_page;

    void show(const domain::Claim &claim)
    {
        m_bench->confirm(claim);
        m_models = std::make_unique<test::CounterModels>(*m_bench);
        m_page = std::make_unique<test::CounterPage>(*m_models);
        m_page->resize(1600, 820);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_models->session.open(claim.id);
        QTRY_VERIFY(m_models->form.isReady());
    }
    static domain::Claim waitingClaim()
    {
        domain::Claim claim = test::sampleClaim();
        claim.form.participant.employmentEnd = test::day("2026-11-10");
        return claim;
    }

private slots:
    void initTestCase() { ui::applyTheme(*qApp, ui::Theme::light()); }
    void init() { m_bench = std::make_unique<test::Workbench>(); }
    void cleanup()
    {
        m_page.reset();
        m_models.reset();
        m_bench.reset();
    }

    void aRefusalExplainsItselfAndOffersItsCode()
    {
        show(waitingClaim());
        QVERIFY(isSaid(*m_page->decision, text("The rules suggest: Reject, R02")));
        auto *tree = m_page->decision->findChild<ui::ReasonTree *>();
        QVERIFY(tree->isVisible());
        QVERIFY(tree->plainText().contains(QLatin1String("Permenaker 4/2022")));
        QVERIFY(!isSaid(*m_page->decision, text("Participant receives")));
        QVERIFY(visible<ui::KeyButton>(*m_page->decision, text("Tax &simulation")) == nullptr);
        QCOMPARE(m_models->form.outcome(), Outcome::Unknown); // offered, not forced
        visible<ui::KeyButton>(*m_page->decision, text("&Use it"))->click();
        QCOMPARE(m_models->form.outcome(), Outcome::Reject);
        QCOMPARE(m_models->form.reason(), ReasonCode::R02);
        QVERIFY(m_models->form.sentence().contains(QLatin1String("10/12/2026")));
        QVERIFY(!isSaid(*m_page->decision, text("The rules suggest")));
    }
    void anOutcomeChosenByHandHasTheCodeOfTheRules()
    {
        show(waitingClaim());
        m_models->form.setOutcome(Outcome::Reject);
        QCOMPARE(m_models->form.reason(), ReasonCode::R02);
        m_models->form.setReason(ReasonCode::R06);
        QCOMPARE(m_models->form.reason(), ReasonCode::R06);
        m_models->form.setOutcome(Outcome::Postpone);
        QCOMPARE(m_models->form.reason(), ReasonCode::Unknown);
    }
    void theReasonsOfADueClaimOpenByTheirKey()
    {
        show(test::sampleClaim());
        auto *tree = m_page->decision->findChild<ui::ReasonTree *>();
        QVERIFY(!tree->isVisible());
        QTest::keyClick(m_page.get(), Qt::Key_W, Qt::AltModifier);
        QTRY_VERIFY(tree->isVisible());
        QVERIFY(!isSaid(*m_page->decision, text("The rules suggest")));
    }
    void theDayToPayIsSaid()
    {
        domain::Claim claim = test::sampleClaim();
        claim.payBy = test::day("2026-11-27");
        claim.completeAt = test::morning();
        show(claim);
        QVERIFY(visible<ui::Chip>(*m_page->decision, text("Pay by Jum 27 Nov 2026 at the latest")) != nullptr);
        claim.revision = 8;
        claim.payBy = test::day("2026-11-20");
        m_bench->confirm(claim);
        QTRY_VERIFY(visible<ui::Chip>(*m_page->decision, text("Should have been paid by Jum 20 Nov 2026")) != nullptr);
    }
    void aDataCorrectionHasItsDayOfEscalation()
    {
        show(test::sampleClaim());
        m_models->form.setOutcome(Outcome::Postpone);
        m_models->form.setReason(ReasonCode::P06); // on a Saturday: two working days are Monday and Tuesday
        const auto labels = m_page->decision->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QLatin1String("correct the data by Sel 24 Nov 2026"));
        }));
    }
    void aPartialClaimIsReadOutBeforeItIsApproved()
    {
        domain::Claim claim = test::sampleClaim();
        claim.form.reason = domain::ClaimReason::Partial10;
        claim.registers.ledger.accounts.front().joined = test::day("2010-01-05");
        claim.registers.ledger.accounts.front().active = true;
        claim.registers.ledger.accounts.front().balance = core::Sen{20'000'000'000};
        claim.registers.ledger.npwpValid = true;
        claim.documents.push_back(test::document(domain::DocumentKind::Npwp, 120));
        show(claim);
        QVERIFY2(m_models->form.verdict() && m_models->form.verdict()->taxOutlook,
                 m_models->form.verdict() ? "no outlook" : m_models->form.verdict().error().detail.c_str());
        auto *readOut = visible<QCheckBox>(*m_page->decision, text("Read out to the participant"));
        QVERIFY(readOut != nullptr);
        m_models->form.setOutcome(Outcome::Approve);
        for (const auto &check : m_models->form.items())
            m_models->form.setItem(check.item, domain::ItemResult::Pass);
        QVERIFY(readOut->isChecked()); // one answer, in the list and here
        m_models->form.setItem(domain::ChecklistItem::BenefitReadOut, domain::ItemResult::NotApplicable);
        QVERIFY(!readOut->isChecked());
        const auto problems = m_models->form.problems();
        QVERIFY(std::ranges::any_of(problems, [](const models::FormProblem &problem) {
            return problem.item == domain::ChecklistItem::BenefitReadOut &&
                   problem.fault == models::FormFault::ItemOpen;
        }));
        readOut->click();
        QCOMPARE(m_models->form.problems().front().field, models::FormField::Ticket);
        const QString picture = qEnvironmentVariable("LOKET_PICTURES");
        if (!picture.isEmpty())
            m_page->grab().save(picture + QStringLiteral("/partial.png"));
    }
    void aForeignersTaxIsLeftToTheTaxOfficer()
    {
        domain::Claim claim = test::sampleClaim();
        claim.registers.ledger.foreigner = true;
        show(claim);
        QVERIFY(isSaid(*m_page->decision, text("Foreigner's tax: the tax officer computes it")));
        m_models->form.setOutcome(Outcome::Approve);
        const auto labels = m_page->decision->findChildren<QLabel *>();
        QVERIFY(std::ranges::none_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QLatin1String("Rp "));
        }));
        const auto problems = m_models->form.problems();
        QVERIFY(std::ranges::any_of(problems, [](const models::FormProblem &problem) {
            return problem.fault == models::FormFault::TaxOfficer;
        }));
    }
    void whatIsMissingSaysWhatFollows()
    {
        domain::Claim claim = test::sampleClaim();
        std::erase_if(claim.documents, [](const domain::Document &document) {
            return document.kind == domain::DocumentKind::BankPassbook;
        });
        show(claim);
        QVERIFY(isSaid(*m_page->decision, text("Missing: ")));
        QVERIFY(isSaid(*m_page->decision, text("Asked by procedure only: postpone")));
        m_models->form.setOutcome(Outcome::Postpone);
        QVERIFY(m_models->form.reason() != ReasonCode::Unknown); // the code of what is missing
    }
    void aSavedSheetIsOnRecordBeforeItIsWritten()
    {
        show(test::sampleClaim());
        QTest::keyClick(m_page.get(), Qt::Key_P, Qt::ControlModifier);
        QDialog *sheet = nullptr;
        QTRY_VERIFY((sheet = m_page->findChild<QDialog *>()) != nullptr && sheet->isVisible());
        QVERIFY(sheet->findChild<ui::TaxSheetPreview *>() != nullptr);
        QVERIFY(!sheet->windowTitle().contains(QLatin1String("Peserta")));
        QCOMPARE(ui::unnamedWidgets(*sheet), QStringList());
        visible<ui::KeyButton>(*sheet, text("&Save as PDF"))->click();
        auto *files = sheet->findChild<QFileDialog *>();
        QVERIFY(files != nullptr);
        QVERIFY(files->selectedFiles().constFirst().endsWith(QLatin1String("simulasi-pajak-K-0387-2026-11-21.pdf")));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("sheet.pdf"));
        QSignalSpy said(m_page->decision, &claimpanel::DecisionCard::said);
        emit files->fileSelected(path);
        QTRY_COMPARE(said.count(), 1);
        QVERIFY(QFileInfo(path).size() > 1000);
        const auto pending = m_bench->pending();
        QCOMPARE(pending.size(), std::size_t{1});
        const auto &claimCommand = std::get<domain::ClaimCommand>(pending.front().target);
        const auto &access = std::get<domain::claimcmd::RecordAccess>(claimCommand.body);
        QCOMPARE(access.kind, domain::AccessKind::Export);
        QCOMPARE(access.reason, std::string("tax_simulation"));
        QCOMPARE(claimCommand.claim, test::sampleClaim().id);
    }
    void theSheetGoesWhenAnotherClaimIsOpened()
    {
        show(test::sampleClaim());
        m_bench->confirm(test::sampleClaim(42));
        QTest::keyClick(m_page.get(), Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(m_page->findChild<ui::TaxSheetPreview *>() != nullptr);
        m_models->session.open(test::sampleClaim(42).id);
        QTRY_VERIFY(m_page->findChild<ui::TaxSheetPreview *>() == nullptr);
    }
    void theFormIsNeverWiderThanItsCard()
    {
        ui::LanguageSwitcher language(*qApp);
        for (const ui::Language each : {ui::Language::Indonesian, ui::Language::English}) {
            QVERIFY(language.install(each));
            show(test::sampleClaim());
            const auto *area = m_page->decision->findChild<QScrollArea *>();
            QTRY_VERIFY(area->isVisible());
            QVERIFY2(
                area->widget()->width() <= area->viewport()->width(),
                qPrintable(QStringLiteral("%1 in %2").arg(area->widget()->width()).arg(area->viewport()->width())));
            m_page.reset();
            m_models.reset();
        }
        QVERIFY(language.install(ui::Language::English));
    }
    void withoutAnAmountThereIsNothingToSign()
    {
        domain::Claim claim = test::sampleClaim();
        claim.registers.ledger = {};
        show(claim);
        QVERIFY(visible<ui::KeyButton>(*m_page->decision, text("Tax &simulation")) == nullptr);
    }
};

QTEST_MAIN(ExplanationTest)
#include "tst_explanation.moc"
