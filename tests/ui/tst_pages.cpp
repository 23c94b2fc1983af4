// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit.h"
#include "ui/gallerypage.h"
#include "ui/samplepages.h"

#include "loket/ui/language.h"
#include "loket/ui/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace loket;
using namespace loket::ui;

namespace {

QAbstractButton *buttonWith(const QWidget &window, const QString &words)
{
    for (QAbstractButton *button : window.findChildren<QAbstractButton *>())
        if (button->text() == words)
            return button;
    return nullptr;
}

QLineEdit *inputNamed(const QWidget &window, const QString &name)
{
    for (QLineEdit *input : window.findChildren<QLineEdit *>())
        if (input->accessibleName() == name)
            return input;
    return nullptr;
}

} // namespace

class PagesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyPageKeepsTheRules_data();
    void everyPageKeepsTheRules();
    void signingInNeedsNameAndPassword();
    void aWrongPasswordIsSaidAndWiped();
    void signingInCanBeCancelled();
    void withoutTheCentreTheButtonSaysSo();
    void anImpossibleAddressOpensTheServerFields();
    void aChangedAddressIsToldOnceWhenLeft();
    void theFullestSignInStillFits();
    void f1ListsTheKeysOfThePage();
    void theFrameIsNarrowEnoughForASmallLaptop();
    void thePageChangesItsLanguageAtOnce();
    void theLockScreenGivesThePasswordOnce();
    void f6GoesRoundThePanes();
    void aSecondPageBringsTabs();
    void theFrameLocksByKey();

private:
    LanguageSwitcher *m_language = nullptr;
};

void PagesTest::initTestCase()
{
    applyTheme(*qApp, Theme::light());
    m_language = new LanguageSwitcher(*qApp); // the application owns it
    QVERIFY(m_language->install(Language::Indonesian));
}

void PagesTest::everyPageKeepsTheRules_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<bool>("english");
    for (const char *page : {"gallery", "sign-in", "sign-in offline", "lock", "frame"})
        for (const bool english : {false, true})
            QTest::addRow("%s %s", page, english ? "en" : "id") << QString::fromLatin1(page) << english;
}

void PagesTest::everyPageKeepsTheRules()
{
    QFETCH(QString, page);
    QFETCH(bool, english);
    QVERIFY(m_language->install(english ? Language::English : Language::Indonesian));
    std::unique_ptr<QWidget> widget;
    if (page == QLatin1String("gallery"))
        widget = std::make_unique<GalleryPage>();
    else if (page == QLatin1String("sign-in"))
        widget = sampleSignIn(signinpanel::Centre::Reachable);
    else if (page == QLatin1String("sign-in offline"))
        widget = sampleSignIn(signinpanel::Centre::Unreachable);
    else if (page == QLatin1String("lock"))
        widget = sampleLock();
    else
        widget = sampleFrame();
    // 1366x768 less the desktop's own bar; the gallery is only a test page and may be larger.
    widget->resize(page == QLatin1String("gallery") ? QSize(1240, 960) : QSize(1366, 740));
    widget->show();
    QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
    if (page != QLatin1String("gallery"))
        QCOMPARE(widget->size(), QSize(1366, 740));
    const QStringList problems = auditWindow(*widget);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
    QVERIFY(m_language->install(Language::Indonesian));
}

