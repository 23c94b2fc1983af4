// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/rules/packshelf.h"

#include <QObject>
#include <memory>
#include <vector>

namespace loket::localstore {
class LocalStore;
}

namespace loket::models {

/// The rules of this workstation: head office's packs that the centre has sent and that verify with a key of this
/// workstation's own, and those that came with the program. The book keeps its address and changes what it answers.
///
/// Thread: the GUI's; the packs are read and verified in the store's.
class DeskRules final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeskRules)

public:
    /// Without a trusted key no published pack is used.
    DeskRules(std::vector<rules::RulePack> builtIn, std::vector<rules::PublicKey> trusted);

    [[nodiscard]] std::shared_ptr<const rules::RuleBook> book() const { return m_book; }
    /// What is not used, and why; what was in force before is in force.
    [[nodiscard]] const std::vector<rules::RefusedPack> &refused() const { return m_refused; }

    /// Reads what the store has, now and whenever there is more. The store outlives this, or another one is followed
    /// before it ends.
    void follow(localstore::LocalStore &store);

signals:
    /// The published packs of the followed store have been read.
    void read();
    void refusedChanged();

private:
    struct Reading;
    void readPacks();
    void take(Reading &reading);

    const std::vector<rules::RulePack> m_builtIn;
    const std::vector<rules::PublicKey> m_trusted;
    std::shared_ptr<rules::RuleBook> m_book;
    std::vector<rules::RefusedPack> m_refused;
    localstore::LocalStore *m_store = nullptr;
};

} // namespace loket::models
