// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"

#include <algorithm>
#include <thread>
#include <utility>

namespace loket::server {

using core::passOn;
using core::Result;

namespace {

constexpr int kSignInsWaiting = 200; ///< at 15 ms each: three seconds at worst

int hashesAtOnce()
{
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

} // namespace

Composition::Composition(const core::Clock &clock, std::unique_ptr<store::Store> store,
                         std::unique_ptr<gateways::EmbeddedRegister> registers, LoadedRules rules,
                         const Settings &settings, Log log)
    : m_clock(clock)
    , m_log(std::move(log))
    , m_ids(clock, m_random)
    , m_rules(std::move(rules))
    , m_store(std::move(store))
    , m_register(std::move(registers))
    , m_rulePacks(*m_store, clock, m_rules.book, m_rules.packs, settings.rulesKeys)
    , m_files(store::documentsDirectory(settings.data))
    , m_passwords(hashesAtOnce(), kSignInsWaiting)
    , m_codes(clock, m_random)
    , m_signIn(*m_store, clock, m_random, m_passwords, LOKET_VERSION)
    , m_commands(*m_store, clock, m_rules.book, m_ids)
    , m_feed(*m_store, clock)
    , m_documents(*m_store, m_files, clock)
    , m_lookup(*m_store, *m_register, *m_register, clock)
    , m_portal(*m_store, m_commands, m_rules.book, m_codes, *m_register, clock, m_ids, m_random)
    , m_recordRegisters(*m_store, m_commands, *m_register, *m_register, *m_register, clock)
    , m_askAboutChanges(*m_store, m_commands, *m_register, *m_register)
    , m_payments(*m_store, m_commands, *m_register)
    , m_messages(*m_store, *m_register, clock)
    , m_maintenance(*m_store, m_commands, m_rules.book, clock)
    , m_hub(clock)
    , m_followUp(*m_store, m_worker, m_recordRegisters, m_askAboutChanges, m_payments, m_messages, m_maintenance, m_log)
    , m_packInbox(
          settings.data, m_rulePacks, m_worker,
          [this](const store::FeedPlace &place) { m_hub.publish(place.branch, place.seq); }, m_log)
{
    m_commands.onCommitted([this](const services::Committed &change) {
        m_hub.publish(change.branch, change.seq);
        m_followUp.committed(change);
    });
}

Composition::~Composition()
{
    stop();
}

Result<std::unique_ptr<Composition>> Composition::start(const Settings &settings, const core::Clock &clock, Log log)
{
    auto rules = loadRules(settings.rules);
    if (!rules)
        return passOn(rules);
    auto store = store::openSqlite(settings.data, store::OpenMode::CreateOrMigrate);
    if (!store)
        return passOn(store);
    auto registers = gateways::EmbeddedRegister::open(settings.data, clock);
    if (!registers)
        return passOn(registers);
    std::unique_ptr<Composition> centre(
        new Composition(clock, std::move(*store), std::move(*registers), std::move(*rules), settings, std::move(log)));
    if (auto loaded = centre->loadRulePacks(); !loaded)
        return passOn(loaded);
    if (auto listening = centre->listen(settings); !listening)
        return passOn(listening);
    centre->m_followUp.start();
    centre->m_packInbox.start();
    return centre;
}

Result<> Composition::loadRulePacks()
{
    const auto shelf = m_rulePacks.load();
    if (!shelf)
        return passOn(shelf);
    for (const rules::RefusedPack &refused : shelf->refused)
        m_log("rules: published pack " + refused.id + " is refused (" +
              std::string(rules::wireName(refused.problem.why)) + "): " + refused.problem.detail +
              "; what was in force stays in force");
    for (const std::string &id : shelf->setAside)
        m_log("rules: pack " + id + " of this program gives way to what head office has published");
    return {};
}

Result<> Composition::listen(const Settings &settings)
{
    if (settings.training)
        m_portal.offerTestBank();
    api::ServerSettings wanted;
    wanted.host = settings.host;
    wanted.port = settings.port;
    wanted.certificate = settings.certificate;
    wanted.privateKey = settings.privateKey;
    wanted.threads = settings.threads;
    api::Centre centre{*m_store,    m_clock,  m_random, m_signIn,    m_commands,    m_feed,
                       m_documents, m_lookup, m_portal, m_rulePacks, LOKET_VERSION, settings.portal};
    auto server = api::Server::start(wanted, std::move(centre), m_hub, m_log);
    if (!server)
        return passOn(server);
    m_server = std::move(*server);
    return {};
}

void Composition::stop()
{
    m_hub.stop();
    if (m_server)
        m_server->stop();
    m_worker.stop();
}

} // namespace loket::server
