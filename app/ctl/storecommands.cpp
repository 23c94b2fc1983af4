// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "loket/store/documentfiles.h"

#include <iostream>

namespace loket::ctl {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;

Result<> initialise(const Workshop &workshop, const Arguments &arguments)
{
    if (const auto allowed = arguments.allowOnly({"data", "config", "rules", "branch", "name", "zone", "quota"});
        !allowed)
        return allowed;
    const auto zone = core::zoneFromName(arguments.option("zone", "WIB"));
    if (!zone)
        return passOn(zone);
    auto opened = workshop.open(store::OpenMode::CreateOrMigrate);
    if (!opened)
        return passOn(opened);
    if (arguments.has("branch")) {
        const store::Branch branch{arguments.option("branch"), arguments.option("name", arguments.option("branch")),
                                   *zone, std::atoi(arguments.option("quota", "100").c_str())};
        if (const auto put = (*opened)->write([&](store::Writer &writer) { return writer.putBranch(branch); }); !put)
            return put;
        std::cout << "branch " << branch.code << " (" << branch.name << ", " << core::nameOf(branch.zone) << ")\n";
    }
    std::cout << "ready: " << workshop.dataDir << '\n';
    return {};
}

Result<> migrate(const Workshop &workshop, const Arguments &arguments)
{
    if (const auto allowed = arguments.allowOnly({"data", "config", "rules"}); !allowed)
        return allowed;
    auto opened = workshop.open(store::OpenMode::CreateOrMigrate);
    if (!opened)
        return passOn(opened);
    std::cout << "up to date: " << workshop.dataDir << '\n';
    return {};
}

Result<> verify(const Workshop &workshop, const Arguments &arguments)
{
    if (const auto allowed = arguments.allowOnly({"data", "config", "rules"}); !allowed)
        return allowed;
    auto opened = workshop.open();
    if (!opened)
        return passOn(opened);
    auto findings = (*opened)->verify();
    if (!findings)
        return passOn(findings);
    const store::DocumentFiles files(workshop.dataDir + "/documents");
    const auto documents = files.verify([&](const std::string &name) {
        findings->push_back({"document/" + name, "the bytes do not have this hash"});
    });
    if (!documents)
        return passOn(documents);
    for (const store::Finding &finding : *findings)
        std::cout << finding.place << ": " << finding.detail << '\n';
    if (!findings->empty())
        return fail(ErrorCode::Corrupt, std::to_string(findings->size()) + " findings");
    std::cout << "verified: events, snapshots, sequences, audit chains and " << *documents << " documents agree\n";
    return {};
}

} // namespace loket::ctl
