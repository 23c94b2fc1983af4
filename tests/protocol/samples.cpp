// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "everything.h"
#include "writer.h"

#include "loket/protocol/codec.h"

namespace loket::protocol::testing {
namespace {

constexpr auto kFull = Filler::Amount::Full;

/// Takes any decode function to the text that its value has.
auto recoding(auto decode)
{
    return [decode](std::string_view json) -> core::Result<std::string> {
        const auto value = decode(json);
        if (!value)
            return core::passOn(value);
        return written(*value);
    };
}

template <typename T> void addMessage(std::vector<Sample> &samples, core::SeededRandom &source, std::string name)
{
    samples.push_back({std::move(name), encodeMessage(random<T>(source, kFull)), recoding(decodeMessage<T>)});
}

void addCommandsAndEvents(std::vector<Sample> &samples, core::SeededRandom &source)
{
    forEachCommand([&](domain::Command command) {
        fillCommand(source, command, kFull);
        samples.push_back({domain::commandType(command), encode(command), recoding(decodeCommand)});
    });
    const auto add = [&](auto event, auto decode) {
        Filler(source, kFull).fill(event);
        samples.push_back({std::string(domain::eventType(event.body)), encode(event), recoding(decode)});
    };
    forEachBody<domain::claimevt::Body>([&](auto body) {
        add(domain::ClaimEvent{{}, {}, std::move(body)}, decodeClaimEvent);
    });
    forEachBody<domain::visitevt::Body>([&](auto body) {
        add(domain::VisitEvent{{}, {}, std::move(body)}, decodeVisitEvent);
    });
}

void addMessages(std::vector<Sample> &samples, core::SeededRandom &source)
{
    addMessage<SignInRequest>(samples, source, "SignInRequest");
    addMessage<SignInAnswer>(samples, source, "SignInAnswer");
    addMessage<Problem>(samples, source, "Problem");
    addMessage<CommandResult>(samples, source, "CommandResult");
    addMessage<BatchAnswer>(samples, source, "BatchAnswer");
    addMessage<FeedPage>(samples, source, "FeedPage");
    addMessage<Hint>(samples, source, "Hint");
    addMessage<UploadState>(samples, source, "UploadState");
    addMessage<Health>(samples, source, "Health");
    addMessage<Recap>(samples, source, "Recap");
    addMessage<PersonLookup>(samples, source, "PersonLookup");
    addMessage<CommandIds>(samples, source, "CommandIds");
    addMessage<RulesAnswer>(samples, source, "RulesAnswer");
    addMessage<RulePackRow>(samples, source, "RulePackRow");
    addMessage<RulesCaseAnswer>(samples, source, "RulesCaseAnswer");
    addMessage<RulesCaseRefusal>(samples, source, "RulesCaseRefusal");
    addMessage<PortalOptions>(samples, source, "PortalOptions");
    addMessage<PortalClaimRequest>(samples, source, "PortalClaimRequest");
    addMessage<PortalClaimCreated>(samples, source, "PortalClaimCreated");
    addMessage<PortalFormUpdate>(samples, source, "PortalFormUpdate");
    addMessage<PortalDocumentAttach>(samples, source, "PortalDocumentAttach");
    addMessage<PortalAccountWish>(samples, source, "PortalAccountWish");
    addMessage<PhoneCode>(samples, source, "PhoneCode");
    addMessage<PortalClaim>(samples, source, "PortalClaim");
}

/// A case takes no name it does not know, nor the name "unknown".
RulesCase fullCase(core::SeededRandom &source)
{
    auto full = random<RulesCase>(source, kFull);
    full.reason = domain::ClaimReason::Death;
    full.details.heirs.front().relation = domain::HeirRelation::Child;
    full.civil->state = domain::SourceState::Found;
    full.ledger->state = domain::SourceState::Found;
    full.documents = {domain::DocumentKind::IdCard};
    full.waived = {domain::DocumentKind::BankPassbook};
    return full;
}

} // namespace

std::vector<Sample> everySample()
{
    core::SeededRandom source(99);
    std::vector<Sample> samples;
    addCommandsAndEvents(samples, source);
    addMessages(samples, source);
    const auto add = [&](std::string name, const auto &value, auto decode) {
        samples.push_back({std::move(name), encode(value), recoding(decode)});
    };
    add("Claim", random<domain::Claim>(source, kFull), decodeClaim);
    add("Visit", random<domain::Visit>(source, kFull), decodeVisit);
    add("AuditRecord", random<domain::AuditRecord>(source, kFull), decodeAuditRecord);
    add("RulesVerdict", random<domain::RulesVerdict>(source, kFull), decodeRulesVerdict);
    add("ClaimForm", random<domain::ClaimForm>(source, kFull), decodeClaimForm);
    add("RulesCase", fullCase(source), decodeCase);
    add("DecisionDraft", random<DecisionDraft>(source, kFull), decodeDecisionDraft);
    return samples;
}

} // namespace loket::protocol::testing
