// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/services/portal.h"

#include "draftcheck.h"
#include "portalaccount.h"
#include "portaladvice.h"

#include "loket/domain/checklist.h"
#include "loket/rules/facts.h"
#include "loket/services/authorize.h"
#include "loket/services/participanttexts.h"
#include "loket/services/refusal.h"
#include "loket/services/token.h"

#include <chrono>
#include <utility>

namespace loket::services {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;

namespace {

constexpr int kBegunAnHour = 120; ///< a booth of the branch is one address
constexpr std::chrono::hours kWindow{1};
constexpr int kAccountsADay = 5;
constexpr std::chrono::hours kDay{24};
constexpr std::chrono::days kLinkLife{90};

protocol::PortalDocument asHolderSees(const domain::Document &document)
{
    protocol::PortalDocument seen;
    seen.id = document.id;
    seen.kind = document.kind;
    seen.state = document.state;
    seen.reason = document.reason;
    seen.sentence = document.note;
    if (seen.sentence.empty() && document.reason)
        seen.sentence = domain::sentenceFor(*document.reason);
    seen.versions = static_cast<std::int32_t>(document.versions.size());
    if (const domain::DocumentVersion *current = document.current()) {
        seen.sha256 = current->sha256;
        seen.mediaType = current->mediaType;
    }
    return seen;
}

protocol::PortalClaim asHolderSees(const domain::Claim &claim)
{
    protocol::PortalClaim seen;
    seen.state = claim.state;
    seen.followUp = domain::followUpStatus(claim.state);
    seen.number = claim.number;
    seen.form = claim.form;
    for (const domain::Document &document : claim.documents)
        seen.documents.push_back(asHolderSees(document));
    seen.sentence = stateSentence(claim);
    seen.deadline = claim.deadline;
    seen.payBy = claim.payBy;
    seen.paymentFailure = paymentFailureOf(claim);
    seen.accountChange = accountChangeOf(claim);
    for (const domain::HistoryEntry &entry : claim.history)
        seen.history.push_back({entry.at, entry.what});
    return seen;
}

} // namespace

Portal::Portal(store::Store &store, HandleCommand &commands, const rules::RuleBook &rules, PhoneCodes &codes,
               gateways::Messages &messages, const core::Clock &clock, core::IdSource &ids, core::RandomSource &random)
    : m_store(store)
    , m_commands(commands)
    , m_rules(rules)
    , m_codes(codes)
    , m_messages(messages)
    , m_clock(clock)
    , m_ids(ids)
    , m_random(random)
    , m_begun(clock, kBegunAnHour, kWindow)
    , m_accounts(clock, kAccountsADay, kDay)
{}

Result<protocol::PortalOptions> Portal::options()
{
    protocol::PortalOptions options;
    auto read = m_store.read([&](store::Reader &reader) -> Result<> {
        auto branches = reader.branches();
        if (!branches)
            return passOn(branches);
        for (const store::Branch &branch : *branches)
            options.branches.push_back({branch.code, branch.name});
        return {};
    });
    if (!read)
        return passOn(read);
    const core::Date today = core::localDate(m_clock.now(), core::Zone::Wib);
    auto pack = m_rules.inForceOn(today);
    if (!pack)
        return passOn(pack);
    for (const domain::ClaimReason reason : pack->reasons())
        options.reasons.push_back(portalReason(*pack, reason, today));
    options.banks = banks();
    if (m_testBank)
        options.banks.push_back({"999", "Bank Uji (contoh)"});
    options.consent = currentConsent();
    return options;
}

Result<store::Branch> Portal::branchOf(const std::string &code)
{
    store::Branch branch;
    auto read = m_store.read([&](store::Reader &reader) -> Result<> {
        auto found = reader.branch(code);
        if (!found && found.error().code == ErrorCode::NotFound)
            return fail(ErrorCode::InvalidValue, "no such branch", "branch");
        if (!found)
            return passOn(found);
        branch = std::move(*found);
        return {};
    });
    if (!read)
        return passOn(read);
    return branch;
}

Result<protocol::PortalClaimCreated> Portal::begin(const std::string &peer, const protocol::PortalClaimRequest &request)
{
    if (!m_begun.take(peer))
        return fail(ErrorCode::QuotaReached, "too many claims from one address, try again in an hour");
    if (request.consentVersion != currentConsent().version)
        return fail(ErrorCode::ConsentRequired, "consent to the present text is needed", "consentVersion");
    auto known = branchOf(request.branch);
    if (!known)
        return passOn(known);

    protocol::PortalClaimCreated opened{m_ids.next<domain::ClaimId>(), newToken(m_random)};
    Caller participant;
    participant.actor.roles = {domain::Role::Participant};
    participant.actor.branch = known->code;
    participant.link = opened.claim;
    const auto result =
        m_commands.give(participant, opened.claim,
                        domain::claimcmd::Create{domain::Channel::Online, request.form, request.consentVersion});
    if (result.status != 200)
        return tl::make_unexpected(errorOf(result));

    store::Session session;
    session.tokenHash = tokenHash(opened.link);
    session.claim = opened.claim;
    session.createdAt = m_clock.now();
    session.expiresAt = session.createdAt + kLinkLife;
    auto put = m_store.write([&](store::Writer &writer) { return writer.putSession(session); });
    if (!put)
        return passOn(put);
    return opened;
}

Result<domain::Claim> Portal::own(const Caller &caller)
{
    if (auto allowed = authorize(caller, Right::OwnClaim); !allowed)
        return passOn(allowed);
    if (!caller.link)
        return fail(ErrorCode::NotAllowed, "not a participant's link");
    domain::Claim claim;
    auto read = m_store.read([&](store::Reader &reader) -> Result<> {
        auto found = reader.claim(*caller.link);
        if (!found)
            return passOn(found);
        claim = std::move(*found);
        return {};
    });
    if (!read)
        return passOn(read);
    return claim;
}

Result<protocol::PortalClaim> Portal::view(const Caller &caller)
{
    auto claim = own(caller);
    if (!claim)
        return passOn(claim);
    auto branch = branchOf(claim->branch);
    if (!branch)
        return passOn(branch);
    const core::Date today = core::localDate(m_clock.now(), branch->zone);
    auto pack = claim->rulePack.empty() ? m_rules.inForceOn(today) : m_rules.byId(claim->rulePack);
    if (!pack)
        return passOn(pack);
    protocol::PortalClaim view = asHolderSees(*claim);
    view.required = papersFor(*pack, *claim, today);
    if (claim->state == domain::ClaimState::Draft)
        view.advice = adviceFor(*pack, *claim, today);
    view.phoneVerified = m_codes.isVerified(claim->id, claim->form.participant.phone);
    return view;
}

Result<> Portal::give(const Caller &caller, domain::claimcmd::Body body)
{
    if (auto allowed = authorize(caller, Right::OwnClaim); !allowed)
        return allowed;
    if (!caller.link)
        return fail(ErrorCode::NotAllowed, "not a participant's link");
    const auto result = m_commands.give(caller, *caller.link, std::move(body));
    if (result.status == 202)
        return fail(ErrorCode::IncompleteDocuments, "the bytes have not arrived", "sha256");
    if (result.status != 200)
        return tl::make_unexpected(errorOf(result));
    return {};
}

Result<> Portal::updateForm(const Caller &caller, const domain::ClaimForm &form)
{
    auto claim = own(caller);
    if (!claim)
        return passOn(claim);
    auto branch = branchOf(claim->branch);
    if (!branch)
        return passOn(branch);
    if (auto readable = checkDraft(form, core::localDate(m_clock.now(), branch->zone)); !readable)
        return readable;
    return give(caller, domain::claimcmd::UpdateDraft{form});
}

Result<> Portal::attach(const Caller &caller, const protocol::PortalDocumentAttach &document)
{
    auto claim = own(caller);
    if (!claim)
        return passOn(claim);
    // A phone on a bad line sends the same again, and browsers do so by themselves: once is enough.
    const domain::Document *slot = domain::findDocument(*claim, document.document);
    const domain::DocumentVersion *current = slot == nullptr ? nullptr : slot->current();
    if (current != nullptr && current->sha256 == document.sha256 && slot->kind == document.kind &&
        slot->state == domain::DocumentState::Arrived)
        return {};
    domain::claimcmd::AttachDocument attach;
    attach.document = document.document;
    attach.kind = document.kind;
    attach.version.sha256 = document.sha256;
    return give(caller, std::move(attach));
}

Result<> Portal::sendPhoneCode(const Caller &caller)
{
    auto claim = own(caller);
    if (!claim)
        return passOn(claim);
    const std::string &phone = claim->form.participant.phone;
    if (phone.empty())
        return fail(ErrorCode::MissingField, "the form has no phone number", "form.participant.phone");
    auto code = m_codes.issue(claim->id, phone);
    if (!code)
        return passOn(code);
    return m_messages.send(phone, "BPJS Ketenagakerjaan: kode Anda " + *code +
                                      ", berlaku 5 menit. Jangan berikan kode ini kepada siapa pun.");
}

Result<> Portal::checkPhoneCode(const Caller &caller, std::string_view code)
{
    auto claim = own(caller);
    if (!claim)
        return passOn(claim);
    return m_codes.check(claim->id, claim->form.participant.phone, code);
}

Result<> Portal::submit(const Caller &caller)
{
    auto claim = own(caller);
    if (!claim)
        return passOn(claim);
    const bool verified = m_codes.isVerified(claim->id, claim->form.participant.phone);
    return give(caller, domain::claimcmd::Submit{verified, false});
}

Result<> Portal::supply(const Caller &caller)
{
    return give(caller, domain::claimcmd::Supply{});
}

Result<> Portal::withdraw(const Caller &caller)
{
    return give(caller, domain::claimcmd::Withdraw{"link"});
}

} // namespace loket::services
