// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"

#include "loket/core/clock.h"
#include "loket/core/id.h"
#include "loket/rules/rulepack.h"
#include "loket/store/store.h"

#include <memory>
#include <string>

namespace loket::ctl {

/// What every command has at hand.
struct Workshop
{
    std::string dataDir;
    std::string rulesDir;
    std::string samplesDir;
    std::string rulesKey; ///< head office's public keys, as text
    const core::Clock &clock;
    core::RandomSource &random;
    core::IdSource &ids;

    [[nodiscard]] core::Result<std::unique_ptr<store::Store>>
    open(store::OpenMode mode = store::OpenMode::Existing) const;
    /// Error misuse() when nobody said where the data are, NotFound when there is no store.
    [[nodiscard]] core::Result<> requireData() const;
    [[nodiscard]] core::Result<rules::RuleBook> rules() const;
};

// One function a command. Each prints what it did in a line or two; a refusal is an error for main() to print.
[[nodiscard]] core::Result<> initialise(const Workshop &workshop, const Arguments &arguments);
[[nodiscard]] core::Result<> migrate(const Workshop &workshop, const Arguments &arguments);
[[nodiscard]] core::Result<> users(const Workshop &workshop, const Arguments &arguments);
[[nodiscard]] core::Result<> importFile(const Workshop &workshop, const Arguments &arguments);
[[nodiscard]] core::Result<> seed(const Workshop &workshop, const Arguments &arguments);
[[nodiscard]] core::Result<> printRecap(const Workshop &workshop, const Arguments &arguments);
/// The last messages to participants that the embedded register has taken, the phone masked.
[[nodiscard]] core::Result<> printMessages(const Workshop &workshop, const Arguments &arguments);
/// "rules ...": the table of what can be done with the rules is in rulescommand.cpp.
[[nodiscard]] core::Result<> rulesCommand(const Workshop &workshop, const Arguments &arguments);
/// The trail of a period or of a person, identifiers masked; leaves a line in the trail itself.
[[nodiscard]] core::Result<> audit(const Workshop &workshop, const Arguments &arguments);
[[nodiscard]] core::Result<> verify(const Workshop &workshop, const Arguments &arguments);

/// "cso,supervisor" to roles. Error InvalidValue names the word that is none.
[[nodiscard]] core::Result<domain::RoleSet> parseRoles(const std::string &text);
/// Reads a whole file or pipe. Error NotFound, TooLarge (over `limit` bytes).
[[nodiscard]] core::Result<std::string> readFile(const std::string &path, std::size_t limit);
/// Writes beside, syncs and renames. Error Storage.
[[nodiscard]] core::Result<> writeFile(const std::string &path, const std::string &bytes);

} // namespace loket::ctl
