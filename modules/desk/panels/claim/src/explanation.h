// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/decisionform.h"

#include <QWidget>

namespace loket::ui {
class KeyButton;
class ReasonTree;
} // namespace loket::ui

namespace loket::claimpanel {

class ProposalBar;
class RuleNotes;

/// What follows from the rules and why: the suggested end, what is missing, the tree of reasons, the sheet to sign.
class Explanation final : public QWidget
{
    Q_OBJECT

public:
    Explanation(models::DecisionForm &form, models::ClaimSession &session, QWidget *parent = nullptr);

    void refresh();
    void retranslate();

signals:
    void sheetWanted();

private:
    models::DecisionForm &m_form;
    models::ClaimSession &m_session;
    ProposalBar *m_proposal;
    RuleNotes *m_notes;
    ui::KeyButton *m_why;
    ui::KeyButton *m_sheet;
    ui::ReasonTree *m_tree;
    std::optional<domain::ClaimId> m_claim; ///< whose reasons were unfolded last
};

} // namespace loket::claimpanel
