// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/commandmaker.h"
#include "loket/protocol/messages.h"

#include <QAbstractTableModel>
#include <functional>
#include <optional>
#include <vector>

namespace loket::models {

/// Asks the centre to count; answers in the GUI thread, never once `context` is gone.
using RecapSource = std::function<void(core::Date from, core::Date to, QObject *context,
                                       std::function<void(core::Result<protocol::Recap>)> answer)>;

enum class RecapState
{
    Idle,
    Loading,
    Ready,
    Failed
};

/// One column of the recap added up.
struct RecapSums
{
    qint64 approved = 0;
    qint64 rejected = 0;
    qint64 all = 0;

    [[nodiscard]] qint64 decided() const { return approved + rejected; }
    /// Of the decided ones; nullopt while nothing is decided.
    [[nodiscard]] std::optional<double> approvedShare() const;
    bool operator==(const RecapSums &) const = default;
};

/// The branch recap: follow-up by channel over a period, with totals; the last row is the sum.
/// Counted by the centre and never kept here. Borrows maker. Thread: GUI thread only.
class RecapModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecapModel)

public:
    enum Column
    {
        StatusColumn,
        OnlineColumn,
        OnsiteColumn,
        TotalColumn,
        ShareColumn,
        ColumnCount
    };
    enum Role
    {
        StatusRole = Qt::UserRole, ///< int of domain::FollowUpStatus; Unknown for the sum
        CountRole,                 ///< qint64, count columns
        ShareRole,                 ///< double 0 to 1 of all, share column
        SumRole                    ///< bool: the last row
    };

    RecapModel(const CommandMaker &maker, RecapSource source, QObject *parent = nullptr);

    [[nodiscard]] core::Date today() const { return m_maker.today(); }
    [[nodiscard]] const CommandMaker &maker() const { return m_maker; }
    /// Asks for these days, both inclusive, in either order. What was shown stays until the answer.
    void load(core::Date from, core::Date to);
    [[nodiscard]] RecapState state() const { return m_state; }
    [[nodiscard]] const core::Error &error() const { return m_error; } ///< with Failed
    /// nullopt before the first answer.
    [[nodiscard]] const std::optional<protocol::Recap> &recap() const { return m_recap; }
    [[nodiscard]] RecapSums online() const;
    [[nodiscard]] RecapSums onsite() const;
    [[nodiscard]] RecapSums both() const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void stateChanged();

private:
    void take(const core::Result<protocol::Recap> &answer);
    [[nodiscard]] qint64 count(int row, int column) const;

    const CommandMaker &m_maker;
    RecapSource m_source;
    RecapState m_state = RecapState::Idle;
    core::Error m_error;
    std::optional<protocol::Recap> m_recap;
    std::vector<protocol::RecapRow> m_rows; // in the order of the form
    int m_asked = 0;
};

/// First and last day of the month `months` after that of `day`.
struct RecapPeriod
{
    core::Date from;
    core::Date to;
    bool operator==(const RecapPeriod &) const = default;
};
[[nodiscard]] RecapPeriod monthOf(core::Date day, int months);

/// A file for spreadsheets set to Indonesian: BOM, semicolons, CRLF; no cell can be taken for a formula.
[[nodiscard]] QByteArray toCsv(const QList<QStringList> &rows);

} // namespace loket::models
