// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"

#include <QByteArray>
#include <QString>
#include <optional>
#include <string>

namespace loket::localstore {

/// Files found by the SHA-256 of their content. A file that is there is whole and durable; a program that dies while
/// writing leaves a .part that the next start removes. Worker's thread only.
class Blobs
{
public:
    /// Error Storage.
    [[nodiscard]] core::Result<> open(const QString &dir);
    /// Returns the hash once file and folder are on disk.
    [[nodiscard]] core::Result<std::string> put(const QByteArray &bytes);
    [[nodiscard]] bool has(const std::string &sha256) const;
    /// nullopt when it is not here, or is damaged (it is then removed).
    [[nodiscard]] std::optional<QByteArray> get(const std::string &sha256) const;

private:
    [[nodiscard]] QString pathOf(const std::string &sha256) const;

    QString m_dir;
};

/// Makes what was created or renamed in a folder survive a power cut.
[[nodiscard]] core::Result<> syncFolder(const QString &dir);
[[nodiscard]] std::string sha256Of(const QByteArray &bytes);
/// 64 lower-case hex digits: safe as a file name.
[[nodiscard]] bool isSha256(const std::string &text);

} // namespace loket::localstore
