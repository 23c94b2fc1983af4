// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/claimsession.h"
#include "loket/models/comparison.h"
#include "loket/models/decisionform.h"
#include "loket/models/textdiff.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <vector>

namespace loket::models {

/// The open claim's fields beside what the registers say, with the officer's verdict on each row.
/// Rows come from the session, verdicts live in the form; both are borrowed. Thread: GUI thread only.
class ComparisonModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ComparisonModel)

public:
    enum Column
    {
        FieldColumn,
        FormColumn,
        LedgerColumn,
        CivilColumn,
        BankColumn,
        VerdictColumn,
        ColumnCount
    };
    enum Role
    {
        FieldRole = Qt::UserRole, ///< int of domain::FieldKey, every column
        CellStateRole,            ///< int of CellState, source columns
        DifferencesRole,          ///< QList<TextSpan> against the form; empty while masked
        DiffersRole,              ///< bool: the value is not the form's
        SensitiveRole,
        RevealedRole,
        SuggestedRole, ///< int of domain::FieldVerdict
        VerdictRole    ///< int of domain::FieldVerdict: the officer's; settable
    };

    ComparisonModel(ClaimSession &session, DecisionForm &form, QObject *parent = nullptr);

    [[nodiscard]] const ComparedField *rowAt(int row) const;
    /// Rows that a source contradicts and the officer has not judged.
    [[nodiscard]] int openDifferences() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// VerdictColumn with Qt::EditRole or VerdictRole. False while the form cannot be changed.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// The words above the columns are the panel's.
    bool setHeaderData(int section, Qt::Orientation orientation, const QVariant &value,
                       int role = Qt::EditRole) override;

private:
    void rebuild();
    void rowChanged(domain::FieldKey field);
    [[nodiscard]] QVariant cellData(const ComparedField &row, ComparedSource source, int role) const;
    [[nodiscard]] QString shown(const ComparedField &row, const ComparedCell &cell) const;
    [[nodiscard]] bool isMasked(const ComparedField &row) const;

    ClaimSession &m_session;
    DecisionForm &m_form;
    std::vector<ComparedField> m_rows;
    QStringList m_headers;
};

} // namespace loket::models
