// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"
#include "settings.h"

#include <Poco/Util/HelpFormatter.h>
#include <Poco/Util/Option.h>
#include <Poco/Util/OptionSet.h>
#include <Poco/Util/ServerApplication.h>

#include <csignal>
#include <iostream>
#include <map>
#include <mutex>

namespace loket::server {

namespace {

/// One line a message on standard error, where the journal picks it up.
class LineLog
{
public:
    explicit LineLog(const core::Clock &clock)
        : m_clock(clock)
    {}
    void write(const std::string &line)
    {
        const std::lock_guard lock(m_mutex);
        std::cerr << core::toIso(m_clock.now()) + " " + line + "\n";
    }

private:
    const core::Clock &m_clock;
    std::mutex m_mutex;
};

class Loketd final : public Poco::Util::ServerApplication
{
protected:
    void defineOptions(Poco::Util::OptionSet &options) override
    {
        ServerApplication::defineOptions(options);
        const auto add = [&](const char *name, const char *text, const char *argument) {
            options.addOption(Poco::Util::Option(name, "", text).argument(argument));
        };
        add("config", "file of settings (key = value)", "FILE");
        add("data", "folder of database and documents", "DIR");
        add("listen", "address to listen on; port 0 takes any free one", "HOST:PORT");
        add("rules", "folder of rule packs", "DIR");
        add("rules-key", "public keys of head office, separated by commas", "KEY");
        add("portal", "folder of the participants' pages", "DIR");
        add("training", "yes: a branch of sample people, the portal offers their bank", "yes|no");
        options.addOption(Poco::Util::Option("help", "h", "show this and leave"));
        options.addOption(Poco::Util::Option("version", "", "show the version and leave"));
    }

    void handleOption(const std::string &name, const std::string &value) override
    {
        m_options[name == "rules-key" ? "rules.key" : name] = value; // keys of the file have a dot there
        if (name == "help" || name == "version")
            stopOptionsProcessing();
    }

    int main(const std::vector<std::string> &) override
    {
        if (m_options.contains("help")) {
            Poco::Util::HelpFormatter help(options());
            help.setCommand("loketd");
            help.setUsage("[--config FILE] [--data DIR] [--listen HOST:PORT]");
            help.setHeader("The central server of Loket.");
            help.setFooter("Settings: options before environment (LOKET_DATA, LOKET_LISTEN, ...) before file.");
            help.format(std::cout);
            return EXIT_OK;
        }
        if (m_options.contains("version")) {
            std::cout << "loketd " LOKET_VERSION "\n";
            return EXIT_OK;
        }
        return serve();
    }

private:
    int serve()
    {
        const core::SystemClock clock;
        LineLog log(clock);
        const auto refuse = [](const core::Error &error, int exitCode) {
            std::cerr << "loketd: " << (error.field.empty() ? "" : error.field + ": ") << error.detail << "\n";
            return exitCode;
        };
        const auto config = m_options.find("config");
        auto settings = readSettings(m_options, config == m_options.end() ? std::string{} : config->second);
        if (!settings)
            return refuse(settings.error(), EXIT_CONFIG);
        auto centre = Composition::start(*settings, clock, [&log](const std::string &line) { log.write(line); });
        if (!centre)
            return refuse(centre.error(), EXIT_UNAVAILABLE);
        std::cout << "listening on " << (*centre)->address() << std::endl;
        waitForTerminationRequest();
        (*centre)->stop();
        return EXIT_OK;
    }

    std::map<std::string, std::string> m_options;
};

} // namespace

} // namespace loket::server

int main(int argc, char **argv)
{
    // Before any thread exists, so that none of them is hit: only waitForTerminationRequest() takes these.
    sigset_t handled;
    sigemptyset(&handled);
    for (const int signal : {SIGTERM, SIGINT, SIGQUIT})
        sigaddset(&handled, signal);
    pthread_sigmask(SIG_BLOCK, &handled, nullptr);
    std::signal(SIGPIPE, SIG_IGN); // a client that went away is an error of its send, not the end of us

    loket::server::Loketd app;
    return app.run(argc, argv);
}
