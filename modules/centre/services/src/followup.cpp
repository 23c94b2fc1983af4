// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/services/followup.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace loket::services {

using core::passOn;
using core::Result;
using domain::ClaimState;

namespace {

constexpr int kAtOnce = 1000;
constexpr std::chrono::seconds kTick{60};
constexpr std::chrono::seconds kFirstWait{2};
constexpr std::chrono::minutes kLongestWait{10};

std::chrono::milliseconds waitAfter(int attempt)
{
    std::chrono::milliseconds wait = kFirstWait;
    for (int i = 0; i < attempt && wait < kLongestWait; ++i)
        wait *= 2;
    return std::min<std::chrono::milliseconds>(wait, kLongestWait);
}

bool isOneOf(const std::string &event, std::initializer_list<std::string_view> events)
{
    return std::find(events.begin(), events.end(), event) != events.end();
}

bool neverAsked(const domain::Registers &registers)
{
    return registers.civil.state == domain::SourceState::NotAsked ||
           registers.civil.state == domain::SourceState::Unavailable ||
           registers.ledger.state == domain::SourceState::Unavailable ||
           registers.bank.state == domain::SourceState::Unavailable;
}

} // namespace

FollowUp::FollowUp(store::Store &store, Worker &worker, RecordRegisters &registers, AskAboutChanges &inquiries,
                   Payments &payments, SendMessages &messages, Maintenance &maintenance, Log log)
    : m_store(store)
    , m_worker(worker)
    , m_registers(registers)
    , m_inquiries(inquiries)
    , m_payments(payments)
    , m_messages(messages)
    , m_maintenance(maintenance)
    , m_log(std::move(log))
{}

void FollowUp::committed(const Committed &change)
{
    if (!change.claim)
        return;
    const domain::ClaimId id = change.claim->id;
    const auto happened = [&](std::initializer_list<std::string_view> events) {
        return std::any_of(change.events.begin(), change.events.end(),
                           [&](const std::string &event) { return isOneOf(event, events); });
    };
    // A confirmed change may have put another NIK or account into the form.
    if (happened({"claim.submitted", "claim.change_confirmed"}))
        m_worker.post([this, id] { askRegisters(id, 0); });
    if (happened({"claim.change_proposed"}))
        m_worker.post([this, id] { askAboutChanges(id, 0); });
    if (change.claim->state == ClaimState::Approved)
        m_worker.post([this, id] { pay(id, 0); });
    m_worker.post([this] { sendMessages(); });
}

void FollowUp::start()
{
    m_worker.post([this] { resume(); });
    m_worker.post([this] { tick(); });
}

void FollowUp::askRegisters(const domain::ClaimId &id, int attempt)
{
    auto asked = m_registers.ask(id);
    if (!asked)
        m_log("registers of claim " + id.toString() + ": " + asked.error().detail);
    if (!asked || *asked == Asked::Unanswered)
        m_worker.postAfter(waitAfter(attempt), [this, id, attempt] { askRegisters(id, attempt + 1); });
}

void FollowUp::askAboutChanges(const domain::ClaimId &id, int attempt)
{
    auto asked = m_inquiries.ask(id);
    if (!asked)
        m_log("changes of claim " + id.toString() + ": " + asked.error().detail);
    if (!asked || *asked == Asked::Unanswered)
        m_worker.postAfter(waitAfter(attempt), [this, id, attempt] { askAboutChanges(id, attempt + 1); });
}

void FollowUp::pay(const domain::ClaimId &id, int attempt)
{
    auto step = m_payments.pay(id);
    if (!step)
        m_log("payment of claim " + id.toString() + ": " + step.error().detail);
    if (!step || *step == PaymentStep::Unanswered)
        m_worker.postAfter(waitAfter(attempt), [this, id, attempt] { pay(id, attempt + 1); });
}

void FollowUp::sendMessages()
{
    constexpr int kMessagesAtOnce = 100;
    if (auto sent = m_messages.send(kMessagesAtOnce); !sent)
        m_log("messages: " + sent.error().detail);
}

void FollowUp::tick()
{
    if (auto done = m_maintenance.run(); !done)
        m_log("maintenance: " + done.error().detail);
    sendMessages();
    m_worker.postAfter(kTick, [this] { tick(); });
}

void FollowUp::resume()
{
    std::vector<domain::ClaimId> unpaid;
    std::vector<domain::ClaimId> unasked;
    std::vector<domain::ClaimId> changing;
    auto read = m_store.read([&](store::Reader &reader) -> Result<> {
        for (const ClaimState state : {ClaimState::Approved, ClaimState::PaymentPending}) {
            auto ids = reader.claimsInState(state, kAtOnce);
            if (!ids)
                return passOn(ids);
            unpaid.insert(unpaid.end(), ids->begin(), ids->end());
        }
        for (const ClaimState state : {ClaimState::Submitted, ClaimState::DocumentReview, ClaimState::Queued,
                                       ClaimState::Called, ClaimState::InVerification}) {
            auto ids = reader.claimsInState(state, kAtOnce);
            if (!ids)
                return passOn(ids);
            for (const domain::ClaimId &id : *ids) {
                auto claim = reader.claim(id);
                if (!claim)
                    return passOn(claim);
                if (neverAsked(claim->registers))
                    unasked.push_back(id);
                if (std::ranges::any_of(claim->changes, wantsInquiry))
                    changing.push_back(id);
            }
        }
        auto failed = reader.claimsInState(ClaimState::PaymentFailed, kAtOnce);
        if (!failed)
            return passOn(failed);
        changing.insert(changing.end(), failed->begin(), failed->end());
        return {};
    });
    if (!read)
        m_log("resume: " + read.error().detail);
    for (const domain::ClaimId &id : unpaid)
        m_worker.post([this, id] { pay(id, 0); });
    for (const domain::ClaimId &id : unasked)
        m_worker.post([this, id] { askRegisters(id, 0); });
    for (const domain::ClaimId &id : changing)
        m_worker.post([this, id] { askAboutChanges(id, 0); });
}

} // namespace loket::services
