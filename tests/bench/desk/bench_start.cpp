// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the real program to its first painted window, seen from outside on an X display of our own, with
// many claims in the profile; and the memory it then holds, before and after sign-in at a real centre.
#include "bench/figures.h"
#include "support/desk/deskstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QSet>
#include <QTemporaryDir>
#include <cstdio>
#include <stdexcept>

using namespace loket;
using namespace loket::testing;

namespace {

/// An end by which folders go and children are ended; abort() would leave both behind.
[[noreturn]] void giveUp(const QByteArray &why)
{
    throw std::runtime_error(why.toStdString());
}

constexpr int kRounds = 7; // after one that only warms up
constexpr double kPaintedMs = 300;
constexpr double kMemoryMb = 150;
constexpr int kPatienceMs = 30'000;
constexpr int kPageRows = 1000;

QString program(const char *name)
{
    return QString::fromLocal8Bit(qgetenv("LOKET_BIN")) + QLatin1Char('/') + QLatin1String(name);
}

/// An X server without anybody else; its number, or empty.
QString startDisplay(QProcess &server)
{
    server.start(QStringLiteral("Xvfb"),
                 {QStringLiteral("-br"), QStringLiteral("-screen"), QStringLiteral("0"), QStringLiteral("1366x768x24"),
                  QStringLiteral("-displayfd"), QStringLiteral("1")});
    while (!server.canReadLine()) {
        if (!server.waitForReadyRead(kPatienceMs))
            return {};
    }
    return QLatin1Char(':') + QString::fromLatin1(server.readLine()).trimmed();
}

void fill(const QString &profile, int claims)
{
    QDir().mkpath(profile);
    DeskStore desk(profile);
    for (int from = 0; from < claims; from += kPageRows) {
        std::vector<protocol::FeedRow> rows;
        for (int n = from; n < from + kPageRows; ++n)
            rows.push_back(feedRow(confirmedClaim(desk.ids.next<domain::ClaimId>(), n, 1), n + 1));
        desk.page(from, feedPage(std::move(rows), from + kPageRows));
    }
}

QImage screenshot()
{
    return QGuiApplication::primaryScreen()->grabWindow(0, 300, 150, 760, 460).toImage();
}

/// A window with something on it, not only ground.
bool isPainted(const QImage &image)
{
    constexpr int kColours = 12;
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 2) {
        for (int x = 0; x < image.width() && colours.size() < kColours; x += 2)
            colours.insert(image.pixel(x, y));
    }
    return colours.size() >= kColours;
}

/// How much of the screen looks otherwise than before.
double differing(const QImage &a, const QImage &b)
{
    int other = 0;
    int all = 0;
    for (int y = 0; y < a.height(); y += 4) {
        for (int x = 0; x < a.width(); x += 4, ++all)
            other += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
    }
    return all == 0 ? 0 : static_cast<double>(other) / all;
}

/// MB of one line of /proc/<pid>/smaps_rollup: "Rss:" or "Pss:".
double memoryMb(const QProcess &process, const QByteArray &line)
{
    QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(process.processId()));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &one : file.readAll().split('\n')) {
        if (one.startsWith(line))
            return one.mid(line.size()).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

/// Processor time used so far, in ticks of the kernel.
qint64 ticksOf(const QProcess &process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process.processId()));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const auto fields = file.readAll().split(')').last().simplified().split(' ');
    return fields.value(11).toLongLong() + fields.value(12).toLongLong();
}

/// Waits until the program has nothing to do: less than a twentieth of a second of work in one second.
void waitUntilQuiet(QProcess &process)
{
    constexpr int kSecondMs = 1000;
    constexpr qint64 kQuietTicks = 5;
    for (int second = 0; second < 30; ++second) {
        const qint64 before = ticksOf(process);
        if (process.waitForFinished(kSecondMs) || ticksOf(process) - before < kQuietTicks)
            return;
    }
}

struct Memory
{
    double rss = 0;
    double pss = 0;
};
Memory memoryOf(QProcess &process)
{
    waitUntilQuiet(process);
    return {memoryMb(process, "Rss:"), memoryMb(process, "Pss:")};
}

class Program
{
public:
    Program(const QString &home, const QStringList &arguments)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        environment.insert(QStringLiteral("HOME"), home);
        environment.insert(QStringLiteral("XDG_DATA_HOME"), home + QStringLiteral("/data"));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/config"));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        m_clock.start();
        process.start(program("loket"), QStringList{QStringLiteral("--profile"), QStringLiteral("bench")} + arguments);
    }
    ~Program()
    {
        process.terminate();
        if (!process.waitForFinished(kPatienceMs))
            process.kill();
        process.waitForFinished(kPatienceMs);
    }
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    /// Milliseconds from the start until the screen is as wanted.
    template <typename Condition> double waitForScreen(Condition wanted)
    {
        while (!wanted(screenshot())) {
            if (m_clock.elapsed() > kPatienceMs || process.state() == QProcess::NotRunning)
                giveUp(QByteArray("the window does not come: ") + process.readAll());
        }
        return static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
    }

    QProcess process;

