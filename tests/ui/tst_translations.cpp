// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <algorithm>

namespace {

struct Message
{
    QString context;
    QString source;
    QString type;
    QStringList translations;
    bool isPlural = false;
};

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> result;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            result.append({context, {}, {}, {}, xml.attributes().hasAttribute(QLatin1String("numerus"))});
        else if (xml.name() == QLatin1String("source"))
            result.last().source = xml.readElementText();
        else if (xml.name() == QLatin1String("numerusform"))
            result.last().translations.append(xml.readElementText());
        else if (xml.name() == QLatin1String("translation")) {
            result.last().type = xml.attributes().value(QLatin1String("type")).toString();
            if (!result.last().isPlural)
                result.last().translations.append(xml.readElementText());
        }
    }
    return result;
}

QString translations()
{
    return qEnvironmentVariable("LOKET_SOURCE") + QStringLiteral("/translations");
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%(\\d|L\\d|n)"));
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyStringIsTranslated_data();
    void everyStringIsTranslated();
    void translationsKeepTheirPlaceholders();
    void theFilesKnowEveryStringOfTheSources();
};

void TranslationsTest::everyStringIsTranslated_data()
{
    QTest::addColumn<QString>("file");
    for (const char *name : {"loket_id.ts", "loket_en.ts", "qtbase_id.ts"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TranslationsTest::everyStringIsTranslated()
{
    QFETCH(QString, file);
    const QList<Message> messages = messagesOf(translations() + QLatin1Char('/') + file);
    QVERIFY(!messages.isEmpty());
    QStringList open;
    for (const Message &message : messages)
        if (!message.type.isEmpty())
            open.append(QStringLiteral("%1: \"%2\" is %3").arg(message.context, message.source, message.type));
    QVERIFY2(open.isEmpty(), qPrintable(open.join(QLatin1Char('\n'))));
}

void TranslationsTest::translationsKeepTheirPlaceholders()
{
    QStringList wrong;
    for (const Message &message : messagesOf(translations() + QStringLiteral("/loket_id.ts"))) {
        const QString all = message.translations.join(QLatin1Char(' '));
        if (placeholders(message.source) != placeholders(all))
            wrong.append(QStringLiteral("%1: \"%2\"").arg(message.context, message.source));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TranslationsTest::theFilesKnowEveryStringOfTheSources()
{
    QTemporaryDir folder;
    for (const char *name : {"loket_id.ts", "loket_en.ts"})
        QVERIFY(
            QFile::copy(translations() + QLatin1Char('/') + QLatin1String(name), folder.filePath(QLatin1String(name))));
    QProcess update;
    update.start(translations() + QStringLiteral("/update"), {folder.path()});
    QVERIFY2(update.waitForFinished(120'000) && update.exitCode() == 0, update.readAllStandardError().constData());
    QStringList unknown;
    for (const char *name : {"loket_id.ts", "loket_en.ts"})
        for (const Message &message : messagesOf(folder.filePath(QLatin1String(name))))
            if (!message.type.isEmpty())
                unknown.append(QStringLiteral("%1: \"%2\"").arg(message.context, message.source));
    QVERIFY2(unknown.isEmpty(),
             qPrintable(QStringLiteral("run translations/update:\n") + unknown.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
