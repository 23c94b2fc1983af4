// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/claimsession.h"

#include <QWidget>

namespace loket::ui {
class Chip;
class ReasonTree;
class TextLabel;
} // namespace loket::ui

namespace loket::approvalpanel {

/// Why the rules said what the officer saw, step by step; and whether they say the same today.
class RulesView final : public QWidget
{
    Q_OBJECT

public:
    explicit RulesView(models::ClaimSession &session, QWidget *parent = nullptr);

    void refresh();

private:
    models::ClaimSession &m_session;
    ui::Chip *m_today;
    ui::TextLabel *m_none;
    ui::ReasonTree *m_tree;
};

} // namespace loket::approvalpanel
