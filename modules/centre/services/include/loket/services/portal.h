// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/clock.h"
#include "loket/core/random.h"
#include "loket/core/result.h"
#include "loket/domain/claim.h"
#include "loket/gateways/gateways.h"
#include "loket/protocol/portal.h"
#include "loket/rules/rulepack.h"
#include "loket/services/handlecommand.h"
#include "loket/services/phonecodes.h"
#include "loket/services/ratelimit.h"
#include "loket/store/store.h"

#include <string>
#include <string_view>

namespace loket::services {

/// What a participant can do without an account: everything through the link of one claim. Safe to use from any thread.
class Portal
{
public:
    Portal(store::Store &store, HandleCommand &commands, const rules::RuleBook &rules, PhoneCodes &codes,
           gateways::Messages &messages, const core::Clock &clock, core::IdSource &ids, core::RandomSource &random);

    /// Offers the made-up bank 999 beside the real ones: for a branch of sample people.
    void offerTestBank() { m_testBank = true; }

    [[nodiscard]] core::Result<protocol::PortalOptions> options();
    /// Begins a claim; its link is shown once and never stored. `peer` is whom to count against the limit of 30 an
    /// hour. Error ConsentRequired, QuotaReached, NotFound (branch), and what decide() refuses.
    [[nodiscard]] core::Result<protocol::PortalClaimCreated> begin(const std::string &peer,
                                                                   const protocol::PortalClaimRequest &request);
    [[nodiscard]] core::Result<protocol::PortalClaim> view(const Caller &caller);
    [[nodiscard]] core::Result<> updateForm(const Caller &caller, const domain::ClaimForm &form);
    /// Error IncompleteDocuments when the bytes have not arrived.
    [[nodiscard]] core::Result<> attach(const Caller &caller, const protocol::PortalDocumentAttach &document);
    /// Sends a code to the phone of the form. Error MissingField without one, QuotaReached, Unavailable.
    [[nodiscard]] core::Result<> sendPhoneCode(const Caller &caller);
    [[nodiscard]] core::Result<> checkPhoneCode(const Caller &caller, std::string_view code);
    [[nodiscard]] core::Result<> submit(const Caller &caller);
    [[nodiscard]] core::Result<> supply(const Caller &caller);
    /// Asks for another account after the bank has sent the money back; two officers answer. Error WrongState,
    /// IncompleteDocuments without a newer passbook page, Duplicate once an officer is for an earlier one,
    /// QuotaReached.
    [[nodiscard]] core::Result<> changeAccount(const Caller &caller, const domain::BankAccount &account);
    [[nodiscard]] core::Result<> withdraw(const Caller &caller);

private:
    [[nodiscard]] core::Result<domain::Claim> own(const Caller &caller);
    [[nodiscard]] core::Result<> give(const Caller &caller, domain::claimcmd::Body body);
    [[nodiscard]] core::Result<store::Branch> branchOf(const std::string &code);

    store::Store &m_store;
    HandleCommand &m_commands;
    const rules::RuleBook &m_rules;
    PhoneCodes &m_codes;
    gateways::Messages &m_messages;
    const core::Clock &m_clock;
    core::IdSource &m_ids;
    core::RandomSource &m_random;
    RateLimit m_begun;
    RateLimit m_accounts;
    bool m_testBank = false; ///< set before the first request
};

} // namespace loket::services
