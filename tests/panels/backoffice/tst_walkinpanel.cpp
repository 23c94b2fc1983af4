// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/backoffice/backdesk.h"
#include "panels/backoffice/picture.h"
#include "ui/audit.h"

#include "loket/ui/keybutton.h"
#include "loket/ui/language.h"
#include "loket/ui/theme.h"
#include "loket/walkinpanel/walkinpanel.h"

#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace loket;
using namespace loket::test;
using domain::Role;
using walkinpanel::WalkInPanel;

namespace {

struct Page : BackDesk
{
    Page()
        : BackDesk({Role::Frontliner})
    {
        protocol::PersonLookup person;
        person.found = true;
        person.name = "Peserta Uji 007";
        person.birthDate = "1990-08-17";
        person.phone = "+6281234567890";
        person.kpj = {"99000000007"};
        answer = person;
        std::vector<protocol::FeedRow> rows;
        for (unsigned n = 1; n < 9; ++n) {
            const domain::Visit visit =
                sampleVisit(n, n < 3 ? domain::VisitState::Serving : domain::VisitState::Waiting,
                            std::chrono::minutes(100 - 11 * n));
            rows.push_back({"visit", visit.id.toString(), visit.revision, 0, "put", {}, protocol::encode(visit)});
        }
        feed(std::move(rows));
        panel.setOffice(QStringLiteral("Kantor Cabang Contoh"));
        panel.setPdfFolder(tickets.path());
        panel.resize(1600, 850);
        panel.show();
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel))
            qFatal("the window does not become active");
        panel.setFocus();
    }
    void typeIdentifier()
    {
        auto *field = panel.findChildren<QLineEdit *>().first();
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("9901011708900007"));
        QTest::keyClick(field, Qt::Key_Return);
    }
    void giveTicket(domain::VisitId id, const std::string &ticket)
    {
        auto view = testing::ask<std::optional<localstore::VisitView>>(
            [&](auto reply) { store->visit(id, store.get(), reply); });
        domain::Visit visit = view->visit;
        visit.ticket = ticket;
        std::vector<domain::CommandId> commands;
        for (const domain::Command &command : outbox())
            commands.push_back(command.id);
        feed({{"visit", visit.id.toString(), visit.revision, 0, "put", commands, protocol::encode(visit)}});
    }
    QTemporaryDir tickets;
    core::Result<protocol::PersonLookup> answer = core::fail(core::ErrorCode::Unavailable);
    models::WalkInForm form{
        *store, *maker, book,
        [this](const models::WalkInIdentifier &, QObject *,
               const std::function<void(core::Result<protocol::PersonLookup>)> &reply) { reply(answer); },
        "meja-2026-1"};
    models::WalkInDay dayModel{*store, *maker};
    WalkInPanel panel{form, dayModel};
};

QString textOf(const QString &pdf)
{
    QProcess tool;
    tool.start(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
    tool.waitForFinished();
    return QString::fromUtf8(tool.readAllStandardOutput());
}

} // namespace

class WalkInPanelTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto *language = new ui::LanguageSwitcher(*qApp);
        language->install(ui::Language::Indonesian);
        ui::applyTheme(*qApp, ui::Theme::light());
    }

    void aKnownPersonIsRegisteredByKeyboardAloneAndTheTicketHasNoName()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("SKIPPED: no pdftotext on this machine");
        Page page;
        QSignalSpy registered(&page.form, &models::WalkInForm::registered);
        page.typeIdentifier();
        QTRY_VERIFY(qobject_cast<QLineEdit *>(page.panel.window()->focusWidget()) == nullptr);
        QTest::keyClick(page.panel.window()->focusWidget(), Qt::Key_2);
        QTRY_COMPARE(page.form.reason(), domain::ClaimReason::Resign);
        page.form.setConsent(true);

        QTest::keyClick(&page.panel, Qt::Key_Return, Qt::ControlModifier);

        QTRY_COMPARE(registered.count(), 1);
        const auto id = registered.first().at(0).value<domain::VisitId>();
        QTRY_VERIFY(page.dayModel.visit(id) != nullptr);
        page.giveTicket(id, "A-017");
        const QDir folder(page.tickets.path());
        QTRY_COMPARE(folder.entryList(QDir::Files).size(), 1);
        const QString text = textOf(folder.filePath(folder.entryList(QDir::Files).first()));
        QVERIFY(text.contains(QStringLiteral("A-017")));
        QVERIFY(!text.contains(QStringLiteral("Peserta"), Qt::CaseInsensitive) ||
                !text.contains(QStringLiteral("Uji")));
        QVERIFY(!text.contains(QStringLiteral("0007")));
        picture(page.panel, QStringLiteral("walkin-ticket"));
    }

    void aRareReasonIsPickedByTwoDigitsAndItsHeirsByKeysAlone()
    {
        Page page;
        QSignalSpy registered(&page.form, &models::WalkInForm::registered);
        page.typeIdentifier();
        QTRY_VERIFY(qobject_cast<QLineEdit *>(page.panel.window()->focusWidget()) == nullptr);
        const auto focus = [&] { return page.panel.window()->focusWidget(); };

        QTest::keyClick(focus(), Qt::Key_9);
        QTest::keyClick(focus(), Qt::Key_1);
        QTRY_COMPARE(page.form.reason(), domain::ClaimReason::Death);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(focus()) != nullptr);
        QTest::keyClicks(focus(), QStringLiteral("02/10/2026"));
        QTest::keyClick(focus(), Qt::Key_Tab);
        QTest::keyClicks(focus(), QStringLiteral("Anak Uji"));
        QTest::keyClick(focus(), Qt::Key_Tab); // the relation: a child, as usual
        QTest::keyClick(focus(), Qt::Key_Tab);
        QTest::keyClicks(focus(), QStringLiteral("21/08/2014"));
        QTest::keyClick(focus(), Qt::Key_Tab);
        QTest::keyClicks(focus(), QStringLiteral("Paman Uji"));
        QTest::keyClick(focus(), Qt::Key_H, Qt::AltModifier);
        QTRY_COMPARE(page.form.heirs().size(), std::size_t{2});
        QTest::keyClicks(focus(), QStringLiteral("Istri Uji"));
        picture(page.panel, QStringLiteral("walkin-heirs"));
        page.form.setConsent(true);
        QTest::keyClick(&page.panel, Qt::Key_Return, Qt::ControlModifier);

        QTRY_COMPARE(registered.count(), 1);
        const auto outbox = page.outbox();
        const auto &create =
            std::get<domain::claimcmd::Create>(std::get<domain::ClaimCommand>(outbox.front().target).body);
        QCOMPARE(create.form.details.heirs.front().name, std::string("Anak Uji"));
        QCOMPARE(create.form.details.heirs.front().guardianName, std::string("Paman Uji"));
        QCOMPARE(create.form.details.heirs.back().name, std::string("Istri Uji"));
    }

    void escapeLeavesAGroupOfReasonsAndTheDigitsAreTheirsAgain()
    {
        Page page;
        page.typeIdentifier();
        QTRY_VERIFY(qobject_cast<QLineEdit *>(page.panel.window()->focusWidget()) == nullptr);
        QTest::keyClick(page.panel.window()->focusWidget(), Qt::Key_0);
        QTest::keyClick(page.panel.window()->focusWidget(), Qt::Key_Escape);
        QTest::keyClick(page.panel.window()->focusWidget(), Qt::Key_3);
        QTRY_COMPARE(page.form.reason(), domain::ClaimReason::Phk);
    }

    void theLastTicketIsVoidedWithOneKeyAndAQuestion()
    {
        Page page;
        QSignalSpy registered(&page.form, &models::WalkInForm::registered);
        page.typeIdentifier();
        page.form.setReason(domain::ClaimReason::Resign);
        page.form.setConsent(true);
        page.form.registerVisit();
        QTRY_COMPARE(registered.count(), 1);
        const auto id = registered.first().at(0).value<domain::VisitId>();
        QTRY_VERIFY(page.dayModel.visit(id) != nullptr);
        page.panel.findChildren<QCheckBox *>().first()->setFocus();

        QTest::keyClick(&page.panel, Qt::Key_Z, Qt::ControlModifier);

        QDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = page.panel.window()->findChild<QDialog *>()) != nullptr);
        dialog->accept();
        QTRY_VERIFY(page.dayModel.visit(id)->visit.voided);
    }

    void withoutTheCentreThePageSaysSoAndGoesOn()
    {
        Page page;
        page.answer = core::fail(core::ErrorCode::Unavailable, "no connection");
        page.typeIdentifier();
        QCOMPARE(page.form.lookUpState(), models::LookUpState::NoCentre);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(page.panel.window()->focusWidget()) != nullptr);
        picture(page.panel, QStringLiteral("walkin-offline"));
    }

    void thePageKeepsTheRulesInBothSizesAndThemes()
    {
        Page page;
        page.typeIdentifier();
        page.form.setReason(domain::ClaimReason::Resign);
        page.form.setOriginal(domain::DocumentKind::IdCard, true);
        page.form.setField(domain::FieldKey::EmploymentEnd, QStringLiteral("22/10/2026"));
        for (const bool dark : {false, true}) {
            ui::applyTheme(*qApp, dark ? ui::Theme::dark() : ui::Theme::light());
            for (const QSize size : {QSize(1600, 850), QSize(1366, 690)}) {
                page.panel.resize(size);
                QCoreApplication::processEvents();
                picture(page.panel, QStringLiteral("walkin-%1-%2")
                                        .arg(size.width())
                                        .arg(dark ? QLatin1String("dark") : QLatin1String("light")));
                QTRY_COMPARE(ui::auditWindow(page.panel).join(QLatin1Char('\n')), QString());
            }
        }
        ui::applyTheme(*qApp, ui::Theme::light());
    }
};

QTEST_MAIN(WalkInPanelTest)
#include "tst_walkinpanel.moc"
