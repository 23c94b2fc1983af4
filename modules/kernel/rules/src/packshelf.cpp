// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/rules/packshelf.h"

namespace loket::rules {

tl::expected<RulePack, PackProblem> acceptPack(const PublishedPack &published, std::span<const PublicKey> trusted)
{
    // The signature first: nothing of a stranger's pack is read.
    if (const auto signer = signerOf(published.text, published.signature, trusted); !signer)
        return tl::make_unexpected(signer.error());
    auto pack = RulePack::load(published.text);
    if (!pack) {
        const core::Error &error = pack.error();
        return tl::make_unexpected(
            PackProblem{PackRefusal::BadSchema, (error.field.empty() ? "" : error.field + ": ") + error.detail});
    }
    if (pack->id() != published.id)
        return tl::make_unexpected(
            PackProblem{PackRefusal::BadSchema, "announced as " + published.id + ", but it is " + pack->id()});
    return std::move(*pack);
}

PackShelf shelve(std::span<const PublishedPack> published, std::span<const RulePack> builtIn,
                 std::span<const PublicKey> trusted)
{
    PackShelf shelf;
    for (const PublishedPack &one : published) {
        auto pack = acceptPack(one, trusted);
        if (!pack)
            shelf.refused.push_back({one.id, pack.error()});
        else if (const auto added = shelf.book.add(std::move(*pack)); !added)
            shelf.refused.push_back({one.id, {PackRefusal::Conflict, added.error().detail}});
    }
    for (const RulePack &pack : builtIn) {
        if (!shelf.book.add(pack) && !shelf.book.byId(pack.id()))
            shelf.setAside.push_back(pack.id());
    }
    return shelf;
}

core::Result<> mayPublish(const RuleBook &book, const RulePack &pack, core::Date today)
{
    using core::ErrorCode;
    if (pack.validFrom() < today && book.inForceOn(pack.validFrom()))
        return core::fail(ErrorCode::InvalidValue,
                          "it begins before today and would change the rules of days that are past", "validFrom");
    RuleBook with = book;
    if (auto added = with.add(pack); !added)
        return added;
    if (pack.validTo()) {
        const core::Date dayAfter = pack.validTo()->plusDays(1);
        if (book.inForceOn(dayAfter) && !with.inForceOn(dayAfter))
            return core::fail(ErrorCode::InvalidValue, "no pack would be in force after its last day", "validTo");
    }
    return {};
}

} // namespace loket::rules
