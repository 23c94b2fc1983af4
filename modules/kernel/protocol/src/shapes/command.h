// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "choose.h"
#include "shapes/claimintake.h"
#include "shapes/claimoutcome.h"
#include "shapes/officecommands.h"
#include "shapes/visitcommands.h"

#include "loket/domain/command.h"

#include <string>
#include <string_view>

namespace loket::protocol {

template <> struct Shape<domain::CallNext>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("services", value.services);
        archive.required("validUntil", value.validUntil);
    }
};

/// "claim/<uuid>" or "visit/<uuid>": whom the command is for.
template <typename Archive> void describeAggregate(Archive &archive, std::string_view prefix, auto &id)
{
    if constexpr (Archive::kReading) {
        std::string text;
        archive.required("agg", text);
        if (archive.failed())
            return;
        const std::string_view all(text);
        const auto parsed = id.parse(all.substr(std::min(all.size(), prefix.size())));
        if (!all.starts_with(prefix) || !parsed)
            archive.refuse(core::ErrorCode::Malformed, "not an id of what the type is about", "agg");
        else if (parsed->isNull())
            archive.refuse(core::ErrorCode::InvalidValue, "the null id", "agg");
        else
            id = *parsed;
    } else {
        archive.required("agg", std::string(prefix) + id.toString());
    }
}

template <typename Archive> void describeTarget(Archive &archive, auto &target)
{
    if constexpr (requires { target.claim; }) {
        describeAggregate(archive, "claim/", target.claim);
        describeArgs(archive, target.body);
    } else if constexpr (requires { target.visit; }) {
        describeAggregate(archive, "visit/", target.visit);
        describeArgs(archive, target.body);
    } else if constexpr (requires { target.body; }) {
        describeArgs(archive, target.body);
    } else {
        archive.required("args", target);
    }
}

[[nodiscard]] inline bool chooseTarget(std::string_view type, domain::Command &command)
{
    domain::ClaimCommand claim;
    if (choose(type, claim.body)) {
        command.target = std::move(claim);
        return true;
    }
    domain::VisitCommand visit;
    if (choose(type, visit.body)) {
        command.target = std::move(visit);
        return true;
    }
    domain::OfficeCommand office;
    if (choose(type, office.body)) {
        command.target = std::move(office);
        return true;
    }
    command.target = domain::CallNext{};
    return type == domain::kWireType<domain::CallNext>;
}

template <> struct Shape<domain::Command>
{
    template <typename Archive> static void describe(Archive &archive, auto &value)
    {
        archive.required("id", value.id);
        if constexpr (Archive::kReading) {
            std::string type;
            archive.required("type", type);
            if (!archive.failed() && !chooseTarget(type, value))
                archive.refuse(core::ErrorCode::InvalidValue, "no such command", "type");
            if (!archive.failed() && value.id.isNull())
                archive.refuse(core::ErrorCode::InvalidValue, "the null id", "id");
        } else {
            archive.required("type", domain::commandType(value));
        }
        archive.member("v", value.version);
        archive.required("branch", value.branch);
        archive.member("device", value.device);
        archive.member("author", value.author);
        archive.required("at", value.issuedAt);
        archive.member("base", value.baseRevision);
        std::visit([&archive](auto &target) { describeTarget(archive, target); }, value.target);
        archive.extras(value.extras);
    }
};

} // namespace loket::protocol
