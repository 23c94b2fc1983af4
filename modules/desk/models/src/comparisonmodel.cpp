// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/models/comparisonmodel.h"

#include "loket/core/mask.h"

#include <algorithm>
#include <utility>

namespace loket::models {
namespace {

using domain::FieldKey;
using domain::FieldVerdict;

bool isSourceColumn(int column)
{
    return column >= ComparisonModel::FormColumn && column <= ComparisonModel::BankColumn;
}

ComparedSource sourceOf(int column)
{
    return static_cast<ComparedSource>(column - ComparisonModel::FormColumn);
}

/// Several cards are masked one by one, each to its last four digits; a name is masked whole.
std::string maskedValue(FieldKey field, const std::string &value)
{
    if (field == FieldKey::MotherName)
        return core::mask(value, 0);
    std::string result;
    for (std::size_t from = 0; from <= value.size();) {
        const std::size_t comma = std::min(value.find(", ", from), value.size());
        result += (from == 0 ? "" : ", ") + core::mask(std::string_view(value).substr(from, comma - from));
        from = comma + 2;
    }
    return result;
}

} // namespace

ComparisonModel::ComparisonModel(ClaimSession &session, DecisionForm &form, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_form(form)
{
    for (int i = 0; i < ColumnCount; ++i)
        m_headers.append(QString());
    connect(&session, &ClaimSession::changed, this, &ComparisonModel::rebuild);
    connect(&session, &ClaimSession::revealedChanged, this, &ComparisonModel::rowChanged);
    connect(&form, &DecisionForm::fieldVerdictChanged, this, &ComparisonModel::rowChanged);
    connect(&form, &DecisionForm::reset, this, [this] {
        if (!m_rows.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
    rebuild();
}

void ComparisonModel::rebuild()
{
    std::vector<ComparedField> rows;
    if (m_session.claim() != nullptr)
        rows = compareFields(*m_session.claim());
    if (!std::ranges::equal(rows, m_rows, {}, &ComparedField::field, &ComparedField::field)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        emit dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), ColumnCount - 1));
    }
}

void ComparisonModel::rowChanged(FieldKey field)
{
    const auto found = std::ranges::find(m_rows, field, &ComparedField::field);
    if (found == m_rows.end())
        return;
    const int row = static_cast<int>(found - m_rows.begin());
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

const ComparedField *ComparisonModel::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int ComparisonModel::openDifferences() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [this](const ComparedField &row) {
        return row.suggested == FieldVerdict::Differs && m_form.fieldVerdict(row.field) == FieldVerdict::NotChecked;
    }));
}

bool ComparisonModel::isMasked(const ComparedField &row) const
{
    return isSensitive(row.field) && !m_session.isRevealed(row.field);
}

QString ComparisonModel::shown(const ComparedField &row, const ComparedCell &cell) const
{
    if (cell.state != CellState::Value)
        return {};
    return QString::fromStdString(isMasked(row) ? maskedValue(row.field, cell.value) : cell.value);
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    const ComparedField *row = index.isValid() && index.model() == this ? rowAt(index.row()) : nullptr;
    if (row == nullptr)
        return {};
    switch (role) {
    case FieldRole:
        return static_cast<int>(row->field);
    case SensitiveRole:
        return isSensitive(row->field);
    case RevealedRole:
        return m_session.isRevealed(row->field);
    case SuggestedRole:
        return static_cast<int>(row->suggested);
    case VerdictRole:
        return static_cast<int>(m_form.fieldVerdict(row->field));
    case Qt::EditRole:
        if (index.column() == VerdictColumn)
            return static_cast<int>(m_form.fieldVerdict(row->field));
        break;
    default:
        break;
    }
    return isSourceColumn(index.column()) ? cellData(*row, sourceOf(index.column()), role) : QVariant();
}

QVariant ComparisonModel::cellData(const ComparedField &row, ComparedSource source, int role) const
{
    const ComparedCell &cell = row.cell(source);
    const ComparedCell &form = row.cell(ComparedSource::Form);
    const bool differs = source != ComparedSource::Form && cell.state == CellState::Value &&
                         form.state == CellState::Value && !sameValue(row.field, cell.value, form.value);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return shown(row, cell);
    case CellStateRole:
        return static_cast<int>(cell.state);
    case DiffersRole:
        return differs;
    case DifferencesRole:
        if (!differs || isMasked(row))
            return QVariant::fromValue(QList<TextSpan>());
        return QVariant::fromValue(differences(QString::fromStdString(cell.value), QString::fromStdString(form.value)));
    default:
        return {};
    }
}

bool ComparisonModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const ComparedField *row = index.isValid() && index.model() == this ? rowAt(index.row()) : nullptr;
    if (row == nullptr || index.column() != VerdictColumn || (role != Qt::EditRole && role != VerdictRole) ||
        !m_form.isEditable())
        return false;
    m_form.setFieldVerdict(row->field, static_cast<FieldVerdict>(value.toInt()));
    return true;
}

Qt::ItemFlags ComparisonModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == VerdictColumn && m_form.isEditable())
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isWord = orientation == Qt::Horizontal && role == Qt::DisplayRole;
    return isWord && section >= 0 && section < ColumnCount ? QVariant(m_headers[section]) : QVariant();
}

bool ComparisonModel::setHeaderData(int section, Qt::Orientation orientation, const QVariant &value, int role)
{
    if (orientation != Qt::Horizontal || role != Qt::EditRole || section < 0 || section >= ColumnCount)
        return false;
    m_headers[section] = value.toString();
    emit headerDataChanged(orientation, section, section);
    return true;
}

} // namespace loket::models
