// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/date.h"
#include "loket/protocol/messages.h"

#include <optional>
#include <string>
#include <vector>

namespace loket::protocol {

// Questions that change nothing, and the answer about rules. encodeMessage and decodeMessage (messages.h) take them.

/// Body of commands:status: which results does the caller still miss?
struct CommandIds
{
    std::vector<domain::CommandId> ids; ///< up to kMaxBatchCommands
    bool operator==(const CommandIds &) const = default;
};

/// By exactly one identifier; never by name.
struct PersonQuery
{
    std::optional<std::string> nik;
    std::optional<std::string> kpj;
    std::optional<std::string> phone;
    bool operator==(const PersonQuery &) const = default;
};

/// One rule pack as head office published it.
struct RulePackText
{
    std::string id;
    core::Date validFrom;
    std::optional<core::Date> validTo; ///< last day, inclusive
    std::string text;                  ///< the pack's file, verbatim
    std::string signature;             ///< head office's, as in pack.sig; empty when it came with the program
    bool operator==(const RulePackText &) const = default;
};

/// Body of a feed row "rules": a pack that head office has published. It stands one level down, where a version that
/// does not know such rows hands it on without weighing it.
struct RulePackRow
{
    RulePackText pack;
    bool operator==(const RulePackRow &) const = default;
};

struct RulesAnswer
{
    std::vector<RulePackText> packs;
    bool operator==(const RulesAnswer &) const = default;
};

} // namespace loket::protocol
