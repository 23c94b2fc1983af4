// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/rules/rulepack.h"

#include <algorithm>
#include <utility>

namespace loket::rules {

using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

using Packs = std::vector<RulePack>;

/// Whether `first` is over before `second` begins. Without a last day it ends where the other one begins.
bool endsBefore(const RulePack &first, const RulePack &second)
{
    return first.validTo() ? *first.validTo() < second.validFrom() : first.validFrom() < second.validFrom();
}

Packs::const_iterator firstAfter(const Packs &packs, core::Date day)
{
    return std::find_if(packs.begin(), packs.end(), [day](const RulePack &pack) { return day < pack.validFrom(); });
}

} // namespace

RuleBook::RuleBook()
    : m_packs(std::make_shared<const Packs>())
{}

RuleBook::RuleBook(const RuleBook &other)
    : m_packs(other.m_packs.load())
{}

RuleBook &RuleBook::operator=(const RuleBook &other)
{
    adopt(other);
    return *this;
}

Result<> RuleBook::add(RulePack pack)
{
    Packs packs = *m_packs.load();
    for (const RulePack &other : packs) {
        if (other.id() == pack.id())
            return fail(ErrorCode::Duplicate, "pack " + pack.id() + " is there already");
        if (!endsBefore(pack, other) && !endsBefore(other, pack))
            return fail(ErrorCode::InvalidValue, "the validity of " + pack.id() + " overlaps that of " + other.id());
    }
    packs.insert(firstAfter(packs, pack.validFrom()), std::move(pack));
    m_packs.store(std::make_shared<const Packs>(std::move(packs)));
    return {};
}

void RuleBook::adopt(const RuleBook &other)
{
    m_packs.store(other.m_packs.load());
}

Result<RulePack> RuleBook::inForceOn(core::Date day) const
{
    const auto packs = m_packs.load();
    if (const auto next = firstAfter(*packs, day); next != packs->begin()) {
        const RulePack &last = *std::prev(next);
        if (!last.validTo() || day <= *last.validTo())
            return last;
    }
    return fail(ErrorCode::NotFound, "no rule pack is in force on " + day.toIso());
}

Result<RulePack> RuleBook::byId(std::string_view id) const
{
    const auto packs = m_packs.load();
    const auto found =
        std::find_if(packs->begin(), packs->end(), [id](const RulePack &pack) { return pack.id() == id; });
    return found == packs->end() ? fail(ErrorCode::NotFound, "rule pack is not known here", "rulePack")
                                 : Result<RulePack>(*found);
}

std::vector<RulePack> RuleBook::packs() const
{
    return *m_packs.load();
}

std::optional<core::Date> RuleBook::lastDayOf(const RulePack &pack) const
{
    const auto packs = m_packs.load();
    const auto next = firstAfter(*packs, pack.validFrom());
    if (pack.validTo() || next == packs->end())
        return pack.validTo();
    return next->validFrom().plusDays(-1);
}

} // namespace loket::rules
