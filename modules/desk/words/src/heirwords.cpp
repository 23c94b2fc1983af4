// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/words/words.h"

#include <QCoreApplication>

namespace loket::words {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(loket::words::HeirWords)

public:
    static QString heirRelation(domain::HeirRelation value);
};

QString Words::heirRelation(domain::HeirRelation value)
{
    using domain::HeirRelation;
    switch (value) {
    case HeirRelation::Spouse:
        return tr("Widow or widower");
    case HeirRelation::Child:
        return tr("Child");
    case HeirRelation::Parent:
        return tr("Parent");
    case HeirRelation::Grandparent:
        return tr("Grandparent");
    case HeirRelation::Grandchild:
        return tr("Grandchild");
    case HeirRelation::Sibling:
        return tr("Brother or sister");
    case HeirRelation::ParentInLaw:
        return tr("Parent-in-law");
    case HeirRelation::Testament:
        return tr("Named in the will");
    case HeirRelation::Estate:
        return tr("Balai Harta Peninggalan");
    case HeirRelation::Unknown:
        break;
    }
    return tr("unknown");
}

} // namespace

QString heirRelation(domain::HeirRelation value)
{
    return Words::heirRelation(value);
}

} // namespace loket::words
