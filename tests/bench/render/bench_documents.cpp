// SPDX-License-Identifier: GPL-3.0-or-later
// How long an officer waits for a document, and how smooth the viewer is. One line of JSON; 1 when a document does not
// show.
#include "bench/figures.h"

#include "loket/documentspanel/documentpane.h"
#include "loket/documentspanel/documentview.h"
#include "loket/rendering/renderservice.h"
#include "loket/testdocuments/sound.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QTest>
#include <optional>
#include <unistd.h>
#include <vector>

using namespace loket;
using namespace loket::documentspanel;

namespace {

constexpr int kRounds = 9;
constexpr QSize kPane(1200, 900);

struct Figures
{
    const char *name;
    double budgetMs; ///< for the median
    std::vector<double> samples;
};

double milliseconds(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

rendering::RenderConfig config()
{
    rendering::RenderConfig made;
    made.helper = rendering::RenderService::locateHelper(QCoreApplication::applicationDirPath());
    return made;
}

/// From the choice of a document to its painted first page, with a warm helper as in the office.
std::optional<Figures> firstPage(const char *name, double budget, const QByteArray &bytes)
{
    Figures figures{name, budget, {}};
    DocumentItem item;
    item.versions.resize(1);
    item.versions[0].sha256 = "x";
    for (int round = 0; round < kRounds; ++round) {
        rendering::RenderService service(config());
        if (!QTest::qWaitFor([&] { return service.sandbox().has_value(); }, 10'000))
            return std::nullopt;
        DocumentPane pane(service, [&](const QString &, const BytesReady &ready) { ready(bytes); });
        pane.resize(kPane);
        pane.show();
        QCoreApplication::processEvents();
        bool shown = false;
        QObject::connect(&pane, &DocumentPane::pageShown, &pane, [&] { shown = true; });
        QElapsedTimer clock;
        clock.start();
        pane.open(item, 0);
        while (!shown && clock.elapsed() < 10'000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        pane.view().viewport()->repaint();
        if (!shown)
            return std::nullopt;
        figures.samples.push_back(milliseconds(clock));
    }
    return figures;
}

/// Zooming and panning over a whole 12-megapixel picture.
std::pair<Figures, Figures> frames(int quarterTurns)
{
    Figures zoom{quarterTurns == 0 ? "zoom_step" : "zoom_step_rotated", 16, {}};
    Figures pan{quarterTurns == 0 ? "pan_step" : "pan_step_rotated", 16, {}};
    rendering::RenderedPage page;
    page.natural = QSizeF(4000, 3000);
    page.levels = {testdocuments::cardPicture(QSize(4000, 3000))};
    while (page.levels.last().width() > 512)
        page.levels.append(
            page.levels.last().scaled(page.levels.last().size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    DocumentView view;
    view.resize(kPane);
    view.show();
    view.setQuarterTurns(quarterTurns);
    view.setPage(page);
    QCoreApplication::processEvents();
    const auto timed = [&](Figures &figures, auto &&step) {
        QElapsedTimer clock;
        clock.start();
        step();
        view.viewport()->repaint();
        figures.samples.push_back(milliseconds(clock));
    };
    for (int i = 0; i < 40; ++i)
        timed(zoom, [&] { i % 20 < 10 ? view.zoomIn() : view.zoomOut(); });
    for (int i = 0; i < 5; ++i)
        view.zoomIn();
    for (int i = 0; i < 40; ++i)
        timed(pan, [&] {
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + (i % 20 < 10 ? 20 : -20));
        });
    return {zoom, pan};
}

/// What this program holds now, pages shared with the helper included.
double residentMb()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const double pages = file.readAll().split(' ').value(1).toDouble();
    return pages * static_cast<double>(::sysconf(_SC_PAGESIZE)) / (1024 * 1024);
}

/// How much more memory a shown document takes.
double growthMb(const QByteArray &bytes)
{
    DocumentItem item;
    item.versions.resize(1);
    item.versions[0].sha256 = "x";
    rendering::RenderService service(config());
    DocumentPane pane(service, [&](const QString &, const BytesReady &ready) { ready(bytes); });
    pane.resize(kPane);
    pane.show();
    QCoreApplication::processEvents();
    const double before = residentMb();
    bool shown = false;
    QObject::connect(&pane, &DocumentPane::pageShown, &pane, [&] { shown = true; });
    pane.open(item, 0);
    if (!QTest::qWaitFor([&] { return shown; }, 10'000))
        return 0;
    pane.view().viewport()->repaint();
    return residentMb() - before;
}

void print(const std::vector<Figures> &all, double growth)
{
    bench::Report report("documents");
    for (const Figures &one : all) {
        const std::string name = one.name;
        report.goal(name + "_ms_p50", bench::quantile(one.samples, 0.5), one.budgetMs);
        report.figure(name + "_ms_p95", bench::quantile(one.samples, 0.95));
        report.figure(name + "_ms_max", bench::quantile(one.samples, 1));
    }
    report.figure("jpeg_12mp_memory_mb", growth);
    report.print();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const double growth = growthMb(testdocuments::jpeg(QSize(4000, 3000)));
    std::vector<Figures> all;
    const auto add = [&](const std::optional<Figures> &figures) {
        if (figures)
            all.push_back(*figures);
        return figures.has_value();
    };
    const bool opened = add(firstPage("jpeg_12mp_first_shown", 150, testdocuments::jpeg(QSize(4000, 3000)))) &&
                        add(firstPage("png_12mp_first_shown", 1000, testdocuments::png(QSize(4000, 3000)))) &&
                        add(firstPage("pdf_200_text_pages_first_shown", 150, testdocuments::pdf(200))) &&
                        add(firstPage("pdf_200_scanned_pages_first_shown", 150, testdocuments::scannedPdf(200)));
    for (const int turns : {0, 1}) {
        const auto [zoom, pan] = frames(turns);
        all.push_back(zoom);
        all.push_back(pan);
    }
    print(all, growth);
    return opened ? 0 : 1;
}
