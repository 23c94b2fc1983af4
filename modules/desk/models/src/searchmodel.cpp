// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/models/searchmodel.h"

#include "loket/core/mask.h"

#include <algorithm>
#include <utility>

namespace loket::models {
namespace {

constexpr std::chrono::milliseconds kPause{120};
constexpr qsizetype kLeast = 2;
constexpr std::size_t kShown = 20;

QString masked(const std::string &identifier)
{
    return identifier.empty() ? QString() : QString::fromStdString(core::mask(identifier));
}

} // namespace

SearchModel::SearchModel(localstore::LocalStore &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &SearchModel::search);
}

void SearchModel::setText(const QString &text)
{
    const QString wanted = text.trimmed();
    if (wanted == m_text)
        return;
    m_text = wanted;
    if (m_text.size() >= kLeast) {
        m_pause.start();
        setState(State::Searching);
        return;
    }
    m_pause.stop();
    show({});
    setState(m_text.isEmpty() ? State::Idle : State::TooShort);
}

void SearchModel::search()
{
    m_store.search(m_text, kShown, this, [this, asked = m_text](localstore::SearchAnswer answer) {
        if (asked != m_text)
            return;
        show(std::move(answer));
        setState(State::Ready);
    });
}

void SearchModel::show(localstore::SearchAnswer answer)
{
    // Other words give other rows: there is nothing to carry over but the top of the list.
    beginResetModel();
    m_answer = std::move(answer);
    m_current = m_answer.claims.empty() ? -1 : 0;
    endResetModel();
    emit currentChanged(m_current);
}

void SearchModel::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        emit stateChanged();
}

void SearchModel::setCurrentRow(int row)
{
    if (row == m_current || row < 0 || row >= rowCount())
        return;
    m_current = row;
    emit currentChanged(row);
}

void SearchModel::moveCurrent(int steps)
{
    if (rowCount() > 0)
        setCurrentRow(std::clamp(m_current + steps, 0, rowCount() - 1));
}

const localstore::ClaimView *SearchModel::claimAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_answer.claims[static_cast<std::size_t>(row)] : nullptr;
}

std::optional<domain::ClaimId> SearchModel::currentClaim() const
{
    const localstore::ClaimView *view = claimAt(m_current);
    if (view == nullptr)
        return std::nullopt;
    return view->claim.id;
}

int SearchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_answer.claims.size());
}

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    const localstore::ClaimView *view = index.isValid() && index.model() == this ? claimAt(index.row()) : nullptr;
    if (view == nullptr)
        return {};
    const domain::Claim &claim = view->claim;
    const domain::Participant &person = claim.form.participant;
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return QString::fromStdString(person.name);
    case ClaimIdRole:
        return QVariant::fromValue(claim.id);
    case NumberRole:
        return QString::fromStdString(claim.number);
    case NikRole:
        return masked(person.nik);
    case KpjRole:
        return person.kpj.empty() ? QString() : masked(person.kpj.front());
    case StateRole:
        return static_cast<int>(claim.state);
    case ReasonRole:
        return static_cast<int>(claim.form.reason);
    case ProvisionalRole:
        return view->provisional;
    default:
        return {};
    }
}

} // namespace loket::models
