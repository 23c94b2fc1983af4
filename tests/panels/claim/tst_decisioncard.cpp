// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/claim/counterpage.h"

#include "loket/domain/checklist.h"
#include "loket/ui/chip.h"
#include "loket/ui/fielderror.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/language.h"
#include "loket/ui/theme.h"
#include "loket/words/words.h"

#include <QApplication>
#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace loket;
using domain::Outcome;

namespace {

/// The visible widget of a kind with this accessible name or text.
template <typename W> W *visible(const QWidget &in, const QString &name)
{
    const auto all = in.findChildren<W *>();
    for (W *one : all) {
        if (one->isVisible() && (one->accessibleName() == name || one->property("text").toString() == name))
            return one;
    }
    return nullptr;
}

bool isSaid(const QWidget &in, const QString &sentence)
{
    const auto labels = in.findChildren<QLabel *>();
    return std::ranges::any_of(labels,
                               [&](const QLabel *label) { return label->isVisible() && label->text() == sentence; });
}

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

} // namespace

/// A claim on the screen, worked by keys alone.
class DecisionCardTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Workbench> m_bench;
    std::unique_ptr<test::CounterModels> m_models;
    std::unique_ptr<test::CounterPage> m_page;
    domain::ClaimId m_claim = test::sampleClaim().id;

    void show()
    {
        m_models = std::make_unique<test::CounterModels>(*m_bench);
        m_page = std::make_unique<test::CounterPage>(*m_models);
        m_page->resize(1366, 656);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_models->session.open(m_claim);
        QTRY_VERIFY(m_models->form.isReady());
    }
    void hide()
    {
        m_page.reset();
        m_models.reset();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target == nullptr ? m_page.get() : target, key, modifiers);
    }
    void type(const QString &words) { QTest::keyClicks(QApplication::focusWidget(), words); }

