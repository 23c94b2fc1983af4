// SPDX-License-Identifier: GPL-3.0-or-later
#include "factline.h"

#include "loket/ui/formats.h"

#include <QCoreApplication>

namespace loket::documentspanel {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(loket::documentspanel::Facts)
};

QString versionName(const domain::DocumentVersion &version, core::Zone zone)
{
    const QString at = ui::momentText(version.uploadedAt, zone);
    if (version.uploadedBy == "participant" || version.uploadedBy.empty())
        return Texts::tr("sent %1").arg(at);
    return Texts::tr("sent %1, %2").arg(at, QString::fromStdString(version.uploadedBy));
}

QString extent(const rendering::DocumentInfo &info)
{
    if (info.type == rendering::MediaType::Pdf)
        return Texts::tr("%n page(s)", "", info.pages);
    return Texts::tr("%1 × %2 px").arg(info.firstPage.width()).arg(info.firstPage.height());
}

} // namespace

QStringList versionNames(const DocumentItem &item, core::Zone zone)
{
    QStringList names;
    for (auto version = item.versions.rbegin(); version != item.versions.rend(); ++version)
        names.append(versionName(*version, zone));
    return names;
}

QString factLine(const DocumentItem &item, const std::optional<rendering::DocumentInfo> &info, core::Zone zone)
{
    QStringList facts{item.name};
    if (info)
        facts.append(extent(*info));
    if (item.versions.size() == 1) // of several, the list beside the line tells
        facts.append(versionName(item.versions.front(), zone));
    return facts.join(QStringLiteral(" · "));
}

} // namespace loket::documentspanel
