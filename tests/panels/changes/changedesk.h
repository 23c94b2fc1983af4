// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/backoffice/backdesk.h"

#include "loket/models/changeform.h"
#include "loket/models/changelistmodel.h"

namespace loket::test {

/// Somebody of another desk.
inline constexpr unsigned kOther = 77;

inline domain::PendingChange accountWish(std::optional<unsigned> checker = std::nullopt)
{
    domain::PendingChange change;
    change.id = idNumber<domain::ChangeId>(500);
    change.kind = domain::ChangeKind::Account;
    change.account = {"014", "9900000000777", "Peserta Uji 060"};
    change.reason = "Diajukan peserta lewat tautan klaim";
    change.at = morning() - std::chrono::hours(2);
    change.bank = {domain::SourceState::Found, "PESERTA UJI 060", false};
    if (checker) {
        change.checker = idNumber<domain::UserId>(*checker);
        change.checkerName = "Petugas Contoh";
        change.checkedAt = morning() - std::chrono::hours(1);
    }
    return change;
}

inline domain::PendingChange nikChange(unsigned proposer)
{
    domain::PendingChange change;
    change.id = idNumber<domain::ChangeId>(501);
    change.kind = domain::ChangeKind::Nik;
    change.newValue = "9901011708900099";
    change.reason = "Salah ketik satu angka di formulir";
    change.proposer = idNumber<domain::UserId>(proposer);
    change.proposerName = "Petugas Contoh";
    change.at = morning() - std::chrono::hours(3);
    change.civil.state = domain::SourceState::Found;
    change.civil.name = "Orang Lain";
    return change;
}

/// The bank has sent the money of this claim back.
inline domain::Claim failedClaim(unsigned n, const BackDesk &desk)
{
    domain::Claim claim = waitingClaim(n, desk);
    claim.state = domain::ClaimState::PaymentFailed;
    domain::Payment payment;
    payment.amount = claim.decision->benefit->net;
    payment.failure = domain::ReasonCode::P07;
    payment.bankNote = "dormant";
    payment.at = morning() - std::chrono::hours(5);
    claim.payment = payment;
    return claim;
}

} // namespace loket::test
