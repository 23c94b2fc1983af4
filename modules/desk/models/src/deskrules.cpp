// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/models/deskrules.h"

#include "loket/localstore/localstore.h"

#include <algorithm>
#include <utility>

namespace loket::models {

namespace {

bool samePacks(const rules::RuleBook &one, const rules::RuleBook &other)
{
    const auto same = [](const rules::RulePack &a, const rules::RulePack &b) { return a.id() == b.id(); };
    return std::ranges::equal(one.packs(), other.packs(), same);
}

} // namespace

/// What the store's thread makes of the packs, for the GUI's to take.
struct DeskRules::Reading
{
    rules::PackShelf shelf;
};

DeskRules::DeskRules(std::vector<rules::RulePack> builtIn, std::vector<rules::PublicKey> trusted)
    : m_builtIn(std::move(builtIn))
    , m_trusted(std::move(trusted))
    , m_book(std::make_shared<rules::RuleBook>(rules::shelve({}, m_builtIn, m_trusted).book))
{}

void DeskRules::follow(localstore::LocalStore &store)
{
    m_store = &store;
    connect(&store, &localstore::LocalStore::rulesChanged, this, &DeskRules::readPacks);
    readPacks();
}

void DeskRules::readPacks()
{
    auto reading = std::make_shared<Reading>();
    auto read = [reading, builtIn = m_builtIn, trusted = m_trusted](std::vector<protocol::RulePackText> texts) {
        std::vector<rules::PublishedPack> published;
        for (protocol::RulePackText &one : texts)
            published.push_back({std::move(one.id), std::move(one.text), std::move(one.signature)});
        reading->shelf = rules::shelve(published, builtIn, trusted);
        return true;
    };
    m_store->rulePacks(std::move(read), this, [this, reading, asked = m_store](bool) {
        if (asked == m_store)
            take(*reading);
    });
}

void DeskRules::take(Reading &reading)
{
    rules::PackShelf &shelf = reading.shelf;
    // Without a key a pack that the program has brought as well is nothing to tell anybody.
    std::erase_if(shelf.refused, [this](const rules::RefusedPack &one) {
        return one.problem.why == rules::PackRefusal::NoKey && m_book->byId(one.id).has_value();
    });
    const bool otherRules = !samePacks(*m_book, shelf.book);
    m_book->adopt(shelf.book);
    if (std::exchange(m_refused, std::move(shelf.refused)) != m_refused)
        emit refusedChanged();
    if (otherRules)
        m_store->readAgain();
    emit read();
}

} // namespace loket::models
