// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/backoffice/picture.h"
#include "panels/changes/changedesk.h"
#include "ui/audit.h"

#include "loket/changespanel/changespanel.h"
#include "loket/claimpanel/claimheader.h"
#include "loket/ui/card.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/language.h"
#include "loket/ui/maskedfield.h"
#include "loket/ui/theme.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace loket;
using namespace loket::test;
using changespanel::ChangesPanel;
using domain::ClaimState;
using domain::Role;

namespace {

struct Page : BackDesk
{
    explicit Page(domain::RoleSet roles)
        : BackDesk(roles)
    {
        panel.setCentre(new claimpanel::ClaimHeader(session), new ui::Card(QStringLiteral("Dokumen")));
        panel.resize(1366, 690);
    }
    void show(const std::vector<domain::Claim> &claims)
    {
        feedClaims(claims);
        panel.show();
        QVERIFY(QTest::qWaitFor([this] { return session.claim() != nullptr; }));
    }
    /// The first button with these words, however its key is marked.
    ui::KeyButton *button(const QString &words) const
    {
        for (ui::KeyButton *candidate : panel.window()->findChildren<ui::KeyButton *>()) {
            if (QString(candidate->text()).remove(QLatin1Char('&')) == words && candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    QDialog *dialog() const
    {
        for (QDialog *candidate : panel.window()->findChildren<QDialog *>()) {
            if (candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }
    QString words() const
    {
        QStringList all;
        for (const QLabel *label : panel.findChildren<QLabel *>()) {
            if (label->isVisible())
                all.append(label->text());
        }
        return all.join(QLatin1Char('\n'));
    }
    models::ChangeListModel list{*store, *maker};
    models::ClaimSession session{*store, *maker, book};
    models::ChangeForm form{session, *store};
    ChangesPanel panel{{list, session, form}};
};

} // namespace

class ChangesPanelTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto *language = new ui::LanguageSwitcher(*qApp);
        language->install(ui::Language::Indonesian);
        ui::applyTheme(*qApp, ui::Theme::light());
    }

    void theParticipantsWishIsCheckedByTheOfficerWithOneKey()
    {
        Page page({Role::Cso});
        domain::Claim claim = failedClaim(60, page);
        claim.changes = {accountWish()};
        page.show({claim});
        QTRY_VERIFY(page.words().contains(QStringLiteral("rekening tidak aktif")));
        QVERIFY(!page.words().contains(QStringLiteral("9900000000777")));
        QSignalSpy said(&page.panel, &ChangesPanel::said);

        QTest::keyClick(&page.panel, Qt::Key_Return, Qt::ControlModifier);

        QTRY_COMPARE(said.count(), 1);
        QTRY_VERIFY(page.session.claim()->changes.front().checkedAt.has_value());
        QTRY_VERIFY(page.words().contains(QStringLiteral("Anda yang memeriksa pertama; orang lain yang menyetujui.")));
    }

    void theSecondYesSaysOnceMoreWhereTheMoneyGoes()
    {
        Page page({Role::Supervisor});
        domain::Claim claim = failedClaim(60, page);
        claim.changes = {accountWish(kOther)};
        page.show({claim});
        QTRY_VERIFY(page.button(QStringLiteral("Setujui perubahan")) != nullptr);

        QTest::keyClick(&page.panel, Qt::Key_Return, Qt::ControlModifier);
        QDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = page.dialog()) != nullptr);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        picture(*dialog, QStringLiteral("changes-send"));
        QCOMPARE(page.session.claim()->state, ClaimState::PaymentFailed);
        dialog->accept();

        QTRY_COMPARE(page.claim(claim.id)->claim.state, ClaimState::Approved);
    }

    void anOwnProposalCannotBeConfirmedAndSaysWhy()
    {
        Page page({Role::Cso, Role::Supervisor});
        domain::Claim claim = sampleClaim(41);
        claim.changes = {nikChange(900)};
        page.show({claim});
        ui::KeyButton *confirm = nullptr;
        QTRY_VERIFY((confirm = page.button(QStringLiteral("Setujui perubahan"))) != nullptr);
        QVERIFY(!confirm->isEnabled());
        QVERIFY(page.words().contains(QStringLiteral("Anda yang mengajukan; orang lain yang menyetujui.")));
        QVERIFY(page.button(QStringLiteral("Tarik kembali"))->isEnabled());
    }

