// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulescommands.h"

#include "loket/services/rulepacks.h"
#include "packspool.h"
#include "rulefiles.h"

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <pwd.h>
#include <thread>
#include <unistd.h>

namespace loket::ctl {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;
using server::PackReceipt;

namespace {

constexpr std::chrono::seconds kPatience{60};
constexpr std::chrono::milliseconds kAskAgain{100};

/// Who sits here, for the audit.
std::string operatorName()
{
    if (const char *name = std::getenv("SUDO_USER"); name != nullptr)
        return name;
    const passwd *entry = ::getpwuid(::getuid());
    return entry != nullptr ? entry->pw_name : std::to_string(::getuid());
}

/// No server runs: what it would do is done here.
Result<PackReceipt> publishHere(const Workshop &workshop, store::Store &store, const server::HandedPack &pack)
{
    auto keys = trustedKeys(workshop);
    if (!keys)
        return passOn(keys);
    auto shipped = server::loadRules(workshop.rulesDir);
    if (!shipped)
        return passOn(shipped);
    rules::RuleBook book;
    services::RulePacks packs(store, workshop.clock, book, std::move(shipped->packs), std::move(*keys));
    if (const auto loaded = packs.load(); !loaded)
        return passOn(loaded);
    const auto published = packs.publish(pack.text, pack.signature, pack.by);
    if (!published)
        return passOn(published);
    return PackReceipt{published->id, published->signedBy, published->already, published->places.size()};
}

/// A server has the data: it verifies with its own keys and answers.
Result<PackReceipt> publishThere(const Workshop &workshop, const server::HandedPack &pack)
{
    const server::PackSpool spool(workshop.dataDir);
    const std::string ticket = workshop.ids.next<domain::CommandId>().toString();
    if (const auto handed = spool.handIn(ticket, pack); !handed)
        return passOn(handed);
    const auto end = std::chrono::steady_clock::now() + kPatience;
    while (std::chrono::steady_clock::now() < end) {
        if (auto answer = spool.fetchAnswer(ticket))
            return std::move(*answer);
        std::this_thread::sleep_for(kAskAgain);
    }
    const bool taken = !spool.takeBack(ticket);
    return fail(ErrorCode::Timeout, taken ? "the server took the pack and has not answered: see its log"
                                          : "the process that has the data does not take packs; nothing was published");
}

} // namespace

Result<> publishRules(const Workshop &workshop, const Arguments &arguments)
{
    if (const auto allowed = arguments.allowOnly(3, {"rules-key"}); !allowed)
        return allowed;
    const auto folder = arguments.word(2, "the folder of the pack");
    if (!folder)
        return passOn(folder);
    const auto files = readSignedFolder(*folder);
    if (!files)
        return passOn(files);
    if (const auto pack = readPack(*folder, files->text); !pack)
        return passOn(pack);
    const server::HandedPack handed{files->text, files->signature, operatorName()};
    auto opened = workshop.open();
    if (!opened && opened.error().code != ErrorCode::Unavailable)
        return passOn(opened);
    const auto receipt = opened ? publishHere(workshop, **opened, handed) : publishThere(workshop, handed);
    if (!receipt)
        return passOn(receipt);
    if (receipt->already)
        std::cout << receipt->id << " is published already\n";
    else
        std::cout << "published " << receipt->id << ", signed by key " << receipt->signedBy << "; " << receipt->branches
                  << (receipt->branches == 1 ? " branch is told\n" : " branches are told\n");
    return {};
}

} // namespace loket::ctl
