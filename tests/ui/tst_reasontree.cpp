// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/language.h"
#include "loket/ui/reasontree.h"
#include "loket/ui/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QScrollArea>
#include <QTest>

using namespace loket;
using domain::RuleOutcome;
using domain::RuleReason;
using ui::ReasonTree;

namespace {

RuleReason step(const std::string &rule, RuleOutcome outcome, const std::string &text)
{
    RuleReason made;
    made.rule = rule;
    made.outcome = outcome;
    made.textId = text;
    made.textEn = text + " (en)";
    made.source = "Permenaker 4/2022";
    return made;
}

std::vector<RuleReason> reasons()
{
    RuleReason due = step("due", RuleOutcome::NotMet, "Belum jatuh tempo");
    RuleReason wait = step("wait", RuleOutcome::NotMet, "Masa tunggu satu bulan");
    wait.seen = "2026-11-21";
    wait.needed = "2026-12-10";
    due.parts = {wait};
    RuleReason money = step("tax", RuleOutcome::Note, "Pajak final");
    money.seen = "69730217";
    money.parts = {step("free", RuleOutcome::Note, "0% sampai Rp 50.000.000")};
    return {due, money};
}

} // namespace

class ReasonTreeTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyTheme(*qApp, ui::Theme::light()); }

    void theModelIsSound()
    {
        ReasonTree tree;
        QAbstractItemModelTester tester(tree.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        tree.setReasons(reasons());
        tree.setReasons({});
    }
    void whatIsNotMetStandsOpenAndTheRestIsFolded()
    {
        ReasonTree tree;
        tree.setReasons(reasons());
        QVERIFY(tree.isExpanded(tree.model()->index(0, 0)));
        QVERIFY(!tree.isExpanded(tree.model()->index(1, 0)));
    }
    void theSameReasonsAgainKeepWhatWasFolded()
    {
        ReasonTree tree;
        tree.setReasons(reasons());
        tree.collapse(tree.model()->index(0, 0));
        tree.setReasons(reasons());
        QVERIFY(!tree.isExpanded(tree.model()->index(0, 0)));
    }
    void everyStepSaysWordTextComparisonAndSource()
    {
        ReasonTree tree;
        tree.setReasons(reasons());
        const QModelIndex wait = tree.model()->index(0, 0, tree.model()->index(0, 0));
        QCOMPARE(wait.data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Not met. Masa tunggu satu bulan (en). needed 10/12/2026, there is 21/11/2026. "
                                "Permenaker 4/2022"));
        QCOMPARE(ui::comparedText(reasons().at(1)), QString()); // a note
        RuleReason amount = reasons().at(1);
        amount.outcome = RuleOutcome::Met;
        QCOMPARE(ui::comparedText(amount), QStringLiteral("there is 69.730.217"));
        RuleReason months = step("wait", RuleOutcome::Met, "Masa tunggu");
        months.seen = "2026-01-05";
        months.needed = "1"; // month: only the text can say so
        QCOMPARE(ui::comparedText(months), QStringLiteral("there is 05/01/2026"));
        months.seen = "yes";
        months.needed = "no";
        QCOMPARE(ui::comparedText(months), QStringLiteral("needed no, there is yes"));
    }
    void keysFoldAndCopy()
    {
        ReasonTree tree;
        tree.setReasons(reasons());
        tree.show();
        QVERIFY(QTest::qWaitForWindowActive(&tree));
        tree.setFocus();
        QTRY_COMPARE(tree.currentIndex(), tree.model()->index(0, 0));
        QTest::keyClick(&tree, Qt::Key_Left);
        QVERIFY(!tree.isExpanded(tree.model()->index(0, 0)));
        QTest::keyClick(&tree, Qt::Key_Right);
        QVERIFY(tree.isExpanded(tree.model()->index(0, 0)));
        QTest::keyClick(&tree, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("Not met | Belum jatuh tempo (en) | Permenaker 4/2022\n"
                                "  Not met | Masa tunggu satu bulan (en) | needed 10/12/2026, there is 21/11/2026 | "
                                "Permenaker 4/2022"));
        tree.copyAll();
        QCOMPARE(QGuiApplication::clipboard()->text().split(QLatin1Char('\n')).size(), 4);
    }
    void growingItTakesTheHeightOfItsOpenRows()
    {
        QScrollArea area;
        auto *tree = new ReasonTree;
        tree->setGrowing(true);
        area.setWidgetResizable(true);
        area.setWidget(tree);
        area.resize(320, 200);
        area.show();
        tree->setReasons(reasons());
        const int open = tree->height();
        QVERIFY(open > 0);
        QCOMPARE(tree->visualRect(tree->model()->index(1, 0)).bottom() + 1, open);
        tree->collapse(tree->model()->index(0, 0));
        QTRY_VERIFY(tree->height() < open);
    }
    void theTextsFollowTheLanguage()
    {
        ui::LanguageSwitcher language(*qApp);
        QVERIFY(language.install(ui::Language::Indonesian));
        ReasonTree tree;
        tree.setReasons(reasons());
        QCOMPARE(tree.model()->index(0, 0).data().toString(), QStringLiteral("Belum jatuh tempo"));
        QVERIFY(tree.plainText().startsWith(QLatin1String("Tidak terpenuhi")));
        QVERIFY(language.install(ui::Language::English));
        QCOMPARE(tree.model()->index(0, 0).data().toString(), QStringLiteral("Belum jatuh tempo (en)"));
    }
};

QTEST_MAIN(ReasonTreeTest)
#include "tst_reasontree.moc"
