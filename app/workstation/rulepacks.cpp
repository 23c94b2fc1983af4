// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulepacks.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>

namespace loket::workstation {

namespace {

using rules::PackRefusal;

/// Texts for people; `what` is the number of the pack.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RulesNotice)

public:
    static QString title(PackRefusal why, const QString &pack)
    {
        switch (why) {
        case PackRefusal::NoKey:
            return tr("Rule pack %1 is not used: the key of head office is missing on this PC.").arg(pack);
        case PackRefusal::UnknownKey:
            return tr("Rule pack %1 refused: it is signed with a key that this PC does not know.").arg(pack);
        case PackRefusal::Unsigned:
        case PackRefusal::BadSignature:
            return tr("Rule pack %1 refused: the signature is not valid.").arg(pack);
        case PackRefusal::BadSchema:
            return tr("Rule pack %1 refused: this version of Loket cannot read it.").arg(pack);
        case PackRefusal::Conflict:
            return tr("Rule pack %1 refused: its days are those of another pack.").arg(pack);
        }
        return {};
    }
    static QString instead(const QString &inForce)
    {
        if (inForce.isEmpty())
            return tr("No rules are in force today. Contact head office.");
        return tr("Rules %1 stay in force. Contact head office.").arg(inForce);
    }
};

} // namespace

core::Result<std::vector<rules::RulePack>> builtInRules()
{
    std::vector<rules::RulePack> all;
    for (QDirIterator packs(QStringLiteral(":/rules"), {QStringLiteral("pack.json")}, QDir::Files,
                            QDirIterator::Subdirectories);
         packs.hasNext();) {
        QFile file(packs.next());
        if (!file.open(QIODevice::ReadOnly))
            return core::fail(core::ErrorCode::Corrupt, "a built-in rule pack cannot be read");
        auto pack = rules::RulePack::load(file.readAll().toStdString());
        if (!pack)
            return core::passOn(pack);
        all.push_back(std::move(*pack));
    }
    // Packs that do not go together would be left out without a word.
    rules::RuleBook together;
    for (const rules::RulePack &pack : all) {
        if (const auto added = together.add(pack); !added)
            return core::passOn(added);
    }
    return all;
}

RulesNotice noticeOf(const std::vector<rules::RefusedPack> &refused, const QString &inForce)
{
    if (refused.empty())
        return {};
    const rules::RefusedPack &first = refused.front();
    return {Words::title(first.problem.why, QString::fromStdString(first.id)), Words::instead(inForce)};
}

} // namespace loket::workstation
