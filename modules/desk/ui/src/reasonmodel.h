// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/benefit.h"

#include <QAbstractItemModel>
#include <vector>

namespace loket::ui {

/// The steps of an explanation as a tree of one column.
class ReasonModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    /// False when they are what is shown already.
    bool setReasons(const std::vector<domain::RuleReason> &reasons);
    /// The texts are in another language now.
    void retranslate();
    [[nodiscard]] const domain::RuleReason *reason(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &) const override { return 1; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    static constexpr std::size_t kTop = static_cast<std::size_t>(-1);

    struct Node
    {
        const domain::RuleReason *reason;
        std::size_t parent;
        int row;
        std::vector<std::size_t> parts;
    };
    void add(const domain::RuleReason &reason, std::size_t parent, int row);
    [[nodiscard]] const std::vector<std::size_t> &partsOf(const QModelIndex &parent) const;

    std::vector<domain::RuleReason> m_reasons;
    std::vector<Node> m_nodes; // an index carries its place here
    std::vector<std::size_t> m_top;
};

} // namespace loket::ui
