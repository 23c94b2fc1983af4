// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"

#include "loket/rules/packsignature.h"

#include <string>
#include <vector>

namespace loket::ctl {

// One function a word after "rules"; a row of the table in rulescommand.cpp each.

/// Answers the cases of a file. Every case is answered or refused on its own, as JSON on standard output; an error when
/// one was refused.
[[nodiscard]] core::Result<> evaluateRules(const Workshop &workshop, const Arguments &arguments);

/// Makes head office's key: the secret (mode 0600) and, beside it, the public one.
[[nodiscard]] core::Result<> makeRulesKey(const Workshop &workshop, const Arguments &arguments);
/// Signs a pack that reads: writes pack.sig beside pack.json.
[[nodiscard]] core::Result<> signRules(const Workshop &workshop, const Arguments &arguments);
/// Reads one pack as the server would, and its signature when a public key is known.
[[nodiscard]] core::Result<> checkRules(const Workshop &workshop, const Arguments &arguments);
/// The packs of the program and those that are published, also while the server runs.
[[nodiscard]] core::Result<> listRules(const Workshop &workshop, const Arguments &arguments);
/// Puts a signed pack into the centre: through the server when it runs, else into its data.
[[nodiscard]] core::Result<> publishRules(const Workshop &workshop, const Arguments &arguments);

// What these share.

struct SignedFolder
{
    std::string text;      ///< of pack.json
    std::string signature; ///< of pack.sig; empty when there is none
};
/// Error NotFound, TooLarge.
[[nodiscard]] core::Result<SignedFolder> readSignedFolder(const std::string &folder);
/// RulePack::load, with the file named in the error.
[[nodiscard]] core::Result<rules::RulePack> readPack(const std::string &folder, const std::string &text);
/// Head office's public keys as set for this run. Error Malformed.
[[nodiscard]] core::Result<std::vector<rules::PublicKey>> trustedKeys(const Workshop &workshop);
/// The packs as the centre goes by them: those of the program, and with a data folder those published into it.
[[nodiscard]] core::Result<rules::RuleBook> bookInUse(const Workshop &workshop);

} // namespace loket::ctl
