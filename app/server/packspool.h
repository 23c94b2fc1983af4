// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"

#include <optional>
#include <string>
#include <vector>

namespace loket::server {

/// A rule pack that somebody brings to a centre.
struct HandedPack
{
    std::string text;
    std::string signature;
    std::string by; ///< who, for the audit
};

/// What the centre says to it.
struct PackReceipt
{
    std::string id;
    std::string signedBy;
    bool already = false;     ///< the very same pack was there before
    std::size_t branches = 0; ///< that were told now
};

/// The folder through which loketctl hands packs to a loketd that is running: <data>/rules-inbox. A pack is one file,
/// "<ticket>.pack"; the answer to it is "<ticket>.answer". Files appear whole, by a rename. The centre makes the folder
/// and takes files away, so that it need not own them.
class PackSpool
{
public:
    explicit PackSpool(const std::string &dataDir);

    /// The centre's side: makes the folder and forgets answers that nobody fetched. Error Storage.
    [[nodiscard]] core::Result<> open() const;
    /// Tickets in the order of their names.
    [[nodiscard]] std::vector<std::string> waiting() const;
    /// Error NotFound, TooLarge, Malformed.
    [[nodiscard]] core::Result<HandedPack> take(const std::string &ticket) const;
    /// Error Storage.
    [[nodiscard]] core::Result<> answer(const std::string &ticket, const core::Result<PackReceipt> &receipt) const;

    /// The operator's side. Error Storage.
    [[nodiscard]] core::Result<> handIn(const std::string &ticket, const HandedPack &pack) const;
    /// nullopt while there is no answer; fetches it away.
    [[nodiscard]] std::optional<core::Result<PackReceipt>> fetchAnswer(const std::string &ticket) const;
    /// Takes a pack back that is not answered. False: the centre has it already.
    [[nodiscard]] bool takeBack(const std::string &ticket) const;

private:
    [[nodiscard]] std::string pathOf(const std::string &ticket, const char *end) const;

    std::string m_folder;
};

} // namespace loket::server