    void anotherAccountIsProposedAndFaultsStandUnderTheirField()
    {
        Page page({Role::Cso});
        page.show({failedClaim(60, page)});
        QTest::keyClick(&page.panel, Qt::Key_U, Qt::ControlModifier);
        QDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = page.dialog()) != nullptr);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        page.button(QStringLiteral("Ajukan"))->click();
        QVERIFY(dialog->isVisible());
        picture(*dialog, QStringLiteral("changes-propose-faults"));
        QList<QLineEdit *> inputs;
        for (QLineEdit *input : dialog->findChildren<QLineEdit *>()) {
            if (input->isVisible())
                inputs.append(input);
        }
        QCOMPARE(inputs.size(), 3);
        inputs[0]->setText(QStringLiteral("014"));
        inputs[1]->setText(QStringLiteral("9900000000777"));
        for (QPlainTextEdit *edit : dialog->findChildren<QPlainTextEdit *>()) {
            if (edit->isVisible())
                edit->setPlainText(QStringLiteral("Buku tabungan baru dilihat di loket"));
        }
        page.button(QStringLiteral("Ajukan"))->click();
        QTRY_COMPARE(page.session.claim()->changes.size(), 1U);
        QCOMPARE(page.outbox().size(), 1U);
    }

    void refusingAsksForWordsThatTheParticipantReads()
    {
        Page page({Role::Cso});
        domain::Claim claim = failedClaim(60, page);
        claim.changes = {accountWish()};
        page.show({claim});
        ui::KeyButton *refuse = nullptr;
        QTRY_VERIFY((refuse = page.button(QStringLiteral("Tolak"))) != nullptr);
        refuse->click();
        QDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = page.dialog()) != nullptr);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        page.button(QStringLiteral("Tolak perubahan"))->click();
        QVERIFY(dialog->isVisible());
        picture(*dialog, QStringLiteral("changes-refuse"));
        dialog->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("Nama di buku tabungan berbeda"));
        page.button(QStringLiteral("Tolak perubahan"))->click();
        QTRY_VERIFY(page.session.claim()->changes.empty());
        QCOMPARE(page.session.claim()->payment->accountRefusal, std::string("Nama di buku tabungan berbeda"));
    }

    void aWholeNumberIsShownOnlyOnceTheReasonIsOnRecord()
    {
        Page page({Role::Cso});
        domain::Claim claim = failedClaim(60, page);
        claim.changes = {accountWish()};
        page.show({claim});
        QSignalSpy wanted(&page.panel, &ChangesPanel::revealWanted);
        ui::MaskedField *proposed = nullptr;
        for (ui::MaskedField *field : page.panel.findChildren<ui::MaskedField *>()) {
            if (field->shownText().endsWith(QStringLiteral("0777")))
                proposed = field;
        }
        QVERIFY(proposed != nullptr);
        emit proposed->revealRequested();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.front().front().value<domain::FieldKey>(), domain::FieldKey::AccountNumber);
        QVERIFY(!proposed->isRevealed());

        page.session.reveal(domain::FieldKey::AccountNumber, QStringLiteral("compare"));

        QTRY_COMPARE(proposed->shownText(), QStringLiteral("9900000000777"));
        QCOMPARE(page.outbox().size(), 1U);
    }

    void thePageKeepsTheRulesInBothSizesThemesAndLanguages()
    {
        Page page({Role::Cso});
        domain::Claim asked = failedClaim(60, page);
        asked.changes = {accountWish()};
        domain::Claim waits = sampleClaim(41);
        waits.changes = {nikChange(kOther)};
        page.show({asked, waits, failedClaim(61, page)});
        page.panel.openClaim(asked.id);
        QTRY_VERIFY(page.session.claim() != nullptr && page.session.claim()->id == asked.id);
        for (const bool dark : {false, true}) {
            ui::applyTheme(*qApp, dark ? ui::Theme::dark() : ui::Theme::light());
            for (const QSize size : {QSize(1600, 850), QSize(1366, 690)}) {
                page.panel.resize(size);
                QCoreApplication::processEvents();
                QTRY_COMPARE(ui::auditWindow(page.panel).join(QLatin1Char('\n')), QString());
                picture(page.panel, QStringLiteral("changes-%1-%2")
                                        .arg(size.width())
                                        .arg(dark ? QLatin1String("dark") : QLatin1String("light")));
            }
        }
        ui::applyTheme(*qApp, ui::Theme::light());
        page.panel.openClaim(waits.id);
        QTRY_VERIFY(page.session.claim() != nullptr && page.session.claim()->id == waits.id);
        QTRY_VERIFY(page.words().contains(QStringLiteral("Orang Lain")));
        QTRY_COMPARE(ui::auditWindow(page.panel).join(QLatin1Char('\n')), QString());
        picture(page.panel, QStringLiteral("changes-nik"));
    }
};

QTEST_MAIN(ChangesPanelTest)
#include "tst_changespanel.moc"
