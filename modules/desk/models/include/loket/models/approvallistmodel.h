// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/localstore/localstore.h"
#include "loket/models/approval.h"
#include "loket/models/commandmaker.h"

#include <QAbstractListModel>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace loket::models {

struct ApprovalRow
{
    localstore::ClaimView view;
    ApprovalBar bar = ApprovalBar::None;
    std::optional<PayDays> days;
    bool aboveLimit = false;           ///< the larger amount band
    std::vector<domain::FieldKey> odd; ///< fields that a register contradicts
    bool operator==(const ApprovalRow &) const = default;
};

/// What waits for a second person: by the last day to pay, never by amount; what is not this officer's stands last.
/// Source: LocalStore::claims, read again at every change and when the day changes. Thread: GUI thread only.
class ApprovalListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApprovalListModel)

public:
    enum Role
    {
        ClaimIdRole = Qt::UserRole,
        NameRole,
        NumberRole,
        ReasonRole,  ///< int of domain::ClaimReason
        MakerRole,   ///< QString
        OutcomeRole, ///< int of domain::Outcome: what the officer proposes
        NetRole,     ///< qint64 rupiah; invalid without a benefit
        BarRole,     ///< int of ApprovalBar
        UrgentRole,  ///< the last day but one, the last day, or past it
        ProvisionalRole
    };

    ApprovalListModel(localstore::LocalStore &store, const CommandMaker &maker,
                      std::shared_ptr<const rules::RuleBook> rules, QObject *parent = nullptr);

    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const ApprovalRow *rowAt(int row) const;
    [[nodiscard]] int rowOf(domain::ClaimId id) const; ///< -1 when it does not wait
    [[nodiscard]] int open() const;                    ///< rows this officer may sign
    [[nodiscard]] int urgent() const;                  ///< of those
    [[nodiscard]] int late() const;                    ///< of those
    /// The limit between the two amount bands; nullopt without rules in force.
    [[nodiscard]] std::optional<core::Rupiah> limit() const;
    /// A screen reader's words for a row; the panel's.
    void setDescription(std::function<QString(const ApprovalRow &)> describe) { m_describe = std::move(describe); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

public slots:
    void reload();

signals:
    void loaded();

private:
    void take(std::vector<localstore::ClaimView> claims);
    void place(std::vector<ApprovalRow> wanted);
    [[nodiscard]] ApprovalRow rowFor(localstore::ClaimView view) const;

    localstore::LocalStore &m_store;
    const CommandMaker &m_maker;
    std::shared_ptr<const rules::RuleBook> m_rules;
    std::function<QString(const ApprovalRow &)> m_describe;
    std::vector<ApprovalRow> m_rows;
    core::Date m_day;
    bool m_loaded = false;
    QTimer m_timer;
};

[[nodiscard]] bool isUrgent(const ApprovalRow &row);

} // namespace loket::models
