// SPDX-License-Identifier: GPL-3.0-or-later
// What an officer's durable action costs beside a bare 16 KB write with fdatasync on the same disk, taken in turns.
#include "bench/figures.h"
#include "support/desk/deskstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <fcntl.h>
#include <unistd.h>

using namespace loket;
using namespace loket::testing;

namespace {

constexpr int kWarmUp = 20;
constexpr int kActions = 1000;
constexpr double kTimesBare = 3;

double msOf(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Appends to a file of its own, as a log does.
class BareFile
{
public:
    explicit BareFile(const QString &path)
        : m_fd(::open(path.toLocal8Bit().constData(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600))
    {}
    ~BareFile() { ::close(m_fd); }
    BareFile(const BareFile &) = delete;
    BareFile &operator=(const BareFile &) = delete;

    [[nodiscard]] double write()
    {
        constexpr std::size_t kBytes = 16 * 1024;
        const std::string bytes(kBytes, 'x');
        QElapsedTimer timer;
        timer.start();
        if (::write(m_fd, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size()) || ::fdatasync(m_fd) != 0)
            qFatal("the disk does not take 16 KB");
        return msOf(timer);
    }

private:
    int m_fd;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir dir;
    DeskStore desk(dir.path());
    BareFile file(dir.filePath(QStringLiteral("bare")));
    std::vector<double> bare;
    std::vector<double> actions;
    for (int n = 0; n < kWarmUp + kActions; ++n) {
        const double bareMs = file.write();
        const auto create = desk.create(desk.ids.next<domain::ClaimId>(), n);
        QElapsedTimer timer;
        timer.start();
        if (!desk.act({create}))
            qFatal("refused");
        if (n < kWarmUp)
            continue;
        actions.push_back(msOf(timer));
        bare.push_back(bareMs);
    }
    bench::Report report("durable");
    report.figure("actions", kActions);
    report.figure("bare_ms_p50", bench::quantile(bare, 0.5));
    report.figure("bare_ms_p99", bench::quantile(bare, 0.99));
    report.figure("action_ms_p50", bench::quantile(actions, 0.5));
    report.figure("action_ms_p99", bench::quantile(actions, 0.99));
    report.figure("ratio_p50", bench::quantile(actions, 0.5) / bench::quantile(bare, 0.5));
    report.goal("ratio_p99", bench::quantile(actions, 0.99) / bench::quantile(bare, 0.99), kTimesBare);
    report.print();
    return 0;
}
