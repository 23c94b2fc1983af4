// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <optional>

namespace loket::workstation {

/// What the command line and the environment say. Options before environment before what was remembered.
struct Options
{
    QString server;   ///< empty: as remembered
    QString profile;  ///< empty: as remembered
    QString user;     ///< fills the sign-in name
    QString language; ///< "id", "en"; empty: as remembered
    QString rulesKey; ///< public keys of head office; empty: as remembered
    QString caFile;   ///< PEM of the centre's authority
    QString device;   ///< workstation id, "W03"; empty: the host's name
    QString desk;     ///< "Meja 3"
    bool resetLayout = false;
    bool passwordFromInput = false; ///< sign in at once with the first line of standard input
};

/// Reads the arguments; prints help or version and ends the program where asked to.
[[nodiscard]] Options readOptions(const QCoreApplication &app);

} // namespace loket::workstation
