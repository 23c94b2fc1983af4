// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/date.h"
#include "loket/core/result.h"
#include "loket/domain/benefit.h"
#include "loket/domain/context.h"
#include "loket/rules/facts.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace loket::rules {

/// What comes in for one month.
struct Contribution
{
    core::Rupiah employer;
    core::Rupiah worker;
    core::Rupiah total;

    bool operator==(const Contribution &) const = default;
};

/// One dated set of rules, as head office publishes it. Immutable; cheap to copy (shared).
class RulePack
{
public:
    /// Reads a pack from the text of its file. Errors have line and column in `detail`, the member's path in `field`;
    /// a member that is not known is refused like one that is wrong.
    [[nodiscard]] static core::Result<RulePack> load(std::string_view text);

    [[nodiscard]] const std::string &id() const; ///< "jht-2026.1"
    [[nodiscard]] core::Date validFrom() const;
    [[nodiscard]] std::optional<core::Date> validTo() const; ///< last day, inclusive
    [[nodiscard]] domain::Policy policy() const;
    /// The reasons this pack decides, in the order of the form.
    [[nodiscard]] std::vector<domain::ClaimReason> reasons() const;
    /// The documents a reason always needs. Error NotFound for a reason the pack does not know.
    [[nodiscard]] core::Result<std::vector<domain::RequiredDocument>> documentsFor(domain::ClaimReason reason) const;
    /// The documents of one case as far as its facts go. Error NotFound.
    [[nodiscard]] core::Result<std::vector<domain::RequiredDocument>> documentsFor(const Facts &facts) const;
    /// Every document the reason may need; those that hang on the case say on what (whenId, whenEn). Error NotFound.
    [[nodiscard]] core::Result<std::vector<domain::RequiredDocument>> checklistFor(domain::ClaimReason reason) const;
    /// As documentsFor(facts), with what a register has not told yet among them: with its condition, and as nothing
    /// that the law needs. Error NotFound.
    [[nodiscard]] core::Result<std::vector<domain::RequiredDocument>> checklistFor(const Facts &facts) const;
    /// The most of the balance that the reason pays, in percent; 0 for a reason the pack does not know.
    [[nodiscard]] std::int32_t sharePercentOf(domain::ClaimReason reason) const;
    /// Up to this balance the participant's own app may be offered on that day; nothing where it never is.
    [[nodiscard]] std::optional<core::Rupiah> jmoLimitOf(domain::ClaimReason reason, core::Date day) const;
    /// The answer for one case. Error NotFound (reason), MissingField (a fact of the form the rule cannot do without),
    /// InvalidValue and OutOfRange (a fact that cannot be), all with the field. What a register did not tell makes a
    /// rule NotKnown: the case is then neither eligible nor refused.
    [[nodiscard]] core::Result<domain::RulesVerdict> evaluate(const Facts &facts) const;
    /// The last working day to pay a claim that became complete on `complete`.
    [[nodiscard]] core::Date payBy(core::Date complete) const;
    /// The same for a claim that becomes complete today: where the pack lets the time run on while a claim is back with
    /// the participant, it counts from the first completed review.
    [[nodiscard]] core::Date payBy(const domain::Claim &claim, core::Date today, core::Zone zone) const;
    /// The last working day for a correction of data that was begun on that day; after it the case is escalated.
    [[nodiscard]] core::Date correctBy(core::Date begun) const;

    /// A month's contribution; the two shares are rounded apart. Error OutOfRange.
    [[nodiscard]] core::Result<Contribution> contribution(core::Rupiah wage) const;
    [[nodiscard]] core::Result<Contribution> contributionOfSelfEmployed(core::Rupiah income) const;
    /// The yearly rate of development in hundredths of a percent; nullopt for a year without a published one.
    [[nodiscard]] std::optional<std::int32_t> developmentRate(int year) const;
    /// The result of a year on an account that opens with `opening`; `paidIn` are the contributions month by month.
    /// Error OutOfRange.
    [[nodiscard]] core::Result<core::Rupiah> developmentOf(core::Rupiah opening, std::span<const core::Rupiah> paidIn,
                                                           std::int32_t basisPoints) const;

    struct Data;

private:
    explicit RulePack(std::shared_ptr<const Data> data)
        : m_data(std::move(data))
    {}
    std::shared_ptr<const Data> m_data;
};

/// All packs known here. The one in force on a day decides; a claim keeps the pack of its submission.
/// A pack without a last day is in force until the next one begins, so that a new pack need not touch the one before.
///
/// Thread: adopt() may run while others read: every call answers from one whole set of packs, the old or the new.
class RuleBook
{
public:
    RuleBook();
    RuleBook(const RuleBook &other);
    RuleBook &operator=(const RuleBook &other);
    ~RuleBook() = default;

    /// Error Duplicate when a pack of that id is there already, InvalidValue when the validity overlaps another pack's.
    [[nodiscard]] core::Result<> add(RulePack pack);
    /// Takes the other book's packs in place of its own.
    void adopt(const RuleBook &other);
    /// Error NotFound when no pack is in force on that day.
    [[nodiscard]] core::Result<RulePack> inForceOn(core::Date day) const;
    /// Error NotFound, with the field "rulePack".
    [[nodiscard]] core::Result<RulePack> byId(std::string_view id) const;
    /// In the order of their first days.
    [[nodiscard]] std::vector<RulePack> packs() const;
    /// The last day of a pack of this book: its own, or the one before the next pack begins; nullopt while none does.
    [[nodiscard]] std::optional<core::Date> lastDayOf(const RulePack &pack) const;

private:
    std::atomic<std::shared_ptr<const std::vector<RulePack>>> m_packs; ///< never null; by first day
};

} // namespace loket::rules
