// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/chip.h"
#include "loket/ui/connectionchip.h"
#include "loket/ui/elidedlabel.h"
#include "loket/ui/errortext.h"
#include "loket/ui/flowlayout.h"
#include "loket/ui/formats.h"
#include "loket/ui/iconbutton.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/language.h"
#include "loket/ui/money.h"
#include "loket/ui/segmentedtabs.h"
#include "loket/ui/shortcuts.h"
#include "loket/ui/theme.h"
#include "loket/ui/toast.h"

#include <QAction>
#include <QApplication>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace loket;
using namespace loket::ui;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

} // namespace

class WidgetsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::light()); }
    void aPrintedKeyPressesItsButton();
    void anOffButtonSaysWhyAndIgnoresItsKey();
    void enterAndReturnAreOneKey();
    void arrowsMoveTheChoiceOfTabs();
    void aToastCanBeTakenBackOnce();
    void aToastLeavesByItself();
    void anElidedLabelKeepsTheWholeTextAsTooltip();
    void chipsGoOnBelowWhereTheLineIsFull();
    void theConnectionSpeaksBothLanguages();
    void everyErrorHasASentenceInBothLanguages();
    void theKeysOfWhatIsShownAreListedAndWhetherTheyWorkNow();
    void moneyAndTimesReadAsInIndonesia();
};

void WidgetsTest::aPrintedKeyPressesItsButton()
{
    QWidget window;
    auto *button = new KeyButton(Icon::Save, text("Simpan"), KeyButton::Kind::Primary, &window);
    button->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    QSignalSpy clicked(button, &QAbstractButton::clicked);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(clicked.size(), 1);
    QTest::keyClick(&window, Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier);
    QCOMPARE(button->keyHint(), text("Ctrl+Enter"));
    QCOMPARE(button->accessibleDescription(), text("Ctrl+Enter"));
}

void WidgetsTest::anOffButtonSaysWhyAndIgnoresItsKey()
{
    QWidget window;
    auto *button = new KeyButton(text("Setujui"), &window);
    button->setKey(QKeySequence(Qt::Key_F2));
    button->setDisabledReason(text("Lihat dulu semua bukti"));
    QSignalSpy clicked(button, &QAbstractButton::clicked);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_F2);
    QCOMPARE(clicked.size(), 0);
    QCOMPARE(button->toolTip(), text("Lihat dulu semua bukti"));
    button->setDisabledReason(QString());
    QTest::keyClick(&window, Qt::Key_F2);
    QTRY_COMPARE(clicked.size(), 1);
}

void WidgetsTest::enterAndReturnAreOneKey()
{
    QCOMPARE(keyText(QKeySequence(Qt::CTRL | Qt::Key_Return)), text("Ctrl+Enter"));
    QCOMPARE(keyText(QKeySequence(Qt::Key_F2)), text("F2"));
}

