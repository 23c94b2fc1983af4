// SPDX-License-Identifier: GPL-3.0-or-later
// loket-render: decodes one untrusted document for the workstation, behind a sandbox. See wire.h for the conversation.
#include "channel.h"
#include "imagedecoder.h"
#include "pdfdecoder.h"
#include "sandbox.h"
#include "warmup.h"

#include "loket/rendering/mediatype.h"

#include <QtGlobal>
#include <algorithm>
#include <csignal>
#include <cstdio>
#include <memory>
#include <sys/prctl.h>
#include <unistd.h>

namespace {

using namespace loket::render;
using loket::rendering::MediaType;
using wire::Status;

// A sound program with a broken machine; the workstation says that documents cannot be shown safely here.
constexpr int kNoSandbox = 70;

void silence(const QString &, const QVariant &) {}
void silenceQt(QtMsgType, const QMessageLogContext &, const QString &) {}

/// Hostile files make libraries print millions of lines, some of them pieces of the document.
void muteLibraries()
{
    Poppler::setDebugErrorFunction(silence, QVariant());
    qInstallMessageHandler(silenceQt);
}

Answer<std::unique_ptr<Decoder>> openDocument(Channel &channel, const wire::Request &request)
{
    const auto bytes = channel.mapDocument(request.length);
    if (!bytes)
        return tl::make_unexpected(Status::BadRequest);
    const MediaType type = loket::rendering::sniffMediaType(
        {reinterpret_cast<const std::uint8_t *>(bytes->constData()), static_cast<std::size_t>(bytes->size())});
    switch (type) {
    case MediaType::Jpeg:
    case MediaType::Png:
        return ImageDecoder::open(*bytes, type);
    case MediaType::Pdf:
        return PdfDecoder::open(*bytes);
    case MediaType::Unknown:
        break;
    }
    return tl::make_unexpected(Status::Unsupported);
}

Status describe(Decoder &decoder, std::uint32_t page, wire::Reply &reply)
{
    const auto size = decoder.naturalSize(page);
    if (!size)
        return size.error();
    reply.pages = decoder.pageCount();
    reply.flags = decoder.flags();
    reply.naturalWidth = size->width();
    reply.naturalHeight = size->height();
    return Status::Ok;
}

Status render(Decoder &decoder, const wire::Request &request, Channel &channel, wire::Reply &reply)
{
    constexpr std::uint32_t kLongestSide = 1U << 16;
    if (request.width == 0 || request.height == 0)
        return Status::BadRequest;
    const Status described = describe(decoder, request.page, reply);
    if (described != Status::Ok)
        return described;
    const QSize box(int(std::min(request.width, kLongestSide)), int(std::min(request.height, kLongestSide)));
    const auto image = decoder.render(request.page, box);
    if (!image)
        return image.error();
    if (!channel.putPixels(*image, request.length))
        return Status::TooLarge;
    reply.width = static_cast<std::uint32_t>(image->width());
    reply.height = static_cast<std::uint32_t>(image->height());
    return Status::Ok;
}

Status serve(const wire::Request &request, std::unique_ptr<Decoder> &decoder, Channel &channel, wire::Reply &reply)
{
    if (request.op == wire::Op::Open && !decoder) {
        auto opened = openDocument(channel, request);
        if (!opened)
            return opened.error();
        decoder = std::move(*opened);
        return describe(*decoder, 0, reply);
    }
    if (request.op == wire::Op::Render && decoder)
        return render(*decoder, request, channel, reply);
    return Status::BadRequest;
}

wire::Reply greeting(const SandboxReport &report)
{
    wire::Reply reply;
    reply.flags |= report.seccomp ? std::uint32_t{wire::SeccompOn} : std::uint32_t{wire::SanitizerBuild};
    if (report.landlock)
        reply.flags |= wire::LandlockOn;
    return reply;
}

} // namespace

int main()
{
    // A decoder that hangs must not outlive the workstation.
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    close_range(wire::kPixelFd + 1, ~0U, 0); // whatever the workstation left open
    muteLibraries();
    warmUp();
    const auto report = enterSandbox();
    if (!report) {
        std::fprintf(stderr, "loket-render: no sandbox: %s\n", report.error().detail.c_str());
        return kNoSandbox;
    }
    std::fprintf(stderr, "loket-render: seccomp %s, landlock %s\n", report->seccomp ? "on" : "off (sanitizer build)",
                 report->landlock ? "on" : "not supported by this kernel");

    Channel channel;
    std::unique_ptr<Decoder> decoder;
    bool connected = channel.answer(greeting(*report));
    while (connected) {
        const auto request = channel.next();
        if (!request)
            break;
        wire::Reply reply;
        reply.sequence = request->sequence;
        reply.status = serve(*request, decoder, channel, reply);
        connected = channel.answer(reply);
    }
    // Without destructors and exit handlers: after a hostile document nothing in here deserves to run on.
    _exit(0);
}
