// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace loket::protocol {

// What either side accepts from the other. Above these a message is refused with TooLarge or TooDeep before it is read.
inline constexpr std::size_t kMaxCommandBytes = 64 * 1024;
inline constexpr std::size_t kMaxBatchBytes = 512 * 1024;
inline constexpr std::size_t kMaxBatchCommands = 50;
inline constexpr std::size_t kMaxAggregateBytes = 512 * 1024; ///< one claim or visit
inline constexpr std::size_t kMaxPackBytes = 200 * 1024;      ///< one rule pack; as JSON text it fits an aggregate
inline constexpr std::size_t kMaxPageBytes = 16 * 1024 * 1024;
inline constexpr std::size_t kMaxPageRows = 1000;
inline constexpr int kMaxDepth = 16;
inline constexpr std::size_t kMaxText = 4000;        ///< code points of any one string in a command
inline constexpr std::size_t kMaxMembers = 256;      ///< of any one object
inline constexpr std::size_t kMaxValues = 1'000'000; ///< of one message, counting every member and element
inline constexpr std::int64_t kMaxDocumentBytes = 20LL * 1024 * 1024;
inline constexpr std::size_t kChunkBytes = 1024 * 1024;

} // namespace loket::protocol
