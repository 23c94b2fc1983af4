// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/localstore/localstore.h"

#include "act.h"
#include "cases.h"
#include "loket/protocol/limits.h"
#include "storecore.h"

#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>
#include <array>

namespace loket::localstore {

namespace {

constexpr int kQuietMs = 30;
constexpr std::array<std::string_view, 3> kMediaTypes{"image/jpeg", "image/png", "application/pdf"};

template <typename T> std::optional<T> orNothing(core::Result<std::optional<T>> result)
{
    return result ? std::move(*result) : std::nullopt;
}

core::Result<std::string> keepDocument(Memory &memory, const QByteArray &bytes, const std::string &mediaType)
{
    if (bytes.size() > protocol::kMaxDocumentBytes)
        return core::fail(core::ErrorCode::TooLarge, "the document is larger than the centre takes");
    if (bytes.isEmpty() || std::ranges::find(kMediaTypes, mediaType) == kMediaTypes.end())
        return core::fail(core::ErrorCode::UnsupportedMedia, "not a JPEG, PNG or PDF");
    auto sha256 = memory.blobs().put(bytes);
    if (!sha256)
        return sha256;
    if (auto added = memory.journal().addUpload({*sha256, mediaType, bytes.size()}); !added)
        return core::passOn(added);
    memory.ringSync();
    return sha256;
}

std::optional<QByteArray> findDocument(Memory &memory, const std::string &sha256)
{
    auto bytes = memory.blobs().get(sha256);
    if (!bytes && isSha256(sha256)) {
        if (memory.replica().want(sha256))
            memory.ringSync();
    }
    return bytes;
}

} // namespace

/// Hands over collected changes, at most once in kQuietMs.
class LocalStore::Announcer
{
public:
    Announcer(LocalStore &store, StoreCore &core)
        : m_store(store)
        , m_core(core)
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_store, [this] { announce(); });
    }

    void ring()
    {
        const qint64 since = m_last.isValid() ? m_last.elapsed() : kQuietMs;
        if (since >= kQuietMs)
            announce();
        else if (!m_timer.isActive())
            m_timer.start(static_cast<int>(kQuietMs - since));
    }

private:
    void announce()
    {
        m_last.start();
        const Changes changes = m_core.notices().take();
        if (changes.rules)
            emit m_store.rulesChanged();
        if (changes.reset)
            emit m_store.replicaReset();
        if (!changes.claims.empty())
            emit m_store.claimsChanged({changes.claims.begin(), changes.claims.end()});
        if (!changes.visits.empty())
            emit m_store.visitsChanged({changes.visits.begin(), changes.visits.end()});
        if (changes.outbox)
            emit m_store.outboxChanged(*changes.outbox);
        for (const auto &answer : changes.answers)
            emit m_store.commandAnswered(answer);
        for (const auto &sha256 : changes.arrived)
            emit m_store.documentArrived(sha256);
        for (const auto &[sha256, error] : changes.failed)
            emit m_store.documentFailed(sha256, error);
    }

    LocalStore &m_store;
    StoreCore &m_core;
    QTimer m_timer;
    QElapsedTimer m_last;
};

core::Result<std::unique_ptr<LocalStore>> LocalStore::open(const StoreSettings &settings)
{
    auto core = StoreCore::open(settings);
    if (!core)
        return core::passOn(core);
    return std::unique_ptr<LocalStore>(new LocalStore(std::move(*core)));
}

LocalStore::LocalStore(std::shared_ptr<StoreCore> core)
    : m_core(std::move(core))
    , m_mailbox(std::make_shared<Mailbox>(this))
    , m_announcer(std::make_unique<Announcer>(*this, *m_core))
{
    m_core->notices().connect(m_mailbox, [announcer = m_announcer.get()] { announcer->ring(); });
}

LocalStore::~LocalStore()
{
    m_mailbox->close();
    m_core->close();
}

void LocalStore::claim(domain::ClaimId id, QObject *context, Reply<std::optional<ClaimView>> reply)
{
    m_core->ask(
        Lane::Officer, m_mailbox, context, [id](Memory &memory) { return memory.claim(id); }, std::move(reply));
}

void LocalStore::visit(domain::VisitId id, QObject *context, Reply<std::optional<VisitView>> reply)
{
    m_core->ask(
        Lane::Officer, m_mailbox, context, [id](Memory &memory) { return memory.visit(id); }, std::move(reply));
}

void LocalStore::visitsOf(core::Date day, QObject *context, Reply<std::vector<VisitView>> reply)
{
    m_core->ask(
        Lane::Officer, m_mailbox, context, [day](Memory &memory) { return memory.visitsOf(day); }, std::move(reply));
}

void LocalStore::claims(ClaimFilter filter, QObject *context, Reply<std::vector<ClaimView>> reply)
{
    m_core->ask(
        Lane::Officer, m_mailbox, context,
        [filter = std::move(filter)](Memory &memory) { return memory.claims(filter); }, std::move(reply));
}

