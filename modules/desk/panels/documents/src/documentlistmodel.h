// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/documentspanel/documentitem.h"

#include "loket/ui/chip.h"

#include <QAbstractListModel>
#include <QHash>
#include <QImage>
#include <array>
#include <optional>

namespace loket::documentspanel {

/// The word, the tone and the icon of a document's state.
struct StateWords
{
    QString word;
    ui::Tone tone = ui::Tone::Neutral;
    ui::Icon icon = ui::Icon::CircleHelp;
};

[[nodiscard]] StateWords wordsOf(domain::DocumentState state);
[[nodiscard]] ui::Icon iconOf(domain::DocumentKind kind);
/// The hash of the newest version; empty when nothing was sent.
[[nodiscard]] QString newestOf(const DocumentItem &item);

/// The documents of one claim, in the order they were given. Values come from setItems() only.
class DocumentListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role
    {
        ItemRole = Qt::UserRole, ///< DocumentItem
        ShownRole,               ///< bool: visible in a pane
        ThumbnailRole            ///< QImage of the newest version's first page; null until it is drawn
    };

    using QAbstractListModel::QAbstractListModel;

    /// Resets only when ids or their order changed.
    void setItems(std::vector<DocumentItem> items);
    [[nodiscard]] const DocumentItem *itemAt(int row) const;
    [[nodiscard]] std::optional<int> rowOf(domain::DocumentId id) const;
    /// Marks the documents in the panes; a null id stands for none.
    void setShown(std::array<domain::DocumentId, 2> shown);
    /// A small picture of the version with this hash.
    void setThumbnail(const QString &sha256, const QImage &picture);
    /// The texts have another language.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<DocumentItem> m_items;
    std::array<domain::DocumentId, 2> m_shown;
    QHash<QString, QImage> m_thumbnails; ///< by hash, of the claim that is shown
};

} // namespace loket::documentspanel

Q_DECLARE_METATYPE(loket::documentspanel::DocumentItem)
