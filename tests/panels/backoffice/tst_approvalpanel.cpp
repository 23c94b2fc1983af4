// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/backoffice/backdesk.h"
#include "panels/backoffice/picture.h"
#include "ui/audit.h"

#include "loket/approvalpanel/approvalpanel.h"
#include "loket/ui/chip.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/language.h"
#include "loket/ui/reasontree.h"
#include "loket/ui/segmentedtabs.h"
#include "loket/ui/theme.h"
#include "loket/ui/typescale.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace loket;
using namespace loket::test;
using approvalpanel::ApprovalPanel;
using domain::Role;

namespace {

struct Page : BackDesk
{
    Page()
        : BackDesk({Role::Supervisor})
    {
        domain::Claim large = waitingClaim(44, *this, 2);
        large.decision->benefit->gross = core::Rupiah{318'400'000};
        domain::Claim odd = waitingClaim(71, *this, 6);
        odd.registers.bank.holder = "PESERTA UJI 7";
        odd.history = {{morning() - std::chrono::hours(90), "claim.submitted", "participant", Role::Participant,
                        domain::ClaimState::Draft, domain::ClaimState::Submitted, ""},
                       {morning() - std::chrono::hours(70), "claim.review_completed", "Petugas Contoh", Role::Verifier,
                        domain::ClaimState::DocumentReview, domain::ClaimState::Queued, ""},
                       {morning() - std::chrono::hours(20), "claim.decided", "Petugas Contoh", Role::Cso,
                        domain::ClaimState::InVerification, domain::ClaimState::AwaitingSupervisor, ""}};
        odd.checks.items = {{domain::ChecklistItem::RightPerson, domain::ItemResult::Pass, {}},
                            {domain::ChecklistItem::IdCardHeld, domain::ItemResult::Pass, {}},
                            {domain::ChecklistItem::OriginalsHeld, domain::ItemResult::Pass, {}},
                            {domain::ChecklistItem::BenefitReadOut, domain::ItemResult::NotApplicable, {}}};
        feedClaims({large, odd, waitingClaim(31, *this, 9), waitingClaim(52, *this, 3), waitingClaim(60, *this, 1)});
        panel.resize(1600, 850);
        panel.show();
    }
    void waitForClaim()
    {
        QVERIFY(QTest::qWaitFor([this] { return session.claim() != nullptr; }));
    }
    void lookAtAll()
    {
        for (const models::Evidence &piece : approval.evidence())
            approval.look(piece.document, QString::fromStdString(piece.sha256));
        QVERIFY(QTest::qWaitFor([this] { return approval.seenCount() == int(approval.evidence().size()); }));
    }
    models::ApprovalListModel list{*store, *maker, book};
    models::ClaimSession session{*store, *maker, book};
    models::DecisionForm decision{session, *store};
    models::ComparisonModel comparison{session, decision};
    models::ApprovalForm approval{session, *store};
    ApprovalPanel panel{{list, session, comparison, approval}};
};

ui::KeyButton *button(QWidget &panel, const QString &key)
{
    for (ui::KeyButton *candidate : panel.findChildren<ui::KeyButton *>()) {
        if (candidate->keyHint() == key)
            return candidate;
    }
    return nullptr;
}

} // namespace

class ApprovalPanelTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto *language = new ui::LanguageSwitcher(*qApp);
        language->install(ui::Language::Indonesian);
        ui::applyTheme(*qApp, ui::Theme::light());
    }

    void theMostUrgentClaimIsOpenAtOnce()
    {
        Page page;
        page.waitForClaim();
        QCOMPARE(page.session.claim()->number, std::string("K-0031"));
    }

    void altDownOpensTheNextClaim()
    {
        Page page;
        page.waitForClaim();
        QTest::keyClick(&page.panel, Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(page.session.claim() != nullptr && page.session.claim()->number == "K-0071");
    }

    void approvingIsOffUntilTheEvidenceIsSeenAndThenOneKey()
    {
        Page page;
        page.waitForClaim();
        ui::KeyButton *approve = button(page.panel, QStringLiteral("Ctrl+Enter"));
        QVERIFY(approve != nullptr);
        QVERIFY(!approve->isEnabled());
        page.lookAtAll();
        QTRY_VERIFY(approve->isEnabled());
        QSignalSpy said(&page.panel, &ApprovalPanel::said);

        QTest::keyClick(&page.panel, Qt::Key_Return, Qt::ControlModifier);

        QTRY_COMPARE(said.count(), 1);
        QTRY_VERIFY(page.session.claim() != nullptr && page.session.claim()->number == "K-0071");
    }

    void sendingBackWithoutACommentAsksForIt()
    {
        Page page;
        page.waitForClaim();
        QTest::keyClick(&page.panel, Qt::Key_K, Qt::AltModifier);
        auto *comment = page.panel.findChild<QPlainTextEdit *>();
        QTRY_VERIFY(comment->hasFocus());
        QTest::keyClicks(comment, QStringLiteral("Periksa lagi"));
        QTest::keyClick(&page.panel, Qt::Key_K, Qt::AltModifier);
        QTRY_COMPARE(page.claim(idNumber<domain::ClaimId>(31))->claim.state, domain::ClaimState::InVerification);
    }

    void rejectingAsksForCodeAndAppealInADialog()
    {
        Page page;
        page.waitForClaim();
        QTest::keyClick(&page.panel, Qt::Key_L, Qt::AltModifier);
        QDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = page.panel.window()->findChild<QDialog *>()) != nullptr);
        QTRY_VERIFY(dialog->isVisible());
        picture(*dialog, QStringLiteral("approval-reject"));
        auto *reason = dialog->findChild<QComboBox *>();
        QTest::keyClick(reason, Qt::Key_Down);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(page.claim(idNumber<domain::ClaimId>(31))->claim.state, domain::ClaimState::Rejected);
    }

    void identifiersStandWholeOnTheSmallestWindow()
    {
        Page page;
        page.panel.resize(1200, 656);
        page.waitForClaim();
        const auto *table = page.panel.findChild<QTableView *>();
        QTRY_VERIFY(page.comparison.rowCount() > 0 && table->isVisible());
        const QModelIndex nik = page.comparison.index(0, models::ComparisonModel::FormColumn);
        const int needed = QFontMetrics(ui::font(ui::Type::Body)).horizontalAdvance(nik.data().toString());
        QTRY_VERIFY(table->visualRect(nik).width() >= needed + 16);
        QVERIFY(table->horizontalHeader()->length() <= table->viewport()->width());
    }

    void theReasonsThatTheOfficerSawStandBesideTheEvidence()
    {
        Page page;
        page.waitForClaim();
        auto *tabs = page.panel.findChild<ui::SegmentedTabs *>(QStringLiteral("proposal-tabs"));
        QVERIFY(tabs != nullptr);
        tabs->setCurrentIndex(1);
        auto *tree = page.panel.findChild<ui::ReasonTree *>();
        QTRY_VERIFY(tree->isVisible());
        QVERIFY(tree->plainText().contains(QLatin1String("Permenaker 4/2022")));
        picture(page.panel, QStringLiteral("approval-rules"));
        const auto isSaid = [&page](const QString &word) {
            const auto chips = page.panel.findChildren<ui::Chip *>();
            return std::ranges::any_of(chips,
                                       [&](const ui::Chip *chip) { return chip->isVisible() && chip->text() == word; });
        };
        QVERIFY(isSaid(QStringLiteral("Seperti dilihat petugas, hari ini sama")));

        domain::Claim changed = waitingClaim(31, page, 9);
        changed.revision = 8;
        changed.decision->verdict->reasons.front().outcome = domain::RuleOutcome::NotMet;
        page.feedClaims({changed});
        QTRY_VERIFY(isSaid(QStringLiteral("Seperti dilihat petugas; hari ini hasilnya berbeda")));
    }

    void theListFoldsOnASmallScreenAndF8BringsIt()
    {
        Page page;
        page.panel.resize(1366, 690);
        page.waitForClaim();
        QVERIFY(page.panel.isFolded());
        auto *list = page.panel.findChild<QListView *>();
        QVERIFY(!list->isVisible());
        QTest::keyClick(&page.panel, Qt::Key_F8);
        QTRY_VERIFY(list->isVisible());
        QTest::keyClick(list, Qt::Key_Escape);
        QTRY_VERIFY(!list->isVisible());
    }

    void thePageKeepsTheRulesInBothSizesAndThemes()
    {
        Page page;
        page.waitForClaim();
        page.panel.openClaim(idNumber<domain::ClaimId>(71));
        QTRY_VERIFY(page.session.claim() != nullptr && page.session.claim()->number == "K-0071");
        for (const bool dark : {false, true}) {
            ui::applyTheme(*qApp, dark ? ui::Theme::dark() : ui::Theme::light());
            for (const QSize size : {QSize(1600, 850), QSize(1366, 690)}) {
                page.panel.resize(size);
                QCoreApplication::processEvents();
                QTRY_COMPARE(ui::auditWindow(page.panel).join(QLatin1Char('\n')), QString());
                picture(page.panel, QStringLiteral("approval-%1-%2")
                                        .arg(size.width())
                                        .arg(dark ? QLatin1String("dark") : QLatin1String("light")));
            }
        }
        ui::applyTheme(*qApp, ui::Theme::light());
    }
};

QTEST_MAIN(ApprovalPanelTest)
#include "tst_approvalpanel.moc"
