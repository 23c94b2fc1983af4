// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <QCommandLineParser>
#include <QProcessEnvironment>

namespace loket::workstation {
namespace {

QString valueOf(const QCommandLineParser &parser, const QCommandLineOption &option, const char *variable)
{
    if (parser.isSet(option))
        return parser.value(option);
    return QProcessEnvironment::systemEnvironment().value(QString::fromLatin1(variable));
}

} // namespace

Options readOptions(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("Options", "Loket, the workstation of a branch"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption server(QStringLiteral("server"),
                                    QCoreApplication::translate("Options", "Address of the centre"),
                                    QStringLiteral("URL"));
    const QCommandLineOption profile(QStringLiteral("profile"),
                                     QCoreApplication::translate("Options", "Name of the profile of this desk"),
                                     QStringLiteral("NAME"));
    const QCommandLineOption user(QStringLiteral("user"),
                                  QCoreApplication::translate("Options", "Sign-in name to fill in"),
                                  QStringLiteral("NAME"));
    const QCommandLineOption language(QStringLiteral("lang"), QCoreApplication::translate("Options", "id or en"),
                                      QStringLiteral("CODE"));
    const QCommandLineOption caFile(
        QStringLiteral("ca-file"),
        QCoreApplication::translate("Options", "Certificate of the centre's authority (PEM)"), QStringLiteral("FILE"));
    const QCommandLineOption rulesKey(
        QStringLiteral("rules-key"),
        QCoreApplication::translate("Options", "Public key of head office, for rule packs"), QStringLiteral("KEY"));
    const QCommandLineOption device(QStringLiteral("device"),
                                    QCoreApplication::translate("Options", "Identity of this workstation"),
                                    QStringLiteral("ID"));
    const QCommandLineOption desk(
        QStringLiteral("desk"), QCoreApplication::translate("Options", "Name of this counter, for example \"Meja 3\""),
        QStringLiteral("NAME"));
    const QCommandLineOption reset(QStringLiteral("reset-layout"),
                                   QCoreApplication::translate("Options", "Forget window sizes and columns"));
    const QCommandLineOption password(
        QStringLiteral("password-stdin"),
        QCoreApplication::translate("Options", "Sign in at once with the password on standard input"));
    parser.addOptions({server, profile, user, language, caFile, rulesKey, device, desk, reset, password});
    parser.process(app);

    Options options;
    options.server = valueOf(parser, server, "LOKET_SERVER");
    options.profile = valueOf(parser, profile, "LOKET_PROFILE");
    options.user = parser.value(user);
    options.language = valueOf(parser, language, "LOKET_LANG");
    options.caFile = valueOf(parser, caFile, "LOKET_CA_FILE");
    options.rulesKey = valueOf(parser, rulesKey, "LOKET_RULES_KEY");
    options.device = valueOf(parser, device, "LOKET_DEVICE");
    options.desk = valueOf(parser, desk, "LOKET_DESK");
    options.resetLayout = parser.isSet(reset);
    options.passwordFromInput = parser.isSet(password);
    return options;
}

} // namespace loket::workstation