void LocalStore::search(const QString &text, std::size_t limit, QObject *context, Reply<SearchAnswer> reply)
{
    const std::uint64_t number = ++m_core->lastSearch;
    auto find = [core = m_core.get(), number, text = text.toStdString(), limit](Memory &memory) {
        return core->lastSearch == number ? std::optional(memory.search(text, limit)) : std::nullopt;
    };
    const Reply<std::optional<SearchAnswer>> newest = [core = m_core.get(), number,
                                                       reply = std::move(reply)](std::optional<SearchAnswer> answer) {
        if (answer && core->lastSearch == number)
            reply(std::move(*answer));
    };
    m_core->ask(Lane::Officer, m_mailbox, context, std::move(find), newest);
}

void LocalStore::act(std::vector<domain::Command> commands, QObject *context, Reply<core::Result<>> reply)
{
    auto work = [commands = std::move(commands)](Memory &memory) mutable {
        return localstore::act(memory, std::move(commands));
    };
    m_core->ask(Lane::Officer, m_mailbox, context, std::move(work), std::move(reply));
}

void LocalStore::saveDraft(const QString &key, const QByteArray &bytes, QObject *context, Reply<core::Result<>> reply)
{
    auto work = [key, bytes](Memory &memory) {
        return memory.journal().saveDraft(key, bytes, memory.settings().clock->now());
    };
    m_core->ask(Lane::Officer, m_mailbox, context, std::move(work), std::move(reply));
}

void LocalStore::draft(const QString &key, QObject *context, Reply<std::optional<QByteArray>> reply)
{
    auto work = [key](Memory &memory) { return orNothing(memory.journal().draft(key)); };
    m_core->ask(Lane::Officer, m_mailbox, context, std::move(work), std::move(reply));
}

void LocalStore::dropDraft(const QString &key, QObject *context, Reply<core::Result<>> reply)
{
    auto work = [key](Memory &memory) { return memory.journal().dropDraft(key); };
    m_core->ask(Lane::Officer, m_mailbox, context, std::move(work), std::move(reply));
}

void LocalStore::saveValue(const QString &key, const QByteArray &bytes, QObject *context, Reply<core::Result<>> reply)
{
    auto work = [key, bytes](Memory &memory) { return memory.journal().saveValue(key, bytes); };
    m_core->ask(Lane::Officer, m_mailbox, context, std::move(work), std::move(reply));
}

void LocalStore::value(const QString &key, QObject *context, Reply<std::optional<QByteArray>> reply)
{
    auto work = [key](Memory &memory) { return orNothing(memory.journal().value(key)); };
    m_core->ask(Lane::Officer, m_mailbox, context, std::move(work), std::move(reply));
}

void LocalStore::putDocument(const QByteArray &bytes, const std::string &mediaType, QObject *context,
                             Reply<core::Result<std::string>> reply)
{
    auto work = [bytes, mediaType](Memory &memory) { return keepDocument(memory, bytes, mediaType); };
    m_core->ask(Lane::Officer, m_mailbox, context, std::move(work), std::move(reply));
}

void LocalStore::document(const std::string &sha256, QObject *context, Reply<std::optional<QByteArray>> reply)
{
    auto work = [sha256](Memory &memory) { return findDocument(memory, sha256); };
    m_core->ask(Lane::Officer, m_mailbox, context, std::move(work), std::move(reply));
}

void LocalStore::rulePacks(RulePackReader reader, QObject *context, Reply<bool> reply)
{
    auto work = [reader = std::move(reader)](Memory &memory) { return reader(memory.rulePacks()); };
    m_core->ask(Lane::Officer, m_mailbox, context, std::move(work), std::move(reply));
}

void LocalStore::readAgain()
{
    m_core->notices().add([](Changes &changes) { changes.reset = true; });
}

void LocalStore::outbox(QObject *context, Reply<OutboxSummary> reply)
{
    m_core->ask(
        Lane::Officer, m_mailbox, context, [](Memory &memory) { return memory.summary(); }, std::move(reply));
}

void LocalStore::refused(QObject *context, Reply<std::vector<RefusedCommand>> reply)
{
    m_core->ask(Lane::Officer, m_mailbox, context, refusedCommands, std::move(reply));
}

void LocalStore::retract(domain::CommandId command, QObject *context, Reply<core::Result<>> reply)
{
    auto work = [command](Memory &memory) { return localstore::retract(memory, command); };
    m_core->ask(Lane::Officer, m_mailbox, context, std::move(work), std::move(reply));
}

void LocalStore::retry(domain::CommandId command, QObject *context, Reply<core::Result<>> reply)
{
    auto work = [command](Memory &memory) { return localstore::retry(memory, command); };
    m_core->ask(Lane::Officer, m_mailbox, context, std::move(work), std::move(reply));
}

} // namespace loket::localstore
