// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/walkinform.h"
#include "loket/ui/card.h"

class QButtonGroup;
class QGridLayout;

namespace loket::ui {
class Chip;
class NumberTile;
class TextLabel;
} // namespace loket::ui

namespace loket::walkinpanel {

class PaperList;

/// "Why?": the reasons the rules in force decide, each on a digit, and the papers the chosen one needs.
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

private:
    void buildTiles();
    void refresh();
    void retranslate();

    models::WalkInForm &m_form;
    QGridLayout *m_grid;
    std::vector<std::pair<domain::ClaimReason, ui::NumberTile *>> m_tiles;
    ui::TextLabel *m_noRules;
    QWidget *m_paperHead;
    ui::TextLabel *m_paperTitle;
    ui::Chip *m_paperCount;
    PaperList *m_papers;
};

} // namespace loket::walkinpanel
