// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "places.h"

#include <Poco/AutoPtr.h>
#include <Poco/Exception.h>
#include <Poco/Util/PropertyFileConfiguration.h>

#include <cstdlib>
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
  messages                                      the last messages that the embedded register has taken (phone codes)
  rules evaluate --input CASE.json [--date DATE] [--pack ID|FILE] [--explain]
                                                answers a case or a list of cases by the rules, as JSON
  rules keygen --out KEY                        head office's key: KEY (secret) and KEY.pub
  rules sign DIR --key KEY                      writes DIR/pack.sig
  rules check DIR                               schema, and signature when --rules-key is given
  rules list                                    the packs and their days; with --data also the published ones
  rules publish DIR                             verifies and puts a signed pack into the centre, also while it runs
  audit --from DATE [--to DATE] [--branch CODE] | --person NIK   [--csv FILE]   who saw and did what, masked
  verify                                        proves events, snapshots, audit chains and documents
  --rules DIR                                   folder of the rule packs
  --rules-key KEY                               public keys of head office (or LOKET_RULES_KEY, or rules.key of --config)
  --help, --version
)";

using Configuration = Poco::AutoPtr<Poco::Util::PropertyFileConfiguration>;

/// The server's file of settings, read as the server reads it. Null when none was named.
core::Result<Configuration> readConfiguration(const Arguments &arguments)
{
    if (!arguments.has("config"))
        return Configuration{};
    const std::string path = arguments.option("config");
    try {
        return Configuration(new Poco::Util::PropertyFileConfiguration(path));
    } catch (const Poco::Exception &error) {
        return core::fail(core::ErrorCode::NotFound, "cannot read " + path + ": " + error.displayText(), "config");
    }
}

/// Options before environment before file.
std::string setting(const Arguments &arguments, const Configuration &file, const std::string &name,
                    const char *variable, const std::string &otherwise)
{
    if (arguments.has(name))
        return arguments.option(name);
    if (const char *value = std::getenv(variable); value != nullptr)
        return value;
    return file ? file->getString(name, otherwise) : otherwise;
}

using Command = core::Result<> (*)(const Workshop &, const Arguments &);

const std::map<std::string, Command> &commands()
{
    static const std::map<std::string, Command> all{
        {"init", ctl::initialise},    {"migrate", ctl::migrate},
        {"user", ctl::users},         {"import", ctl::importFile},
        {"seed", ctl::seed},          {"recap", ctl::printRecap},
        {"verify", ctl::verify},      {"messages", ctl::printMessages},
        {"rules", ctl::rulesCommand}, {"audit", ctl::audit},
    };
    return all;
}

int refuse(const core::Error &error)
{
    if (error.field == ctl::kMisuse) {
        std::cerr << "loketctl: " << error.detail << "; see loketctl --help\n";
        return 2;
    }
    std::cerr << "loketctl: " << core::wireName(error.code) << (error.field.empty() ? "" : " (" + error.field + ")")
              << ": " << error.detail << '\n';
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const auto arguments = Arguments::parse({argv + 1, argv + argc}, {"help", "version", "explain"});
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
        return refuse(ctl::misuse("there is no command \"" + arguments->words().front() + "\""));
    const auto file = readConfiguration(*arguments);
    if (!file)
        return refuse(file.error());

    const core::SystemClock clock;
    core::SystemRandom random;
    core::IdSource ids(clock, random);
    const std::string rules = server::folderOfProgram("share/loket/rules", "resources/rules");
    const Workshop workshop{setting(*arguments, *file, "data", "LOKET_DATA", ""),
                            setting(*arguments, *file, "rules", "LOKET_RULES", rules),
                            server::folderOfProgram("share/loket/samples", "resources/samples"),
                            arguments->has("rules-key")
                                ? arguments->option("rules-key")
                                : setting(*arguments, *file, "rules.key", "LOKET_RULES_KEY", ""),
                            clock,
                            random,
                            ids};
    const auto done = command->second(workshop, *arguments);
    return done ? 0 : refuse(done.error());
}
