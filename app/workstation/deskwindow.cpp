// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskwindow.h"

#include "approvalpage.h"
#include "changespage.h"
#include "counterpage.h"
#include "lockscreen.h"
#include "reportpage.h"
#include "walkinpage.h"

#include "loket/models/searchmodel.h"
#include "loket/searchpanel/searchpopup.h"
#include "loket/ui/banner.h"
#include "loket/ui/errortext.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/toast.h"
#include "loket/words/words.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>

namespace loket::workstation {
namespace {

using domain::Role;
using sync::ConnectionMode;

const domain::RoleSet kServe{Role::Cso, Role::Verifier};
const domain::RoleSet kApprove{Role::Supervisor, Role::BranchHead};

QString roleWord(const domain::RoleSet &roles)
{
    for (const Role role :
         {Role::BranchHead, Role::Supervisor, Role::Cso, Role::Verifier, Role::Frontliner, Role::Helper}) {
        if (roles.has(role))
            return words::role(role);
    }
    return {};
}

} // namespace

DeskWindow::DeskWindow(const DeskParts &parts, const models::Officer &officer, const QString &branchName)
    : m_parts(parts)
    , m_maker(officer, parts.ids, parts.clock)
    , m_branchName(branchName)
    , m_renderer({.helper = rendering::RenderService::locateHelper(QApplication::applicationDirPath())})
    , m_search(parts.store)
    , m_access(parts.store, m_maker)
{
    const QString name = QString::fromStdString(officer.displayName);
    const QString place = QStringLiteral("%1 · %2").arg(branchName, QString::fromStdString(officer.desk));
    setPlace(place);
    addPages();
    retranslate();
    m_lock = new LockScreen(this, parts.password, name, place, officer.zone);
    connect(m_lock, &LockScreen::otherPersonRequested, this, &DeskWindow::signOutRequested);
    connect(m_lock, &LockScreen::unlocked, this, &DeskWindow::resume);
    connect(this, &AppFrame::lockRequested, this, [this] { lock(); });
    connect(&parts.store, &localstore::LocalStore::outboxChanged, this, &DeskWindow::showWork);
    parts.store.outbox(this, [this](const localstore::OutboxSummary &summary) { showWork(summary); });
}

DeskWindow::~DeskWindow()
{
    // Pages borrow the maker and the renderer: they go first.
    delete m_counter;
    delete m_approval;
    delete m_changes;
    delete m_report;
    delete m_walkIn;
}

void DeskWindow::addPages()
{
    const domain::RoleSet &roles = m_maker.officer().roles;
    if (roles.hasAny(kApprove))
        addApproval();
    if (roles.hasAny(kServe))
        addCounter();
    if (roles.hasAny(kServe) || roles.hasAny(kApprove))
        addChanges();
    if (roles.has(Role::Frontliner))
        addWalkIn();
    if (roles.hasAny(kApprove))
        addReport();
    // A supervisor takes people on top of the day's quota and confirms priorities; that is not where their day begins.
    if (roles.has(Role::Supervisor) && m_walkIn == nullptr)
        addWalkIn();
    if (m_counter != nullptr || m_approval != nullptr) {
        auto *popup = new searchpanel::SearchPopup(searchField(), m_search, centralWidget());
        connect(popup, &searchpanel::SearchPopup::chosen, this, &DeskWindow::openClaim);
        connect(popup, &searchpanel::SearchPopup::chosen, &m_access, &models::AccessLog::found);
    }
}

int DeskWindow::addNamedPage(DeskPage page, QWidget *widget, const QList<QWidget *> &panes)
{
    const int index = addPage(wordsOf(page).title, widget);
    setPanes(index, panes);
    m_pages.emplace_back(index, page);
    return index;
}

void DeskWindow::retranslate()
{
    const models::Officer &officer = m_maker.officer();
    setPerson(QString::fromStdString(officer.displayName), roleWord(officer.roles));
    for (const auto &[index, page] : m_pages) {
        const PageWords words = wordsOf(page);
        setPageTitle(index, words.title);
        setKeyHints(index, words.keys);
    }
    if (m_counter != nullptr || m_approval != nullptr)
        setSearch(tr("Search NIK, card, name or ticket"));
    showWork(m_work);
    showLink();
}

/// Every page says what it did, and what failed, in the same place.
template <typename PageType> void DeskWindow::listenTo(PageType *page)
{
    connect(page, &PageType::said, this, [this](const QString &text) { toast().showMessage(text); });
    connect(page, &PageType::failed, this,
            [this](const core::Error &error) { toast().showMessage(ui::errorText(error)); });
}

void DeskWindow::addCounter()
{
    m_counter = new CounterPage(m_parts, m_maker, m_renderer);
    m_counter->setOffice(m_branchName);
    m_counterIndex = addNamedPage(DeskPage::Counter, m_counter, m_counter->panes());
    listenTo(m_counter);
    connect(m_counter, &CounterPage::saidUndoable, this,
            [this](const QString &text) { toast().showMessage(text, tr("Undo"), [this] { m_counter->undo(); }); });
}

void DeskWindow::addApproval()
{
    m_approval = new ApprovalPage(m_parts, m_maker, m_renderer);
    m_approvalIndex = addNamedPage(DeskPage::Approval, m_approval, m_approval->panes());
    listenTo(m_approval);
    connect(m_approval, &ApprovalPage::waitingChanged, this,
            [this](int count) { setPageCount(m_approvalIndex, count); });
}

void DeskWindow::addChanges()
{
    m_changes = new ChangesPage(m_parts, m_maker, m_renderer);
    m_changesIndex = addNamedPage(DeskPage::Changes, m_changes, m_changes->panes());
    listenTo(m_changes);
    connect(m_changes, &ChangesPage::waitingChanged, this, [this](int count) { setPageCount(m_changesIndex, count); });
    if (m_counter == nullptr)
        return;
    connect(m_counter, &CounterPage::changeWanted, this,
            [this](const domain::ClaimId &claim, domain::ChangeKind kind, domain::DocumentKind document) {
                setCurrentPage(m_changesIndex);
                if (kind == domain::ChangeKind::Unknown)
                    m_changes->openClaim(claim);
                else
                    m_changes->propose(claim, kind, document);
            });
}

void DeskWindow::addWalkIn()
{
    m_walkIn = new WalkInPage(m_parts, m_maker, m_branchName);
    addNamedPage(DeskPage::Registration, m_walkIn, {m_walkIn});
    connect(m_walkIn, &WalkInPage::printed, this, [this](const QString &ticket) {
        m_access.record(domain::AccessKind::Print, QStringLiteral("ticket ") + ticket);
    });
    connect(m_walkIn, &WalkInPage::said, this, [this](const QString &text) { toast().showMessage(text); });
}

void DeskWindow::addReport()
{
    m_report = new ReportPage(m_parts, m_maker, m_branchName);
    addNamedPage(DeskPage::Report, m_report, {m_report});
    connect(m_report, &ReportPage::exported, this, [this](const QString &form, core::Date from, core::Date to) {
        const bool paper = form == QStringLiteral("print");
        const core::Zone zone = m_maker.officer().zone;
        m_access.record(paper ? domain::AccessKind::Print : domain::AccessKind::Export, QStringLiteral("recap ") + form,
                        models::AccessPeriod{core::startOfDay(from, zone), core::startOfDay(to.plusDays(1), zone)});
    });
    connect(m_report, &ReportPage::said, this, [this](const QString &text) { toast().showMessage(text); });
}

void DeskWindow::openClaim(domain::ClaimId claim)
{
    if (m_counter != nullptr) {
        setCurrentPage(m_counterIndex);
        m_counter->openClaim(claim);
    } else {
        setCurrentPage(m_approvalIndex);
        m_approval->openClaim(claim);
    }
}

void DeskWindow::setConnection(const sync::ConnectionState &state)
{
    m_connection = state;
    const bool connected = state.mode != ConnectionMode::WorkingWithoutCentre;
    if (m_lock != nullptr)
        m_lock->setCentre(connected);
    if (m_counter != nullptr)
        m_counter->setConnected(connected);
    if (m_approval != nullptr)
        m_approval->setConnected(connected);
    showLink();
    if (connected && std::exchange(m_withoutSession, false))
        askAgain();
}

void DeskWindow::showLink()
{
    const sync::ConnectionState &state = m_connection;
    const bool connected = state.mode != ConnectionMode::WorkingWithoutCentre;
    QString since;
    if (state.since)
        since = QString::fromStdString(core::toClockDisplay(*state.since, m_maker.officer().zone));
    const bool never = !connected && !state.lastContact;
    // Before the first contact of this run nothing is known of the centre.
    if (connected || state.lastContact)
        m_access.centreIs(connected, connected ? m_parts.clock.now() : *state.lastContact);
    using Link = ui::ConnectionChip::Link;
    setLink(connected ? Link::Connected : never ? Link::Connecting : Link::Offline, since, state.waiting);
    if (connected || never) {
        showRulesBanner();
        return;
    }
    auto *banner = new ui::Banner(ui::Tone::Info);
    banner->setMessage(
        tr("You can go on serving. The centre is out of reach since %1.").arg(since),
        tr("Decisions and checks are kept on this PC and sent by themselves. Calling the next person has to wait."));
    setBanner(banner);
}

RulesNotice DeskWindow::rulesNotice() const
{
    const auto today = m_parts.rules->inForceOn(m_maker.today());
    return noticeOf(m_refusedRules, today ? QString::fromStdString(today->id()) : QString());
}

/// Once it is read, the notice stays in the status bar.
void DeskWindow::showRulesBanner()
{
    const RulesNotice notice = rulesNotice();
    if (notice.title.isEmpty() || m_rulesNoticeRead) {
        setBanner(nullptr);
        return;
    }
    auto *banner = new ui::Banner(ui::Tone::Warning);
    banner->setMessage(notice.title, notice.text);
    auto *read = new ui::KeyButton(tr("&Understood"), banner);
    connect(read, &QAbstractButton::clicked, this, [this] {
        m_rulesNoticeRead = true;
        showLink();
        showWork(m_work);
    });
    banner->addAction(read);
    setBanner(banner);
}

void DeskWindow::setRefusedRules(std::vector<rules::RefusedPack> refused)
{
    m_refusedRules = std::move(refused);
    m_rulesNoticeRead = false;
    showLink();
    showWork(m_work);
}

void DeskWindow::showWork(const localstore::OutboxSummary &summary)
{
    m_work = summary;
    QString left;
    if (summary.needsYou > 0)
        left = tr("%n action(s) were refused by the centre and kept. Open the claim to decide again.", nullptr,
                  summary.needsYou);
    else if (const RulesNotice notice = rulesNotice(); m_rulesNoticeRead && !notice.title.isEmpty())
        left = notice.title + QLatin1Char(' ') + notice.text;
    else if (summary.waiting > 0)
        left = tr("%n action(s) saved on this PC, waiting for the centre", nullptr, summary.waiting);
    else if (summary.lastSavedAt)
        left = tr("Everything saved %1")
                   .arg(QString::fromStdString(core::toClockDisplay(*summary.lastSavedAt, m_maker.officer().zone)));
    setStatus(left, tr("Version %1").arg(QApplication::applicationVersion()));
}

void DeskWindow::askAgain()
{
    lock(tr("The centre asks for your password again. Your work is kept on this PC."));
}

void DeskWindow::lock(const QString &why)
{
    m_lock->lock(why);
}

/// A session that has ended at the centre is begun anew; otherwise nothing but the cover has gone.
void DeskWindow::resume(const QString &password)
{
    if (m_connection.signedIn) {
        m_parts.engine.wake();
        return;
    }
    const models::Officer &officer = m_maker.officer();
    m_parts.engine.signIn(
        {m_parts.remembered.userName().toStdString(), password.toStdString(), officer.device, officer.desk}, this,
        [this](const core::Result<protocol::SignInAnswer> &answer) {
            m_withoutSession = !answer;
            if (!answer && m_connection.mode == ConnectionMode::WorkingWithoutCentre)
                toast().showMessage(ui::errorText(answer.error()));
            else if (!answer)
                lock(ui::errorText(answer.error()));
            m_parts.engine.wake();
        });
}

void DeskWindow::changeEvent(QEvent *event)
{
    AppFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DeskWindow::closeEvent(QCloseEvent *event)
{
    m_parts.remembered.setWindowGeometry(saveGeometry());
    AppFrame::closeEvent(event);
}

} // namespace loket::workstation
