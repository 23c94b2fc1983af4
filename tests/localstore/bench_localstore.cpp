// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the local store over 100,000 claims; one line of JSON on standard output. Exits 1 when an answer is wrong.
#include "bench/figures.h"
#include "support/desk/deskstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>
#include <algorithm>

using namespace loket;
using namespace loket::testing;

namespace {

constexpr int kClaims = 100'000;
constexpr int kPageRows = 1000;

double msOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

struct Fill
{
    double seconds = 0;
    double longestGuiGapMs = 0;
};

/// Fills the store the way the puller does, while a timer in the GUI thread notes its longest wait.
Fill fill(DeskStore &desk)
{
    Fill fill;
    std::vector<protocol::FeedPage> pages;
    for (int from = 0; from < kClaims; from += kPageRows) {
        std::vector<protocol::FeedRow> rows;
        for (int n = from; n < from + kPageRows; ++n)
            rows.push_back(feedRow(confirmedClaim(desk.ids.next<domain::ClaimId>(), n, 1), n + 1));
        pages.push_back(feedPage(std::move(rows), from + kPageRows));
    }
    QElapsedTimer sinceTick;
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, &tick, [&] {
        fill.longestGuiGapMs = std::max(fill.longestGuiGapMs, msOf(sinceTick));
        sinceTick.start();
    });
    int applied = 0;
    QElapsedTimer whole;
    whole.start();
    sinceTick.start();
    tick.start(1);
    std::int64_t after = 0;
    for (auto &page : pages) {
        const auto next = page.next;
        desk.sync->applyPage(after, std::move(page), desk.sync.get(), [&applied](const auto &) { ++applied; });
        after = next;
    }
    while (applied < kClaims / kPageRows)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    fill.seconds = msOf(whole) / 1000;
    return fill;
}

/// How many of the synthetic names contain what was typed.
std::size_t countOf(const std::string &typed)
{
    std::size_t count = 0;
    for (int n = 0; n < kClaims; ++n)
        count += participant(n).name.find(typed) != std::string::npos ? 1 : 0;
    return count;
}

struct Searches
{
    std::vector<double> ms;
    bool right = true;
};

Searches search(DeskStore &desk)
{
    Searches searches;
    const auto one = [&](const std::string &text, std::size_t expected) {
        QElapsedTimer timer;
        timer.start();
        const auto answer = ask<localstore::SearchAnswer>(
            [&](auto r) { desk.store->search(QString::fromStdString(text), 50, desk.store.get(), r); });
        searches.ms.push_back(msOf(timer));
        searches.right = searches.right && answer.total == expected;
    };
    const auto person = participant(77'777);
    constexpr int kRounds = 5;
    for (int round = 0; round < kRounds; ++round) {
        for (std::size_t length = 1; length <= person.name.size(); ++length) {
            const std::string typed = person.name.substr(0, length);
            const bool all = length <= std::string("Peserta Uji ").size();
            one(typed, all ? kClaims : countOf(typed));
        }
        one(person.nik, 1);
        one(person.kpj[0], 1);
        one("k-77777", 1);
        one("zzz", 0);
    }
    return searches;
}

std::vector<double> act(DeskStore &desk)
{
    std::vector<double> ms;
    constexpr int kActs = 300;
    for (int n = 0; n < kActs; ++n) {
        auto create = desk.create(desk.ids.next<domain::ClaimId>(), kClaims + n);
        QElapsedTimer timer;
        timer.start();
        if (!desk.act({create}))
            qFatal("refused");
        ms.push_back(msOf(timer));
    }
    return ms;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir dir;
    DeskStore desk(dir.path());
    const Fill filled = fill(desk);
    QElapsedTimer opening;
    opening.start();
    desk.reopen();
    const double openMs = msOf(opening);
    // The keys are read after opening; a search that comes at once waits for them.
    static_cast<void>(ask<localstore::SearchAnswer>(
        [&](auto reply) { desk.store->search(QStringLiteral("zzz"), 1, desk.store.get(), reply); }));
    const double searchReadyMs = msOf(opening);
    const Searches searches = search(desk);
    const auto acts = act(desk);

    constexpr double kSearchLimitMs = 30;
    bench::Report report("localstore");
    report.figure("claims", kClaims);
    report.figure("fill_s", filled.seconds);
    report.figure("gui_gap_ms_max", filled.longestGuiGapMs);
    report.figure("open_ms", openMs);
    report.figure("search_ready_ms", searchReadyMs);
    report.figure("search_ms_p50", bench::quantile(searches.ms, 0.5));
    report.goal("search_ms_p99", bench::quantile(searches.ms, 0.99), kSearchLimitMs);
    report.figure("search_ms_max", bench::quantile(searches.ms, 1));
    report.figure("act_ms_p50", bench::quantile(acts, 0.5));
    report.figure("act_ms_p99", bench::quantile(acts, 0.99));
    report.print();
    return searches.right ? 0 : 1;
}
