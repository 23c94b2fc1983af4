// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging.h"

#include "loket/core/mask.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMutex>
#include <cstdio>
#include <memory>

namespace loket::workstation {
namespace {

constexpr qint64 kMaxBytes = 2 * 1024 * 1024;
constexpr int kFiles = 5;

class LogFile
{
public:
    explicit LogFile(const QString &dir)
        : m_path(dir + QStringLiteral("/loket.log"))
    {
        QDir().mkpath(dir);
        open();
    }

    void write(const QByteArray &line)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_file.size() > kMaxBytes)
            rotate();
        m_file.write(line);
        m_file.flush();
    }

private:
    void open()
    {
        m_file.setFileName(m_path);
        if (m_file.open(QIODevice::Append))
            m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    void rotate()
    {
        m_file.close();
        QFile::remove(numbered(kFiles - 1));
        for (int i = kFiles - 2; i >= 1; --i)
            QFile::rename(numbered(i), numbered(i + 1));
        QFile::rename(m_path, numbered(1));
        open();
    }
    [[nodiscard]] QString numbered(int i) const { return m_path + QLatin1Char('.') + QString::number(i); }

    QString m_path;
    QFile m_file;
    QMutex m_mutex;
};

// Qt's handler is a bare function: the file it writes to can only be found here.
std::unique_ptr<LogFile> theFile;

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArray text = QByteArray::fromStdString(core::scrub(message.toStdString()));
    const QByteArray line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1() + ' ' +
                            (context.category == nullptr ? "default" : context.category) + ' ' + text + '\n';
    if (theFile != nullptr)
        theFile->write(line);
    if (type == QtWarningMsg || type == QtCriticalMsg || type == QtFatalMsg)
        std::fputs(line.constData(), stderr);
}

} // namespace

void installLog(const QString &dir)
{
    theFile = std::make_unique<LogFile>(dir + QStringLiteral("/log"));
    qInstallMessageHandler(handle);
}

} // namespace loket::workstation