void PagesTest::signingInNeedsNameAndPassword()
{
    const auto panel = sampleSignIn(signinpanel::Centre::Reachable);
    panel->setUserName(QString());
    panel->show();
    QVERIFY(QTest::qWaitForWindowActive(panel.get()));
    QSignalSpy asked(panel.get(), &signinpanel::SignInPanel::signInRequested);
    QLineEdit *name = inputNamed(*panel, QStringLiteral("Nama pengguna"));
    QLineEdit *password = inputNamed(*panel, QStringLiteral("Kata sandi"));
    QTRY_VERIFY(name->hasFocus());
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(asked.size(), 0);
    QTest::keyClicks(name, QStringLiteral("putri.contoh"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(asked.size(), 0);
    QTRY_VERIFY(password->hasFocus());
    QTest::keyClicks(password, QStringLiteral("rahasia-uji"));
    QTest::keyClick(password, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    const auto typed = asked.first().first().value<signinpanel::Credentials>();
    QCOMPARE(typed.userName, QStringLiteral("putri.contoh"));
    QCOMPARE(typed.password, QStringLiteral("rahasia-uji"));
    QCOMPARE(typed.serverAddress, QStringLiteral("https://pusat.contoh"));
    QCOMPARE(typed.profile, QStringLiteral("meja-3"));
    QVERIFY(!typed.withoutCentre);
}

void PagesTest::aWrongPasswordIsSaidAndWiped()
{
    const auto panel = sampleSignIn(signinpanel::Centre::Reachable);
    panel->show();
    QVERIFY(QTest::qWaitForWindowActive(panel.get()));
    QLineEdit *password = inputNamed(*panel, QStringLiteral("Kata sandi"));
    QTest::keyClicks(password, QStringLiteral("salah"));
    panel->setBusy(true);
    panel->showError(QStringLiteral("Nama pengguna atau kata sandi salah."));
    QVERIFY(password->text().isEmpty());
    QVERIFY(password->hasFocus());
    QCOMPARE(password->accessibleDescription(), QStringLiteral("Nama pengguna atau kata sandi salah."));
}

void PagesTest::signingInCanBeCancelled()
{
    const auto panel = sampleSignIn(signinpanel::Centre::Reachable);
    panel->show();
    QVERIFY(QTest::qWaitForWindowActive(panel.get()));
    panel->setBusy(true);
    QSignalSpy cancelled(panel.get(), &signinpanel::SignInPanel::cancelRequested);
    QVERIFY(!buttonWith(*panel, QStringLiteral("Masuk"))->isVisible());
    QTest::keyClick(panel.get(), Qt::Key_Escape);
    QTRY_COMPARE(cancelled.size(), 1);
    panel->setBusy(false);
    QVERIFY(buttonWith(*panel, QStringLiteral("Masuk"))->isVisible());
}

void PagesTest::withoutTheCentreTheButtonSaysSo()
{
    const auto panel = sampleSignIn(signinpanel::Centre::Unreachable);
    panel->show();
    QSignalSpy asked(panel.get(), &signinpanel::SignInPanel::signInRequested);
    QTest::keyClicks(inputNamed(*panel, QStringLiteral("Kata sandi")), QStringLiteral("rahasia-uji"));
    buttonWith(*panel, QStringLiteral("Masuk tanpa pusat"))->click();
    QVERIFY(asked.value(0).value(0).value<signinpanel::Credentials>().withoutCentre);
}

void PagesTest::anImpossibleAddressOpensTheServerFields()
{
    const auto panel = sampleSignIn(signinpanel::Centre::Unknown);
    panel->setServer(QStringLiteral("pusat contoh"), QString());
    panel->show();
    QVERIFY(QTest::qWaitForWindowActive(panel.get()));
    QSignalSpy asked(panel.get(), &signinpanel::SignInPanel::signInRequested);
    QLineEdit *address = inputNamed(*panel, QStringLiteral("Alamat pusat"));
    QVERIFY(!address->isVisible());
    QTest::keyClicks(inputNamed(*panel, QStringLiteral("Kata sandi")), QStringLiteral("rahasia-uji"));
    buttonWith(*panel, QStringLiteral("Masuk"))->click();
    QCOMPARE(asked.size(), 0);
    QVERIFY(address->isVisible());
    QTRY_VERIFY(address->hasFocus());
}

void PagesTest::aChangedAddressIsToldOnceWhenLeft()
{
    auto panel = sampleSignIn(signinpanel::Centre::Unknown);
    panel->setServer(QString(), QString());
    panel->show();
    QVERIFY(QTest::qWaitForWindowActive(panel.get()));
    QSignalSpy changed(panel.get(), &signinpanel::SignInPanel::serverChanged);
    QLineEdit *address = inputNamed(*panel, QStringLiteral("Alamat pusat"));
    address->setFocus();
    QTest::keyClicks(address, QStringLiteral("https://lain.contoh"));
    inputNamed(*panel, QStringLiteral("Nama pengguna"))->setFocus();
    QCOMPARE(changed.size(), 1);
    address->setFocus();
    QTest::keyClicks(address, QStringLiteral("/x"));
    panel.reset(); // with the focus in the field: nothing may reach a half-destroyed page
}

void PagesTest::theFullestSignInStillFits()
{
    const auto panel = sampleSignIn(signinpanel::Centre::Unreachable);
    panel->setServer(QString(), QString()); // opens the server's fields
    panel->resize(1366, 720);
    panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(panel.get()));
    panel->showError(QStringLiteral("Nama pengguna atau kata sandi salah. Periksa Caps Lock lalu coba lagi."));
    QTRY_COMPARE(auditWindow(*panel).join(QLatin1Char(0x0a)), QString());
    QCOMPARE(panel->size(), QSize(1366, 720));
}

void PagesTest::f1ListsTheKeysOfThePage()
{
    const auto frame = sampleFrame();
    frame->resize(1366, 740);
    frame->show();
    QVERIFY(QTest::qWaitForWindowActive(frame.get()));
    QTest::keyClick(frame.get(), Qt::Key_F1);
    QTRY_VERIFY(frame->findChild<ShortcutOverlay *>() != nullptr);
    auto *overlay = frame->findChild<ShortcutOverlay *>();
    QVERIFY(QTest::qWaitForWindowActive(overlay));
    const QStringList problems = auditWindow(*overlay);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
    QStringList words;
    for (const QLabel *label : overlay->findChildren<QLabel *>())
        words.append(label->text());
    QVERIFY(words.contains(QStringLiteral("panggil berikutnya")));
    QVERIFY(words.contains(QStringLiteral("Kunci layar")));
    QTest::keyClick(overlay, Qt::Key_Escape);
    QTRY_VERIFY(frame->findChild<ShortcutOverlay *>() == nullptr);
}

void PagesTest::theFrameIsNarrowEnoughForASmallLaptop()
{
    // 150 % on Full HD leaves 1280x720, less the desktop's own bars.
    const auto frame = sampleFrame();
    QVERIFY2(frame->minimumSizeHint().width() <= 1280, qPrintable(QString::number(frame->minimumSizeHint().width())));
    QVERIFY(frame->minimumSizeHint().height() <= 680);
}

void PagesTest::thePageChangesItsLanguageAtOnce()
{
    const auto panel = sampleSignIn(signinpanel::Centre::Reachable);
    panel->show();
    QVERIFY(buttonWith(*panel, QStringLiteral("Masuk")) != nullptr);
    QVERIFY(m_language->install(Language::English));
    QTRY_VERIFY(buttonWith(*panel, QStringLiteral("Sign in")) != nullptr);
    QVERIFY(m_language->install(Language::Indonesian));
    QTRY_VERIFY(buttonWith(*panel, QStringLiteral("Masuk")) != nullptr);
}

void PagesTest::theLockScreenGivesThePasswordOnce()
{
    const auto panel = sampleLock();
    panel->show();
    QVERIFY(QTest::qWaitForWindowActive(panel.get()));
    QSignalSpy asked(panel.get(), &signinpanel::LockPanel::unlockRequested);
    QLineEdit *password = inputNamed(*panel, QStringLiteral("Kata sandi"));
    QTRY_VERIFY(password->hasFocus());
    QTest::keyClick(password, Qt::Key_Return);
    QCOMPARE(asked.size(), 0);
    QTest::keyClicks(password, QStringLiteral("rahasia-uji"));
    QTest::keyClick(password, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    panel->showError(QStringLiteral("Kata sandi salah."));
    QVERIFY(password->text().isEmpty());
}

void PagesTest::f6GoesRoundThePanes()
{
    const auto frame = sampleFrame();
    frame->show();
    QVERIFY(QTest::qWaitForWindowActive(frame.get()));
    // The page begins in its first pane, without a key.
    QTRY_COMPARE(qobject_cast<QAbstractButton *>(QApplication::focusWidget()),
                 buttonWith(*frame, QStringLiteral("Panggil berikutnya")));
    QTest::keyClick(frame.get(), Qt::Key_F6);
    QTRY_COMPARE(qobject_cast<QAbstractButton *>(QApplication::focusWidget()),
                 buttonWith(*frame, QStringLiteral("Simpan")));
    QTest::keyClick(frame.get(), Qt::Key_F6);
    QTRY_COMPARE(qobject_cast<QAbstractButton *>(QApplication::focusWidget()),
                 buttonWith(*frame, QStringLiteral("Panggil berikutnya")));
}

void PagesTest::aSecondPageBringsTabs()
{
    framepanel::AppFrame frame;
    frame.addPage(QStringLiteral("Pelayanan"), new QWidget);
    frame.show();
    QVERIFY(!buttonWith(frame, QStringLiteral("Pelayanan"))->isVisible());
    QSignalSpy changed(&frame, &framepanel::AppFrame::pageChanged);
    frame.addPage(QStringLiteral("Laporan"), new QWidget);
    QTRY_VERIFY(buttonWith(frame, QStringLiteral("Laporan"))->isVisible());
    buttonWith(frame, QStringLiteral("Laporan"))->click();
    QCOMPARE(frame.currentPage(), 1);
    QCOMPARE(changed.size(), 1);
}

void PagesTest::theFrameLocksByKey()
{
    const auto frame = sampleFrame();
    frame->show();
    QVERIFY(QTest::qWaitForWindowActive(frame.get()));
    QSignalSpy locked(frame.get(), &framepanel::AppFrame::lockRequested);
    QTest::keyClick(frame.get(), Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(locked.size(), 1);
    QTest::keyClick(frame.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr);
}

QTEST_MAIN(PagesTest)
#include "tst_pages.moc"
