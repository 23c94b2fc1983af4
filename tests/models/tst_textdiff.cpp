// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/models/textdiff.h"

#include <QTest>

using loket::models::differences;
using loket::models::TextSpan;

namespace {

/// The marked letters in brackets: "SIT[T]I".
QString marked(const QString &text, const QList<TextSpan> &spans)
{
    QString result = text;
    for (auto it = spans.crbegin(); it != spans.crend(); ++it) {
        result.insert(it->start + it->length, QLatin1Char(']'));
        result.insert(it->start, QLatin1Char('['));
    }
    return result;
}

} // namespace

class TextDiffTest final : public QObject
{
    Q_OBJECT

private slots:
    void marksTheLettersThatTheReferenceLacks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *reference, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(reference)
                                << QString::fromUtf8(expected);
        };
        row("equal", "SITI", "SITI", "SITI");
        row("case does not count", "siti", "SITI", "siti");
        row("one letter more", "SITTI", "SITI", "SIT[T]I");
        row("one letter less leaves nothing to mark", "SII", "SITI", "SII");
        row("one digit other", "1990-08-17", "1990-08-12", "1990-08-1[7]");
        row("word more", "PESERTA UJI BIN", "PESERTA UJI", "PESERTA UJI[ BIN]");
        row("nothing in common", "ABC", "XYZ", "[ABC]");
        row("empty reference", "ABC", "", "[ABC]");
        row("empty text", "", "ABC", "");
        row("letters of two bytes", "SÍTI", "SITI", "S[Í]TI");
    }
    void marksTheLettersThatTheReferenceLacks()
    {
        QFETCH(QString, text);
        QFETCH(QString, reference);
        QFETCH(QString, expected);
        QCOMPARE(marked(text, differences(text, reference)), expected);
    }
    void aLongTextCountsAsOne()
    {
        const QString text(201, QLatin1Char('A'));
        QCOMPARE(differences(text, text + QLatin1Char('B')), (QList<TextSpan>{{0, 201}}));
    }
};

QTEST_GUILESS_MAIN(TextDiffTest)
#include "tst_textdiff.moc"
