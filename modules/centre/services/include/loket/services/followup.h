// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/services/handlecommand.h"
#include "loket/services/inquiries.h"
#include "loket/services/maintenance.h"
#include "loket/services/notify.h"
#include "loket/services/payments.h"
#include "loket/services/registers.h"
#include "loket/services/worker.h"
#include "loket/store/store.h"

#include <functional>
#include <string>

namespace loket::services {

/// Starts on the worker what a commit asks for: registers after a submission, payment after an approval, messages; and
/// finds again after a restart what was begun. Its functions may be called from any thread.
class FollowUp
{
public:
    using Log = std::function<void(const std::string &)>;

    FollowUp(store::Store &store, Worker &worker, RecordRegisters &registers, AskAboutChanges &inquiries,
             Payments &payments, SendMessages &messages, Maintenance &maintenance, Log log);

    void committed(const Committed &change);
    /// Takes up what an earlier run left: claims without registers, approved and unpaid ones, unsent messages; then
    /// looks after deadlines every minute.
    void start();

private:
    void askRegisters(const domain::ClaimId &id, int attempt);
    void askAboutChanges(const domain::ClaimId &id, int attempt);
    void pay(const domain::ClaimId &id, int attempt);
    void sendMessages();
    void tick();
    void resume();

    store::Store &m_store;
    Worker &m_worker;
    RecordRegisters &m_registers;
    AskAboutChanges &m_inquiries;
    Payments &m_payments;
    SendMessages &m_messages;
    Maintenance &m_maintenance;
    Log m_log;
};

} // namespace loket::services
