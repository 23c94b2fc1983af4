// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"
#include "loket/rules/packsignature.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace loket::server {

/// How this centre runs. README.md has the table of keys.
struct Settings
{
    std::string data = "/var/lib/loket";
    std::string host = "127.0.0.1";
    std::uint16_t port = 8080;
    std::string certificate;
    std::string privateKey;
    std::string rules;
    std::vector<rules::PublicKey> rulesKeys; ///< head office's; without one no pack can be published
    std::string portal;
    int threads = 64;
    bool training = false; ///< sample people: the portal also offers their bank
};

/// From the command line (`options`, by key) before the environment (LOKET_DATA for "data", LOKET_TLS_KEY for
/// "tls.key") before the file. `file` may be empty. Error NotFound (file), InvalidValue names the key.
[[nodiscard]] core::Result<Settings> readSettings(const std::map<std::string, std::string> &options,
                                                  const std::string &file);

} // namespace loket::server
