// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/claim/counterpage.h"

#include "loket/ui/dialogs.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>

using namespace loket;
using domain::VisitId;
using std::chrono::minutes;
using S = domain::VisitState;

class QueuePanelTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Workbench> m_bench;
    std::unique_ptr<test::CounterModels> m_models;
    std::unique_ptr<test::CounterPage> m_page;

    static VisitId id(unsigned n) { return test::idNumber<VisitId>(n); }
    [[nodiscard]] S stateOf(unsigned n) { return m_bench->visit(id(n))->visit.state; }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(m_page.get(), key, modifiers);
    }
    [[nodiscard]] bool isSaid(const char *words) const
    {
        const auto labels = m_page->queue->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [words](const QLabel *label) {
            return label->isVisible() && label->text().contains(QString::fromUtf8(words));
        });
    }
    [[nodiscard]] bool hasButton(const char *words) const
    {
        const auto buttons = m_page->queue->findChildren<ui::KeyButton *>();
        return std::ranges::any_of(
            buttons, [words](const ui::KeyButton *button) { return button->text() == QString::fromUtf8(words); });
    }
    void serve(unsigned n)
    {
        m_models->intents.call(id(n));
        QTRY_COMPARE(stateOf(n), S::Called);
        QTRY_COMPARE(m_models->queue.rowAt(0)->group, models::QueueGroup::Mine);
    }

