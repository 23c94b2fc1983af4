// SPDX-License-Identifier: GPL-3.0-or-later
// loket-gallery [folder]: shows every shared widget; with a folder it writes pictures of every page there and leaves.
#include "ui/gallerypage.h"
#include "ui/samplepages.h"

#include "loket/ui/language.h"
#include "loket/ui/theme.h"
#include "loket/ui/toast.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <memory>

using namespace loket;

namespace {

/// Lets delayed drawing (skeletons) happen.
void letTimersRun(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
}

bool grab(QWidget &page, QSize size, const QString &path)
{
    page.resize(size);
    page.show();
    letTimersRun(380);
    const bool saved = page.grab().save(path);
    page.hide();
    return saved;
}

bool grabAll(const QDir &folder, const QString &theme)
{
    const auto path = [&](const char *name) {
        return folder.filePath(QStringLiteral("%1-%2.png").arg(QLatin1String(name), theme));
    };
    ui::GalleryPage gallery;
    ui::Toast toast(&gallery);
    toast.showMessage(QStringLiteral("Keputusan tersimpan"), QStringLiteral("Urungkan"), [] {});
    const auto signIn = ui::sampleSignIn(signinpanel::Centre::Reachable);
    const auto offline = ui::sampleSignIn(signinpanel::Centre::Unreachable);
    const auto fullest = ui::sampleSignIn(signinpanel::Centre::Unreachable);
    fullest->setServer(QString(), QString());
    fullest->showError(QStringLiteral("Nama pengguna atau kata sandi salah. Periksa Caps Lock lalu coba lagi."));
    const auto lock = ui::sampleLock();
    const auto frame = ui::sampleFrame();
    const auto charts = ui::sampleCharts();
    const auto views = ui::sampleViews();
    ui::TicketPreview ticket;
    ticket.setTicket(ui::sampleTicket());
    return grab(gallery, {1240, 960}, path("widgets")) && grab(*signIn, {1600, 930}, path("signin")) &&
           grab(*offline, {1366, 768}, path("signin-offline")) && grab(*fullest, {1366, 720}, path("signin-fullest")) &&
           grab(*lock, {1600, 930}, path("lock")) && grab(*frame, {1366, 768}, path("frame")) &&
           grab(*charts, {1200, 640}, path("charts")) && grab(ticket, {400, 880}, path("ticket")) &&
           grab(*views, {1000, 700}, path("views"));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    ui::applyTheme(app, ui::Theme::light());
    auto *language = new ui::LanguageSwitcher(app); // the application owns it
    language->install(ui::Language::Indonesian);
    if (argc < 2) {
        ui::GalleryPage page;
        page.resize(1240, 960);
        page.show();
        return QApplication::exec();
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    if (!grabAll(folder, QStringLiteral("light")))
        return 1;
    ui::applyTheme(app, ui::Theme::dark());
    return grabAll(folder, QStringLiteral("dark")) ? 0 : 1;
}
