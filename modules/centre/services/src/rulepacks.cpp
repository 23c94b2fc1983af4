// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/services/rulepacks.h"

#include "loket/protocol/limits.h"

#include <algorithm>
#include <utility>

namespace loket::services {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;
using rules::PackRefusal;

namespace {

constexpr const char *kCentreChain = ""; ///< of the audit: what belongs to no branch

ErrorCode codeOf(PackRefusal refusal)
{
    switch (refusal) {
    case PackRefusal::NoKey:
    case PackRefusal::UnknownKey:
        return ErrorCode::NotAllowed;
    case PackRefusal::Unsigned:
        return ErrorCode::MissingField;
    case PackRefusal::BadSignature:
        return ErrorCode::DigestMismatch;
    case PackRefusal::BadSchema:
        return ErrorCode::InvalidValue;
    case PackRefusal::Conflict:
        return ErrorCode::Duplicate;
    }
    return ErrorCode::Internal;
}

domain::AuditRecord auditOf(const store::StoredPack &pack)
{
    domain::AuditRecord record;
    record.at = pack.publishedAt;
    record.actor = pack.publishedBy;
    record.branch = kCentreChain;
    record.subject = pack.id;
    record.what = "rules.published";
    record.reason = "signed by key " + pack.signedBy;
    record.rulePack = pack.id;
    return record;
}

const store::StoredPack *find(const std::vector<store::StoredPack> &packs, const std::string &id)
{
    const auto found = std::find_if(packs.begin(), packs.end(), [&](const auto &pack) { return pack.id == id; });
    return found == packs.end() ? nullptr : &*found;
}

} // namespace

RulePacks::RulePacks(store::Store &store, const core::Clock &clock, rules::RuleBook &book,
                     std::vector<ShippedPack> shipped, std::vector<rules::PublicKey> trusted)
    : m_store(store)
    , m_clock(clock)
    , m_book(book)
    , m_shipped(std::move(shipped))
    , m_trusted(std::move(trusted))
{}

Result<rules::PackShelf> RulePacks::load()
{
    const std::lock_guard lock(m_mutex);
    return shelve();
}

Result<rules::PackShelf> RulePacks::shelve()
{
    std::vector<store::StoredPack> stored;
    auto read = m_store.read([&](store::Reader &reader) -> Result<> {
        auto packs = reader.rulePacks();
        if (!packs)
            return passOn(packs);
        stored = std::move(*packs);
        return {};
    });
    if (!read)
        return passOn(read);
    std::vector<rules::PublishedPack> published;
    for (const store::StoredPack &pack : stored)
        published.push_back({pack.id, pack.text, pack.signature});
    std::vector<rules::RulePack> shipped;
    for (const ShippedPack &one : m_shipped)
        shipped.push_back(one.pack);
    rules::PackShelf shelf = rules::shelve(published, shipped, m_trusted);

    protocol::RulesAnswer answer;
    for (const rules::RulePack &pack : shelf.book.packs()) {
        protocol::RulePackText text{pack.id(), pack.validFrom(), pack.validTo(), {}, {}};
        const store::StoredPack *kept = find(stored, pack.id());
        const bool refused = std::any_of(shelf.refused.begin(), shelf.refused.end(),
                                         [&](const rules::RefusedPack &one) { return one.id == pack.id(); });
        if (kept != nullptr && !refused) {
            text.text = kept->text;
            text.signature = kept->signature;
        } else {
            text.text = std::find_if(m_shipped.begin(), m_shipped.end(), [&](const ShippedPack &one) {
                            return one.pack.id() == pack.id();
                        })->text;
        }
        answer.packs.push_back(std::move(text));
    }
    m_answer = std::move(answer);
    m_book.adopt(shelf.book);
    return shelf;
}

Result<rules::RulePack> RulePacks::accepted(const std::string &text, const std::string &signature,
                                            std::string &signedBy) const
{
    if (text.size() > protocol::kMaxPackBytes)
        return fail(ErrorCode::TooLarge, "over " + std::to_string(protocol::kMaxPackBytes) + " bytes", "pack.json");
    const auto signer = rules::signerOf(text, signature, m_trusted);
    if (!signer)
        return fail(codeOf(signer.error().why), signer.error().detail,
                    signer.error().why == PackRefusal::NoKey ? "rules.key" : "pack.sig");
    signedBy = signer->id();
    return rules::RulePack::load(text);
}

Result<> RulePacks::mayJoin(const rules::RulePack &pack, const std::string &text) const
{
    // What everybody has from the program may also be published, so that older programs get it.
    const bool shipped = std::any_of(m_shipped.begin(), m_shipped.end(), [&](const ShippedPack &one) {
        return one.pack.id() == pack.id() && one.text == text;
    });
    // A day is past as soon as it is past in the east.
    return shipped ? Result<>{} : rules::mayPublish(m_book, pack, core::localDate(m_clock.now(), core::Zone::Wit));
}

Result<Publication> RulePacks::publish(const std::string &text, const std::string &signature, const std::string &by)
{
    Publication publication;
    auto pack = accepted(text, signature, publication.signedBy);
    if (!pack)
        return passOn(pack);
    publication.id = pack->id();
    const std::lock_guard lock(m_mutex);
    const store::StoredPack stored{pack->id(), pack->validFrom(),    pack->validTo(), text,
                                   signature,  publication.signedBy, m_clock.now(),   by};
    auto written = m_store.write([&](store::Writer &writer) -> Result<> {
        publication.places.clear();
        auto there = writer.rulePacks();
        if (!there)
            return passOn(there);
        if (const store::StoredPack *same = find(*there, stored.id)) {
            publication.already = same->text == stored.text;
            if (publication.already)
                return {};
            return fail(ErrorCode::Duplicate, "pack " + stored.id + " was published with other content", "id");
        }
        if (auto may = mayJoin(*pack, text); !may)
            return may;
        auto places = writer.publishPack(stored);
        if (!places)
            return passOn(places);
        publication.places = std::move(*places);
        return writer.appendAudit(auditOf(stored));
    });
    if (!written)
        return passOn(written);
    if (auto shelved = shelve(); !shelved)
        return passOn(shelved);
    return publication;
}

protocol::RulesAnswer RulePacks::answer() const
{
    const std::lock_guard lock(m_mutex);
    return m_answer;
}

} // namespace loket::services
