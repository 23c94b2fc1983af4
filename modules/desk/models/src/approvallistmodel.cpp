// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/models/approvallistmodel.h"

#include "loket/models/comparison.h"
#include "loket/models/contextsource.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace loket::models {
namespace {

using localstore::ClaimView;
using localstore::LocalStore;

constexpr std::chrono::minutes kLookAtDay{1};
constexpr std::size_t kMost = 500;

domain::ClaimId idOf(const ApprovalRow &row)
{
    return row.view.claim.id;
}

/// Without a date to pay a claim comes after those that have one; then the older proposal first.
auto orderOf(const ApprovalRow &row)
{
    const domain::Claim &claim = row.view.claim;
    return std::tuple(row.bar != ApprovalBar::None, !claim.payBy, claim.payBy.value_or(core::Date()),
                      claim.decision ? claim.decision->at : claim.changedAt, claim.id);
}

} // namespace

bool isUrgent(const ApprovalRow &row)
{
    return row.days && (row.days->late > 0 || row.days->used + 1 >= row.days->allowed);
}

ApprovalListModel::ApprovalListModel(LocalStore &store, const CommandMaker &maker,
                                     std::shared_ptr<const rules::RuleBook> rules, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_maker(maker)
    , m_rules(std::move(rules))
    , m_day(maker.today())
{
    connect(&store, &LocalStore::claimsChanged, this, &ApprovalListModel::reload);
    connect(&store, &LocalStore::replicaReset, this, &ApprovalListModel::reload);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_maker.today() != m_day)
            reload();
    });
    m_timer.start(kLookAtDay);
    reload();
}

void ApprovalListModel::reload()
{
    m_store.claims({{domain::ClaimState::AwaitingSupervisor}, kMost}, this,
                   [this](std::vector<ClaimView> claims) { take(std::move(claims)); });
}

ApprovalRow ApprovalListModel::rowFor(ClaimView view) const
{
    ApprovalRow row;
    row.view = std::move(view);
    const domain::Claim &claim = row.view.claim;
    const auto pack = packOf(*m_rules, claim, m_maker.today());
    const domain::Policy policy = pack ? pack->policy() : domain::Policy();
    row.bar = approvalBar(claim, m_maker.officer(), policy);
    if (pack)
        row.days = payDays(claim, *pack, m_maker.today(), m_maker.officer().zone);
    row.aboveLimit =
        claim.decision && claim.decision->benefit && claim.decision->benefit->gross > policy.supervisorLimit;
    for (const ComparedField &field : compareFields(claim)) {
        if (field.suggested == domain::FieldVerdict::Differs)
            row.odd.push_back(field.field);
    }
    return row;
}

void ApprovalListModel::take(std::vector<ClaimView> claims)
{
    m_day = m_maker.today();
    std::vector<ApprovalRow> rows;
    rows.reserve(claims.size());
    for (ClaimView &view : claims)
        rows.push_back(rowFor(std::move(view)));
    std::ranges::sort(rows, {}, orderOf);
    place(std::move(rows));
    m_loaded = true;
    emit loaded();
}

/// One by one, so that selection and scroll position stay.
void ApprovalListModel::place(std::vector<ApprovalRow> wanted)
{
    for (int i = rowCount() - 1; i >= 0; --i) {
        if (std::ranges::find(wanted, idOf(m_rows[static_cast<std::size_t>(i)]), idOf) != wanted.end())
            continue;
        beginRemoveRows({}, i, i);
        m_rows.erase(m_rows.begin() + i);
        endRemoveRows();
    }
    for (int i = 0; i < static_cast<int>(wanted.size()); ++i) {
        ApprovalRow &row = wanted[static_cast<std::size_t>(i)];
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
}

const ApprovalRow *ApprovalListModel::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)] : nullptr;
}

int ApprovalListModel::rowOf(domain::ClaimId id) const
{
    const auto found = std::ranges::find(m_rows, id, idOf);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ApprovalListModel::open() const
{
    return static_cast<int>(std::ranges::count(m_rows, ApprovalBar::None, &ApprovalRow::bar));
}

int ApprovalListModel::urgent() const
{
    return static_cast<int>(std::ranges::count_if(
        m_rows, [](const ApprovalRow &row) { return row.bar == ApprovalBar::None && isUrgent(row); }));
}

int ApprovalListModel::late() const
{
    return static_cast<int>(std::ranges::count_if(
        m_rows, [](const ApprovalRow &row) { return row.bar == ApprovalBar::None && row.days && row.days->late > 0; }));
}

std::optional<core::Rupiah> ApprovalListModel::limit() const
{
    const auto pack = m_rules->inForceOn(m_day);
    return pack ? std::optional(pack->policy().supervisorLimit) : std::nullopt;
}

int ApprovalListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags ApprovalListModel::flags(const QModelIndex &index) const
{
    const ApprovalRow *row = rowAt(index.row());
    if (row == nullptr || row->bar == ApprovalBar::None)
        return QAbstractListModel::flags(index);
    return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren; // to be seen, not chosen
}

QVariant ApprovalListModel::data(const QModelIndex &index, int role) const
{
    const ApprovalRow *row = index.isValid() && index.model() == this ? rowAt(index.row()) : nullptr;
    if (row == nullptr)
        return {};
    const domain::Claim &claim = row->view.claim;
    switch (role) {
    case ClaimIdRole:
        return QString::fromStdString(claim.id.toString());
    case Qt::DisplayRole:
    case NameRole:
        return QString::fromStdString(claim.form.participant.name);
    case NumberRole:
        return QString::fromStdString(claim.number);
    case ReasonRole:
        return static_cast<int>(claim.form.reason);
    case MakerRole:
        return claim.decision ? QString::fromStdString(claim.decision->makerName) : QString();
    case OutcomeRole:
        return static_cast<int>(claim.decision ? claim.decision->outcome : domain::Outcome::Unknown);
    case NetRole:
        return claim.decision && claim.decision->benefit ? QVariant(qint64(claim.decision->benefit->net.value))
                                                         : QVariant();
    case BarRole:
        return static_cast<int>(row->bar);
    case UrgentRole:
        return isUrgent(*row);
    case ProvisionalRole:
        return row->view.provisional;
    case Qt::AccessibleTextRole:
        return m_describe ? QVariant(m_describe(*row)) : data(index, NameRole);
    default:
        return {};
    }
}

} // namespace loket::models
