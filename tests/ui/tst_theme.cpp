// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/appearance.h"
#include "loket/ui/chip.h"
#include "loket/ui/icons.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/style.h"
#include "loket/ui/theme.h"
#include "loket/ui/typescale.h"
#include "loket/ui/wavebackground.h"

#include <QApplication>
#include <QCheckBox>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace loket::ui;

Q_DECLARE_METATYPE(loket::ui::Token)

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::light()); }
    void textIsReadable_data();
    void textIsReadable();
    void bordersOfControlsAreVisible_data();
    void bordersOfControlsAreVisible();
    void wordsOnTheGreenFieldAreReadable();
    void widgetsFollowTheThemeWhenItIsSwitched();
    void oneWindowMayDifferFromTheProgram();
    void everyIconIsDrawn();
    void iconsAreSharpOnDenseScreens();
    void figuresHaveOneWidth();
    void anUncheckedBoxIsVisibleInBothThemes();
    void aFaultyInputIsMarkedRed();
    void appearanceIsRememberedByItsCode();
};

void ThemeTest::textIsReadable_data()
{
    QTest::addColumn<Token>("ink");
    QTest::addColumn<Token>("ground");
    const auto pair = [](const char *name, Token ink, Token ground) { QTest::newRow(name) << ink << ground; };
    pair("text on card", Token::Text, Token::Card);
    pair("text on ground", Token::Text, Token::Ground);
    pair("text on alternate", Token::Text, Token::Alternate);
    pair("text on selection", Token::Text, Token::PrimaryGround);
    pair("secondary on card", Token::Secondary, Token::Card);
    pair("secondary on ground", Token::Secondary, Token::Ground);
    pair("secondary on alternate", Token::Secondary, Token::Alternate);
    pair("secondary on selection", Token::Secondary, Token::PrimaryGround);
    pair("primary on card", Token::Primary, Token::Card);
    pair("primary on its ground", Token::Primary, Token::PrimaryGround);
    pair("filled button", Token::OnPrimary, Token::Primary);
    pair("viewer", Token::OnViewer, Token::Viewer);
    for (const Tone tone : {Tone::Neutral, Tone::Ok, Tone::Warning, Tone::Bad, Tone::Info}) {
        const QByteArray number = QByteArray::number(static_cast<int>(tone));
        pair("tone on its ground " + number, inkOf(tone), groundOf(tone));
        pair("tone on card " + number, inkOf(tone), Token::Card);
    }
    pair("text on banner info", Token::Text, Token::InfoGround);
    pair("text on banner warning", Token::Text, Token::WarningGround);
    pair("text on banner bad", Token::Text, Token::BadGround);
}

void ThemeTest::textIsReadable()
{
    QFETCH(Token, ink);
    QFETCH(Token, ground);
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        const double ratio = contrast(theme.colour(ink), theme.colour(ground));
        QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1 in %2")
                                              .arg(ratio)
                                              .arg(theme.isDark() ? QStringLiteral("dark") : QStringLiteral("light"))));
    }
}

void ThemeTest::bordersOfControlsAreVisible_data()
{
    QTest::addColumn<Token>("ground");
    QTest::newRow("card") << Token::Card;
    QTest::newRow("alternate") << Token::Alternate;
    QTest::newRow("ground") << Token::Ground;
}

void ThemeTest::bordersOfControlsAreVisible()
{
    QFETCH(Token, ground);
    for (const Theme &theme : {Theme::light(), Theme::dark()})
        for (const Token border : {Token::Edge, Token::Primary, Token::Bad})
            QVERIFY(contrast(theme.colour(border), theme.colour(ground)) >= 3.0);
}

void ThemeTest::wordsOnTheGreenFieldAreReadable()
{
    QImage field(600, 400, QImage::Format_RGB32);
    QPainter painter(&field);
    paintWaves(painter, field.rect());
    painter.end();
    double worst = 21;
    for (int y = 0; y < field.height(); y += 3)
        for (int x = 0; x < field.width(); x += 3)
            for (const QColor &ink : {kOnWaves, kSoftOnWaves, kWarningOnWaves})
                worst = qMin(worst, contrast(ink, field.pixelColor(x, y)));
    QVERIFY2(worst >= 4.0, qPrintable(QString::number(worst)));
    // At the corners where words stand there are few lines.
    QVERIFY(contrast(kSoftOnWaves, field.pixelColor(4, 4)) >= 4.5);
}