private slots:
    void initTestCase() { ui::applyTheme(*qApp, ui::Theme::light()); }
    void init()
    {
        m_bench = std::make_unique<test::Workbench>();
        m_bench->confirm(test::sampleClaim());
        show();
    }
    void cleanup()
    {
        hide();
        m_bench.reset();
    }

    void anApprovalIsMadeWithTheKeyboardAlone()
    {
        press(Qt::Key_F10);
        QTRY_VERIFY(qobject_cast<QCheckBox *>(QApplication::focusWidget()) != nullptr);
        const std::size_t count = m_models->form.items().size();
        for (std::size_t i = 0; i < count; ++i) {
            press(Qt::Key_Space);
            press(Qt::Key_Down);
        }
        m_page->decision->setFocus();
        visible<ui::KeyButton>(*m_page->decision, text("&Approve"))->setFocus();
        press(Qt::Key_Space);
        QCOMPARE(m_models->form.outcome(), Outcome::Approve);
        visible<QLineEdit>(*m_page->decision, text("Ticket or claim no."))->setFocus();
        type(text("K-0387"));
        press(Qt::Key_Tab);
        type(text("0041"));
        QSignalSpy submitted(&m_models->form, &models::DecisionForm::submitted);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(submitted.count(), 1);
        QTRY_COMPARE(m_bench->claim(m_claim)->claim.state, domain::ClaimState::AwaitingSupervisor);
    }
    void savingWithoutIdentifiersSaysSoAndBringsTheFocusThere()
    {
        m_models->form.setOutcome(Outcome::Postpone);
        m_models->form.setReason(domain::ReasonCode::P08);
        press(Qt::Key_Return, Qt::ControlModifier);
        auto *ticket = visible<QLineEdit>(*m_page->decision, text("Ticket or claim no."));
        QTRY_COMPARE(QApplication::focusWidget(), ticket);
        QVERIFY(isSaid(*m_page->decision, text("Write the ticket or claim number.")));
        QVERIFY(m_bench->pending().empty());
        type(text("K-0387"));
        QVERIFY(!isSaid(*m_page->decision, text("Write the ticket or claim number.")));
    }
    void aWrongPersonIsSaidBeforeAnybodyTriesToSave()
    {
        m_models->form.setOutcome(Outcome::Postpone);
        visible<QLineEdit>(*m_page->decision, text("Last 4 of the NIK"))->setFocus();
        type(text("0042"));
        QVERIFY(isSaid(*m_page->decision,
                       text("These are not the last digits of this participant. Read them from the card.")));
    }
    void keysFailAndSkipACheck()
    {
        press(Qt::Key_F10);
        QTRY_VERIFY(qobject_cast<QCheckBox *>(QApplication::focusWidget()) != nullptr);
        press(Qt::Key_X);
        QCOMPARE(m_models->form.items().front().result, domain::ItemResult::Fail);
        press(Qt::Key_N);
        QCOMPARE(m_models->form.items().front().result, domain::ItemResult::NotApplicable);
        press(Qt::Key_N);
        QCOMPARE(m_models->form.items().front().result, domain::ItemResult::NotDone);
    }
    void theDraftIsOnTheScreenAgainAfterARestart()
    {
        QSignalSpy kept(&m_models->form, &models::DecisionForm::draftKept);
        m_models->form.setOutcome(Outcome::Postpone);
        auto *words = visible<QPlainTextEdit>(*m_page->decision, text("What the participant will read"));
        words->setFocus();
        type(text("Bawa buku tabungan asli."));
        QTRY_VERIFY(kept.count() > 0);
        // What was typed after the first save is kept as well.
        QTRY_VERIFY(m_bench->draft(m_claim)->contains("Bawa buku tabungan asli."));

        hide();
        m_bench->close();
        m_bench->open();
        show();

        QTRY_VERIFY(visible<QPlainTextEdit>(*m_page->decision, text("What the participant will read")) != nullptr);
        QCOMPARE(visible<QPlainTextEdit>(*m_page->decision, text("What the participant will read"))->toPlainText(),
                 text("Bawa buku tabungan asli."));
        QVERIFY(m_models->form.wasRestored());
    }
    void aConflictAndWhatIsProvisionalAreShownInTheHeader()
    {
        m_models->form.setOutcome(Outcome::Postpone);
        m_models->form.setReason(domain::ReasonCode::P08);
        m_models->form.setSaidTicket(text("K-0387"));
        m_models->form.setSaidNik(text("0041"));
        m_models->form.submit();
        QTRY_VERIFY(m_models->session.view()->provisional);
        protocol::CommandResult refusal;
        refusal.id = m_bench->pending().front().id;
        refusal.status = 409;
        refusal.code = "revision_changed";
        m_bench->answer(refusal);
        QTRY_VERIFY(visible<ui::Chip>(*m_page->header, text("Needs you")) != nullptr);
    }
    void verdictsAreGivenByKeysInTheComparison()
    {
        QTableView *table = m_page->comparison->table();
        QTRY_VERIFY(table->isVisible());
        table->setCurrentIndex(m_models->comparison.index(1, 0));
        table->setFocus();
        press(Qt::Key_Space);
        QCOMPARE(m_models->form.fieldVerdict(domain::FieldKey::Name), domain::FieldVerdict::Match);
        press(Qt::Key_X);
        QCOMPARE(m_models->form.fieldVerdict(domain::FieldKey::Name), domain::FieldVerdict::Differs);
        press(Qt::Key_Delete);
        QCOMPARE(m_models->form.fieldVerdict(domain::FieldKey::Name), domain::FieldVerdict::NotChecked);
    }
    void everyValueStandsWholeInTheComparisonOnASmallLaptop()
    {
        domain::Claim claim = test::sampleClaim();
        claim.revision = 8;
        claim.form.participant.kpj.push_back("99000000042");
        claim.registers.ledger.accounts.push_back(claim.registers.ledger.accounts.front());
        claim.registers.ledger.accounts.back().kpj = "99000000042";
        m_bench->confirm(claim);
        const QTableView *table = m_page->comparison->table();
        QTRY_COMPARE(m_models->session.claim()->form.participant.kpj.size(), std::size_t{2});
        QTRY_VERIFY(table->isVisible());
        int seen = 0;
        for (int row = 0; row < m_models->comparison.rowCount(); ++row) {
            for (int column = models::ComparisonModel::FormColumn; column < models::ComparisonModel::VerdictColumn;
                 ++column) {
                const QModelIndex cell = m_models->comparison.index(row, column);
                if (cell.data().toString().isEmpty())
                    continue;
                const QSize given = table->visualRect(cell).size();
                QStyleOptionViewItem option;
                option.rect.setSize(given);
                const bool identifier = cell.data(models::ComparisonModel::SensitiveRole).toBool();
                const QSize needed =
                    table->itemDelegate()->sizeHint(identifier ? QStyleOptionViewItem() : option, cell);
                QVERIFY2(needed.width() <= given.width() && needed.height() <= given.height(),
                         qPrintable(QStringLiteral("%1 needs %2, has %3")
                                        .arg(cell.data().toString())
                                        .arg(needed.width())
                                        .arg(given.width())));
                seen += identifier ? 1 : 0;
            }
        }
        QVERIFY(seen >= 4);
        QVERIFY(table->horizontalHeader()->length() <= table->viewport()->width());
    }
    void everyOpenCheckIsMarkedAndCountedAndTheFirstHasTheFocus()
    {
        m_models->form.setOutcome(Outcome::Approve);
        const auto items = m_models->form.items();
        m_models->form.setItem(items[0].item, domain::ItemResult::Pass);
        press(Qt::Key_Return, Qt::ControlModifier);
        auto *box = qobject_cast<QCheckBox *>(QApplication::focusWidget());
        QVERIFY(box != nullptr);
        QCOMPARE(box->accessibleDescription(), text("still open"));
        int marked = 0;
        int mandatory = 0;
        for (const QCheckBox *each : m_page->decision->findChildren<QCheckBox *>())
            marked += each->isVisible() && each->accessibleDescription() == text("still open") ? 1 : 0;
        for (const auto &check : items)
            mandatory += domain::isMandatory(check.item) ? 1 : 0;
        QCOMPARE(marked, mandatory - 1);
        QVERIFY(isSaid(*m_page->decision,
                       QStringLiteral("%1 checks are still open, each is marked above.").arg(mandatory - 1)));
        for (const auto &check : items) {
            if (check.item != items[1].item && check.item != items[3].item)
                m_models->form.setItem(check.item, domain::ItemResult::Pass);
        }
        QVERIFY(isSaid(*m_page->decision,
                       QStringLiteral("Still to be checked: %1; %2.")
                           .arg(words::checklistItem(items[1].item), words::checklistItem(items[3].item))));
    }
    void anUnjudgedDifferenceIsNamedAndTheComparisonGetsTheFocus()
    {
        domain::Claim claim = test::sampleClaim();
        claim.revision = 8;
        claim.registers.bank.holder = "PESERTA UJI 014";
        m_bench->confirm(claim);
        QTRY_COMPARE(m_models->session.claim()->revision, std::int64_t{8});
        m_models->form.setOutcome(Outcome::Approve);
        for (const auto &check : m_models->form.items())
            m_models->form.setItem(check.item, domain::ItemResult::Pass);
        m_models->form.setSaidTicket(text("K-0387"));
        m_models->form.setSaidNik(text("0041"));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTableView *table = m_page->comparison->table();
        QTRY_COMPARE(QApplication::focusWidget(), table);
        QCOMPARE(table->currentIndex().data(models::ComparisonModel::FieldRole).toInt(),
                 static_cast<int>(domain::FieldKey::AccountHolder));
        QVERIFY(isSaid(*m_page->decision,
                       QStringLiteral("A register says something else. Give your verdict in the comparison on: %1.")
                           .arg(words::field(domain::FieldKey::AccountHolder))));
        press(Qt::Key_Space);
        QVERIFY(m_models->form.problems().empty());
        QSignalSpy submitted(&m_models->form, &models::DecisionForm::submitted);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(submitted.count(), 1);
        QTRY_COMPARE(m_bench->claim(m_claim)->claim.state, domain::ClaimState::AwaitingSupervisor);
    }
    void afterSavingTheQueueHasTheKeyboard()
    {
        m_bench->confirm(test::sampleVisit(42, domain::VisitState::Waiting, std::chrono::minutes(5)));
        m_models->form.setOutcome(Outcome::Postpone);
        m_models->form.setReason(domain::ReasonCode::P08);
        m_models->form.setSaidTicket(text("K-0387"));
        auto *nik = visible<QLineEdit>(*m_page->decision, text("Last 4 of the NIK"));
        nik->setFocus();
        type(text("0041"));
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_bench->claim(m_claim)->claim.state, domain::ClaimState::Postponed);
        QTRY_VERIFY(QApplication::focusWidget() != nullptr && m_page->queue->isAncestorOf(QApplication::focusWidget()));
    }
    void everythingFitsASmallLaptop()
    {
        m_models->form.setOutcome(Outcome::Return);
        m_models->form.submit();
        QTRY_VERIFY(isSaid(*m_page->decision, text("Choose a reason.")));
        QVERIFY2(m_page->width() <= 1366 && m_page->height() <= 656,
                 qPrintable(QStringLiteral("%1 x %2").arg(m_page->width()).arg(m_page->height())));
        const QWidget *save = visible<ui::KeyButton>(*m_page->decision, text("Save decision"));
        QVERIFY(save != nullptr);
        QVERIFY(m_page->rect().contains(QRect(save->mapTo(m_page.get(), QPoint()), save->size())));
    }
    void theLanguageIsSwitchedWhileAClaimIsOpen()
    {
        ui::LanguageSwitcher language(*qApp);
        QVERIFY(language.install(ui::Language::Indonesian));
        QTRY_VERIFY(visible<ui::KeyButton>(*m_page->decision, text("Simpan keputusan")) != nullptr);
        QVERIFY(visible<QCheckBox>(*m_page->decision, text("Wajah sesuai dengan foto KTP")) != nullptr);
        QVERIFY(language.install(ui::Language::English));
        QTRY_VERIFY(visible<ui::KeyButton>(*m_page->decision, text("Save decision")) != nullptr);
    }
};

QTEST_MAIN(DecisionCardTest)
#include "tst_decisioncard.moc"
