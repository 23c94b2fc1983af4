// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskparts.h"
#include "pagewords.h"
#include "rulepacks.h"

#include "loket/framepanel/appframe.h"
#include "loket/models/accesslog.h"
#include "loket/models/commandmaker.h"
#include "loket/models/searchmodel.h"
#include "loket/rendering/renderservice.h"

#include <utility>
#include <vector>

namespace loket::workstation {

class ApprovalPage;
class ChangesPage;
class CounterPage;
class LockScreen;
class ReportPage;
class WalkInPage;

/// The window of somebody who is signed in: the pages of their roles in one frame. Lays out, nothing else.
class DeskWindow final : public framepanel::AppFrame
{
    Q_OBJECT

public:
    DeskWindow(const DeskParts &parts, const models::Officer &officer, const QString &branchName);
    ~DeskWindow() override;

    void setConnection(const sync::ConnectionState &state);
    /// Says which packs of head office are not used here, and what holds instead.
    void setRefusedRules(std::vector<rules::RefusedPack> refused);
    void lock(const QString &why = {});
    /// Locks, and the password given then begins a new session at the centre.
    void askAgain();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void addPages();
    int addNamedPage(DeskPage page, QWidget *widget, const QList<QWidget *> &panes);
    void retranslate();
    void showLink();
    void showRulesBanner();
    [[nodiscard]] RulesNotice rulesNotice() const;
    void addCounter();
    void addApproval();
    void addChanges();
    void addReport();
    void addWalkIn();
    template <typename PageType> void listenTo(PageType *page);
    void showWork(const localstore::OutboxSummary &summary);
    void openClaim(domain::ClaimId claim);
    void resume(const QString &password);

    DeskParts m_parts;
    models::CommandMaker m_maker;
    QString m_branchName;
    rendering::RenderService m_renderer;
    models::SearchModel m_search;
    models::AccessLog m_access;
    LockScreen *m_lock = nullptr;
    CounterPage *m_counter = nullptr;
    int m_counterIndex = -1;
    ApprovalPage *m_approval = nullptr;
    int m_approvalIndex = -1;
    ChangesPage *m_changes = nullptr;
    int m_changesIndex = -1;
    ReportPage *m_report = nullptr;
    WalkInPage *m_walkIn = nullptr;
    sync::ConnectionState m_connection;
    bool m_withoutSession = false; ///< unlocked while no new session could be begun: asked for again with the centre
    std::vector<rules::RefusedPack> m_refusedRules;
    bool m_rulesNoticeRead = false;
    localstore::OutboxSummary m_work;
    std::vector<std::pair<int, DeskPage>> m_pages; ///< by index in the frame
};

} // namespace loket::workstation
