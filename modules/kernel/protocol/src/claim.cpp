// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader.h"
#include "shapes/draft.h"
#include "writer.h"

#include "loket/protocol/codec.h"
#include "loket/protocol/limits.h"

namespace loket::protocol {

namespace {
constexpr TreeLimits kLimits{kMaxAggregateBytes, kMaxText};
}

std::string encode(const domain::Claim &claim)
{
    return written(claim);
}

core::Result<domain::Claim> decodeClaim(std::string_view json)
{
    return decoded<domain::Claim>(json, kLimits);
}

std::string encode(const domain::ClaimForm &form)
{
    return written(form);
}

core::Result<domain::ClaimForm> decodeClaimForm(std::string_view json)
{
    return decoded<domain::ClaimForm>(json, {kMaxCommandBytes, kMaxText});
}

std::string encode(const domain::RulesVerdict &verdict)
{
    return written(verdict);
}

core::Result<domain::RulesVerdict> decodeRulesVerdict(std::string_view json)
{
    return decoded<domain::RulesVerdict>(json, kLimits);
}

std::string encode(const DecisionDraft &draft)
{
    return written(draft);
}

core::Result<DecisionDraft> decodeDecisionDraft(std::string_view json)
{
    return decoded<DecisionDraft>(json, kLimits);
}

} // namespace loket::protocol