void ThemeTest::widgetsFollowTheThemeWhenItIsSwitched()
{
    QCursor::setPos(600, 600);
    KeyButton button(Icon::Save, QStringLiteral("Simpan"), KeyButton::Kind::Primary);
    button.resize(200, 40);
    button.show();
    QVERIFY(QTest::qWaitForWindowExposed(&button));
    QCOMPARE(button.grab().toImage().pixelColor(20, 8), Theme::light().colour(Token::Primary));
    applyTheme(*qApp, Theme::dark());
    QTRY_COMPARE(button.grab().toImage().pixelColor(20, 8), Theme::dark().colour(Token::Primary));
    applyTheme(*qApp, Theme::light());
}

void ThemeTest::oneWindowMayDifferFromTheProgram()
{
    QWidget window;
    window.setPalette(Theme::dark().palette());
    QVERIFY(Theme::of(&window).isDark());
    QVERIFY(!Theme::of(QGuiApplication::palette()).isDark());
}

void ThemeTest::everyIconIsDrawn()
{
    for (int i = 0; i < static_cast<int>(Icon::Count); ++i) {
        const QImage image = icon(static_cast<Icon>(i), Qt::black, 24, 1.0).toImage();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                inked += image.pixelColor(x, y).alpha() > 100 ? 1 : 0;
        QVERIFY2(inked > 12, qPrintable(QStringLiteral("icon %1 is empty").arg(i)));
    }
}

void ThemeTest::iconsAreSharpOnDenseScreens()
{
    const QPixmap dense = icon(Icon::Clock, Qt::black, 18, 1.5);
    QCOMPARE(dense.size(), QSize(27, 27));
    QCOMPARE(dense.devicePixelRatio(), 1.5);
    QCOMPARE(themedIcon(Icon::Clock).pixmap(QSize(18, 18), 2.0).size(), QSize(36, 36));
}

void ThemeTest::figuresHaveOneWidth()
{
    for (const Type type : {Type::Body, Type::BodyStrong, Type::Total, Type::Ticket}) {
        const QFontMetricsF metrics(font(type));
        const qreal zero = metrics.horizontalAdvance(QLatin1Char('0'));
        for (char digit = '1'; digit <= '9'; ++digit)
            QCOMPARE(metrics.horizontalAdvance(QLatin1Char(digit)), zero);
    }
}

void ThemeTest::anUncheckedBoxIsVisibleInBothThemes()
{
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        applyTheme(*qApp, theme);
        QCheckBox box(QStringLiteral("x"));
        box.resize(80, 30);
        const QImage image = box.grab().toImage();
        double best = 1;
        for (int x = 0; x < 20; ++x)
            best = qMax(best, contrast(image.pixelColor(x, 15), image.pixelColor(9, 15)));
        QVERIFY2(best >= 3.0, qPrintable(QString::number(best)));
    }
    applyTheme(*qApp, Theme::light());
}

void ThemeTest::aFaultyInputIsMarkedRed()
{
    QPlainTextEdit note;
    note.resize(200, 60);
    markFaulty(note, true);
    QCOMPARE(note.grab().toImage().pixelColor(100, 0), Theme::light().colour(Token::Bad));
    markFaulty(note, false);
    QCOMPARE(note.grab().toImage().pixelColor(100, 0), Theme::light().colour(Token::Edge));
}

void ThemeTest::appearanceIsRememberedByItsCode()
{
    for (const Appearance appearance : {Appearance::System, Appearance::Light, Appearance::Dark})
        QCOMPARE(appearanceFromCode(codeOf(appearance)), appearance);
    QCOMPARE(appearanceFromCode(QStringLiteral("purple")), Appearance::System);
    AppearanceSwitcher switcher(*qApp);
    QSignalSpy changed(&switcher, &AppearanceSwitcher::changed);
    switcher.set(Appearance::Dark);
    QVERIFY(Theme::of(QGuiApplication::palette()).isDark());
    switcher.set(Appearance::System);
    QVERIFY(!Theme::of(QGuiApplication::palette()).isDark());
    QCOMPARE(changed.size(), 2);
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
