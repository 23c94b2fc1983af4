// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"
#include "workstation.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Loket"));
    QApplication::setOrganizationName(QStringLiteral("Loket"));
    QApplication::setApplicationVersion(QStringLiteral(LOKET_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("loket"));

    loket::workstation::Workstation workstation(app, loket::workstation::readOptions(app));
    return workstation.start() ? QApplication::exec() : 1;
}
