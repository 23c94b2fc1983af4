// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "loket/gateways/embeddedregister.h"

#include <iostream>

namespace loket::ctl {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;

namespace {
constexpr std::size_t kMaxImportBytes = 64 * 1024 * 1024;
} // namespace

Result<> importFile(const Workshop &workshop, const Arguments &arguments)
{
    if (const auto allowed = arguments.allowOnly(3); !allowed)
        return allowed;
    const auto kind = arguments.word(1, "members or employers");
    const auto path = arguments.word(2, "the CSV file");
    if (!kind || !path)
        return passOn(kind ? path : kind);
    if (*kind != "members" && *kind != "employers")
        return fail(ErrorCode::InvalidValue, "import members or import employers");
    const auto text = readFile(*path, kMaxImportBytes);
    if (!text)
        return passOn(text);
    // The register needs no lock on the data directory and would come into being anywhere.
    if (const auto there = workshop.requireData(); !there)
        return there;
    auto registers = gateways::EmbeddedRegister::open(workshop.dataDir, workshop.clock);
    if (!registers)
        return passOn(registers);
    const auto done = *kind == "members" ? (*registers)->importMembers(*text) : (*registers)->importEmployers(*text);
    if (!done)
        return passOn(done);
    for (const auto &error : done->errors)
        std::cerr << *path << ':' << error.line << ": " << (error.field.empty() ? "" : error.field + ": ")
                  << error.reason << '\n';
    if (const auto untold = done->refused - static_cast<std::int64_t>(done->errors.size()); untold > 0)
        std::cerr << *path << ": and " << untold << " more\n";
    std::cout << "imported " << done->imported << ", refused " << done->refused << '\n';
    return {};
}

} // namespace loket::ctl
