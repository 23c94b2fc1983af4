// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/shippedpack.h"

#include "loket/domain/claim.h"
#include "loket/domain/visit.h"
#include "loket/models/officer.h"

#include <algorithm>
#include <string>

namespace loket::test {

/// Saturday 2026-11-21, 09.14 in the west.
inline core::Timestamp morning()
{
    return core::timestampFromIso("2026-11-21T02:14:00.000Z").value();
}

/// The n-th id of its kind, the same in every run.
template <typename IdType> IdType idNumber(unsigned n)
{
    core::Uuid uuid;
    uuid.bytes[6] = 0x70;
    uuid.bytes[8] = 0x80;
    uuid.bytes[14] = static_cast<std::uint8_t>(n >> 8U);
    uuid.bytes[15] = static_cast<std::uint8_t>(n);
    return IdType{uuid};
}

inline models::Officer officer()
{
    models::Officer officer;
    officer.id = idNumber<domain::UserId>(900);
    officer.displayName = "Petugas Uji";
    officer.roles = {domain::Role::Cso};
    officer.branch = "PKL";
    officer.device = "W03";
    officer.desk = "Meja 3";
    return officer;
}

inline domain::Document document(domain::DocumentKind kind, unsigned n,
                                 domain::DocumentState state = domain::DocumentState::Arrived)
{
    domain::Document document;
    document.id = idNumber<domain::DocumentId>(n);
    document.kind = kind;
    document.state = state;
    document.versions.push_back({std::string(64, 'a'), "image/jpeg", 1000, morning(), "participant"});
    return document;
}

inline void fillRegisters(domain::Claim &claim)
{
    domain::Registers &registers = claim.registers;
    registers.askedAt = morning();
    registers.civil.state = domain::SourceState::Found;
    registers.civil.name = claim.form.participant.name;
    registers.civil.birthDate = claim.form.participant.birthDate;
    registers.ledger.state = domain::SourceState::Found;
    domain::LedgerAccount account;
    account.kpj = claim.form.participant.kpj.front();
    account.name = "PESERTA UJI 041";
    account.employer = "PT Contoh Sejahtera";
    account.left = day("2026-01-05");
    account.balance = core::Sen{7'076'865'000};
    account.development = core::Sen{231'845'000};
    registers.ledger.accounts = {account};
    registers.bank.state = domain::SourceState::Found;
    registers.bank.holder = claim.form.account.holder;
}

/// A resignation that is due, with every paper, in verification at the counter.
inline domain::Claim sampleClaim(unsigned n = 41)
{
    domain::Claim claim;
    claim.id = idNumber<domain::ClaimId>(n);
    claim.revision = 7;
    claim.branch = "PKL";
    claim.number = "K-0387";
    claim.channel = domain::Channel::Counter;
    claim.state = domain::ClaimState::InVerification;
    claim.form.reason = domain::ClaimReason::Resign;
    domain::Participant &person = claim.form.participant;
    person.name = "Peserta Uji 041";
    person.nik = "9901011708900041";
    person.birthDate = day("1990-08-17");
    person.kpj = {"99000000041"};
    person.employer = "PT Contoh Sejahtera";
    person.employmentEnd = day("2026-01-05");
    claim.form.account = {"009", "9900771120", "Peserta Uji 041"};
    using K = domain::DocumentKind;
    unsigned id = 100;
    for (const K kind : {K::IdCard, K::ParticipantCard, K::ResignationStatement, K::EmploymentCertificate,
                         K::BankPassbook, K::FamilyCard})
        claim.documents.push_back(document(kind, id++));
    claim.rulePack = "jht-2026.1";
    claim.submittedAt = morning();
    claim.createdAt = claim.changedAt = morning();
    fillRegisters(claim);
    return claim;
}

inline domain::Visit sampleVisit(unsigned n, domain::VisitState state, std::chrono::minutes waited = {})
{
    domain::Visit visit;
    visit.id = idNumber<domain::VisitId>(n);
    visit.revision = 3;
    visit.branch = "PKL";
    visit.day = day("2026-11-21");
    visit.ticket = domain::ticketText(domain::Service::Counter, static_cast<std::int32_t>(n));
    visit.service = domain::Service::Counter;
    visit.state = state;
    visit.name = "Peserta Uji " + std::string(n < 100 ? "0" : "") + std::to_string(n);
    visit.reason = domain::ClaimReason::Resign;
    visit.periods.push_back({domain::VisitState::Waiting, morning() - waited, std::nullopt, {}, {}});
    if (state != domain::VisitState::Waiting) {
        visit.periods.back().to = morning() - waited / 2;
        visit.periods.push_back({state, morning() - waited / 2, std::nullopt, "Petugas Uji", "Meja 3"});
        visit.calls = 1;
    }
    return visit;
}

} // namespace loket::test
