// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/models/recapmodel.h"

#include <algorithm>
#include <array>
#include <utility>

namespace loket::models {

using domain::FollowUpStatus;

namespace {

constexpr std::array kOrder{FollowUpStatus::Approved, FollowUpStatus::Rejected, FollowUpStatus::NotYet,
                            FollowUpStatus::Postponed};

RecapSums sumsOf(const std::vector<protocol::RecapRow> &rows, bool online, bool onsite)
{
    RecapSums sums;
    for (const protocol::RecapRow &row : rows) {
        const qint64 count = (online ? row.online : 0) + (onsite ? row.onsite : 0);
        sums.all += count;
        sums.approved += row.status == FollowUpStatus::Approved ? count : 0;
        sums.rejected += row.status == FollowUpStatus::Rejected ? count : 0;
    }
    return sums;
}

QString csvCell(QString text)
{
    constexpr QLatin1String kFormula("=+-@\t\r");
    if (!text.isEmpty() && kFormula.contains(text.front()))
        text.prepend(QLatin1Char('\''));
    if (text.contains(QLatin1Char(';')) || text.contains(QLatin1Char('"')) || text.contains(QLatin1Char('\n')) ||
        text.contains(QLatin1Char('\r')))
        return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
    return text;
}

} // namespace

std::optional<double> RecapSums::approvedShare() const
{
    if (decided() == 0)
        return std::nullopt;
    return static_cast<double>(approved) / static_cast<double>(decided());
}

RecapPeriod monthOf(core::Date day, int months)
{
    const core::Date first = day.plusDays(1 - static_cast<int>(day.day())).plusMonths(months);
    return {first, first.plusMonths(1).plusDays(-1)};
}

QByteArray toCsv(const QList<QStringList> &rows)
{
    QByteArray file("\xEF\xBB\xBF");
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(csvCell(cell));
        file += cells.join(QLatin1Char(';')).toUtf8() + "\r\n";
    }
    return file;
}

RecapModel::RecapModel(const CommandMaker &maker, RecapSource source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_maker(maker)
    , m_source(std::move(source))
{}

void RecapModel::load(core::Date from, core::Date to)
{
    if (to < from)
        std::swap(from, to);
    m_state = RecapState::Loading;
    emit stateChanged();
    m_source(from, to, this, [this, asked = ++m_asked](const core::Result<protocol::Recap> &answer) {
        if (asked == m_asked) // the period was changed since
            take(answer);
    });
}

void RecapModel::take(const core::Result<protocol::Recap> &answer)
{
    if (!answer) {
        m_error = answer.error();
        m_state = RecapState::Failed;
        emit stateChanged();
        return;
    }
    beginResetModel();
    m_recap = *answer;
    m_rows.clear();
    for (const FollowUpStatus status : kOrder) {
        const auto found = std::ranges::find(m_recap->rows, status, &protocol::RecapRow::status);
        m_rows.push_back(found == m_recap->rows.end() ? protocol::RecapRow{status, 0, 0} : *found);
    }
    endResetModel();
    m_state = RecapState::Ready;
    emit stateChanged();
}

RecapSums RecapModel::online() const
{
    return sumsOf(m_rows, true, false);
}

RecapSums RecapModel::onsite() const
{
    return sumsOf(m_rows, false, true);
}

RecapSums RecapModel::both() const
{
    return sumsOf(m_rows, true, true);
}

int RecapModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_rows.empty() ? 0 : static_cast<int>(m_rows.size()) + 1;
}

int RecapModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

qint64 RecapModel::count(int row, int column) const
{
    const bool sum = row == static_cast<int>(m_rows.size());
    if (sum)
        return column == OnlineColumn ? online().all : column == OnsiteColumn ? onsite().all : both().all;
    const protocol::RecapRow &counted = m_rows[static_cast<std::size_t>(row)];
    return column == OnlineColumn   ? counted.online
           : column == OnsiteColumn ? counted.onsite
                                    : counted.online + counted.onsite;
}

QVariant RecapModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.model() != this || index.row() >= rowCount())
        return {};
    const bool sum = index.row() == static_cast<int>(m_rows.size());
    switch (role) {
    case StatusRole:
        return static_cast<int>(sum ? FollowUpStatus::Unknown : m_rows[static_cast<std::size_t>(index.row())].status);
    case SumRole:
        return sum;
    case CountRole:
    case Qt::DisplayRole:
        return index.column() >= OnlineColumn && index.column() <= TotalColumn
                   ? QVariant(count(index.row(), index.column()))
                   : QVariant();
    case ShareRole: {
        const qint64 all = both().all;
        return index.column() == ShareColumn && all > 0
                   ? QVariant(static_cast<double>(count(index.row(), TotalColumn)) / static_cast<double>(all))
                   : QVariant();
    }
    default:
        return {};
    }
}

} // namespace loket::models
