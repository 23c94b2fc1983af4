// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/walkinform.h"
#include "loket/ui/card.h"
#include "reasongroups.h"

class QButtonGroup;
class QGridLayout;
class QShortcut;

namespace loket::ui {
class Chip;
class NumberTile;
class TextLabel;
} // namespace loket::ui

namespace loket::walkinpanel {

class AskedFields;
class PaperList;

/// "Why?": the reasons the rules in force decide, each on a digit or, where several share one, on two; what the chosen
/// one asks, what the rules say of it, and the papers it needs.
class ReasonCard final : public ui::Card
{
    Q_OBJECT

public:
    explicit ReasonCard(models::WalkInForm &form, QWidget *parent = nullptr);
    void focusReasons();

signals:
    void said(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildTiles();
    void pressed(int group);
    void openChoice(int group);
    void closeChoice();
    void choose(domain::ClaimReason reason);
    [[nodiscard]] static QShortcut *keyOf(ui::NumberTile *tile);
    void setKeys();
    void chain();
    void refresh();
    void showVerdict();
    void retranslate();

    struct Tile
    {
        ReasonGroup group;
        ui::NumberTile *tile;
        QShortcut *key;
    };
    models::WalkInForm &m_form;
    QGridLayout *m_grid;
    std::vector<Tile> m_tiles;
    QWidget *m_choice; ///< the reasons of the open group
    std::vector<ui::NumberTile *> m_choices;
    int m_open = -1; ///< the group that is open; the digits are its
    AskedFields *m_asked;
    ui::Chip *m_verdict;
    ui::TextLabel *m_why;
    ui::TextLabel *m_noRules;
    QWidget *m_paperHead;
    ui::TextLabel *m_paperTitle;
    ui::Chip *m_paperCount;
    PaperList *m_papers;
};

} // namespace loket::walkinpanel
