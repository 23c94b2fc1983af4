// SPDX-License-Identifier: GPL-3.0-or-later
// loket-gallery [folder]: shows every shared widget; with a folder it writes light.png and dark.png there and leaves.
#include "ui/gallerypage.h"

#include "loket/ui/theme.h"
#include "loket/ui/toast.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>

using namespace loket::ui;

namespace {

/// Waits for delayed drawing (skeletons) without a fixed sleep beyond what the widgets themselves ask for.
void letTimersRun(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    applyTheme(app, Theme::light());
    GalleryPage page;
    page.resize(1240, 960);
    Toast toast(&page);
    page.show();
    toast.showMessage(QStringLiteral("Keputusan tersimpan"), QStringLiteral("Urungkan"), [] {});
    if (argc < 2)
        return QApplication::exec();
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    letTimersRun(400);
    if (!page.grab().save(folder.filePath(QStringLiteral("light.png"))))
        return 1;
    applyTheme(app, Theme::dark());
    letTimersRun(50);
    return page.grab().save(folder.filePath(QStringLiteral("dark.png"))) ? 0 : 1;
}
