// SPDX-License-Identifier: GPL-3.0-or-later
#include "remembered.h"

#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

namespace loket::workstation {
namespace {

const QString kServer = QStringLiteral("centre/server");
const QString kProfile = QStringLiteral("centre/profile");
const QString kRulesKey = QStringLiteral("centre/rulesKey");
const QString kUser = QStringLiteral("signin/user");
const QString kDesk = QStringLiteral("signin/desk");
const QString kBranch = QStringLiteral("signin/branch");
const QString kZone = QStringLiteral("signin/zone");
const QString kLanguage = QStringLiteral("ui/language");
const QString kAppearance = QStringLiteral("ui/appearance");
const QString kGeometry = QStringLiteral("layout/window");
const QString kPanes = QStringLiteral("layout/panes/");

QVariant read(const QString &key, const QVariant &otherwise = {})
{
    return QSettings().value(key, otherwise);
}

void write(const QString &key, const QVariant &value)
{
    QSettings().setValue(key, value);
}

} // namespace

QString Remembered::server() const
{
    return read(kServer, QStringLiteral("http://127.0.0.1:8480")).toString();
}

QString Remembered::profile() const
{
    return read(kProfile, QStringLiteral("meja")).toString();
}

QString Remembered::rulesKey() const
{
    return read(kRulesKey).toString();
}

QString Remembered::userName() const
{
    return read(kUser).toString();
}

QString Remembered::desk() const
{
    return read(kDesk).toString();
}

QString Remembered::branchName() const
{
    return read(kBranch).toString();
}

core::Zone Remembered::zone() const
{
    return core::zoneFromName(read(kZone).toString().toStdString()).value_or(core::Zone::Wib);
}

ui::Language Remembered::language() const
{
    return ui::languageFromCode(read(kLanguage).toString());
}

ui::Appearance Remembered::appearance() const
{
    return ui::appearanceFromCode(read(kAppearance).toString());
}

QByteArray Remembered::windowGeometry() const
{
    return read(kGeometry).toByteArray();
}

QByteArray Remembered::paneSizes(const QString &page) const
{
    return read(kPanes + page).toByteArray();
}

void Remembered::setServer(const QString &server, const QString &profile)
{
    write(kServer, server);
    write(kProfile, profile);
}

void Remembered::setRulesKey(const QString &key)
{
    write(kRulesKey, key);
}

void Remembered::setUserName(const QString &name)
{
    write(kUser, name);
}

void Remembered::setDesk(const QString &desk)
{
    write(kDesk, desk);
}

void Remembered::setBranch(const QString &name, core::Zone zone)
{
    write(kBranch, name);
    write(kZone, QString::fromUtf8(core::nameOf(zone).data(), qsizetype(core::nameOf(zone).size())));
}

void Remembered::setLanguage(ui::Language language)
{
    write(kLanguage, ui::codeOf(language));
}

void Remembered::setAppearance(ui::Appearance appearance)
{
    write(kAppearance, ui::codeOf(appearance));
}

void Remembered::setWindowGeometry(const QByteArray &geometry)
{
    write(kGeometry, geometry);
}

void Remembered::setPaneSizes(const QString &page, const QByteArray &sizes)
{
    write(kPanes + page, sizes);
}

void Remembered::forgetLayout()
{
    QSettings().remove(QStringLiteral("layout"));
}

QString profileDir(const QString &profile)
{
    QString name = profile;
    name.replace(QRegularExpression(QStringLiteral("[^A-Za-z0-9_-]")), QStringLiteral("_"));
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/loket/") +
           (name.isEmpty() ? QStringLiteral("meja") : name);
}

} // namespace loket::workstation
