// SPDX-License-Identifier: GPL-3.0-or-later
#include "blobs.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace loket::localstore {

namespace {

core::Result<> writeDurably(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        return core::fail(core::ErrorCode::Storage, "a document file cannot be made");
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(bytes) != bytes.size() || ::fsync(file.handle()) != 0)
        return core::fail(core::ErrorCode::Storage, "a document file cannot be written");
    return {};
}

} // namespace

core::Result<> syncFolder(const QString &dir)
{
    const int fd = ::open(QFile::encodeName(dir).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return core::fail(core::ErrorCode::Storage, "a document folder cannot be opened");
    const bool synced = ::fsync(fd) == 0;
    ::close(fd);
    return synced ? core::Result<>{} : core::fail(core::ErrorCode::Storage, "a document folder cannot be synced");
}

std::string sha256Of(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString();
}

bool isSha256(const std::string &text)
{
    constexpr std::size_t kHexDigits = 64;
    return text.size() == kHexDigits &&
           std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

core::Result<> Blobs::open(const QString &dir)
{
    m_dir = dir;
    if (!QDir().mkpath(dir) || ::chmod(QFile::encodeName(dir).constData(), S_IRWXU) != 0)
        return core::fail(core::ErrorCode::Storage, "the documents folder cannot be made");
    QDirIterator parts(dir, {QStringLiteral("*.part")}, QDir::Files, QDirIterator::Subdirectories);
    while (parts.hasNext()) {
        if (!QFile::remove(parts.next()))
            return core::fail(core::ErrorCode::Storage, "a half written document cannot be removed");
    }
    return {};
}

QString Blobs::pathOf(const std::string &sha256) const
{
    const QString name = QString::fromStdString(sha256);
    return m_dir + QLatin1Char('/') + name.left(2) + QLatin1Char('/') + name;
}

core::Result<std::string> Blobs::put(const QByteArray &bytes)
{
    const std::string sha256 = sha256Of(bytes);
    const QString path = pathOf(sha256);
    if (QFile::exists(path))
        return sha256;
    const QString folder = path.left(path.lastIndexOf(QLatin1Char('/')));
    const bool newFolder = !QDir(folder).exists();
    if (newFolder && !QDir().mkpath(folder))
        return core::fail(core::ErrorCode::Storage, "a document folder cannot be made");
    const QString part = path + QStringLiteral(".part");
    if (auto written = writeDurably(part, bytes); !written)
        return core::passOn(written);
    if (::rename(QFile::encodeName(part).constData(), QFile::encodeName(path).constData()) != 0)
        return core::fail(core::ErrorCode::Storage, "a document file cannot be put in place");
    if (auto synced = syncFolder(folder); !synced)
        return core::passOn(synced);
    if (newFolder) {
        if (auto synced = syncFolder(m_dir); !synced)
            return core::passOn(synced);
    }
    return sha256;
}

bool Blobs::has(const std::string &sha256) const
{
    return isSha256(sha256) && QFile::exists(pathOf(sha256));
}

std::optional<QByteArray> Blobs::get(const std::string &sha256) const
{
    if (!isSha256(sha256))
        return std::nullopt;
    QFile file(pathOf(sha256));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray bytes = file.readAll();
    if (sha256Of(bytes) == sha256)
        return bytes;
    file.remove();
    return std::nullopt;
}

} // namespace loket::localstore
