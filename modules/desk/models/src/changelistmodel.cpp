// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/models/changelistmodel.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace loket::models {
namespace {

using localstore::ClaimView;
using localstore::LocalStore;

constexpr std::size_t kMost = 500;

domain::ClaimId idOf(const ChangeRow &row)
{
    return row.view.claim.id;
}

auto orderOf(const ChangeRow &row)
{
    return std::tuple(row.turn, row.since, row.view.claim.id);
}

} // namespace

ChangeListModel::ChangeListModel(LocalStore &store, const CommandMaker &maker, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_maker(maker)
{
    connect(&store, &LocalStore::claimsChanged, this, &ChangeListModel::reload);
    connect(&store, &LocalStore::replicaReset, this, &ChangeListModel::reload);
    reload();
}

void ChangeListModel::reload()
{
    m_store.claims({{domain::ClaimState::PaymentFailed}, kMost}, this, [this](std::vector<ClaimView> failed) {
        m_store.claims({{}, kMost, true}, this, [this, failed = std::move(failed)](std::vector<ClaimView> changing) {
            take(failed, std::move(changing));
        });
    });
}

ChangeRow ChangeListModel::rowFor(ClaimView view) const
{
    ChangeRow row;
    row.view = std::move(view);
    const domain::Claim &claim = row.view.claim;
    const bool mine = std::ranges::any_of(claim.changes, [&](const domain::PendingChange &change) {
        return changeBar(claim, change, m_maker.officer()) == ChangeBar::None;
    });
    row.turn = mine ? ChangeTurn::Mine : claim.changes.empty() ? ChangeTurn::NewAccount : ChangeTurn::Others;
    if (claim.changes.empty())
        row.since = claim.payment ? claim.payment->at : claim.changedAt;
    else
        row.since = std::ranges::min(claim.changes, {}, &domain::PendingChange::at).at;
    return row;
}

void ChangeListModel::take(std::vector<ClaimView> failed, std::vector<ClaimView> changing)
{
    std::vector<ChangeRow> rows;
    for (ClaimView &view : failed)
        rows.push_back(rowFor(std::move(view)));
    for (ClaimView &view : changing) {
        if (view.claim.state != domain::ClaimState::PaymentFailed)
            rows.push_back(rowFor(std::move(view)));
    }
    std::ranges::sort(rows, {}, orderOf);
    m_loaded = true;
    for (int i = rowCount() - 1; i >= 0; --i) {
        if (std::ranges::find(rows, idOf(m_rows[static_cast<std::size_t>(i)]), idOf) != rows.end())
            continue;
        beginRemoveRows({}, i, i);
        m_rows.erase(m_rows.begin() + i);
        endRemoveRows();
    }
    for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
        ChangeRow &row = rows[static_cast<std::size_t>(i)];
        const int have = rowOf(idOf(row));
        if (have < 0) {
            beginInsertRows({}, i, i);
            m_rows.insert(m_rows.begin() + i, std::move(row));
            endInsertRows();
            continue;
        }
        if (have != i) {
            beginMoveRows({}, have, have, {}, i);
            std::rotate(m_rows.begin() + i, m_rows.begin() + have, m_rows.begin() + have + 1);
            endMoveRows();
        }
        if (m_rows[static_cast<std::size_t>(i)] != row) {
            m_rows[static_cast<std::size_t>(i)] = std::move(row);
            emit dataChanged(index(i), index(i));
        }
    }
    emit loaded();
}

const ChangeRow *ChangeListModel::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int ChangeListModel::rowOf(domain::ClaimId id) const
{
    const auto found = std::ranges::find(m_rows, id, idOf);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ChangeListModel::mine() const
{
    // Whoever can give another account has a claim to call about.
    const bool gives = m_maker.officer().roles.hasAny({domain::Role::Cso, domain::Role::Verifier});
    return static_cast<int>(std::ranges::count_if(m_rows, [gives](const ChangeRow &row) {
        return row.turn == ChangeTurn::Mine || (gives && row.turn == ChangeTurn::NewAccount);
    }));
}

int ChangeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ChangeListModel::data(const QModelIndex &index, int role) const
{
    const ChangeRow *row = index.isValid() && index.model() == this ? rowAt(index.row()) : nullptr;
    if (row == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return QString::fromStdString(row->view.claim.form.participant.name);
    case ClaimIdRole:
        return QString::fromStdString(row->view.claim.id.toString());
    case TurnRole:
        return static_cast<int>(row->turn);
    case Qt::AccessibleTextRole:
        return m_describe ? m_describe(*row) : QString();
    default:
        return {};
    }
}

} // namespace loket::models
