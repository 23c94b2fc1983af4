// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"
#include "loket/domain/document.h"

#include <QByteArray>
#include <QString>
#include <functional>
#include <vector>

namespace loket::documentspanel {

/// One document slot of a claim as the panel shows it.
struct DocumentItem
{
    domain::DocumentId id;
    domain::DocumentKind kind = domain::DocumentKind::Unknown;
    QString name; ///< in the user's language
    domain::DocumentState state = domain::DocumentState::Missing;
    QString remark; ///< said under the state, for instance why it is unreadable; may be empty
    std::vector<domain::DocumentVersion> versions; ///< oldest first; empty when missing

    bool operator==(const DocumentItem &) const = default;
};

/// A reason that can be given for a document that cannot be read.
struct UnreadableReason
{
    domain::ReasonCode code = domain::ReasonCode::Unknown;
    QString text;
};

/// Fetches the bytes of one version by its hash and hands them over once, now or later, in the GUI thread.
using BytesReady = std::function<void(core::Result<QByteArray>)>;
using ByteProvider = std::function<void(const QString &sha256, BytesReady)>;

} // namespace loket::documentspanel
