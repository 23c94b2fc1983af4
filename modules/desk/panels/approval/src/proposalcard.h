// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/claimsession.h"
#include "loket/ui/card.h"

class QGridLayout;
class QScrollArea;

namespace loket::ui {
class SegmentedTabs;
class TextLabel;
} // namespace loket::ui

namespace loket::approvalpanel {

class HistoryList;
class RulesView;

/// What the officer proposes, in their words, with what they checked; behind it the reasons of the rules; the claim's
/// history below or behind.
class ProposalCard final : public ui::Card
{
    Q_OBJECT

public:
    explicit ProposalCard(models::ClaimSession &session, QWidget *parent = nullptr);

    /// On a low window the history stands behind a tab.
    void setTabbed(bool tabbed);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    void showChecks(const domain::Claim *claim);
    void arrange();
    void nameTabs();
    void retranslate();

    models::ClaimSession &m_session;
    ui::SegmentedTabs *m_tabs;
    QWidget *m_proposal;
    RulesView *m_rules;
    ui::TextLabel *m_maker;
    ui::TextLabel *m_sentence;
    QGridLayout *m_checks;
    QWidget *m_past;
    ui::TextLabel *m_pastTitle;
    HistoryList *m_history;
    bool m_tabbed = false;
};

} // namespace loket::approvalpanel
