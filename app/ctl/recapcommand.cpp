// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "recaptable.h"

#include "loket/services/caller.h"
#include "loket/services/recap.h"

#include <iostream>

namespace loket::ctl {

using core::passOn;
using core::Result;

Result<> printRecap(const Workshop &workshop, const Arguments &arguments)
{
    if (const auto allowed = arguments.allowOnly(1, {"from", "to", "branch", "csv", "pdf"}); !allowed)
        return allowed;
    const auto fromText = arguments.required("from");
    const auto toText = arguments.required("to");
    if (!fromText || !toText)
        return passOn(fromText ? toText : fromText);
    const auto from = core::Date::parse(*fromText);
    const auto to = core::Date::parse(*toText);
    if (!from || !to)
        return passOn(from ? to : from);
    auto opened = workshop.open();
    if (!opened)
        return passOn(opened);
    std::vector<store::Branch> branches;
    const auto listed = (*opened)->read([&](store::Reader &reader) -> Result<> {
        auto all = reader.branches();
        if (!all)
            return passOn(all);
        branches = std::move(*all);
        return {};
    });
    if (!listed)
        return listed;
    const std::string code = arguments.option("branch", branches.empty() ? "" : branches.front().code);
    std::string name = code;
    for (const store::Branch &branch : branches) {
        if (branch.code == code)
            name = branch.name;
    }
    services::Caller headOffice;
    headOffice.actor.roles = {domain::Role::HeadOffice};
    headOffice.actor.branch = code;
    const auto recap = services::recap(**opened, workshop.clock, headOffice, code, *from, *to);
    if (!recap)
        return passOn(recap);
    std::cout << recapText(*recap, name);
    if (arguments.has("csv")) {
        if (const auto written = writeFile(arguments.option("csv"), recapCsv(*recap)); !written)
            return written;
    }
    if (arguments.has("pdf")) {
        const auto bytes = recapPdf(*recap, name);
        if (!bytes)
            return passOn(bytes);
        return writeFile(arguments.option("pdf"), *bytes);
    }
    return {};
}

} // namespace loket::ctl
