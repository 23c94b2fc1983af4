// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/dialogs.h"
#include "loket/ui/fielderror.h"
#include "loket/ui/maskedfield.h"
#include "loket/ui/passwordfield.h"
#include "loket/ui/searchfield.h"
#include "loket/ui/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace loket::ui;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

} // namespace

class InputsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::light()); }
    void aMaskedFieldNeverHoldsWhatItDoesNotShow();
    void aMaskedFieldHidesItselfAgain();
    void aDatumThatIsAbsentHasNoEye();
    void capsLockIsLearnedFromTheKeys();
    void theEyeShowsThePasswordAndLeavingHidesIt();
    void anErrorMarksFocusesAndBringsItselfIntoSight();
    void aSearchIsSubmittedByEnterAndEmptiedByEsc();
    void aReasonIsRequiredBeforeAnythingHappens();
};

void InputsTest::aMaskedFieldNeverHoldsWhatItDoesNotShow()
{
    MaskedField field(text("NIK"));
    field.setMasked(text("************0021"));
    QSignalSpy asked(&field, &MaskedField::revealRequested);
    auto *eye = field.findChild<QAbstractButton *>();
    QCOMPARE(eye->accessibleName().isEmpty(), false);
    eye->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(field.shownText(), text("************0021"));
    field.reveal(text("9901011708900021"));
    QCOMPARE(field.shownText(), text("9901011708900021"));
    eye->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(field.shownText(), text("************0021"));
}

void InputsTest::aMaskedFieldHidesItselfAgain()
{
    MaskedField field(text("NIK"));
    field.setMasked(text("************0021"));
    QSignalSpy hidden(&field, &MaskedField::hidden);
    field.reveal(text("9901011708900021"), std::chrono::milliseconds(5));
    QVERIFY(hidden.wait());
    QVERIFY(!field.isRevealed());
    QCOMPARE(field.shownText(), text("************0021"));
}

void InputsTest::aDatumThatIsAbsentHasNoEye()
{
    MaskedField field(text("KPJ"));
    field.setAbsent();
    QCOMPARE(field.shownText(), text("—"));
    QVERIFY(field.findChild<QAbstractButton *>()->isHidden());
}

void InputsTest::capsLockIsLearnedFromTheKeys()
{
    PasswordField field;
    QSignalSpy changed(&field, &PasswordField::capsLockChanged);
    QTest::keyClick(&field, Qt::Key_CapsLock);
    QVERIFY2(!field.isCapsLockOn(), "nothing is known before the first letter");
    QTest::sendKeyEvent(QTest::Click, &field, Qt::Key_A, QStringLiteral("A"), Qt::NoModifier);
    QVERIFY(field.isCapsLockOn());
    QTest::keyClick(&field, Qt::Key_CapsLock);
    QVERIFY(!field.isCapsLockOn());
    QTest::sendKeyEvent(QTest::Click, &field, Qt::Key_A, QStringLiteral("A"), Qt::ShiftModifier);
    QVERIFY(!field.isCapsLockOn());
    QTest::sendKeyEvent(QTest::Click, &field, Qt::Key_A, QStringLiteral("a"), Qt::ShiftModifier);
    QVERIFY(field.isCapsLockOn());
    QCOMPARE(changed.size(), 3);
}

void InputsTest::theEyeShowsThePasswordAndLeavingHidesIt()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *field = new PasswordField;
    auto *next = new QLineEdit;
    layout->addWidget(field);
    layout->addWidget(next);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    field->setFocus();
    field->findChild<QAbstractButton *>()->click();
    QCOMPARE(field->echoMode(), QLineEdit::Normal);
    next->setFocus();
    QCOMPARE(field->echoMode(), QLineEdit::Password);
}

void InputsTest::anErrorMarksFocusesAndBringsItselfIntoSight()
{
    QScrollArea area;
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->addSpacing(900);
    auto *note = new QPlainTextEdit;
    note->setFixedHeight(60);
    auto *error = new FieldError(note);
    layout->addWidget(note);
    layout->addWidget(error);
    area.setWidget(content);
    area.setWidgetResizable(true);
    area.resize(300, 200);
    area.show();
    QVERIFY(QTest::qWaitForWindowActive(&area));
    error->setError(text("Tulis catatan minimal 10 huruf."));
    QTRY_VERIFY(error->height() > 10);
    error->focusFault();
    QVERIFY(note->hasFocus());
    QCOMPARE(note->accessibleDescription(), text("Tulis catatan minimal 10 huruf."));
    const QRect seen(error->mapTo(&area, QPoint()), error->size());
    QVERIFY(area.rect().contains(seen));
    error->setError(QString());
    QVERIFY(error->isHidden());
}

void InputsTest::aSearchIsSubmittedByEnterAndEmptiedByEsc()
{
    SearchField field(text("Cari"));
    QSignalSpy submitted(&field, &SearchField::submitted);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(submitted.size(), 0);
    QTest::keyClicks(&field, text(" B-041 "));
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(submitted.value(0).value(0).toString(), text("B-041"));
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(field.text().isEmpty());
}

void InputsTest::aReasonIsRequiredBeforeAnythingHappens()
{
    QWidget window;
    window.resize(700, 500);
    window.show();
    ReasonDialog dialog(text("Lihat NIK"), text("Dicatat atas nama Anda."), text("Lihat"), false,
                        {{text("compare"), text("Mencocokkan dengan aslinya")}}, &window);
    dialog.setNoteMinimum(3);
    QSignalSpy given(&dialog, &ReasonDialog::given);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(given.size(), 0);
    auto *reason = dialog.findChild<QComboBox *>();
    QTRY_VERIFY(reason->hasFocus());
    reason->setCurrentIndex(1);
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(given.size(), 0);
    dialog.findChild<QPlainTextEdit *>()->setPlainText(text("kartu aslinya pudar"));
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(given.size(), 1);
    QCOMPARE(given.value(0).value(0).toString(), text("compare"));
    QVERIFY(dialog.isHidden());
}

QTEST_MAIN(InputsTest)
#include "tst_inputs.moc"
