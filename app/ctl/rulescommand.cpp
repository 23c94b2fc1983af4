// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulescommands.h"

#include <map>

namespace loket::ctl {

using core::passOn;
using core::Result;

namespace {

using Subcommand = Result<> (*)(const Workshop &, const Arguments &);

const std::map<std::string, Subcommand> &subcommands()
{
    static const std::map<std::string, Subcommand> all{
        {"check", checkRules}, {"evaluate", evaluateRules}, {"keygen", makeRulesKey},
        {"list", listRules},   {"publish", publishRules},   {"sign", signRules},
    };
    return all;
}

} // namespace

Result<> rulesCommand(const Workshop &workshop, const Arguments &arguments)
{
    const auto word = arguments.word(1, "what to do with the rules");
    if (!word)
        return passOn(word);
    const auto found = subcommands().find(*word);
    if (found == subcommands().end())
        return tl::make_unexpected(misuse("there is no command \"rules " + *word + "\""));
    return found->second(workshop, arguments);
}

} // namespace loket::ctl
