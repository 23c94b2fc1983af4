// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/rules/facts.h"

#include <algorithm>

namespace loket::rules {
namespace {

using domain::LedgerAccount;
using domain::SourceState;

bool isClaimed(const domain::Claim &claim, const LedgerAccount &account)
{
    const auto &cards = claim.form.participant.kpj;
    return std::find(cards.begin(), cards.end(), account.kpj) != cards.end();
}

void readLedger(const domain::Claim &claim, Facts &facts)
{
    const auto &ledger = claim.registers.ledger;
    if (ledger.state != SourceState::Found)
        return;
    core::Sen balance;
    bool anyClaimed = false;
    bool anyLeft = false;
    for (const LedgerAccount &account : ledger.accounts) {
        facts.activeElsewhere = facts.activeElsewhere || account.active;
        if (!isClaimed(claim, account))
            continue;
        anyClaimed = true;
        if (account.paidOut)
            continue;
        anyLeft = true;
        balance.value += account.balance.value;
        facts.arrearsMonths = std::max(facts.arrearsMonths, account.arrearsMonths);
    }
    if (anyLeft)
        facts.balance = balance;
    facts.allPaidOut = anyClaimed && !anyLeft;
    facts.earlier = ledger.earlier;
    facts.npwpValid = ledger.npwpValid;
    facts.foreigner = ledger.foreigner;
}

} // namespace

Facts factsOf(const domain::Claim &claim, core::Date askedOn)
{
    Facts facts;
    facts.reason = claim.form.reason;
    facts.askedOn = askedOn;
    facts.birthDate = claim.form.participant.birthDate;
    facts.employmentEnd = claim.form.participant.employmentEnd;
    facts.nikValidated = claim.registers.civil.state == SourceState::Found;
    readLedger(claim, facts);
    for (const domain::Document &document : claim.documents) {
        const bool usable =
            document.state == domain::DocumentState::Arrived || document.state == domain::DocumentState::Accepted;
        if (usable && !document.versions.empty())
            facts.documents.insert(document.kind);
    }
    facts.waived.insert(claim.waivedDocuments.begin(), claim.waivedDocuments.end());
    return facts;
}

} // namespace loket::rules
