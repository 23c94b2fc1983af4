// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filler.h"
#include "shapes/audit.h"
#include "shapes/command.h"
#include "shapes/draft.h"
#include "shapes/event.h"
#include "shapes/portal.h"
#include "shapes/queries.h"
#include "shapes/rulescase.h"
#include "shapes/session.h"
#include "shapes/sync.h"

#include <cstddef>
#include <utility>
#include <variant>

namespace loket::protocol::testing {

template <typename T> [[nodiscard]] T random(core::SeededRandom &source, Filler::Amount amount = Filler::Amount::Random)
{
    T value;
    Filler(source, amount).fill(value);
    return value;
}

/// Calls back with an empty body of each alternative.
template <typename Body> void forEachBody(auto &&callback)
{
    [&]<std::size_t... I>(std::index_sequence<I...>)
    {
        (callback(Body(std::in_place_index<I>)), ...);
    }
    (std::make_index_sequence<std::variant_size_v<Body>>{});
}

/// Calls back with an empty command of every type.
void forEachCommand(auto &&callback)
{
    const auto with = [&](auto target) {
        domain::Command command;
        command.target = std::move(target);
        callback(std::move(command));
    };
    forEachBody<domain::claimcmd::Body>([&](auto body) { with(domain::ClaimCommand{{}, std::move(body)}); });
    forEachBody<domain::visitcmd::Body>([&](auto body) { with(domain::VisitCommand{{}, std::move(body)}); });
    forEachBody<domain::officecmd::Body>([&](auto body) { with(domain::OfficeCommand{std::move(body)}); });
    with(domain::CallNext{});
}

/// Gives a command of a chosen type random content.
inline void fillCommand(core::SeededRandom &source, domain::Command &command,
                        Filler::Amount amount = Filler::Amount::Random)
{
    Filler filler(source, amount);
    filler.fill(command);
    if (auto *claim = std::get_if<domain::ClaimCommand>(&command.target))
        filler.fill(claim->claim);
    if (auto *visit = std::get_if<domain::VisitCommand>(&command.target))
        filler.fill(visit->visit);
}

} // namespace loket::protocol::testing
