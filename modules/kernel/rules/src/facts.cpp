// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/rules/facts.h"

#include <algorithm>
#include <limits>

namespace loket::rules {
namespace {

using domain::LedgerAccount;
using domain::SourceState;

bool isClaimed(const domain::Claim &claim, const LedgerAccount &account)
{
    const auto &cards = claim.form.participant.kpj;
    return std::find(cards.begin(), cards.end(), account.kpj) != cards.end();
}

/// The months of the claimed cards: those that the ledger counted, and the time that the others cover, once where two
/// cards ran side by side. One card without dates leaves the sum unknown: a guess could refuse.
class Membership
{
public:
    explicit Membership(core::Date askedOn)
        : m_askedOn(askedOn)
    {}

    void add(const LedgerAccount &card)
    {
        if (card.contributedMonths) {
            m_counted = std::min(kMany, m_counted + std::clamp(*card.contributedMonths, 0, kMany));
            m_frozen = m_frozen || card.active;
        } else if (card.joined) {
            // The last day of a card still belongs to it.
            m_periods.push_back({*card.joined, card.left ? card.left->plusDays(1) : m_askedOn, !card.left});
        } else {
            m_known = false;
        }
    }

    void tell(Facts &facts)
    {
        if (!m_known)
            return;
        std::int32_t months = m_counted;
        std::optional<core::Date> growing;
        for (const Period &period : merged()) {
            if (period.grows)
                growing = period.from;
            else
                months += monthsBetween(period.from, period.to);
        }
        facts.membershipMonths = months + (growing ? monthsBetween(*growing, m_askedOn) : 0);
        if (growing && !m_frozen)
            facts.membershipSince = growing->plusMonths(-months);
    }

private:
    static constexpr std::int32_t kMany = 100'000; ///< months: longer than any life, and sums of it fit

    struct Period
    {
        core::Date from;
        core::Date to; ///< the day after the last
        bool grows = false;
    };

    /// By time, and one where two touch or overlap.
    std::vector<Period> merged()
    {
        std::sort(m_periods.begin(), m_periods.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
        std::vector<Period> merged;
        for (const Period &period : m_periods) {
            if (merged.empty() || merged.back().to < period.from) {
                merged.push_back(period);
                continue;
            }
            merged.back().to = std::max(merged.back().to, period.to);
            merged.back().grows = merged.back().grows || period.grows;
        }
        return merged;
    }

    core::Date m_askedOn;
    std::int32_t m_counted = 0; ///< by the ledger
    std::vector<Period> m_periods;
    bool m_frozen = false; ///< when it would be long enough cannot be told
    bool m_known = true;
};

/// The sum, or the most there is: no ledger has that much, and the rules refuse it.
core::Sen saturated(core::Sen a, core::Sen b)
{
    constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
    return b.value > 0 && a.value > kMost - b.value ? core::Sen{kMost} : core::Sen{a.value + b.value};
}

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
        balance = saturated(balance, account.balance);
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
