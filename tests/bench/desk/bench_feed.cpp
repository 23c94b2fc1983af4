// SPDX-License-Identifier: GPL-3.0-or-later
// How long the GUI thread is away while 10,000 rows arrive and the counter's and the approver's lists show them.
#include "bench/figures.h"
#include "models/workbench.h"

#include "loket/models/approvallistmodel.h"
#include "loket/models/searchmodel.h"
#include "loket/queuepanel/queuepanel.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QListView>
#include <QTimer>
#include <ctime>

using namespace loket;

namespace {

constexpr int kRows = 10'000;
constexpr int kPageRows = 500;
constexpr int kVisits = 400;        // of today, among the rows
constexpr int kAwaitApproval = 200; // claims
constexpr double kLimitMs = 16;
constexpr double kCallLimitMs = 8;

double threadCpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Milliseconds this thread was ready but had no processor, since it began.
double threadQueuedMs()
{
    QFile file(QStringLiteral("/proc/thread-self/schedstat"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() / 1e6;
}

/// A timer that wants to fire every millisecond: the longest it had to wait, how much of that this thread worked, and
/// how much it was ready but had no processor. On a busy machine a thread may be away without doing anything; only
/// the work, and waiting for the program's own threads, is the program's own.
class GapMonitor
{
public:
    GapMonitor()
    {
        m_tick.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_tick, &QTimer::timeout, &m_tick, [this] { tick(); });
        m_since.start();
        m_cpu = threadCpuMs();
        m_queued = threadQueuedMs();
        m_tick.start(1);
    }
    std::vector<double> gaps;
    std::vector<double> work;
    std::vector<double> queued;

private:
    void tick()
    {
        gaps.push_back(static_cast<double>(m_since.nsecsElapsed()) / 1e6);
        const double cpu = threadCpuMs();
        work.push_back(cpu - m_cpu);
        m_cpu = cpu;
        const double waited = threadQueuedMs();
        queued.push_back(waited - m_queued);
        m_queued = waited;
        m_since.start();
    }

    QTimer m_tick;
    QElapsedTimer m_since;
    double m_cpu = 0;
    double m_queued = 0;
};

/// The same wait while nothing arrives: what the machine does to any thread.
double longestGapAtRest()
{
    constexpr int kRestMs = 2000;
    GapMonitor monitor;
    QEventLoop rest;
    QTimer::singleShot(kRestMs, &rest, &QEventLoop::quit);
    rest.exec();
    return bench::quantile(monitor.gaps, 1);
}

protocol::FeedRow visitRow(test::Workbench &bench, int n, std::int64_t seq)
{
    domain::Visit visit;
    visit.id = bench.ids.next<domain::VisitId>();
    visit.revision = 1;
    visit.branch = "PKL";
    visit.day = core::localDate(bench.clock.now(), core::Zone::Wib);
    visit.service = domain::Service::Counter;
    visit.ticket = domain::ticketText(visit.service, n % 1000);
    visit.state = n % 3 == 0 ? domain::VisitState::Done : domain::VisitState::Waiting;
    visit.name = "Peserta Uji " + std::to_string(n);
    visit.reason = domain::ClaimReason::Resign;
    visit.periods = {{domain::VisitState::Waiting, bench.clock.now() - std::chrono::seconds(n), {}, {}, {}}};
    return {"visit", visit.id.toString(), 1, seq, "put", {}, protocol::encode(visit)};
}

protocol::FeedRow claimRow(test::Workbench &bench, int n, std::int64_t seq)
{
    domain::Claim claim = test::sampleClaim();
    claim.id = bench.ids.next<domain::ClaimId>();
    claim.revision = 1;
    claim.number = "K-" + std::to_string(n);
    claim.state =
        n % (kRows / kAwaitApproval) == 0 ? domain::ClaimState::AwaitingSupervisor : domain::ClaimState::Draft;
    claim.form.participant.name = "Peserta Uji " + std::to_string(n);
    claim.changedAt = bench.clock.now() + std::chrono::seconds(n);
    return {"claim", claim.id.toString(), 1, seq, "put", {}, protocol::encode(claim)};
}

std::vector<protocol::FeedPage> pagesOf(test::Workbench &bench)
{
    std::vector<protocol::FeedPage> pages;
    std::int64_t seq = 0;
    while (seq < kRows) {
        protocol::FeedPage page;
        page.epoch = "e1";
        while (page.rows.size() < kPageRows) {
            const int n = static_cast<int>(seq++);
            page.rows.push_back(n % (kRows / kVisits) == 1 ? visitRow(bench, n, seq) : claimRow(bench, n, seq));
        }
        page.next = seq;
        page.head = kRows;
        page.serverTime = bench.clock.now();
        pages.push_back(std::move(page));
    }
    return pages;
}

/// One page after the other, the next when the one before is in: as the puller does.
void pull(test::Workbench &bench, const std::vector<protocol::FeedPage> &pages)
{
    std::int64_t after = 0;
    for (const protocol::FeedPage &page : pages) {
        bool applied = false;
        bench.sync->applyPage(after, page, bench.sync.get(), [&applied](const auto &) { applied = true; });
        while (!applied)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        after = page.next;
    }
}

/// Not QTest::qWaitFor: it sleeps ten milliseconds between two looks, which would itself be the longest gap.
template <typename Condition> bool shows(Condition condition)
{
    const QDeadlineTimer end(20'000);
    while (!condition() && !end.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return condition();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    test::Workbench bench;
    models::QueueModel queue(*bench.store, bench.clock, bench.maker.officer());
    models::QueueIntents intents(*bench.store, bench.maker, queue);
    queuepanel::QueuePanel panel(queue, intents);
    panel.resize(284, 900);
    panel.show();
    models::ApprovalListModel approval(*bench.store, bench.maker, bench.rules);
    QListView approvals;
    approvals.setModel(&approval);
    approvals.resize(320, 900);
    approvals.show();
    models::SearchModel search(*bench.store);
    const auto pages = pagesOf(bench);
    if (!QTest::qWaitFor([&] { return queue.isLoaded() && approval.isLoaded(); }, 20'000))
        qFatal("the lists do not load");

    const double atRest = longestGapAtRest();
    GapMonitor monitor;
    QTimer typing; // somebody searches meanwhile
    int typed = 0;
    QObject::connect(&typing, &QTimer::timeout, &typing,
                     [&] { search.setText(QStringLiteral("Peserta Uji %1").arg(++typed)); });
    typing.start(200);
    QElapsedTimer whole;
    whole.start();
    pull(bench, pages);
    const double seconds = static_cast<double>(whole.elapsed()) / 1000;
    const bool shown = shows([&] { return queue.rowCount() == kVisits && approval.rowCount() == kAwaitApproval; });

    bench::Report report("feed");
    report.figure("rows", kRows);
    report.figure("seconds", seconds);
    report.figure("visits_shown", queue.rowCount());
    report.figure("approvals_shown", approval.rowCount());
    report.figure("gui_gap_at_rest_ms_max", atRest);
    report.figure("gui_gap_ms_p50", bench::quantile(monitor.gaps, 0.5));
    report.figure("gui_gap_ms_p99", bench::quantile(monitor.gaps, 0.99));
    report.goal("gui_gap_ms_max", bench::quantile(monitor.gaps, 1), kLimitMs);
    report.figure("gui_queued_ms_max", bench::quantile(monitor.queued, 1));
    report.goal("gui_work_ms_max", bench::quantile(monitor.work, 1), kCallLimitMs);
    report.print();
    return shown ? 0 : 1;
}
