// SPDX-License-Identifier: GPL-3.0-or-later
#include "shapes/messages.h"
#include "reader.h"
#include "writer.h"

#include "loket/protocol/limits.h"

namespace loket::protocol {
namespace {

/// What one message of a type may weigh; a single answer fits an aggregate and something around it.
template <typename T> constexpr std::size_t kMaxBytes = kMaxCommandBytes;
template <> constexpr std::size_t kMaxBytes<CommandResult> = kMaxAggregateBytes + kMaxCommandBytes;
template <> constexpr std::size_t kMaxBytes<BatchAnswer> = kMaxPageBytes;
template <> constexpr std::size_t kMaxBytes<FeedPage> = kMaxPageBytes;
template <> constexpr std::size_t kMaxBytes<FeedRow> = kMaxAggregateBytes + kMaxCommandBytes;

core::Result<> checkCount(const FeedPage &page)
{
    if (page.rows.size() > kMaxPageRows)
        return core::fail(core::ErrorCode::TooLarge, "too many rows", "rows");
    return {};
}

core::Result<> checkCount(const BatchAnswer &answer)
{
    if (answer.results.size() > kMaxBatchCommands)
        return core::fail(core::ErrorCode::TooLarge, "too many results", "results");
    return {};
}

core::Result<> checkCount(const auto &)
{
    return {};
}

} // namespace

template <typename T> std::string encodeMessage(const T &message)
{
    return written(message);
}

template <typename T> core::Result<T> decodeMessage(std::string_view json)
{
    auto message = decoded<T>(json, {kMaxBytes<T>, kMaxText});
    if (!message)
        return message;
    if (const auto counted = checkCount(*message); !counted)
        return core::passOn(counted);
    return message;
}

#define LOKET_MESSAGE(type)                                                                                            \
    template std::string encodeMessage<type>(const type &);                                                            \
    template core::Result<type> decodeMessage<type>(std::string_view);

LOKET_MESSAGE(SignInRequest)
LOKET_MESSAGE(UserInfo)
LOKET_MESSAGE(BranchInfo)
LOKET_MESSAGE(SignInAnswer)
LOKET_MESSAGE(Problem)
LOKET_MESSAGE(CommandResult)
LOKET_MESSAGE(BatchAnswer)
LOKET_MESSAGE(FeedRow)
LOKET_MESSAGE(FeedPage)
LOKET_MESSAGE(Hint)
LOKET_MESSAGE(UploadState)
LOKET_MESSAGE(Health)
LOKET_MESSAGE(RecapRow)
LOKET_MESSAGE(Recap)
LOKET_MESSAGE(PersonLookup)

#undef LOKET_MESSAGE

} // namespace loket::protocol