private:
    QElapsedTimer m_clock;
};

void waitForBlack()
{
    QElapsedTimer clock;
    clock.start();
    while (isPainted(screenshot()) && clock.elapsed() < kPatienceMs)
        ;
}

/// First windows of several starts, and the memory once the search is ready. Returns how the window looks.
QImage measureStart(bench::Report &report, const QString &home, const std::string &name, bool isGoal)
{
    std::vector<double> painted;
    Memory memory;
    QImage window;
    for (int round = 0; round <= kRounds; ++round) {
        waitForBlack();
        Program loket(home, {QStringLiteral("--server"), QStringLiteral("http://127.0.0.1:9")});
        const double ms = loket.waitForScreen(isPainted);
        if (round > 0)
            painted.push_back(ms);
        if (round == kRounds) {
            memory = memoryOf(loket.process);
            window = screenshot();
        }
    }
    if (isGoal)
        report.goal(name + "_painted_ms_p50", bench::quantile(painted, 0.5), kPaintedMs);
    else
        report.figure(name + "_painted_ms_p50", bench::quantile(painted, 0.5));
    report.figure(name + "_painted_ms_min", bench::quantile(painted, 0));
    report.figure(name + "_painted_ms_max", bench::quantile(painted, 1));
    report.figure(name + "_signin_rss_mb", memory.rss);
    return window;
}

/// A person signs in at a centre of ours; then the desk's memory.
void measureDesk(bench::Report &report, const QString &home, const QImage &signIn)
{
    const QTemporaryDir data;
    if (QProcess::execute(program("sync_preparecentre"), {data.path()}) != 0)
        giveUp("the centre's folder cannot be made");
    QProcess centre;
    centre.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    centre.start(program("loketd"),
                 {QStringLiteral("--data"), data.path(), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
    while (!centre.canReadLine()) {
        if (!centre.waitForReadyRead(kPatienceMs))
            giveUp("loketd says nothing");
    }
    const QString line = QString::fromLocal8Bit(centre.readLine()).trimmed();
    const QString address = line.mid(line.indexOf(QLatin1String("http")));
    // At the first sign-in the profile learns that this is another centre than the one that filled it.
    for (const char *name : {"new_centre", "desk"}) {
        waitForBlack();
        Program loket(home, {QStringLiteral("--server"), address, QStringLiteral("--user"), QStringLiteral("uji"),
                             QStringLiteral("--password-stdin")});
        loket.process.write("sandi-uji-2026\n");
        if (!loket.process.waitForBytesWritten(kPatienceMs))
            giveUp("the password is not taken");
        constexpr double kOtherWindow = 0.3;
        const double painted = loket.waitForScreen(
            [&](const QImage &now) { return isPainted(now) && differing(signIn, now) > kOtherWindow; });
        const Memory memory = memoryOf(loket.process);
        report.figure(std::string(name) + "_painted_ms", painted);
        report.goal(std::string(name) + "_rss_mb", memory.rss, kMemoryMb);
        report.figure(std::string(name) + "_pss_mb", memory.pss);
    }
    centre.terminate();
    centre.waitForFinished(kPatienceMs);
}

} // namespace

int main(int argc, char **argv)
{
    QProcess display;
    const QString number = startDisplay(display);
    if (number.isEmpty() || !QFileInfo::exists(program("loket"))) {
        std::puts("SKIPPED: Xvfb or loket is missing");
        return 0;
    }
    qputenv("DISPLAY", number.toLatin1());
    qputenv("QT_QPA_PLATFORM", "xcb");
    int failed = 0;
    try {
        const QGuiApplication app(argc, argv);
        bench::Report report("start");
        for (const auto &[claims, name] : {std::pair{10'000, "10k"}, std::pair{100'000, "100k"}}) {
            const QTemporaryDir home;
            fill(home.filePath(QStringLiteral("data/loket/bench")), claims);
            const QImage signIn = measureStart(report, home.path(), name, claims == 10'000);
            if (claims == 100'000)
                measureDesk(report, home.path(), signIn);
        }
        report.print();
    } catch (const std::exception &why) {
        std::fprintf(stderr, "bench_start gives up: %s\n", why.what());
        failed = 1;
    }
    display.terminate();
    display.waitForFinished(kPatienceMs);
    return failed;
}
