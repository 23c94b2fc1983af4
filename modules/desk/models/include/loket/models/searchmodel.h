// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/localstore/localstore.h"

#include <QAbstractListModel>
#include <QTimer>
#include <optional>

namespace loket::models {

/// Claims found on this PC while somebody types, with the row that Enter would open.
///
/// Source: LocalStore::search, 120 ms after the last key, from two characters on. Thread: GUI thread only.
class SearchModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchModel)

public:
    enum class State
    {
        Idle, ///< nothing typed
        TooShort,
        Searching,
        Ready
    };
    enum Role
    {
        ClaimIdRole = Qt::UserRole,
        NameRole,
        NumberRole, ///< "K-0387", empty while provisional
        NikRole,    ///< masked
        KpjRole,    ///< masked
        StateRole,  ///< int of domain::ClaimState
        ReasonRole, ///< int of domain::ClaimReason
        ProvisionalRole
    };

    explicit SearchModel(localstore::LocalStore &store, QObject *parent = nullptr);

    void setText(const QString &text);
    void clear() { setText({}); }
    [[nodiscard]] State state() const { return m_state; }
    /// Matches altogether, also beyond those shown.
    [[nodiscard]] std::size_t total() const { return m_answer.total; }

    [[nodiscard]] int currentRow() const { return m_current; }
    void setCurrentRow(int row);
    /// By steps, without going round.
    void moveCurrent(int steps);
    [[nodiscard]] std::optional<domain::ClaimId> currentClaim() const;
    [[nodiscard]] const localstore::ClaimView *claimAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void stateChanged();
    void currentChanged(int row);

private:
    void search();
    void setState(State state);
    void show(localstore::SearchAnswer answer);

    localstore::LocalStore &m_store;
    QString m_text;
    State m_state = State::Idle;
    localstore::SearchAnswer m_answer;
    int m_current = -1;
    QTimer m_pause;
};

} // namespace loket::models
