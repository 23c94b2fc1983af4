// SPDX-License-Identifier: GPL-3.0-or-later
#include "evolveparts.h"

#include <algorithm>

namespace loket::domain {
namespace {

/// The slot an upload belongs to: its own, or the empty one that was asked for. A new one otherwise.
Document &slotFor(Claim &claim, const claimevt::DocumentAttached &event)
{
    auto &documents = claim.documents;
    const auto own = std::ranges::find(documents, event.document, &Document::id);
    if (own != documents.end())
        return *own;
    const auto asked = std::ranges::find_if(
        documents, [&event](const Document &document) { return document.id.isNull() && document.kind == event.kind; });
    if (asked != documents.end()) {
        asked->id = event.document;
        return *asked;
    }
    // The photograph taken again under a new id takes the place of the one nobody could read.
    for (Document &document : documents) {
        if (document.kind == event.kind && document.state == DocumentState::Unreadable)
            document.state = DocumentState::Superseded;
    }
    Document fresh;
    fresh.id = event.document;
    fresh.kind = event.kind;
    return documents.emplace_back(std::move(fresh));
}

void forgetOriginals(Checks &checks)
{
    const auto row = std::ranges::find(checks.items, ChecklistItem::OriginalsHeld, &ItemCheck::item);
    if (row != checks.items.end())
        row->result = ItemResult::NotDone;
}

} // namespace

void attach(Claim &claim, const claimevt::DocumentAttached &event)
{
    Document &slot = slotFor(claim, event);
    if (!slot.versions.empty())
        forgetOriginals(claim.checks);
    slot.versions.push_back(event.version);
    slot.state = DocumentState::Arrived;
    slot.reason.reset();
    slot.note.clear();
}

void judge(Claim &claim, const DocumentCheck &check)
{
    const auto slot = std::ranges::find(claim.documents, check.document, &Document::id);
    if (slot == claim.documents.end())
        return;
    slot->state = check.state;
    slot->reason = check.state == DocumentState::Unreadable ? check.reason : std::nullopt;
    slot->note = check.note;
}

void reopen(Claim &claim, const std::vector<DocumentRequest> &requests)
{
    for (const DocumentRequest &request : requests) {
        bool hasSlot = false;
        for (Document &document : claim.documents) {
            if (document.kind != request.kind || document.state == DocumentState::Superseded)
                continue;
            hasSlot = true;
            document.state = document.versions.empty() ? DocumentState::Missing : DocumentState::Unreadable;
            document.reason = request.reason;
            document.note = request.note;
        }
        if (!hasSlot)
            claim.documents.push_back({{}, request.kind, DocumentState::Missing, {}, request.reason, request.note});
    }
}

} // namespace loket::domain
