// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/rules/packsignature.h"
#include "loket/rules/rulepack.h"

#include <span>
#include <string>
#include <vector>

namespace loket::rules {

/// A pack as head office published it: bytes and detached signature. `id` is what it was announced as.
struct PublishedPack
{
    std::string id;
    std::string text;
    std::string signature;
    bool operator==(const PublishedPack &) const = default;
};

/// The pack, when a trusted key signed it, it reads, and it is the one that was announced.
[[nodiscard]] tl::expected<RulePack, PackProblem> acceptPack(const PublishedPack &published,
                                                             std::span<const PublicKey> trusted);

struct RefusedPack
{
    std::string id;
    PackProblem problem;
    bool operator==(const RefusedPack &) const = default;
};

/// What is to be used of all the packs there are, and what is not, with the reason. One bad pack never keeps another
/// one out: what was in force stays in force.
struct PackShelf
{
    RuleBook book;
    std::vector<RefusedPack> refused;  ///< of head office's
    std::vector<std::string> setAside; ///< built in, but head office has published another for its days
};

/// Head office's packs in the order of their publication come first, those that came with the program fill up.
[[nodiscard]] PackShelf shelve(std::span<const PublishedPack> published, std::span<const RulePack> builtIn,
                               std::span<const PublicKey> trusted);

/// Whether this pack may join the book now: it has a new id, changes the rules of no day before `today`, and leaves no
/// day without rules that had some. Error Duplicate, InvalidValue (validity).
[[nodiscard]] core::Result<> mayPublish(const RuleBook &book, const RulePack &pack, core::Date today);

} // namespace loket::rules
