// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/date.h"
#include "loket/core/result.h"
#include "loket/domain/benefit.h"
#include "loket/domain/context.h"
#include "loket/rules/facts.h"

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace loket::rules {

/// One dated set of rules, as head office publishes it. Immutable; cheap to copy (shared).
class RulePack
{
public:
    /// Reads a pack from the text of its file. Error Malformed, MissingField or InvalidValue with line and member in
    /// detail.
    [[nodiscard]] static core::Result<RulePack> load(std::string_view text);

    [[nodiscard]] const std::string &id() const; ///< "jht-2026.1"
    [[nodiscard]] core::Date validFrom() const;
    [[nodiscard]] std::optional<core::Date> validTo() const; ///< last day, inclusive
    [[nodiscard]] domain::Policy policy() const;
    /// The reasons this pack decides, in the order of the form.
    [[nodiscard]] std::vector<domain::ClaimReason> reasons() const;
    /// The documents a reason needs. Error NotFound for a reason the pack does not know.
    [[nodiscard]] core::Result<std::vector<domain::RequiredDocument>> documentsFor(domain::ClaimReason reason) const;
    /// The answer for one case. Error NotFound (reason), MissingField (a fact the rule cannot do without).
    [[nodiscard]] core::Result<domain::RulesVerdict> evaluate(const Facts &facts) const;
    /// The last working day to pay a claim that became complete on `complete`.
    [[nodiscard]] core::Date payBy(core::Date complete) const;

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
    [[nodiscard]] core::Result<RulePack> byId(std::string_view id) const;
    /// In the order of their first days.
    [[nodiscard]] std::vector<RulePack> packs() const;
    /// The last day of a pack of this book: its own, or the one before the next pack begins; nullopt while none does.
    [[nodiscard]] std::optional<core::Date> lastDayOf(const RulePack &pack) const;

private:
    std::atomic<std::shared_ptr<const std::vector<RulePack>>> m_packs; ///< never null; by first day
};

} // namespace loket::rules
