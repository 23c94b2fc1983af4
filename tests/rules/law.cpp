// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/law.h"

namespace loket::test {

using core::Date;

void Examiner::expect(bool kept, std::string_view what, std::string_view of)
{
    if (!kept && !done())
        m_breaches.push_back(m_law.id + ": " + std::string(what) + (of.empty() ? "" : " of ") + std::string(of));
}

domain::RulesVerdict Examiner::ask(const RulesCase &asked)
{
    auto verdict = m_pack.evaluate(rules::factsOf(protocol::claimOf(asked), *asked.date));
    if (verdict)
        return std::move(*verdict);
    expect(false, "no verdict: " + verdict.error().detail, domain::wireName(asked.reason));
    return {};
}

void Examiner::expectDue(const RulesCase &asked, std::string_view what)
{
    if (done())
        return;
    const auto verdict = ask(asked);
    expect(verdict.eligible && !verdict.refusal && !verdict.eligibleFrom, what, domain::wireName(asked.reason));
}

void Examiner::expectRefused(const RulesCase &asked, ReasonCode code, std::string_view what)
{
    if (done())
        return;
    const auto verdict = ask(asked);
    expect(!verdict.eligible && verdict.refusal == code, what, domain::wireName(asked.reason));
}

void Examiner::expectWait(const RulesCase &asked, ReasonCode code, Date from, std::string_view what)
{
    if (done())
        return;
    const auto verdict = ask(asked);
    expect(!verdict.eligible && verdict.refusal == code && verdict.eligibleFrom == from, what,
           domain::wireName(asked.reason));
}

RulesCase entitled(ClaimReason reason, Date day)
{
    RulesCase asked = somebody(reason);
    asked.date = day;
    asked.person.birthDate = day.plusYears(-60);
    asked.person.employmentEnd = day.plusMonths(-2);
    auto &card = asked.ledger->accounts.front();
    card.joined = day.plusYears(-20);
    card.left = day.plusMonths(-2);
    card.contributedMonths = 238;
    asked.details.statesNotWorking = true;
    asked.details.contractAge = 55;
    asked.details.disabledOn = day.plusMonths(-3);
    asked.details.leavingOn = day.plusDays(7);
    if (reason == ClaimReason::Death || reason == ClaimReason::DeathWna) {
        asked.details.deathDate = day.plusDays(-10);
        domain::Heir spouse;
        spouse.name = "Ahli Waris Uji";
        spouse.relation = domain::HeirRelation::Spouse;
        spouse.birthDate = day.plusYears(-50);
        asked.details.heirs = {spouse};
    }
    asked.ledger->foreigner = reason == ClaimReason::LeaveIdWna || reason == ClaimReason::DeathWna;
    asked.ledger->workedMonths = 24;
    return asked;
}

std::vector<ClaimReason> reasonsOf(const Law &law)
{
    using R = ClaimReason;
    if (!law.permenaker4of2022)
        return {R::Age56, R::Resign,   R::Phk,       R::LeaveIdWna,    R::LeaveIdWni,     R::Disabled,
                R::Death, R::DeathWna, R::Partial10, R::Partial30Cash, R::Partial30Credit};
    return {R::Age56,      R::AgeContract, R::Resign, R::Phk,      R::PkwtEnd,   R::BpuStop,       R::LeaveIdWna,
            R::LeaveIdWni, R::Disabled,    R::Death,  R::DeathWna, R::Partial10, R::Partial30Cash, R::Partial30Credit};
}

namespace {

/// The day on which the age is reached, and the one before it.
void examineAge(Examiner &examiner, RulesCase asked, int years)
{
    const Date day = examiner.law().day;
    asked.person.birthDate = day.plusYears(-years);
    examiner.expectDue(asked, "the age is reached today");
    asked.person.birthDate = day.plusYears(-years).plusDays(1);
    examiner.expectWait(asked, ReasonCode::R01, day.plusDays(1), "the age is reached tomorrow");
}

void examineWait(Examiner &examiner, RulesCase asked, int months)
{
    const Date day = examiner.law().day;
    asked.person.employmentEnd = day.plusMonths(-months);
    examiner.expectDue(asked, "the wait is over today");
    const std::string_view rule = asked.reason == ClaimReason::Resign ? "resign-wait"
                                  : asked.reason == ClaimReason::Phk  ? "phk-wait"
                                                                      : "pkwt-wait";
    examiner.expect(std::ranges::any_of(examiner.ask(asked).reasons, [&](const auto &r) { return r.rule == rule; }),
                    "the wait is explained by", rule);
    asked.person.employmentEnd = day.plusMonths(-months).plusDays(1);
    examiner.expectWait(asked, ReasonCode::R02, day.plusDays(1), "the wait is over tomorrow");
    if (months == 0)
        return;
    // From the end of a month to the end of a shorter one.
    const Date endOfFebruary = Date::of(day.year(), 2, 28).value();
    asked.person.employmentEnd = Date::of(day.year(), 1, 31).value();
    asked.date = endOfFebruary;
    examiner.expectDue(asked, "a month from the end of January is over at the end of February");
    asked.date = endOfFebruary.plusDays(-1);
    examiner.expectWait(asked, ReasonCode::R02, endOfFebruary,
                        "a month from the end of January lasts until February's");
}

void examineActive(Examiner &examiner, const RulesCase &asked, bool matters)
{
    RulesCase active = asked;
    active.person.kpj = {kCard};
    active.ledger->accounts.push_back(account(kSecondCard, 1'000, "2015-09-01", nullptr));
    if (matters)
        examiner.expectRefused(active, ReasonCode::R04, "active elsewhere");
    else
        examiner.expectDue(active, "active elsewhere does not matter");
}

void examineLeaving(Examiner &examiner, RulesCase asked)
{
    const bool foreigner = asked.reason == ClaimReason::LeaveIdWna;
    asked.ledger->foreigner = !foreigner;
    examiner.expectRefused(asked, ReasonCode::R01, "the other nationality");
    asked.ledger->foreigner = foreigner;
    asked.ledger->workedMonths = 6;
    examiner.expectDue(asked, "worked for six months");
    asked.ledger->workedMonths = 5;
    if (foreigner)
        examiner.expectRefused(asked, ReasonCode::R01, "worked for five months");
    else
        examiner.expectDue(asked, "a citizen's months do not matter");
}

void examineDisability(Examiner &examiner, RulesCase asked)
{
    const Date first = Date::of(examiner.law().day.year(), 11, 1).value();
    asked.details.disabledOn = first.plusDays(-31);
    asked.date = first;
    examiner.expectDue(asked, "the first of the month after the determination");
    asked.details.disabledOn = first.plusDays(-1);
    examiner.expectDue(asked, "the first of the month after a determination on the last of a month");
    asked.date = first.plusDays(-1);
    examiner.expectWait(asked, ReasonCode::R02, first, "the month of the determination");
}

void examinePartial(Examiner &examiner, const RulesCase &asked)
{
    RulesCase other = asked;
    other.ledger->accounts.front().contributedMonths = 120;
    examiner.expectDue(other, "a member for 120 months");
    other.ledger->accounts.front().contributedMonths = 119;
    examiner.expectRefused(other, ReasonCode::R01, "a member for 119 months");
    for (const char *taken : {"PARTIAL_10", "PARTIAL_30_CASH", "PARTIAL_30_CREDIT"}) {
        other = asked;
        other.ledger->earlier = {{asked.date->plusYears(-4), core::Rupiah{1'000'000}, {}, taken}};
        examiner.expectRefused(other, ReasonCode::R03, "a part was taken before");
    }
    for (const auto &reason : domain::EnumNames<ClaimReason>::kAll) {
        if (reason.name.starts_with("PARTIAL") || reason.value == ClaimReason::Unknown)
            continue;
        other.ledger->earlier.front().reason = reason.name;
        examiner.expectDue(other, "what was paid before was no part");
    }
}

void examineReason(Examiner &examiner, ClaimReason reason)
{
    const RulesCase asked = entitled(reason, examiner.law().day);
    examiner.expectDue(asked, "everything is as it should be");
    RulesCase paidOut = asked;
    paidOut.ledger->accounts.front().paidOut = true;
    examiner.expectRefused(paidOut, ReasonCode::R05, "every card was paid out");
    const bool mayNotWork = reason == ClaimReason::Resign || reason == ClaimReason::Phk ||
                            reason == ClaimReason::PkwtEnd || reason == ClaimReason::BpuStop;
    examineActive(examiner, asked, mayNotWork);
    RulesCase told = asked;
    told.details.statesNotWorking = false;
    examiner.expectDue(told, "the form's statement of not working decides nothing");
    switch (reason) {
    case ClaimReason::Age56:
        return examineAge(examiner, asked, 56);
    case ClaimReason::AgeContract:
        return examineAge(examiner, asked, 55);
    case ClaimReason::Resign:
    case ClaimReason::Phk:
        return examineWait(examiner, asked, 1);
    case ClaimReason::PkwtEnd:
        return examineWait(examiner, asked, 0);
    case ClaimReason::LeaveIdWna:
    case ClaimReason::LeaveIdWni:
        return examineLeaving(examiner, asked);
    case ClaimReason::Disabled:
        return examineDisability(examiner, asked);
    case ClaimReason::Partial10:
    case ClaimReason::Partial30Cash:
    case ClaimReason::Partial30Credit:
        return examinePartial(examiner, asked);
    default:
        return;
    }
}

} // namespace

void examineConditions(Examiner &examiner)
{
    examiner.expect(examiner.pack().reasons() == reasonsOf(examiner.law()), "the reasons and their order");
    for (const ClaimReason reason : reasonsOf(examiner.law())) {
        if (examiner.done())
            return;
        examineReason(examiner, reason);
    }
}

std::vector<std::string> breachesOf(const rules::RulePack &pack, const Law &law, bool first)
{
    Examiner examiner(pack, law, first);
    for (const auto examine : {examineOffice, examineConditions, examineHeirs, examinePapers, examineMoney}) {
        if (!examiner.done())
            examine(examiner);
    }
    return examiner.breaches();
}

} // namespace loket::test
