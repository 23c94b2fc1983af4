// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

#include "loket/core/errorcode.h"
#include "loket/domain/wiretypes.h"
#include "loket/protocol/limits.h"

#include <iostream>

// Prints what the code knows of the contract, as JSON, for check_contract.py.

namespace {

using namespace loket;

class Lines
{
public:
    void open(std::string_view name, char bracket) { item(name) << bracket, m_first = true; }
    void close(char bracket) { std::cout << bracket, m_first = false; }
    std::ostream &item(std::string_view name = {})
    {
        std::cout << (m_first ? "" : ",\n");
        m_first = false;
        return name.empty() ? std::cout : std::cout << '"' << name << "\":";
    }
    void text(std::string_view text) { item() << '"' << text << '"'; }

private:
    bool m_first = true;
};

template <typename E> void printEnum(Lines &out, std::string_view name)
{
    out.open(name, '[');
    for (const auto &row : domain::EnumNames<E>::kAll)
        out.text(row.name);
    out.close(']');
}

template <typename Body> void printTypes(Lines &out)
{
    for (const auto name : domain::WireTypes<Body>::kAll)
        out.text(name);
}

void printEnums(Lines &out)
{
    out.open("enums", '{');
    printEnum<domain::Role>(out, "Role");
    printEnum<domain::Channel>(out, "Channel");
    printEnum<domain::ClaimReason>(out, "ClaimReason");
    printEnum<domain::ClaimState>(out, "ClaimState");
    printEnum<domain::Outcome>(out, "Outcome");
    printEnum<domain::FollowUpStatus>(out, "FollowUpStatus");
    printEnum<domain::ReasonCode>(out, "ReasonCode");
    printEnum<domain::DocumentKind>(out, "DocumentKind");
    printEnum<domain::DocumentState>(out, "DocumentState");
    printEnum<domain::FieldKey>(out, "FieldKey");
    printEnum<domain::FieldVerdict>(out, "FieldVerdict");
    printEnum<domain::ChecklistItem>(out, "ChecklistItem");
    printEnum<domain::ItemResult>(out, "ItemResult");
    printEnum<domain::ChangeKind>(out, "ChangeKind");
    printEnum<domain::PriorityReason>(out, "PriorityReason");
    printEnum<domain::PriorityState>(out, "PriorityState");
    printEnum<domain::Service>(out, "Service");
    printEnum<domain::VisitState>(out, "VisitState");
    printEnum<domain::TaxRegime>(out, "TaxRegime");
    printEnum<domain::AccessKind>(out, "AccessKind");
    printEnum<domain::SourceState>(out, "SourceState");
    printEnum<domain::RuleOutcome>(out, "RuleOutcome");
    printEnum<domain::HeirRelation>(out, "HeirRelation");
    out.open("ErrorCode", '[');
    for (int code = 0; code <= static_cast<int>(core::ErrorCode::Internal); ++code)
        out.text(core::wireName(static_cast<core::ErrorCode>(code)));
    out.close(']');
    out.close('}');
}

void printLimits(Lines &out)
{
    out.open("limits", '{');
    out.item("kMaxCommandBytes") << protocol::kMaxCommandBytes;
    out.item("kMaxBatchBytes") << protocol::kMaxBatchBytes;
    out.item("kMaxBatchCommands") << protocol::kMaxBatchCommands;
    out.item("kMaxAggregateBytes") << protocol::kMaxAggregateBytes;
    out.item("kMaxPageBytes") << protocol::kMaxPageBytes;
    out.item("kMaxPageRows") << protocol::kMaxPageRows;
    out.item("kMaxDepth") << protocol::kMaxDepth;
    out.item("kMaxText") << protocol::kMaxText;
    out.item("kMaxMembers") << protocol::kMaxMembers;
    out.item("kMaxValues") << protocol::kMaxValues;
    out.item("kMaxDocumentBytes") << protocol::kMaxDocumentBytes;
    out.item("kChunkBytes") << protocol::kChunkBytes;
    out.close('}');
}

} // namespace

int main()
{
    Lines out;
    out.open({}, '{');
    out.open("schemas", '{');
    for (const auto &[name, schema] : protocol::testing::wholeSchema()) {
        out.open(name, '[');
        for (const auto &member : schema.members)
            out.item() << R"({"name":")" << member.name << R"(","type":")" << member.type << R"(","required":)"
                       << (member.required ? "true" : "false") << '}';
        out.close(']');
    }
    out.close('}');
    printEnums(out);
    out.open("commands", '[');
    printTypes<domain::claimcmd::Body>(out);
    printTypes<domain::visitcmd::Body>(out);
    printTypes<domain::officecmd::Body>(out);
    out.text(domain::kWireType<domain::CallNext>);
    out.close(']');
    out.open("events", '[');
    printTypes<domain::claimevt::Body>(out);
    printTypes<domain::visitevt::Body>(out);
    out.close(']');
    printLimits(out);
    out.close('}');
    std::cout << '\n';
}
