// SPDX-License-Identifier: GPL-3.0-or-later
#include "message.h"
#include "shapes/queries.h"
#include "shapes/session.h"
#include "shapes/sync.h"

namespace loket::protocol {

using core::ErrorCode;
using core::fail;

// A single answer fits an aggregate and something around it. What is deeper than the members of that aggregate is read
// when the aggregate is; the number is the depth of the aggregate in the message.
template <> inline constexpr TreeLimits kLimitsOf<CommandResult>{kMaxAggregateBytes + kMaxCommandBytes, kMaxText, 2};
template <> inline constexpr TreeLimits kLimitsOf<FeedRow>{kMaxAggregateBytes + kMaxCommandBytes, kMaxText, 2};
template <> inline constexpr TreeLimits kLimitsOf<BatchAnswer>{kMaxPageBytes, kMaxText, 4};
template <> inline constexpr TreeLimits kLimitsOf<FeedPage>{kMaxPageBytes, kMaxText, 4};
template <>
inline constexpr TreeLimits kLimitsOf<RulesAnswer>{kMaxPageBytes, kMaxAggregateBytes}; // packs are whole files
template <> inline constexpr TreeLimits kLimitsOf<RulePackText>{kMaxAggregateBytes, kMaxAggregateBytes};
template <> inline constexpr TreeLimits kLimitsOf<RulePackRow>{kMaxAggregateBytes, kMaxAggregateBytes};

static core::Result<> checkMessage(const FeedPage &page)
{
    return page.rows.size() > kMaxPageRows ? fail(ErrorCode::TooLarge, "too many rows", "rows") : core::Result<>{};
}

static core::Result<> checkMessage(const BatchAnswer &answer)
{
    return answer.results.size() > kMaxBatchCommands ? fail(ErrorCode::TooLarge, "too many results", "results")
                                                     : core::Result<>{};
}

static core::Result<> checkMessage(const CommandIds &question)
{
    return question.ids.size() > kMaxBatchCommands ? fail(ErrorCode::TooLarge, "too many ids", "ids")
                                                   : core::Result<>{};
}

static core::Result<> checkMessage(const PersonQuery &query)
{
    const int given = int{query.nik.has_value()} + int{query.kpj.has_value()} + int{query.phone.has_value()};
    return given == 1 ? core::Result<>{} : fail(ErrorCode::MissingField, "exactly one of nik, kpj and phone", "nik");
}

LOKET_MESSAGE(SignInRequest)
LOKET_MESSAGE(UserInfo)
LOKET_MESSAGE(BranchInfo)
LOKET_MESSAGE(SignInAnswer)
LOKET_MESSAGE(Problem)
LOKET_MESSAGE(Health)
LOKET_MESSAGE(CommandResult)
LOKET_MESSAGE(BatchAnswer)
LOKET_MESSAGE(FeedRow)
LOKET_MESSAGE(FeedPage)
LOKET_MESSAGE(Hint)
LOKET_MESSAGE(UploadState)
LOKET_MESSAGE(RecapRow)
LOKET_MESSAGE(Recap)
LOKET_MESSAGE(PersonLookup)
LOKET_MESSAGE(CommandIds)
LOKET_MESSAGE(PersonQuery)
LOKET_MESSAGE(RulePackText)
LOKET_MESSAGE(RulePackRow)
LOKET_MESSAGE(RulesAnswer)

} // namespace loket::protocol
