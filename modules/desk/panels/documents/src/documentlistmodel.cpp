// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentlistmodel.h"

#include <QCoreApplication>
#include <algorithm>

namespace loket::documentspanel {

using domain::DocumentKind;
using domain::DocumentState;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(loket::documentspanel::State)
};

} // namespace

StateWords wordsOf(DocumentState state)
{
    switch (state) {
    case DocumentState::Missing:
        return {Texts::tr("Not sent yet"), ui::Tone::Bad, ui::Icon::CircleDashed};
    case DocumentState::Arrived:
        return {Texts::tr("Not judged yet"), ui::Tone::Info, ui::Icon::CircleDot};
    case DocumentState::Accepted:
        return {Texts::tr("Accepted"), ui::Tone::Ok, ui::Icon::CircleCheck};
    case DocumentState::Unreadable:
        return {Texts::tr("Unreadable"), ui::Tone::Warning, ui::Icon::TriangleAlert};
    case DocumentState::Superseded:
        return {Texts::tr("Replaced"), ui::Tone::Neutral, ui::Icon::History};
    case DocumentState::Unknown:
        break;
    }
    return {Texts::tr("Unknown state"), ui::Tone::Neutral, ui::Icon::CircleHelp};
}

ui::Icon iconOf(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::IdCard:
    case DocumentKind::ParticipantCard:
    case DocumentKind::HeirIdCard:
    case DocumentKind::Npwp:
    case DocumentKind::Passport:
        return ui::Icon::IdCard;
    case DocumentKind::FamilyCard:
        return ui::Icon::Users;
    case DocumentKind::BankPassbook:
        return ui::Icon::Landmark;
    case DocumentKind::EmploymentCertificate:
    case DocumentKind::ResignationStatement:
    case DocumentKind::EmployerPensionLetter:
    case DocumentKind::FixedTermContract:
        return ui::Icon::Briefcase;
    case DocumentKind::HousePurchaseDeed:
    case DocumentKind::HouseCreditPapers:
        return ui::Icon::House;
    case DocumentKind::PhkCourtDecision:
    case DocumentKind::GuardianLetter:
        return ui::Icon::Scale;
    case DocumentKind::Photo:
        return ui::Icon::Camera;
    default:
        return ui::Icon::FileText;
    }
}

QString newestOf(const DocumentItem &item)
{
    return item.versions.empty() ? QString() : QString::fromStdString(item.versions.back().sha256);
}

void DocumentListModel::setItems(std::vector<DocumentItem> items)
{
    // A verdict changes one row; a reset would take the officer's place in the list away.
    if (!std::ranges::equal(items, m_items, {}, &DocumentItem::id, &DocumentItem::id)) {
        beginResetModel();
        m_items = std::move(items);
        m_thumbnails.clear();
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i] == m_items[i])
            continue;
        m_items[i] = std::move(items[i]);
        const QModelIndex changed = index(int(i));
        emit dataChanged(changed, changed);
    }
}

void DocumentListModel::setThumbnail(const QString &sha256, const QImage &picture)
{
    m_thumbnails.insert(sha256, picture);
    for (int row = 0; row < rowCount(); ++row) {
        if (newestOf(m_items[std::size_t(row)]) == sha256)
            emit dataChanged(index(row), index(row), {ThumbnailRole});
    }
}

const DocumentItem *DocumentListModel::itemAt(int row) const
{
    return row >= 0 && row < int(m_items.size()) ? &m_items[std::size_t(row)] : nullptr;
}

std::optional<int> DocumentListModel::rowOf(domain::DocumentId id) const
{
    const auto found = std::ranges::find(m_items, id, &DocumentItem::id);
    if (found == m_items.end())
        return std::nullopt;
    return int(found - m_items.begin());
}

void DocumentListModel::setShown(std::array<domain::DocumentId, 2> shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    if (!m_items.empty())
        emit dataChanged(index(0), index(int(m_items.size()) - 1), {ShownRole});
}

void DocumentListModel::retranslate()
{
    if (!m_items.empty())
        emit dataChanged(index(0), index(int(m_items.size()) - 1));
}

int DocumentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant DocumentListModel::data(const QModelIndex &index, int role) const
{
    const DocumentItem *item = index.isValid() ? itemAt(index.row()) : nullptr;
    if (!item)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return item->name;
    case Qt::ToolTipRole:
        return item->remark;
    case Qt::AccessibleTextRole:
        return Texts::tr("%1, %2").arg(item->name, wordsOf(item->state).word);
    case Qt::AccessibleDescriptionRole:
        return item->remark;
    case ItemRole:
        return QVariant::fromValue(*item);
    case ThumbnailRole:
        return m_thumbnails.value(newestOf(*item));
    case ShownRole:
        return std::ranges::find(m_shown, item->id) != m_shown.end();
    default:
        return {};
    }
}

} // namespace loket::documentspanel
