// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/clock.h"
#include "loket/domain/enums.h"
#include "loket/domain/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace loket::domain {

/// One upload of a document. Its bytes are elsewhere, found by their SHA-256.
struct DocumentVersion
{
    std::string sha256;    ///< 64 lower-case hex digits
    std::string mediaType; ///< "image/jpeg", "image/png", "application/pdf"
    std::int64_t sizeBytes = 0;
    core::Timestamp uploadedAt{};
    std::string uploadedBy; ///< display name of the officer; "participant" otherwise

    bool operator==(const DocumentVersion &) const = default;
};

/// A document slot of a claim with all its versions, oldest first.
struct Document
{
    DocumentId id;
    DocumentKind kind = DocumentKind::Unknown;
    DocumentState state = DocumentState::Missing;
    std::vector<DocumentVersion> versions;
    std::optional<ReasonCode> reason; ///< why it is unreadable
    std::string note;                 ///< what the participant should do, Indonesian

    [[nodiscard]] const DocumentVersion *current() const { return versions.empty() ? nullptr : &versions.back(); }
    bool operator==(const Document &) const = default;
};

/// A document that the participant is asked to bring or to photograph again.
struct DocumentRequest
{
    DocumentKind kind = DocumentKind::Unknown;
    ReasonCode reason = ReasonCode::Unknown;
    std::string note; ///< Indonesian, may be empty

    bool operator==(const DocumentRequest &) const = default;
};

/// The officer's verdict on one document.
struct DocumentCheck
{
    DocumentId document;
    DocumentState state = DocumentState::Unknown; ///< Accepted or Unreadable
    std::optional<ReasonCode> reason;             ///< required when Unreadable
    std::string note;

    bool operator==(const DocumentCheck &) const = default;
};

} // namespace loket::domain
