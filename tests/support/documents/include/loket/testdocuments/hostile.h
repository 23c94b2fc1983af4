// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace loket::testdocuments {

/// What an honest viewer must do with a hostile document.
enum class Expected
{
    Refused, ///< an error, never a picture
    Shown,   ///< strange but sound: a picture
    Flagged, ///< a picture that is marked as incomplete
    Any,     ///< either, as long as it comes to an end
};

struct HostileDocument
{
    const char *name;
    QByteArray bytes;
    Expected expected = Expected::Any;
};

/// Every kind, the same bytes on every run. Takes seconds and some 500 MB while it is held.
[[nodiscard]] QList<HostileDocument> hostileDocuments();

[[nodiscard]] QList<HostileDocument> hostileJpegs();
[[nodiscard]] QList<HostileDocument> hostilePngs();
[[nodiscard]] QList<HostileDocument> hostilePdfs();
[[nodiscard]] QList<HostileDocument> hostilePdfContents();
[[nodiscard]] QList<HostileDocument> wrongTypes();

} // namespace loket::testdocuments
