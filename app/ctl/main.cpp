// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>

namespace {

using namespace loket;
using ctl::Arguments;
using ctl::Workshop;

constexpr const char *kUsage = R"(loketctl: the operator's tool of the Loket centre

  loketctl --data DIR COMMAND ...        (or --config FILE of loketd, or LOKET_DATA)

  init [--branch CODE --name NAME --zone WIB|WITA|WIT --quota N]   makes the store, and a branch
  migrate                                       brings the store to this version
  user add NAME --branch CODE --roles R,... [--display NAME] [--nik NIK]   password on standard input
  user passwd NAME                              new password on standard input; lifts a lock-out
  user role NAME --roles R,...                  roles: helper frontliner cso verifier supervisor branch_head head_office
  import members|employers FILE.csv             good rows stay, bad rows are listed with their line
  seed --profile sample|bandar-lampung-2021 [--samples DIR]
  recap --from DATE --to DATE [--branch CODE] [--csv FILE] [--pdf FILE]
  verify                                        proves events, snapshots, audit chains and documents
  --rules DIR                                   folder of the rule packs
  --help, --version
)";

/// A key of the server's configuration file ("data = /var/lib/loket").
std::string fromConfig(const std::string &path, const std::string &key)
{
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        const auto equals = line.find('=');
        if (equals == std::string::npos || line.starts_with('#'))
            continue;
        const auto strip = [](std::string text) {
            const auto first = text.find_first_not_of(" \t\r");
            const auto last = text.find_last_not_of(" \t\r");
            return first == std::string::npos ? std::string{} : text.substr(first, last - first + 1);
        };
        if (strip(line.substr(0, equals)) == key)
            return strip(line.substr(equals + 1));
    }
    return {};
}

/// Options before environment before file.
std::string setting(const Arguments &arguments, const std::string &name, const char *variable,
                    const std::string &otherwise)
{
    if (arguments.has(name))
        return arguments.option(name);
    if (const char *value = std::getenv(variable); value != nullptr)
        return value;
    if (arguments.has("config")) {
        const std::string value = fromConfig(arguments.option("config"), name);
        if (!value.empty())
            return value;
    }
    return otherwise;
}

using Command = core::Result<> (*)(const Workshop &, const Arguments &);

const std::map<std::string, Command> &commands()
{
    static const std::map<std::string, Command> all{
        {"init", ctl::initialise}, {"migrate", ctl::migrate},  {"user", ctl::users},    {"import", ctl::importFile},
        {"seed", ctl::seed},       {"recap", ctl::printRecap}, {"verify", ctl::verify},
    };
    return all;
}

int refuse(const core::Error &error)
{
    std::cerr << "loketctl: " << core::wireName(error.code) << (error.field.empty() ? "" : " (" + error.field + ")")
              << ": " << error.detail << '\n';
    return error.code == core::ErrorCode::MissingField || error.code == core::ErrorCode::Malformed ? 2 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const auto arguments = Arguments::parse({argv + 1, argv + argc}, {"help", "version"});
    if (!arguments)
        return refuse(arguments.error());
    if (arguments->has("version")) {
        std::cout << "loketctl " << LOKET_VERSION << '\n';
        return 0;
    }
    if (arguments->has("help") || arguments->words().empty()) {
        (arguments->has("help") ? std::cout : std::cerr) << kUsage;
        return arguments->has("help") ? 0 : 2;
    }
    const auto command = commands().find(arguments->words().front());
    if (command == commands().end())
        return refuse(
            {core::ErrorCode::Malformed, "no command \"" + arguments->words().front() + "\"; see --help", {}});

    const core::SystemClock clock;
    core::SystemRandom random;
    core::IdSource ids(clock, random);
    const Workshop workshop{setting(*arguments, "data", "LOKET_DATA", ""),
                            setting(*arguments, "rules", "LOKET_RULES", LOKET_RULES_DIR), clock, random, ids};
    const auto done = command->second(workshop, *arguments);
    return done ? 0 : refuse(done.error());
}
