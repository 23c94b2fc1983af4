// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulescommands.h"

#include "loket/protocol/limits.h"
#include "loket/rules/packshelf.h"
#include "rulefiles.h"

#include <filesystem>
#include <iomanip>
#include <iostream>
#include <map>

namespace loket::ctl {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;

namespace {

constexpr std::size_t kSignatureBytes = 4096;

/// A line of the list.
struct Listed
{
    std::string id;
    std::string from;
    std::string to;
    std::string signedBy;
    std::string state;
};

std::string stateOf(const rules::RuleBook &book, const rules::RulePack &pack, core::Date today)
{
    if (today < pack.validFrom())
        return "to come";
    const auto now = book.inForceOn(today);
    return now && now->id() == pack.id() ? "in force" : "past";
}

/// The key that signed the pack in this folder, or "program": it came with it.
std::string signerOfFolder(const std::string &folder, const std::string &text,
                           const std::vector<rules::PublicKey> &trusted)
{
    const auto signature = readFile(folder + "/pack.sig", kSignatureBytes);
    const auto signer = rules::signerOf(text, signature.value_or(""), trusted);
    return signer ? signer->id() : "program";
}

Result<std::vector<store::StoredPack>> publishedPacks(const Workshop &workshop)
{
    if (workshop.dataDir.empty())
        return std::vector<store::StoredPack>{};
    return store::readPublishedPacks(workshop.dataDir);
}

void print(const std::vector<Listed> &lines)
{
    const auto line = [](const Listed &one) {
        std::cout << std::left << std::setw(14) << one.id << ' ' << std::setw(10) << one.from << ' ' << std::setw(10)
                  << one.to << ' ' << std::setw(16) << one.signedBy << ' ' << one.state << '\n';
    };
    line({"pack", "from", "to", "signed by", "today"});
    for (const Listed &one : lines)
        line(one);
}

} // namespace

Result<rules::RulePack> readPack(const std::string &folder, const std::string &text)
{
    auto pack = rules::RulePack::load(text);
    if (!pack)
        return fail(pack.error().code, folder + "/pack.json: " + pack.error().detail, pack.error().field);
    return pack;
}

Result<std::vector<rules::PublicKey>> trustedKeys(const Workshop &workshop)
{
    auto keys = rules::parseKeys(workshop.rulesKey);
    if (!keys)
        return fail(keys.error().code, keys.error().detail, "rules.key");
    return keys;
}

Result<SignedFolder> readSignedFolder(const std::string &folder)
{
    SignedFolder files;
    auto text = readFile(folder + "/pack.json", protocol::kMaxPackBytes);
    if (!text)
        return passOn(text);
    files.text = std::move(*text);
    std::error_code error;
    if (std::filesystem::exists(folder + "/pack.sig", error)) {
        auto signature = readFile(folder + "/pack.sig", kSignatureBytes);
        if (!signature)
            return passOn(signature);
        files.signature = std::move(*signature);
    }
    return files;
}

Result<rules::RuleBook> bookInUse(const Workshop &workshop)
{
    const auto keys = trustedKeys(workshop);
    const auto shipped = server::loadRules(workshop.rulesDir);
    const auto stored = publishedPacks(workshop);
    if (!keys || !shipped || !stored)
        return !keys ? passOn(keys) : !shipped ? passOn(shipped) : passOn(stored);
    std::vector<rules::RulePack> builtIn;
    for (const services::ShippedPack &one : shipped->packs)
        builtIn.push_back(one.pack);
    std::vector<rules::PublishedPack> published;
    for (const store::StoredPack &one : *stored)
        published.push_back({one.id, one.text, one.signature});
    return rules::shelve(published, builtIn, *keys).book;
}

Result<> checkRules(const Workshop &workshop, const Arguments &arguments)
{
    if (const auto allowed = arguments.allowOnly(3, {"rules-key"}); !allowed)
        return allowed;
    const auto folder = arguments.word(2, "the folder of the pack");
    const auto keys = trustedKeys(workshop);
    if (!folder || !keys)
        return folder ? Result<>(passOn(keys)) : passOn(folder);
    const auto files = readSignedFolder(*folder);
    if (!files)
        return passOn(files);
    const auto pack = readPack(*folder, files->text);
    if (!pack)
        return passOn(pack);
    std::cout << pack->id() << ": reads, in force from " << pack->validFrom().toIso()
              << (pack->validTo() ? " to " + pack->validTo()->toIso() : ", until the next one begins") << '\n';
    if (keys->empty()) {
        std::cout << "its signature was not checked: no public key is given (--rules-key)\n";
        return {};
    }
    const auto signer = rules::signerOf(files->text, files->signature, *keys);
    if (!signer)
        return fail(ErrorCode::NotAllowed, signer.error().detail, "pack.sig");
    std::cout << "signed by key " << signer->id() << '\n';
    return {};
}

Result<> listRules(const Workshop &workshop, const Arguments &arguments)
{
    if (const auto allowed = arguments.allowOnly(2, {"rules-key"}); !allowed)
        return allowed;
    const auto keys = trustedKeys(workshop);
    const auto shipped = server::loadRules(workshop.rulesDir);
    const auto stored = publishedPacks(workshop);
    if (!keys || !shipped || !stored)
        return !keys ? Result<>(passOn(keys)) : !shipped ? Result<>(passOn(shipped)) : passOn(stored);
    std::map<std::string, std::string> signers;
    std::vector<rules::RulePack> builtIn;
    for (const services::ShippedPack &one : shipped->packs) {
        builtIn.push_back(one.pack);
        signers[one.pack.id()] = signerOfFolder(workshop.rulesDir + '/' + one.pack.id(), one.text, *keys);
    }
    std::vector<rules::PublishedPack> published;
    for (const store::StoredPack &one : *stored) {
        published.push_back({one.id, one.text, one.signature});
        signers[one.id] = one.signedBy;
    }
    const rules::PackShelf shelf = rules::shelve(published, builtIn, *keys);
    const core::Date today = core::localDate(workshop.clock.now(), core::Zone::Wib);
    std::vector<Listed> lines;
    for (const rules::RulePack &pack : shelf.book.packs()) {
        const auto last = shelf.book.lastDayOf(pack);
        lines.push_back({pack.id(), pack.validFrom().toIso(), last ? last->toIso() : "", signers[pack.id()],
                         stateOf(shelf.book, pack, today)});
    }
    for (const rules::RefusedPack &one : shelf.refused)
        lines.push_back({one.id, "", "", signers[one.id], "refused: " + std::string(wireName(one.problem.why))});
    print(lines);
    return {};
}

} // namespace loket::ctl
