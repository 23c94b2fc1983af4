// SPDX-License-Identifier: GPL-3.0-or-later
#include "reasonmodel.h"

#include "loket/ui/reasontree.h"

namespace loket::ui {

bool ReasonModel::setReasons(const std::vector<domain::RuleReason> &reasons)
{
    if (reasons == m_reasons)
        return false;
    beginResetModel();
    m_reasons = reasons;
    m_nodes.clear();
    m_top.clear();
    for (const domain::RuleReason &reason : m_reasons)
        add(reason, kTop, static_cast<int>(m_top.size()));
    endResetModel();
    return true;
}

void ReasonModel::add(const domain::RuleReason &reason, std::size_t parent, int row)
{
    const std::size_t place = m_nodes.size();
    m_nodes.push_back({&reason, parent, row, {}});
    (parent == kTop ? m_top : m_nodes[parent].parts).push_back(place);
    int part = 0;
    for (const domain::RuleReason &each : reason.parts)
        add(each, place, part++);
}

void ReasonModel::retranslate()
{
    emit layoutAboutToBeChanged();
    emit layoutChanged();
}

const domain::RuleReason *ReasonModel::reason(const QModelIndex &index) const
{
    return index.isValid() && index.model() == this ? m_nodes[index.internalId()].reason : nullptr;
}

const std::vector<std::size_t> &ReasonModel::partsOf(const QModelIndex &parent) const
{
    return parent.isValid() ? m_nodes[parent.internalId()].parts : m_top;
}

QModelIndex ReasonModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, partsOf(parent)[static_cast<std::size_t>(row)]);
}

QModelIndex ReasonModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const std::size_t above = m_nodes[child.internalId()].parent;
    return above == kTop ? QModelIndex() : createIndex(m_nodes[above].row, 0, above);
}

int ReasonModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(partsOf(parent).size());
}

QVariant ReasonModel::data(const QModelIndex &index, int role) const
{
    const domain::RuleReason *step = reason(index);
    if (step == nullptr)
        return {};
    if (role == Qt::DisplayRole)
        return reasonText(*step);
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList spoken{outcomeText(step->outcome), reasonText(*step), comparedText(*step),
                       QString::fromStdString(step->source)};
    spoken.removeAll(QString());
    return spoken.join(QStringLiteral(". "));
}

} // namespace loket::ui