void WidgetsTest::arrowsMoveTheChoiceOfTabs()
{
    SegmentedTabs tabs;
    tabs.addTab(text("Semua"));
    tabs.addTab(text("Loket"));
    tabs.setCount(tabs.addTab(text("Video")), 2);
    QSignalSpy changed(&tabs, &SegmentedTabs::currentChanged);
    tabs.show();
    QVERIFY(QTest::qWaitForWindowActive(&tabs));
    tabs.setFocus();
    auto *first = tabs.findChildren<QAbstractButton *>().first();
    first->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(tabs.currentIndex(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    QCOMPARE(tabs.currentIndex(), 2);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(tabs.findChildren<QAbstractButton *>().last()->accessibleName(), text("Video  2"));
}

void WidgetsTest::aToastCanBeTakenBackOnce()
{
    QWidget host;
    host.resize(600, 300);
    host.show();
    Toast toast(&host);
    int undone = 0;
    toast.showMessage(text("Nomor B-041 dibatalkan"), text("Urungkan"), [&undone] { ++undone; });
    QVERIFY(toast.isVisible());
    QVERIFY(host.rect().contains(toast.geometry()));
    auto *undo = toast.findChild<QAbstractButton *>();
    undo->click();
    undo->click();
    QCOMPARE(undone, 1);
    QVERIFY(toast.isHidden());
}

void WidgetsTest::aToastLeavesByItself()
{
    QWidget host;
    host.resize(600, 300);
    host.show();
    Toast toast(&host);
    toast.showMessage(text("Tersimpan"));
    QCOMPARE(toast.accessibleName(), text("Tersimpan"));
    QTRY_VERIFY_WITH_TIMEOUT(toast.isHidden(), 6000);
}

void WidgetsTest::anElidedLabelKeepsTheWholeTextAsTooltip()
{
    ElidedLabel label(text("Kantor Cabang Contoh yang panjang sekali namanya"));
    label.resize(80, 20);
    label.show();
    QCOMPARE(label.toolTip(), label.text());
    label.resize(900, 20);
    QVERIFY(label.toolTip().isEmpty());
}

void WidgetsTest::chipsGoOnBelowWhereTheLineIsFull()
{
    QWidget box;
    auto *flow = new FlowLayout(&box);
    for (int i = 0; i < 6; ++i)
        flow->addWidget(new Chip(Tone::Ok, text("Contoh acak")));
    QVERIFY(flow->heightForWidth(260) > flow->heightForWidth(1000));
    box.resize(260, 300);
    box.show();
    for (const QObject *child : box.children())
        if (const auto *chip = qobject_cast<const QWidget *>(child))
            QVERIFY(box.rect().contains(chip->geometry()));
}

void WidgetsTest::theConnectionSpeaksBothLanguages()
{
    LanguageSwitcher language(*qApp);
    QVERIFY(language.install(Language::Indonesian));
    ConnectionChip chip;
    chip.setLink(ConnectionChip::Link::Offline, text("09.14"), 12);
    QCOMPARE(chip.text(), text("Bekerja tanpa pusat sejak 09.14 · 12 menunggu"));
    QVERIFY(language.install(Language::English));
    QTRY_COMPARE(chip.text(), text("Working without the centre since 09.14 · 12 waiting"));
    QCOMPARE(QLocale().toString(1234567), text("1.234.567"));
}

void WidgetsTest::everyErrorHasASentenceInBothLanguages()
{
    LanguageSwitcher language(*qApp);
    for (int i = 0; i <= static_cast<int>(core::ErrorCode::Internal); ++i) {
        const auto code = static_cast<core::ErrorCode>(i);
        QVERIFY(language.install(Language::English));
        const QString english = errorText(code);
        QVERIFY(language.install(Language::Indonesian));
        const QString indonesian = errorText(code);
        QVERIFY(english.endsWith(QLatin1Char('.')));
        QVERIFY2(english != indonesian, qPrintable(english));
        const bool fellThrough = english.startsWith(text("Something went wrong"));
        QVERIFY2(fellThrough == (code == core::ErrorCode::Internal), core::wireName(code).data());
    }
}

void WidgetsTest::theKeysOfWhatIsShownAreListedAndWhetherTheyWorkNow()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *works = new KeyButton(text("&Panggil"));
    works->setKey(QKeySequence(Qt::Key_F2));
    auto *off = new KeyButton(text("Undang"));
    off->setKey(QKeySequence(Qt::Key_F3));
    off->setEnabled(false);
    auto *unseen = new KeyButton(text("Cetak"));
    unseen->setKey(QKeySequence(Qt::Key_F4));
    layout->addWidget(works);
    layout->addWidget(off);
    layout->addWidget(unseen);
    window.show();
    unseen->hide();
    auto *zoom = new IconButton(Icon::ZoomIn, text("Perbesar"));
    zoom->setKeyHint(text("+"));
    layout->addWidget(zoom);
    zoom->show();
    auto *elsewhere = new QWidget(&window);
    auto *hidden = new QAction(text("Cetak ulang"), elsewhere);
    hidden->setShortcut(Qt::Key_F5);
    elsewhere->addAction(hidden);
    elsewhere->hide();
    auto *arrow = new QShortcut(Qt::Key_Right, &window);
    arrow->setWhatsThis(text("Dokumen berikutnya"));

    QStringList found;
    for (const ShortcutHint &hint : shortcutsOf(&window))
        found.append(hint.key + QLatin1Char(' ') + hint.what + text(hint.now ? "" : " (tidak sekarang)"));

    QCOMPARE(found, QStringList({text("F2 Panggil"), text("F3 Undang (tidak sekarang)"), text("+ Perbesar"),
                                 text("Right Dokumen berikutnya")}));
}

void WidgetsTest::moneyAndTimesReadAsInIndonesia()
{
    QCOMPARE(moneyText(core::Rupiah{69'730'217}), text("Rp 69.730.217"));
    const auto day = core::Date::of(2026, 11, 21);
    QVERIFY(day.has_value());
    QCOMPARE(longDateText(*day), text("Sabtu, 21 November 2026"));
    QCOMPARE(dateText(*day), text("21/11/2026"));
    const auto at = core::timestampFromIso("2026-11-21T02:14:00.000Z");
    QVERIFY(at.has_value());
    QCOMPARE(momentText(*at, core::Zone::Wita), text("21/11/2026 10.14"));
    QCOMPARE(timerText(std::chrono::seconds(252)), text("04:12"));
    QCOMPARE(timerText(std::chrono::seconds(3852)), text("1:04:12"));
    QCOMPARE(countText(27179), text("27.179"));
}

QTEST_MAIN(WidgetsTest)
#include "tst_widgets.moc"
