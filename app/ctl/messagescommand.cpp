// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "loket/core/mask.h"
#include "loket/gateways/embeddedregister.h"

#include <algorithm>
#include <iostream>

namespace loket::ctl {

using core::passOn;
using core::Result;

namespace {
constexpr int kPage = 500;
constexpr std::size_t kShown = 20;
} // namespace

Result<> printMessages(const Workshop &workshop, const Arguments &arguments)
{
    if (const auto allowed = arguments.allowOnly(1); !allowed)
        return allowed;
    auto registers = gateways::EmbeddedRegister::open(workshop.dataDir, workshop.clock);
    if (!registers)
        return passOn(registers);
    std::vector<gateways::OutboxMessage> last;
    for (std::int64_t after = 0;;) {
        const auto page = (*registers)->outbox(after, kPage);
        if (!page)
            return passOn(page);
        if (page->empty())
            break;
        after = page->back().n;
        last.insert(last.end(), page->begin(), page->end());
        if (last.size() > kShown)
            last.erase(last.begin(), last.end() - static_cast<std::ptrdiff_t>(kShown));
    }
    for (const auto &message : last)
        std::cout << core::toIso(message.at) << "  " << core::mask(message.phone) << "  " << message.text << '\n';
    return {};
}

} // namespace loket::ctl
