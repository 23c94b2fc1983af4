// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/models/documentitem.h"

#include <algorithm>
#include <set>

namespace loket::models {
namespace {

using domain::Document;
using domain::DocumentKind;
using domain::RequiredDocument;

void fill(DocumentItem &item, const Document &document)
{
    item.id = document.id;
    item.kind = document.kind;
    item.state = document.state;
    item.reason = document.reason;
    item.note = document.note;
    item.versions = document.versions;
}

/// The paper itself, else the first of its alternatives that was uploaded.
const Document *findFor(const domain::Claim &claim, const RequiredDocument &required)
{
    if (const Document *own = domain::findDocument(claim, required.kind))
        return own;
    for (const DocumentKind kind : required.alternatives) {
        if (const Document *other = domain::findDocument(claim, kind))
            return other;
    }
    return nullptr;
}

DocumentItem itemFor(const domain::Claim &claim, const RequiredDocument &required)
{
    DocumentItem item;
    item.kind = required.kind;
    item.alternatives = required.alternatives;
    item.byLaw = required.byLaw;
    item.bySop = required.bySop;
    if (const Document *document = findFor(claim, required))
        fill(item, *document);
    return item;
}

} // namespace

std::vector<DocumentItem> documentsOf(const domain::Claim &claim, const domain::RulesVerdict *verdict)
{
    std::vector<DocumentItem> items;
    std::set<domain::DocumentId> listed;
    if (verdict != nullptr) {
        for (const RequiredDocument &required : verdict->required) {
            items.push_back(itemFor(claim, required));
            if (items.back().id)
                listed.insert(*items.back().id);
        }
    }
    for (const Document &document : claim.documents) {
        if (document.state == domain::DocumentState::Superseded || !listed.insert(document.id).second)
            continue;
        fill(items.emplace_back(), document);
    }
    return items;
}

} // namespace loket::models
