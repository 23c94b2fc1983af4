// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulepacks.h"

#include <QDirIterator>
#include <QFile>

namespace loket::workstation {

core::Result<std::shared_ptr<const rules::RuleBook>> builtInRules()
{
    auto book = std::make_shared<rules::RuleBook>();
    for (QDirIterator packs(QStringLiteral(":/rules"), {QStringLiteral("pack.json")}, QDir::Files,
                            QDirIterator::Subdirectories);
         packs.hasNext();) {
        QFile file(packs.next());
        if (!file.open(QIODevice::ReadOnly))
            return core::fail(core::ErrorCode::Corrupt, "a built-in rule pack cannot be read");
        auto pack = rules::RulePack::load(file.readAll().toStdString());
        if (!pack)
            return core::passOn(pack);
        if (const auto added = book->add(std::move(*pack)); !added)
            return core::passOn(added);
    }
    return book;
}

} // namespace loket::workstation
