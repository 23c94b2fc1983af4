// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/casekit.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What the law says, written down a second time: every condition, paper, share, rate and wait of a pack as a person
// reads them in the regulations, and a check whether a pack keeps them. Nothing here is read from a pack.

namespace loket::test {

/// What differs from pack to pack.
struct Law
{
    std::string id;
    core::Date from;
    std::optional<core::Date> to;
    core::Date day;         ///< an ordinary day of its time, to ask about
    bool permenaker4of2022; ///< else 19 of 2015, which has three reasons less
    std::vector<core::Date> holidays;
};

/// The laws of the packs that are shipped.
[[nodiscard]] const std::vector<Law> &laws();

/// Asks a pack and notes what it does not keep.
class Examiner
{
public:
    /// `first`: one breach is enough, nothing is asked after it.
    Examiner(const rules::RulePack &pack, const Law &law, bool first)
        : m_pack(pack)
        , m_law(law)
        , m_first(first)
    {}

    [[nodiscard]] const rules::RulePack &pack() const { return m_pack; }
    [[nodiscard]] const Law &law() const { return m_law; }
    [[nodiscard]] bool done() const { return m_first && !m_breaches.empty(); }
    [[nodiscard]] const std::vector<std::string> &breaches() const { return m_breaches; }

    void expect(bool kept, std::string_view what, std::string_view of = {});
    [[nodiscard]] domain::RulesVerdict ask(const RulesCase &asked);
    void expectDue(const RulesCase &asked, std::string_view what);
    void expectRefused(const RulesCase &asked, ReasonCode code, std::string_view what);
    void expectWait(const RulesCase &asked, ReasonCode code, core::Date from, std::string_view what);

private:
    const rules::RulePack &m_pack;
    const Law &m_law;
    bool m_first;
    std::vector<std::string> m_breaches;
};

/// Somebody for whom everything is as the reason asks, on that day.
[[nodiscard]] RulesCase entitled(ClaimReason reason, core::Date day);
/// Reasons in the order of the form.
[[nodiscard]] std::vector<ClaimReason> reasonsOf(const Law &law);

void examineConditions(Examiner &examiner);
void examineHeirs(Examiner &examiner);
void examinePapers(Examiner &examiner);
void examineMoney(Examiner &examiner);
void examineOffice(Examiner &examiner);

/// Everything above. Empty: the pack keeps the law.
[[nodiscard]] std::vector<std::string> breachesOf(const rules::RulePack &pack, const Law &law, bool first = false);

} // namespace loket::test
