// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/clock.h"
#include "loket/core/result.h"
#include "loket/protocol/queries.h"
#include "loket/rules/packshelf.h"
#include "loket/store/store.h"

#include <mutex>
#include <string>
#include <vector>

namespace loket::services {

/// A pack that came with the program: whoever installed the program trusts it as much.
struct ShippedPack
{
    rules::RulePack pack;
    std::string text; ///< its file
};

/// What became of a pack that was given to the centre.
struct Publication
{
    std::string id;
    std::string signedBy;                 ///< id of the key
    bool already = false;                 ///< the very same pack was published before; nothing was done
    std::vector<store::FeedPlace> places; ///< in the feeds of the branches
};

/// The centre's rules: what head office has published and what came with the program. Keeps the book that everybody
/// else reads, and changes it while the centre runs. Safe to use from any thread.
class RulePacks
{
public:
    /// `trusted` are head office's public keys; without one nothing can be published. The store and `book` outlive
    /// this.
    RulePacks(store::Store &store, const core::Clock &clock, rules::RuleBook &book, std::vector<ShippedPack> shipped,
              std::vector<rules::PublicKey> trusted);

    /// Fills the book from the store; to be called once before anybody reads it. Returns what of it is not used: those
    /// packs are as if they had not been published. Error Storage.
    [[nodiscard]] core::Result<rules::PackShelf> load();

    /// Verifies signature, schema and validity, keeps the pack for ever, tells every branch's feed, writes the audit
    /// and puts it into the book. `by` is who brought it. Error NotAllowed (no key, or one that is not trusted),
    /// DigestMismatch, MissingField (signature), TooLarge, Duplicate (id with other bytes), InvalidValue (validity), or
    /// what RulePack::load refuses.
    [[nodiscard]] core::Result<Publication> publish(const std::string &text, const std::string &signature,
                                                    const std::string &by);

    /// Every pack in use, for workstations.
    [[nodiscard]] protocol::RulesAnswer answer() const;

private:
    [[nodiscard]] core::Result<rules::RulePack> accepted(const std::string &text, const std::string &signature,
                                                         std::string &signedBy) const;
    [[nodiscard]] core::Result<> mayJoin(const rules::RulePack &pack, const std::string &text) const;
    [[nodiscard]] core::Result<rules::PackShelf> shelve();

    store::Store &m_store;
    const core::Clock &m_clock;
    rules::RuleBook &m_book;
    const std::vector<ShippedPack> m_shipped;
    const std::vector<rules::PublicKey> m_trusted;
    mutable std::mutex m_mutex; ///< one publication at a time; guards m_answer
    protocol::RulesAnswer m_answer;
};

} // namespace loket::services
