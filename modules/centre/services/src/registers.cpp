// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/services/registers.h"

#include "loket/services/authorize.h"
#include "loket/services/refusal.h"

#include <utility>

namespace loket::services {

using core::ErrorCode;
using core::passOn;
using core::Result;
using domain::ClaimState;
using domain::SourceState;

namespace {

bool wantsRegisters(ClaimState state)
{
    switch (state) {
    case ClaimState::Submitted:
    case ClaimState::DocumentReview:
    case ClaimState::Returned:
    case ClaimState::Queued:
    case ClaimState::Called:
    case ClaimState::InVerification:
    case ClaimState::NoShow:
    case ClaimState::Postponed:
        return true;
    default:
        return false;
    }
}

template <typename Record> Record answerOr(core::Result<Record> answer)
{
    if (answer)
        return std::move(*answer);
    Record silent;
    silent.state = SourceState::Unavailable;
    return silent;
}

/// A foreigner's claim may lack a NIK: the ledger then knows whose the card is.
core::Result<domain::LedgerRecord> askLedger(gateways::MembershipLedger &ledger, const domain::Participant &person)
{
    if (!person.nik.empty() || person.kpj.empty())
        return ledger.byNik(person.nik);
    const auto nik = ledger.nikOfCard(person.kpj.front());
    if (!nik && nik.error().code == ErrorCode::NotFound)
        return ledger.byNik(person.nik);
    if (!nik)
        return passOn(nik);
    return ledger.byNik(*nik);
}

bool sameAnswers(const domain::Registers &a, const domain::Registers &b)
{
    return a.civil == b.civil && a.ledger == b.ledger && a.bank == b.bank;
}

} // namespace

RecordRegisters::RecordRegisters(store::Store &store, HandleCommand &commands, gateways::CivilRegistry &civil,
                                 gateways::MembershipLedger &ledger, gateways::Bank &bank, const core::Clock &clock)
    : m_store(store)
    , m_commands(commands)
    , m_civil(civil)
    , m_ledger(ledger)
    , m_bank(bank)
    , m_clock(clock)
{}

Result<Asked> RecordRegisters::ask(const domain::ClaimId &id)
{
    domain::Claim claim;
    auto read = m_store.read([&](store::Reader &reader) -> Result<> {
        auto found = reader.claim(id);
        if (!found)
            return passOn(found);
        claim = std::move(*found);
        return {};
    });
    if (!read)
        return passOn(read);
    if (!wantsRegisters(claim.state))
        return Asked::NotWanted;

    domain::Registers registers;
    registers.askedAt = m_clock.now();
    registers.civil = answerOr(m_civil.lookUp(claim.form.participant.nik));
    registers.ledger = answerOr(askLedger(m_ledger, claim.form.participant));
    if (!claim.form.account.number.empty())
        registers.bank = answerOr(m_bank.inquire(claim.form.account.bankCode, claim.form.account.number));
    const bool silent = registers.civil.state == SourceState::Unavailable ||
                        registers.ledger.state == SourceState::Unavailable ||
                        registers.bank.state == SourceState::Unavailable;
    const Asked outcome = silent ? Asked::Unanswered : Asked::Recorded;
    if (sameAnswers(registers, claim.registers))
        return outcome;

    const auto result =
        m_commands.give(systemCaller(claim.branch), id, domain::claimcmd::RecordRegisters{std::move(registers)});
    if (result.status == 200)
        return outcome;
    const core::Error error = errorOf(result);
    if (error.code == ErrorCode::WrongState)
        return Asked::NotWanted; // it moved on while we asked
    return tl::make_unexpected(error);
}

} // namespace loket::services
