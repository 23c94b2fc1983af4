// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/law.h"

#include <array>

// Heirs and papers.

namespace loket::test {
namespace {

using core::Date;
using domain::Heir;
using domain::HeirRelation;

/// Permenaker 19/2015, the same as PP 44/2015: the nearer class keeps out the farther.
int classOf(HeirRelation relation)
{
    switch (relation) {
    case HeirRelation::Spouse:
    case HeirRelation::Child:
        return 0;
    case HeirRelation::Parent:
    case HeirRelation::Grandparent:
    case HeirRelation::Grandchild:
        return 1;
    case HeirRelation::Sibling:
        return 2;
    case HeirRelation::ParentInLaw:
        return 3;
    case HeirRelation::Testament:
        return 4;
    case HeirRelation::Estate:
        return 5;
    case HeirRelation::Unknown:
        break;
    }
    return -1;
}

constexpr std::array kRelations{HeirRelation::Spouse,      HeirRelation::Child,      HeirRelation::Parent,
                                HeirRelation::Grandparent, HeirRelation::Grandchild, HeirRelation::Sibling,
                                HeirRelation::ParentInLaw, HeirRelation::Testament,  HeirRelation::Estate};

Heir heir(HeirRelation relation, Date birth, bool claims = true)
{
    Heir heir;
    heir.name = "Ahli Waris Uji";
    heir.relation = relation;
    heir.birthDate = birth;
    heir.claims = claims;
    return heir;
}

bool asksFor(const domain::RulesVerdict &verdict, DocumentKind kind)
{
    return std::ranges::any_of(verdict.required, [kind](const auto &paper) { return paper.kind == kind; });
}

void examineOrder(Examiner &examiner, RulesCase asked)
{
    const Date adult = asked.date->plusYears(-40);
    for (const HeirRelation claims : kRelations) {
        for (const HeirRelation listed : kRelations) {
            asked.details.heirs = {heir(listed, adult, false), heir(claims, adult)};
            if (classOf(claims) <= classOf(listed))
                examiner.expectDue(asked, domain::wireName(claims));
            else
                examiner.expectRefused(asked, ReasonCode::R08, domain::wireName(claims));
            if (examiner.done())
                return;
        }
    }
    asked.details.heirs = {heir(HeirRelation::Spouse, adult, false)};
    examiner.expectRefused(asked, ReasonCode::R08, "nobody claims");
}

void examineMinors(Examiner &examiner, RulesCase asked)
{
    const Date day = *asked.date;
    asked.details.heirs = {heir(HeirRelation::Child, day.plusYears(-18))};
    examiner.expect(!asksFor(examiner.ask(asked), DocumentKind::GuardianLetter), "no guardian at eighteen");
    asked.details.heirs = {heir(HeirRelation::Child, day.plusYears(-18).plusDays(1))};
    examiner.expect(asksFor(examiner.ask(asked), DocumentKind::GuardianLetter), "a guardian the day before eighteen");
    asked.details.heirs = {heir(HeirRelation::Spouse, day.plusYears(-17))};
    const auto minorSpouse = examiner.ask(asked);
    examiner.expect(asksFor(minorSpouse, DocumentKind::GuardianLetter), "a guardian of a minor spouse");
    for (const HeirRelation relation : kRelations) {
        asked.details.heirs = {heir(relation, day.plusYears(-30))};
        examiner.expect(asksFor(examiner.ask(asked), DocumentKind::BirthCertificate) ==
                            (relation == HeirRelation::Child),
                        "a birth certificate of a child", domain::wireName(relation));
    }
}

void examineShares(Examiner &examiner, RulesCase asked)
{
    asked.ledger->foreigner = false; // there is no amount for a foreigner to divide
    const Date adult = asked.date->plusYears(-40);
    asked.ledger->accounts.front().balance = core::Sen{1'000'000'100};
    asked.details.heirs = {heir(HeirRelation::Spouse, adult), heir(HeirRelation::Child, adult, false),
                           heir(HeirRelation::Child, adult), heir(HeirRelation::Child, adult)};
    const auto verdict = examiner.ask(asked);
    const std::vector<domain::HeirShare> equal{{0, {3'333'334}}, {2, {3'333'334}}, {3, {3'333'333}}};
    examiner.expect(verdict.heirShares == equal, "equal shares of those who claim");
}

// ---- papers

struct Paper
{
    DocumentKind kind;
    bool byLaw;
    ReasonCode asks = ReasonCode::P02;
    std::vector<DocumentKind> alternatives{};
};

/// What is asked of an adult heir or a member with a small balance. By SOP alone where the law's own text does not name
/// the paper.
std::vector<Paper> papersOf(ClaimReason reason)
{
    using K = DocumentKind;
    const Paper card{K::ParticipantCard, true};
    const Paper id{K::IdCard, true};
    const Paper passbook{K::BankPassbook, false};
    switch (reason) {
    case ClaimReason::AgeContract:
        return {card, id, {K::EmployerPensionLetter, false}, passbook};
    case ClaimReason::PkwtEnd:
        return {card, id, {K::FixedTermContract, false, ReasonCode::P03}, passbook};
    case ClaimReason::BpuStop:
        return {card, id, {K::SelfEmployedStatement, false}, passbook};
    case ClaimReason::Resign:
        return {card, id, {K::ResignationStatement, true, ReasonCode::P03, {K::EmploymentCertificate}}, passbook};
    case ClaimReason::Phk:
        return {card,
                id,
                {K::PhkJointAgreement,
                 true,
                 ReasonCode::P03,
                 {K::PhkReportReceipt, K::PhkEmployerReport, K::PhkNoticeNotRefused, K::PhkCourtDecision}},
                passbook};
    case ClaimReason::LeaveIdWna:
        return {card, {K::Passport, true, ReasonCode::P02, {K::IdCard}}, {K::LeavingStatement, true}, passbook};
    case ClaimReason::LeaveIdWni:
        return {card,
                {K::IdCard, true, ReasonCode::P02, {K::Passport}},
                {K::LeavingStatement, true},
                {K::NationalityChangeProof, false},
                passbook};
    case ClaimReason::Disabled:
        return {card, id, {K::DoctorStatement, true}, passbook};
    case ClaimReason::Death:
        return {card,
                {K::DeathCertificate, true},
                {K::HeirCertificate, true, ReasonCode::P11},
                {K::HeirIdCard, true},
                passbook};
    case ClaimReason::DeathWna:
        return {card,
                {K::DeathCertificate, true},
                {K::HeirCertificate, true, ReasonCode::P11},
                {K::HeirIdCard, true, ReasonCode::P02, {K::Passport}},
                passbook};
    case ClaimReason::Partial30Cash:
        return {card, id, {K::HousePurchaseDeed, true}, passbook};
    case ClaimReason::Partial30Credit:
        return {card, id, {K::HouseCreditPapers, true}, passbook};
    default:
        return {card, id, passbook};
    }
}

bool same(const domain::RequiredDocument &asked, const Paper &paper)
{
    return asked.kind == paper.kind && asked.byLaw == paper.byLaw && asked.bySop == !paper.byLaw &&
           asked.whenMissing == paper.asks && asked.alternatives == paper.alternatives;
}

bool same(const std::vector<domain::RequiredDocument> &asked, const std::vector<Paper> &papers)
{
    return std::ranges::equal(asked, papers, [](const auto &a, const auto &b) { return same(a, b); });
}

/// The papers with those that only some cases need, in front of the passbook.
std::vector<Paper> with(std::vector<Paper> papers, std::vector<Paper> more)
{
    papers.insert(papers.end() - 1, more.begin(), more.end());
    return papers;
}

void examinePapersOf(Examiner &examiner, ClaimReason reason)
{
    const std::string_view name = domain::wireName(reason);
    const std::vector<Paper> papers = papersOf(reason);
    RulesCase asked = entitled(reason, examiner.law().day);
    asked.documents.clear();
    const auto verdict = examiner.ask(asked);
    examiner.expect(verdict.eligible, "papers do not refuse", name);
    examiner.expect(same(verdict.required, papers), "the papers", name);
    examiner.expect(verdict.missing == verdict.required, "without any paper all are missing", name);
    for (const Paper &paper : papers) {
        for (const DocumentKind kind : paper.alternatives) {
            asked.documents = {kind};
            const auto missing = examiner.ask(asked).missing;
            examiner.expect(std::ranges::none_of(missing, [&](const auto &m) { return m.kind == paper.kind; }),
                            "an alternative is enough", domain::wireName(kind));
        }
    }
    if (reason == ClaimReason::Death || reason == ClaimReason::DeathWna) {
        asked.details.heirs = {heir(domain::HeirRelation::Child, asked.date->plusYears(-10))};
        examiner.expect(
            same(examiner.ask(asked).required, with(papers, {{DocumentKind::BirthCertificate, false, ReasonCode::P11},
                                                             {DocumentKind::GuardianLetter, true, ReasonCode::P11}})),
            "the papers of a child", name);
    }
    asked.ledger->accounts.front().balance = core::Sen{5'000'000'099};
    const auto atLimit = examiner.ask(asked).required;
    asked.ledger->accounts.front().balance = core::Sen{5'000'000'100};
    const auto above = examiner.ask(asked).required;
    const bool partial = name.starts_with("PARTIAL");
    examiner.expect(!partial || same(atLimit, papers), "no NPWP up to fifty million", name);
    examiner.expect(partial ? same(above, with(papers, {{DocumentKind::Npwp, true}})) : above == atLimit,
                    "an NPWP above fifty million", name);
}

} // namespace

void examineHeirs(Examiner &examiner)
{
    for (const ClaimReason reason : {ClaimReason::Death, ClaimReason::DeathWna}) {
        RulesCase asked = entitled(reason, examiner.law().day);
        examineOrder(examiner, asked);
        examineMinors(examiner, asked);
        examineShares(examiner, asked);
        asked.details.deathDate = asked.date;
        examiner.expectDue(asked, "died today");
        asked.details.deathDate = asked.date->plusDays(1);
        examiner.expectWait(asked, ReasonCode::R01, asked.date->plusDays(1), "dies tomorrow");
        asked.details.deathDate = asked.date;
        asked.ledger->foreigner = false;
        if (reason == ClaimReason::DeathWna)
            examiner.expectRefused(asked, ReasonCode::R01, "a citizen");
        if (examiner.done())
            return;
    }
}

void examinePapers(Examiner &examiner)
{
    for (const ClaimReason reason : reasonsOf(examiner.law())) {
        if (examiner.done())
            return;
        examinePapersOf(examiner, reason);
    }
}

} // namespace loket::test
