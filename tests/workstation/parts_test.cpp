// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging.h"
#include "passwordmemory.h"
#include "remembered.h"
#include "rulepacks.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace {

using namespace loket::workstation;

/// Settings in a folder of the test's own.
class Parts : public testing::Test
{
protected:
    Parts()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
        QCoreApplication::setOrganizationName(QStringLiteral("LoketTest"));
        QCoreApplication::setApplicationName(QStringLiteral("Loket"));
    }
    QTemporaryDir m_dir;
};

TEST_F(Parts, APasswordIsKnownAgainUntilItIsForgotten)
{
    PasswordMemory memory;
    EXPECT_FALSE(memory.matches({}));

    memory.remember(QStringLiteral("rahasia-contoh"));
    EXPECT_TRUE(memory.matches(QStringLiteral("rahasia-contoh")));
    EXPECT_FALSE(memory.matches(QStringLiteral("rahasia-contoh ")));
    EXPECT_FALSE(memory.matches({}));

    memory.forget();
    EXPECT_FALSE(memory.matches(QStringLiteral("rahasia-contoh")));
}

TEST_F(Parts, TheServerIsRememberedAndTheLayoutCanBeForgotten)
{
    Remembered remembered;
    EXPECT_EQ(remembered.profile(), QStringLiteral("meja")) << "nothing remembered yet";

    remembered.setServer(QStringLiteral("https://pusat.contoh:8443"), QStringLiteral("meja3"));
    remembered.setWindowGeometry("geometry");
    remembered.setPaneSizes(QStringLiteral("counter"), "sizes");
    remembered.forgetLayout();

    EXPECT_EQ(Remembered().server(), QStringLiteral("https://pusat.contoh:8443"));
    EXPECT_EQ(Remembered().profile(), QStringLiteral("meja3"));
    EXPECT_TRUE(Remembered().windowGeometry().isEmpty());
    EXPECT_TRUE(Remembered().paneSizes(QStringLiteral("counter")).isEmpty());
}

TEST_F(Parts, AProfileNameNeverLeavesItsFolder)
{
    const QString hostile = profileDir(QStringLiteral("../../etc/passwd"));

    EXPECT_TRUE(hostile.endsWith(QStringLiteral("/loket/______etc_passwd"))) << hostile.toStdString();
    EXPECT_TRUE(profileDir({}).endsWith(QStringLiteral("/loket/meja")));
}

TEST_F(Parts, TheLogMasksIdentifiersAndIsTheOwnersAlone)
{
    installLog(m_dir.path());

    qWarning("look-up of 9901010505800001 from +62 812 3456 7890 failed");
    qInstallMessageHandler(nullptr);

    QFile log(m_dir.path() + QStringLiteral("/log/loket.log"));
    ASSERT_TRUE(log.open(QIODevice::ReadOnly));
    const QByteArray text = log.readAll();
    EXPECT_TRUE(text.contains("look-up of ************0001")) << text.constData();
    EXPECT_FALSE(text.contains("3456"));
    EXPECT_EQ(QFileInfo(log).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST_F(Parts, ARefusedPackIsToldWithTheRulesThatHoldInstead)
{
    using loket::rules::PackRefusal;
    const std::vector<loket::rules::RefusedPack> refused{{"jht-2027.1", {PackRefusal::BadSignature, "x"}}};

    const RulesNotice notice = noticeOf(refused, QStringLiteral("jht-2026.1"));

    EXPECT_EQ(notice.title, QStringLiteral("Rule pack jht-2027.1 refused: the signature is not valid."));
    EXPECT_EQ(notice.text, QStringLiteral("Rules jht-2026.1 stay in force. Contact head office."));
    EXPECT_TRUE(noticeOf({}, QStringLiteral("jht-2026.1")).title.isEmpty());
}

TEST_F(Parts, TheKeyOfHeadOfficeIsRememberedForTheNextRun)
{
    EXPECT_TRUE(Remembered().rulesKey().isEmpty());
    Remembered().setRulesKey(QStringLiteral("loket-rules-key:x"));
    EXPECT_EQ(Remembered().rulesKey(), QStringLiteral("loket-rules-key:x"));
}

} // namespace