private slots:
    void initTestCase() { ui::applyTheme(*qApp, ui::Theme::light()); }
    void init()
    {
        m_bench = std::make_unique<test::Workbench>();
        m_bench->confirm(test::sampleVisit(1, S::Waiting, minutes(20)));
        m_bench->confirm(test::sampleVisit(2, S::Waiting, minutes(10)));
        m_models = std::make_unique<test::CounterModels>(*m_bench);
        m_page = std::make_unique<test::CounterPage>(*m_models);
        m_page->resize(1366, 656);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_COMPARE(m_models->queue.rowCount(), 2);
    }
    void cleanup()
    {
        m_page.reset();
        m_models.reset();
        m_bench.reset();
    }

    void theFocusGivenWhileTheListStillLoadsIsTheListsAfterwards()
    {
        QWidget window;
        window.resize(400, 600);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        test::CounterModels late(*m_bench);
        queuepanel::QueuePanel panel(late.queue, late.intents, &window);
        panel.show();
        panel.setFocus();
        QVERIFY(!late.queue.isLoaded());
        QTRY_VERIFY(panel.findChild<QListView *>()->hasFocus());
    }
    void f2AsksTheCentreWhoIsNextAndShowsThem()
    {
        QSignalSpy activated(m_page->queue, &queuepanel::QueuePanel::visitActivated);
        press(Qt::Key_F2);
        QTRY_COMPARE(m_bench->pending().size(), 1U);
        protocol::CommandResult answer;
        answer.id = m_bench->pending().front().id;
        answer.status = 200;
        answer.aggregate = "visit/" + id(1).toString();
        domain::Visit called = test::sampleVisit(1, S::Called, minutes(20));
        called.revision = 4;
        called.servedBy = m_bench->maker.officer().id;
        m_bench->confirm(called);
        m_bench->answer(answer);
        QTRY_COMPARE(activated.count(), 1);
        QCOMPARE(m_page->queue->selected(), std::optional(id(1)));
    }
    void f2WithoutTheCentreShowsWhoWouldBeFirst()
    {
        m_models->intents.setConnected(false);
        QVERIFY(hasButton("Show who is first"));
        press(Qt::Key_F2);
        QTRY_VERIFY(isSaid("The centre does not answer"));
        QCOMPARE(m_page->queue->selected(), std::optional(id(1)));
        press(Qt::Key_F2, Qt::ShiftModifier);
        QTRY_COMPARE(stateOf(1), S::Called);
        QVERIFY(m_bench->visit(id(1))->provisional);
        m_models->intents.setConnected(true);
        QVERIFY(hasButton("Call the next one"));
    }
    void aVisitIsWorkedThroughByFunctionKeys()
    {
        serve(1);
        press(Qt::Key_F3);
        QTRY_COMPARE(stateOf(1), S::Serving);
        QTRY_VERIFY(m_models->intents.allows(models::QueueAct::Finish, m_models->queue.visit(id(1))->visit));
        press(Qt::Key_F7);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QTRY_COMPARE(stateOf(1), S::Done);
        QCOMPARE(m_bench->visit(id(1))->visit.outcome, std::string("served"));
        QTRY_VERIFY(m_models->intents.canUndo());
        QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
        m_page->activateWindow(); // without a window manager nobody gives it back
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(stateOf(1), S::Serving);
    }
    void f4SaysThatTheCalledOneIsNotHere()
    {
        serve(1);
        press(Qt::Key_F4);
        QTRY_COMPARE(stateOf(1), S::NotHere);
    }
    void aHoldAsksWhyWithOneKey()
    {
        serve(1);
        press(Qt::Key_F3);
        QTRY_COMPARE(m_models->queue.visit(id(1))->visit.state, S::Serving);
        press(Qt::Key_H, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QTRY_COMPARE(stateOf(1), S::OnHold);
    }
    void callingOutOfOrderAsksForAReason()
    {
        m_models->intents.call(id(2));
        auto *dialog = m_page->queue->findChild<ui::ReasonDialog *>();
        QVERIFY(dialog != nullptr);
        QTRY_VERIFY(dialog->isVisible());
        dialog->activateWindow();
        QTRY_VERIFY(dialog->isActiveWindow());
        dialog->findChild<QComboBox *>()->setCurrentIndex(1);
        QSignalSpy given(dialog, &ui::ReasonDialog::given);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(given.count(), 1);
        QTRY_COMPARE(stateOf(2), S::Called);
        QVERIFY(m_bench->visit(id(2))->visit.outOfOrder);
    }
    void enterOpensTheChosenVisit()
    {
        QSignalSpy activated(m_page->queue, &queuepanel::QueuePanel::visitActivated);
        m_page->queue->select(id(2));
        auto *list = m_page->queue->findChild<QListView *>();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().value<VisitId>(), id(2));
    }
    void everyRowSaysItselfToAScreenReader()
    {
        const QString said = m_models->queue.index(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(said.contains(QStringLiteral("A-001")));
        QVERIFY(said.contains(QStringLiteral("Resigned")));
        QVERIFY(said.contains(QStringLiteral("20 min")));
    }
    void anEmptyDaySaysSo()
    {
        for (const unsigned n : {1U, 2U}) {
            domain::Visit voided = test::sampleVisit(n, S::Waiting, minutes(5));
            voided.revision = 9;
            voided.voided = true;
            m_bench->confirm(voided);
        }
        QTRY_VERIFY(isSaid("Nobody is waiting"));
    }
    void aProposedPriorityKeepsItsTurnUntilSomebodyElseConfirmsItWithOneKey()
    {
        domain::Visit frail = test::sampleVisit(3, S::Waiting, minutes(2));
        frail.priority = domain::PriorityReason::Elderly;
        frail.priorityState = domain::PriorityState::Proposed;
        frail.priorityProposed =
            domain::PriorityStep{test::idNumber<domain::UserId>(99), "Laras Uji", m_bench->clock.now()};
        m_bench->confirm(frail);
        QTRY_COMPARE(m_models->queue.rowOfVisit(id(3)), 2);
        m_page->queue->select(id(3));

        press(Qt::Key_F9);

        QTRY_COMPARE(m_bench->visit(id(3))->visit.priorityState, domain::PriorityState::Confirmed);
        QTRY_COMPARE(m_models->queue.rowOfVisit(id(3)), 0);
    }
};

QTEST_MAIN(QueuePanelTest)
#include "tst_queuepanel.moc"
