// SPDX-License-Identifier: GPL-3.0-or-later
#include "dispatcher.h"

#include "pyramid.h"

#include <algorithm>

namespace loket::rendering {

using core::ErrorCode;

namespace {

constexpr int kMostRestarts = 1;

core::Error toError(wire::Status status)
{
    switch (status) {
    case wire::Status::Unsupported:
        return {ErrorCode::UnsupportedMedia, "neither JPEG, PNG nor PDF", "document"};
    case wire::Status::Damaged:
        return {ErrorCode::Malformed, "document is damaged", "document"};
    case wire::Status::Locked:
        return {ErrorCode::UnsupportedMedia, "document asks for a password", "document.password"};
    case wire::Status::TooLarge:
        return {ErrorCode::TooLarge, "document is over a limit", "document"};
    case wire::Status::NoSuchPage:
        return {ErrorCode::OutOfRange, "no such page", "document.page"};
    case wire::Status::Ok:
    case wire::Status::BadRequest:
        break;
    }
    return {ErrorCode::HelperFailed, "helper refused the request", "document"};
}

MediaType typeOf(const QByteArray &bytes)
{
    return sniffMediaType(
        {reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
}

} // namespace

Dispatcher::~Dispatcher() = default;

void Dispatcher::warmUp()
{
    if (m_spare)
        return;
    m_spare = newHelper();
    if (!m_spare)
        return;
    // A spare that dies unused is not replaced at once: the next document's start tells why.
    HelperProcess *spare = m_spare.get();
    connect(spare, &HelperProcess::ended, this, [this, spare] {
        if (m_spare.get() == spare)
            retire(std::move(m_spare));
    });
}

void Dispatcher::open(quint64 id, const QByteArray &bytes)
{
    Session &session = m_sessions[id];
    session.bytes = bytes;
    session.lastUsed = ++m_turn;
    // Known without a helper; also keeps the spare for documents that have a chance.
    if (bytes.isEmpty())
        return fail(id, session, {ErrorCode::Malformed, "document is empty", "document"});
    if (quint64(bytes.size()) > wire::kMaxDocumentBytes)
        return fail(id, session, toError(wire::Status::TooLarge));
    if (typeOf(bytes) == MediaType::Unknown)
        return fail(id, session, toError(wire::Status::Unsupported));
    pump();
}

void Dispatcher::request(quint64 id, RequestId request, int page, QSize box)
{
    const auto found = m_sessions.find(id);
    if (found == m_sessions.end() || found->second.dead)
        return;
    if (page < 0 || box.isEmpty()) {
        emit pageFailed(id, request, {ErrorCode::OutOfRange, "no such page", "document.page"});
        return;
    }
    found->second.lastUsed = ++m_turn;
    found->second.jobs.push_back(Job{request, page, box, false});
    pump();
}

void Dispatcher::cancel(quint64 id, RequestId request)
{
    const auto found = m_sessions.find(id);
    if (found == m_sessions.end())
        return;
    Session &session = found->second;
    const auto job = std::ranges::find(session.jobs, request, &Job::id);
    if (job == session.jobs.end())
        return;
    const bool underWay = session.busy && session.helperHasDocument && job == session.jobs.begin();
    if (underWay)
        job->cancelled = true;
    else
        session.jobs.erase(job);
}

void Dispatcher::close(quint64 id)
{
    const auto found = m_sessions.find(id);
    if (found == m_sessions.end())
        return;
    release(found->second);
    m_sessions.erase(found);
    pump();
}

void Dispatcher::pump()
{
    for (auto &[id, session] : m_sessions) {
        const bool hasWork = !session.announced || !session.jobs.empty();
        if (!session.dead && !session.busy && hasWork)
            serve(id, session);
    }
    // The next spare starts when nobody waits: on two cores its start would cost the open document a third of its time.
    const bool anyBusy = std::ranges::any_of(m_sessions, [](const auto &entry) {
        const Session &session = entry.second;
        return session.helper && (session.busy || !session.helper->isReady());
    });
    if (!anyBusy)
        warmUp();
}

void Dispatcher::serve(quint64 id, Session &session)
{
    if (!session.helper && !giveHelper(id, session))
        return;
    if (!session.helper->isReady())
        return; // goes on with its ready()
    const bool rendering = session.helperHasDocument;
    const auto sent = rendering ? session.helper->render(session.jobs.front().page, session.jobs.front().box)
                                : session.helper->open(session.bytes);
    if (!sent)
        return fail(id, session, sent.error());
    session.busy = true;
}

bool Dispatcher::giveHelper(quint64 id, Session &session)
{
    const auto taken =
        std::ranges::count_if(m_sessions, [](const auto &entry) { return entry.second.helper != nullptr; });
    if (taken >= m_config.maxHelpers && !makeRoom())
        return false;
    session.helper = m_spare ? std::move(m_spare) : newHelper();
    if (!session.helper) {
        fail(id, session, {ErrorCode::HelperFailed, "no helper could be made", "document"});
        return false;
    }
    session.helperHasDocument = false;
    attach(id, session);
    return true;
}

bool Dispatcher::makeRoom()
{
    Session *oldest = nullptr;
    for (auto &[id, session] : m_sessions) {
        const bool idle = session.helper && !session.busy && session.announced && session.jobs.empty();
        if (idle && (!oldest || session.lastUsed < oldest->lastUsed))
            oldest = &session;
    }
    if (!oldest)
        return false; // all are at work; pump() comes back with the next answer
    release(*oldest);
    return true;
}

Dispatcher::HelperPtr Dispatcher::newHelper()
{
    auto document = MemoryFile::create();
    auto pixels = MemoryFile::create();
    if (!document || !pixels)
        return nullptr;
    auto helper = std::make_unique<HelperProcess>(m_config, std::move(*document), std::move(*pixels), nullptr);
    connect(helper.get(), &HelperProcess::ready, this, &Dispatcher::sandboxReported);
    return helper;
}

void Dispatcher::attach(quint64 id, Session &session)
{
    HelperProcess *helper = session.helper.get();
    connect(helper, &HelperProcess::ready, this, &Dispatcher::pump);
    connect(helper, &HelperProcess::answered, this, [this, id](const wire::Reply &reply) { onAnswer(id, reply); });
    connect(helper, &HelperProcess::ended, this, [this, id](const core::Error &error) { onEnded(id, error); });
}

void Dispatcher::release(Session &session)
{
    session.helperHasDocument = false;
    session.busy = false;
    if (session.helper)
        retire(std::move(session.helper));
}

void Dispatcher::retire(HelperPtr helper)
{
    helper->setParent(this); // so that it is not left over when the service ends first
    helper.release()->retire();
}

void Dispatcher::onAnswer(quint64 id, const wire::Reply &reply)
{
    Session &session = m_sessions.at(id); // released sessions are disconnected from their helper
    session.busy = false;
    session.lastUsed = ++m_turn;
    if (session.helperHasDocument)
        onPage(id, session, reply);
    else
        onOpened(id, session, reply);
    pump();
}

void Dispatcher::onOpened(quint64 id, Session &session, const wire::Reply &reply)
{
    if (reply.status != wire::Status::Ok)
        return fail(id, session, toError(reply.status));
    session.helperHasDocument = true;
    if (session.announced)
        return;
    session.announced = true;
    emit opened(id,
                DocumentInfo{typeOf(session.bytes), int(reply.pages), QSizeF(reply.naturalWidth, reply.naturalHeight),
                             (reply.flags & wire::Incomplete) != 0});
}

void Dispatcher::onPage(quint64 id, Session &session, const wire::Reply &reply)
{
    const Job job = session.jobs.front();
    session.jobs.pop_front();
    if (job.cancelled)
        return;
    if (reply.status != wire::Status::Ok) {
        emit pageFailed(id, job.id, toError(reply.status));
        return;
    }
    auto pixels = session.helper->takePixels(reply);
    if (!pixels) {
        emit pageFailed(id, job.id, pixels.error());
        return;
    }
    emit pageReady(id, job.id,
                   RenderedPage{job.page, QSizeF(reply.naturalWidth, reply.naturalHeight),
                                (reply.flags & wire::Incomplete) != 0, buildPyramid(std::move(*pixels))});
}

void Dispatcher::onEnded(quint64 id, const core::Error &error)
{
    Session &session = m_sessions.at(id);
    const bool rendering = session.helperHasDocument && session.busy;
    release(session);
    const bool late = error.code == ErrorCode::Timeout;
    // What hangs while opening hangs again; everything else gets one more helper.
    if (session.restarts >= kMostRestarts || (late && !rendering)) {
        fail(id, session, error);
    } else {
        ++session.restarts;
        if (late && rendering) {
            const Job job = session.jobs.front();
            session.jobs.pop_front();
            if (!job.cancelled)
                emit pageFailed(id, job.id, error);
        }
    }
    pump();
}

void Dispatcher::fail(quint64 id, Session &session, const core::Error &error)
{
    release(session);
    session.dead = true;
    session.announced = true;
    session.jobs.clear();
    session.bytes.clear();
    emit failed(id, error);
}

} // namespace loket::rendering
