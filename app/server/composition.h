// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packinbox.h"
#include "rulefiles.h"
#include "settings.h"

#include "loket/api/server.h"
#include "loket/core/clock.h"
#include "loket/core/id.h"
#include "loket/core/random.h"
#include "loket/gateways/embeddedregister.h"
#include "loket/services/followup.h"
#include "loket/store/documentfiles.h"
#include "loket/store/store.h"

#include <functional>
#include <memory>
#include <string>

namespace loket::server {

/// The whole centre, made once and torn down in the reverse order: the only place where its parts learn of each other.
class Composition
{
public:
    using Log = std::function<void(const std::string &)>;

    /// Opens the store, loads the rules and listens. `clock` outlives it. Errors as the parts give them.
    [[nodiscard]] static core::Result<std::unique_ptr<Composition>> start(const Settings &settings,
                                                                          const core::Clock &clock, Log log);
    ~Composition();
    Composition(const Composition &) = delete;
    Composition &operator=(const Composition &) = delete;

    [[nodiscard]] std::string address() const { return m_server->address(); }
    [[nodiscard]] std::uint16_t port() const { return m_server->port(); }
    /// Stops accepting, lets requests and the running job end, commits what the writer holds.
    void stop();

    [[nodiscard]] store::Store &store() { return *m_store; }
    [[nodiscard]] gateways::EmbeddedRegister &registers() { return *m_register; }
    [[nodiscard]] services::HandleCommand &commands() { return m_commands; }

private:
    Composition(const core::Clock &clock, std::unique_ptr<store::Store> store,
                std::unique_ptr<gateways::EmbeddedRegister> registers, LoadedRules rules, const Settings &settings,
                Log log);
    [[nodiscard]] core::Result<> loadRulePacks();
    [[nodiscard]] core::Result<> listen(const Settings &settings);

    const core::Clock &m_clock;
    Log m_log;
    core::SystemRandom m_random;
    core::IdSource m_ids;
    LoadedRules m_rules;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<gateways::EmbeddedRegister> m_register;
    services::RulePacks m_rulePacks;
    store::DocumentFiles m_files;
    services::PasswordVerifier m_passwords;
    services::PhoneCodes m_codes;
    services::SignIn m_signIn;
    services::HandleCommand m_commands;
    services::Feed m_feed;
    services::Documents m_documents;
    services::LookUpPerson m_lookup;
    services::Portal m_portal;
    services::RecordRegisters m_recordRegisters;
    services::AskAboutChanges m_askAboutChanges;
    services::Payments m_payments;
    services::SendMessages m_messages;
    services::Maintenance m_maintenance;
    api::HintHub m_hub;
    services::Worker m_worker; ///< ends before everything that its jobs use
    services::FollowUp m_followUp;
    PackInbox m_packInbox;
    std::unique_ptr<api::Server> m_server;
};

} // namespace loket::server
