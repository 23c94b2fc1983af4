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

/// Adds up the months of the claimed cards. One card without dates leaves the sum unknown: a guess could refuse.
class Membership
{
public:
    explicit Membership(core::Date askedOn)
        : m_askedOn(askedOn)
    {}

    void add(const LedgerAccount &card)
    {
        if (card.contributedMonths) {
            m_months += std::max(0, *card.contributedMonths);
            m_frozen = m_frozen || card.active;
        } else if (card.joined && card.left) {
            m_months += monthsBetween(*card.joined, *card.left);
        } else if (card.joined) {
            m_frozen = m_frozen || m_growing.has_value();
            m_growing = card.joined;
        } else {
            m_known = false;
        }
    }

    void tell(Facts &facts) const
    {
        if (!m_known)
            return;
        facts.membershipMonths = m_months + (m_growing ? monthsBetween(*m_growing, m_askedOn) : 0);
        if (m_growing && !m_frozen)
            facts.membershipSince = m_growing->plusMonths(-m_months);
    }

private:
    core::Date m_askedOn;
    std::int32_t m_months = 0; ///< of the cards that have ended
    std::optional<core::Date> m_growing;
    bool m_frozen = false; ///< when it would be long enough cannot be told
    bool m_known = true;
};

void readLedger(const domain::Claim &claim, Facts &facts)
{
    const auto &ledger = claim.registers.ledger;
    if (ledger.state != SourceState::Found)
        return;
    core::Sen balance;
    bool anyLeft = false;
    bool stillOn = false;
    Membership membership(facts.askedOn);
    for (const LedgerAccount &account : ledger.accounts) {
        facts.activeElsewhere = facts.activeElsewhere || account.active;
        if (!isClaimed(claim, account))
            continue;
        if (account.paidOut) {
            ++facts.cardsPaidOut;
            continue;
        }
        anyLeft = true;
        balance.value += account.balance.value;
        facts.arrearsMonths = std::max(facts.arrearsMonths, account.arrearsMonths);
        membership.add(account);
        stillOn = stillOn || !account.left;
        if (account.left && (!facts.inactiveSince || *facts.inactiveSince < *account.left))
            facts.inactiveSince = account.left;
    }
    if (stillOn)
        facts.inactiveSince.reset();
    if (anyLeft) {
        facts.balance = balance;
        membership.tell(facts);
    }
    facts.allPaidOut = facts.cardsPaidOut > 0 && !anyLeft;
    facts.earlier = ledger.earlier;
    facts.npwpValid = ledger.npwpValid;
    facts.nikValidated = ledger.nikTaxValidated.value_or(false);
    facts.taxNumberUnasked = !ledger.nikTaxValidated;
    facts.foreigner = ledger.foreigner;
    facts.workedMonths = ledger.workedMonths;
}

void readForm(const domain::ClaimForm &form, Facts &facts)
{
    facts.reason = form.reason;
    facts.birthDate = form.participant.birthDate;
    facts.employmentEnd = form.participant.employmentEnd;
    facts.deathDate = form.details.deathDate;
    facts.disabledOn = form.details.disabledOn;
    facts.leavingOn = form.details.leavingOn;
    facts.contractAge = form.details.contractAge;
    facts.statesNotWorking = form.details.statesNotWorking;
    facts.askedGross = form.details.askedGross;
    for (const domain::Heir &heir : form.details.heirs)
        facts.heirs.push_back({heir.relation, heir.birthDate, heir.claims});
}

} // namespace

Facts factsOf(const domain::Claim &claim, core::Date askedOn)
{
    Facts facts;
    facts.askedOn = askedOn;
    readForm(claim.form, facts);
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

std::int32_t monthsBetween(core::Date from, core::Date to)
{
    constexpr int kMonths = 12;
    int months = (to.year() - from.year()) * kMonths + static_cast<int>(to.month()) - static_cast<int>(from.month());
    if (from.plusMonths(months) > to)
        --months;
    return std::max(0, months);
}

} // namespace loket::rules
