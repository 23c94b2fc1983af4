// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/localstore/localstore.h"
#include "loket/models/changes.h"
#include "loket/models/commandmaker.h"

#include <QAbstractListModel>
#include <functional>
#include <vector>

namespace loket::models {

/// Whose turn a claim of this list is.
enum class ChangeTurn
{
    Mine,       ///< this officer can say the next yes
    NewAccount, ///< the bank sent the money back and nobody has given another account
    Others      ///< somebody else's yes
};

struct ChangeRow
{
    localstore::ClaimView view;
    ChangeTurn turn = ChangeTurn::Others;
    core::Timestamp since{}; ///< of the oldest waiting change, or of the bank's refusal
    bool operator==(const ChangeRow &) const = default;
};

/// Claims in which a change waits for its second person, and those that the bank sent back: this officer's own turn
/// first, then the longest wait. Source: LocalStore::claims, read again at every change. Thread: GUI thread only.
class ChangeListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeListModel)

public:
    enum Role
    {
        ClaimIdRole = Qt::UserRole,
        TurnRole ///< int of ChangeTurn
    };

    ChangeListModel(localstore::LocalStore &store, const CommandMaker &maker, QObject *parent = nullptr);

    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const ChangeRow *rowAt(int row) const;
    [[nodiscard]] int rowOf(domain::ClaimId id) const; ///< -1 when nothing waits in it
    /// Rows of which something is this officer's to do.
    [[nodiscard]] int mine() const;
    [[nodiscard]] core::Zone zone() const { return m_maker.officer().zone; }
    /// A screen reader's words for a row; the panel's.
    void setDescription(std::function<QString(const ChangeRow &)> describe) { m_describe = std::move(describe); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

public slots:
    void reload();

signals:
    void loaded();

private:
    void take(std::vector<localstore::ClaimView> failed, std::vector<localstore::ClaimView> changing);
    [[nodiscard]] ChangeRow rowFor(localstore::ClaimView view) const;

    localstore::LocalStore &m_store;
    const CommandMaker &m_maker;
    std::function<QString(const ChangeRow &)> m_describe;
    std::vector<ChangeRow> m_rows;
    bool m_loaded = false;
};

} // namespace loket::models
