// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/services/lookup.h"

#include "loket/core/identifiers.h"
#include "loket/domain/names.h"
#include "loket/services/authorize.h"

#include <chrono>

namespace loket::services {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;

namespace {

constexpr int kLookupsAWindow = 60;
constexpr std::chrono::minutes kWindow{10};

} // namespace

LookUpPerson::LookUpPerson(store::Store &store, gateways::CivilRegistry &civil, gateways::MembershipLedger &ledger,
                           const core::Clock &clock)
    : m_store(store)
    , m_civil(civil)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_limit(clock, kLookupsAWindow, kWindow)
{}

Result<std::string> LookUpPerson::nikFor(const protocol::PersonQuery &query)
{
    if (query.phone)
        return fail(ErrorCode::InvalidValue, "no register is asked by phone", "phone");
    if (query.nik.has_value() == query.kpj.has_value())
        return fail(ErrorCode::MissingField, "either nik or kpj", "nik");
    if (query.kpj) {
        auto kpj = core::parseKpj(*query.kpj);
        if (!kpj)
            return passOn(kpj);
        return m_ledger.nikOfCard(kpj->digits);
    }
    auto nik = core::parseNik(*query.nik, core::localDate(m_clock.now(), core::Zone::Wib));
    if (!nik)
        return passOn(nik);
    return nik->digits;
}

Result<> LookUpPerson::audit(const Caller &caller, std::string_view by)
{
    return m_store.write([&](store::Writer &writer) -> Result<> {
        auto branch = writer.branch(caller.actor.branch);
        if (!branch)
            return passOn(branch);
        domain::AuditRecord record;
        record.at = m_clock.now();
        record.zone = branch->zone;
        record.actor = caller.actor.user.toString();
        record.roles = rolesText(caller.actor.roles);
        record.workstation = caller.device;
        record.branch = branch->code;
        record.what = domain::wireName(domain::AccessKind::Search);
        record.reason = by;
        return writer.appendAudit(record);
    });
}

Result<> LookUpPerson::addOpenClaim(const Caller &caller, std::string_view nik, protocol::PersonLookup &answer)
{
    return m_store.read([&](store::Reader &reader) -> Result<> {
        auto open = reader.openClaims(nik, answer.kpj);
        if (!open)
            return passOn(open);
        for (const domain::ClaimId &id : *open) {
            auto claim = reader.claim(id);
            if (!claim)
                return passOn(claim);
            if (!answer.openClaimState.empty() && !reaches(caller, *claim))
                continue; // one of the own branch is worth more
            answer.openClaim = reaches(caller, *claim) ? id.toString() : std::string{};
            answer.openClaimState = domain::wireName(claim->state);
            answer.openClaimNumber = claim->number;
            if (reaches(caller, *claim))
                break;
        }
        return {};
    });
}

Result<protocol::PersonLookup> LookUpPerson::lookUp(const Caller &caller, std::string_view branch,
                                                    const protocol::PersonQuery &query)
{
    if (auto allowed = authorize(caller, Right::LookUpPeople, branch); !allowed)
        return passOn(allowed);
    if (!m_limit.take(caller.actor.user.toString()))
        return fail(ErrorCode::QuotaReached, "too many look-ups, try again in ten minutes");
    if (auto audited = audit(caller, query.nik ? "nik" : "kpj"); !audited)
        return passOn(audited);

    protocol::PersonLookup answer;
    auto nik = nikFor(query);
    if (!nik && nik.error().code == ErrorCode::NotFound) {
        answer.civil = domain::wireName(domain::SourceState::NotFound);
        return answer;
    }
    if (!nik)
        return passOn(nik);
    auto civil = m_civil.lookUp(*nik);
    answer.civil = domain::wireName(civil ? civil->state : domain::SourceState::Unavailable);
    if (civil && civil->state == domain::SourceState::Found) {
        answer.found = true;
        answer.name = civil->name;
        answer.birthDate = civil->birthDate ? civil->birthDate->toIso() : std::string{};
    }
    auto ledger = m_ledger.byNik(*nik);
    if (!ledger && !civil)
        return passOn(ledger);
    if (ledger && ledger->state == domain::SourceState::Found) {
        answer.found = true;
        for (const domain::LedgerAccount &account : ledger->accounts) {
            answer.kpj.push_back(account.kpj);
            if (answer.name.empty())
                answer.name = account.name;
        }
        if (auto phone = m_ledger.phoneOf(*nik))
            answer.phone = *phone;
    }
    if (auto added = addOpenClaim(caller, *nik, answer); !added)
        return passOn(added);
    return answer;
}

} // namespace loket::services
