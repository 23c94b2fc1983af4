// SPDX-License-Identifier: GPL-3.0-or-later
#include "helperprocess.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <algorithm>
#include <cmath>
#include <unistd.h>

namespace loket::rendering {

using core::ErrorCode;

namespace {

Q_LOGGING_CATEGORY(lcHelper, "loket.render", QtInfoMsg)

constexpr qsizetype kKeptStderr = 2048;

bool isPlausible(const wire::Reply &reply)
{
    constexpr std::uint32_t kMostPages = 1'000'000;
    if (reply.status != wire::Status::Ok)
        return reply.status <= wire::Status::BadRequest;
    return reply.pages >= 1 && reply.pages <= kMostPages && std::isfinite(reply.naturalWidth) &&
           std::isfinite(reply.naturalHeight) && reply.naturalWidth > 0 && reply.naturalHeight > 0;
}

} // namespace

HelperProcess::HelperProcess(const RenderConfig &config, MemoryFile document, MemoryFile pixels, QObject *parent)
    : QObject(parent)
    , m_document(std::move(document))
    , m_pixels(std::move(pixels))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(config.timeout);
    connect(&m_timer, &QTimer::timeout, this, [this] { end(ErrorCode::Timeout, "no answer in time"); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &HelperProcess::readReplies);
    connect(&m_process, &QProcess::readyReadStandardError, this, [this] {
        const QByteArray text = m_process.readAllStandardError().left(kKeptStderr).trimmed();
        qCDebug(lcHelper).noquote() << text;
    });
    connect(&m_process, &QProcess::finished, this, [this] { end(ErrorCode::HelperFailed, "helper ended"); });
    connect(&m_process, &QProcess::errorOccurred, this, [this] { end(ErrorCode::HelperFailed, "helper failed"); });
    start(config.helper);
}

HelperProcess::~HelperProcess()
{
    m_ended = true;
    m_process.kill();
    // Only when the service ends; a process that has the signal is gone in milliseconds.
    m_process.waitForFinished();
}

void HelperProcess::retire()
{
    disconnect(); // from whoever listens
    m_ended = true;
    m_timer.stop();
    if (m_process.state() == QProcess::NotRunning) {
        deleteLater();
        return;
    }
    connect(&m_process, &QProcess::finished, this, &QObject::deleteLater);
    m_process.kill();
}

void HelperProcess::start(const QString &program)
{
    m_process.setChildProcessModifier([document = m_document.descriptor(), pixels = m_pixels.descriptor()] {
        // dup2 leaves the copies open across exec; the originals close themselves.
        ::dup2(document, wire::kDocumentFd);
        ::dup2(pixels, wire::kPixelFd);
    });
    m_timer.start();
    if (!QFileInfo(program).isExecutable()) {
        // From the event loop, like every other end: the maker is not connected yet.
        QMetaObject::invokeMethod(
            this, [this] { end(ErrorCode::HelperFailed, "helper program not found"); }, Qt::QueuedConnection);
        return;
    }
    m_process.start(program, QStringList());
}

core::Result<> HelperProcess::open(const QByteArray &bytes)
{
    if (auto written = m_document.write(bytes); !written)
        return written;
    wire::Request request;
    request.op = wire::Op::Open;
    request.length = static_cast<std::uint64_t>(bytes.size());
    send(request);
    return {};
}

core::Result<> HelperProcess::render(int page, QSize box)
{
    const quint64 pixels = std::min(quint64(box.width()) * quint64(box.height()), quint64{wire::kMaxOutputPixels});
    const quint64 room = pixels * sizeof(QRgb);
    if (auto grown = m_pixels.growTo(room); !grown)
        return grown;
    m_box = box;
    wire::Request request;
    request.op = wire::Op::Render;
    request.page = static_cast<std::uint32_t>(page);
    request.width = static_cast<std::uint32_t>(box.width());
    request.height = static_cast<std::uint32_t>(box.height());
    request.length = room;
    send(request);
    return {};
}

core::Result<QImage> HelperProcess::takePixels(const wire::Reply &reply)
{
    const bool fits = reply.width >= 1 && reply.height >= 1 && reply.width <= std::uint32_t(m_box.width()) &&
                      reply.height <= std::uint32_t(m_box.height());
    if (!fits)
        return core::fail(ErrorCode::HelperFailed, "page does not fit what was asked for");
    return m_pixels.takePixels(QSize(int(reply.width), int(reply.height)));
}

void HelperProcess::send(wire::Request request)
{
    request.sequence = ++m_sequence;
    m_awaiting = true;
    m_timer.start();
    m_process.write(reinterpret_cast<const char *>(&request), sizeof request);
}

void HelperProcess::readReplies()
{
    while (!m_ended && m_process.bytesAvailable() >= qint64(sizeof(wire::Reply))) {
        wire::Reply reply;
        m_process.read(reinterpret_cast<char *>(&reply), sizeof reply);
        accept(reply);
    }
}

void HelperProcess::accept(const wire::Reply &reply)
{
    const bool greeting = !m_ready;
    if (reply.magic != wire::kMagic || !m_awaiting || reply.sequence != m_sequence ||
        (!greeting && !isPlausible(reply))) {
        end(ErrorCode::HelperFailed, "helper speaks another protocol");
        return;
    }
    m_timer.stop();
    m_awaiting = false;
    if (!greeting) {
        emit answered(reply);
        return;
    }
    m_ready = true;
    emit ready(SandboxState{(reply.flags & wire::SeccompOn) != 0, (reply.flags & wire::LandlockOn) != 0});
}

void HelperProcess::end(ErrorCode code, const char *detail)
{
    if (m_ended)
        return;
    m_ended = true;
    m_timer.stop();
    qCWarning(lcHelper) << detail << "exit" << m_process.exitCode() << m_process.exitStatus();
    m_process.kill();
    emit ended(core::Error{code, detail, "document"});
}

} // namespace loket::rendering
