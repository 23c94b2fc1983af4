// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include "places.h"

#include <Poco/AutoPtr.h>
#include <Poco/Environment.h>
#include <Poco/Exception.h>
#include <Poco/String.h>
#include <Poco/Util/PropertyFileConfiguration.h>

#include <algorithm>
#include <charconv>

namespace loket::server {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;

namespace {

constexpr int kMaxThreads = 4096;

std::string environmentName(std::string key)
{
    std::replace(key.begin(), key.end(), '.', '_');
    return "LOKET_" + Poco::toUpper(key);
}

class Sources
{
public:
    Sources(const std::map<std::string, std::string> &options, Poco::Util::PropertyFileConfiguration::Ptr file)
        : m_options(options)
        , m_file(std::move(file))
    {}

    [[nodiscard]] std::string get(const std::string &key, const std::string &otherwise) const
    {
        if (const auto option = m_options.find(key); option != m_options.end())
            return option->second;
        const std::string name = environmentName(key);
        if (Poco::Environment::has(name))
            return Poco::Environment::get(name);
        return m_file ? m_file->getString(key, otherwise) : otherwise;
    }

private:
    const std::map<std::string, std::string> &m_options;
    Poco::Util::PropertyFileConfiguration::Ptr m_file;
};

Result<int> numberOf(const std::string &text, int lowest, int highest, const std::string &key)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number < lowest || number > highest)
        return fail(ErrorCode::InvalidValue,
                    "a number from " + std::to_string(lowest) + " to " + std::to_string(highest), key);
    return number;
}

/// "127.0.0.1:8080", "[::1]:8080"
Result<> readListen(const std::string &listen, Settings &settings)
{
    const std::size_t colon = listen.rfind(':');
    if (colon == std::string::npos || colon == 0)
        return fail(ErrorCode::InvalidValue, "HOST:PORT", "listen");
    auto port = numberOf(listen.substr(colon + 1), 0, UINT16_MAX, "listen");
    if (!port)
        return passOn(port);
    std::string host = listen.substr(0, colon);
    if (host.starts_with('[') && host.ends_with(']'))
        host = host.substr(1, host.size() - 2);
    settings.host = host;
    settings.port = static_cast<std::uint16_t>(*port);
    return {};
}

} // namespace

Result<Settings> readSettings(const std::map<std::string, std::string> &options, const std::string &file)
{
    Poco::Util::PropertyFileConfiguration::Ptr properties;
    if (!file.empty()) {
        try {
            properties = new Poco::Util::PropertyFileConfiguration(file);
        } catch (const Poco::Exception &error) {
            return fail(ErrorCode::NotFound, "cannot read " + file + ": " + error.displayText(), "config");
        }
    }
    const Sources sources(options, properties);
    Settings settings;
    settings.data = sources.get("data", settings.data);
    if (auto listen = readListen(sources.get("listen", "127.0.0.1:8080"), settings); !listen)
        return passOn(listen);
    settings.certificate = sources.get("tls.certificate", {});
    settings.privateKey = sources.get("tls.key", {});
    settings.rules = sources.get("rules", folderOfProgram("share/loket/rules", "resources/rules"));
    auto keys = rules::parseKeys(sources.get("rules.key", {}));
    if (!keys)
        return fail(keys.error().code, keys.error().detail, "rules.key");
    settings.rulesKeys = std::move(*keys);
    settings.portal = sources.get("portal", folderOfProgram("share/loket/portal", "app/portal"));
    auto threads = numberOf(sources.get("threads", "64"), 2, kMaxThreads, "threads");
    if (!threads)
        return passOn(threads);
    settings.threads = *threads;
    const std::string training = sources.get("training", "no");
    if (training != "yes" && training != "no")
        return core::fail(core::ErrorCode::InvalidValue, "is yes or no", "training");
    settings.training = training == "yes";
    return settings;
}

} // namespace loket::server
