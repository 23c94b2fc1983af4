// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "loket/store/documentfiles.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <iostream>
#include <optional>

namespace loket::ctl {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;

namespace {

/// How many documents are kept; parts that are still arriving are none.
std::int64_t countDocuments(const std::string &dataDir)
{
    namespace fs = std::filesystem;
    std::int64_t count = 0;
    std::error_code failure;
    for (const fs::directory_entry &folder : fs::directory_iterator(store::documentsDirectory(dataDir), failure)) {
        if (!folder.is_directory(failure) || folder.path().filename() == "part")
            continue;
        for (const fs::directory_entry &file : fs::directory_iterator(folder.path(), failure))
            count += file.is_regular_file(failure) ? 1 : 0;
    }
    return count;
}

bool isBranchCode(const std::string &code)
{
    return code.size() >= 2 && code.size() <= 8 && std::all_of(code.begin(), code.end(), [](char c) {
               return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
           });
}

/// The branch that the options describe, nothing when they describe none.
Result<std::optional<store::Branch>> branchOf(const Arguments &arguments)
{
    if (!arguments.has("branch")) {
        for (const char *option : {"name", "zone", "quota"}) {
            if (arguments.has(option))
                return tl::make_unexpected(misuse(std::string("--") + option + " says something about a --branch"));
        }
        return std::nullopt;
    }
    store::Branch branch;
    branch.code = arguments.option("branch");
    branch.name = arguments.option("name", branch.code);
    if (!isBranchCode(branch.code))
        return fail(ErrorCode::InvalidValue, "a branch code has 2 to 8 of A-Z and 0-9", "branch");
    const auto zone = core::zoneFromName(arguments.option("zone", "WIB"));
    if (!zone)
        return passOn(zone);
    branch.zone = *zone;
    const std::string quota = arguments.option("quota", "100");
    const auto [end, error] = std::from_chars(quota.data(), quota.data() + quota.size(), branch.dailyQuota);
    if (error != std::errc{} || end != quota.data() + quota.size() || branch.dailyQuota < 1)
        return fail(ErrorCode::InvalidValue, "a daily quota is a number from 1", "quota");
    return branch;
}

} // namespace

Result<> initialise(const Workshop &workshop, const Arguments &arguments)
{
    if (const auto allowed = arguments.allowOnly(1, {"branch", "name", "zone", "quota"}); !allowed)
        return allowed;
    const auto branch = branchOf(arguments);
    if (!branch)
        return passOn(branch);
    auto opened = workshop.open(store::OpenMode::CreateOrMigrate);
    if (!opened)
        return passOn(opened);
    if (*branch) {
        const store::Branch &made = **branch;
        if (const auto put = (*opened)->write([&](store::Writer &writer) { return writer.putBranch(made); }); !put)
            return put;
        std::cout << "branch " << made.code << " (" << made.name << ", " << core::nameOf(made.zone) << ")\n";
    }
    std::cout << "ready: " << workshop.dataDir << '\n';
    return {};
}

Result<> migrate(const Workshop &workshop, const Arguments &arguments)
{
    if (const auto allowed = arguments.allowOnly(1); !allowed)
        return allowed;
    auto opened = workshop.open(store::OpenMode::CreateOrMigrate);
    if (!opened)
        return passOn(opened);
    std::cout << "up to date: " << workshop.dataDir << '\n';
    return {};
}

Result<> verify(const Workshop &workshop, const Arguments &arguments)
{
    if (const auto allowed = arguments.allowOnly(1); !allowed)
        return allowed;
    auto opened = workshop.open();
    if (!opened)
        return passOn(opened);
    auto findings = (*opened)->verify();
    if (!findings)
        return passOn(findings);
    for (const store::Finding &finding : *findings)
        std::cout << finding.place << ": " << finding.detail << '\n';
    if (!findings->empty())
        return fail(ErrorCode::Corrupt, std::to_string(findings->size()) + " findings");
    std::cout << "verified: events, snapshots, sequences, audit chains and " << countDocuments(workshop.dataDir)
              << " documents agree\n";
    return {};
}

} // namespace loket::ctl
