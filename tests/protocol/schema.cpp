// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

namespace loket::protocol::testing {
namespace {

template <typename... T> void noteAll(SchemaBook &book)
{
    (static_cast<void>(SchemaWriter::note<T>(book)), ...);
}

template <typename... T> void noteBodies(SchemaBook &book, const std::variant<T...> *)
{
    noteAll<T...>(book);
}

} // namespace

SchemaBook wholeSchema()
{
    SchemaBook book;
    noteAll<domain::Command, domain::CallNext, domain::ClaimEvent, domain::VisitEvent, domain::Claim, domain::Visit,
            domain::AuditRecord, domain::RulesVerdict, DecisionDraft, RulesCase, RulesCaseAnswer, RulesCaseRefusal>(
        book);
    noteBodies(book, static_cast<domain::claimcmd::Body *>(nullptr));
    noteBodies(book, static_cast<domain::visitcmd::Body *>(nullptr));
    noteBodies(book, static_cast<domain::officecmd::Body *>(nullptr));
    noteBodies(book, static_cast<domain::claimevt::Body *>(nullptr));
    noteBodies(book, static_cast<domain::visitevt::Body *>(nullptr));
    noteAll<SignInRequest, SignInAnswer, Problem, CommandResult, BatchAnswer, FeedPage, Hint, UploadState, Health,
            Recap, PersonLookup, CommandIds, PersonQuery, RulesAnswer, RulePackRow>(book);
    noteAll<PortalOptions, PortalClaimRequest, PortalClaimCreated, PortalFormUpdate, PortalDocumentAttach, PhoneCode,
            PortalAccountWish, PortalClaim>(book);
    return book;
}

} // namespace loket::protocol::testing
