// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "loket/domain/names.h"

#include <cstdio>
#include <filesystem>
#include <fstream>

namespace loket::ctl {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;

namespace {
constexpr std::size_t kReadPiece = 1024 * 1024;
} // namespace

Result<> Workshop::requireData() const
{
    if (dataDir.empty())
        return tl::make_unexpected(misuse("say where the data are: --data DIR or --config FILE"));
    std::error_code error;
    if (!std::filesystem::exists(dataDir + "/loket.db", error))
        return fail(ErrorCode::NotFound, "there is no database in this data directory; loketctl init makes one");
    return {};
}

Result<std::unique_ptr<store::Store>> Workshop::open(store::OpenMode mode) const
{
    if (const auto there = requireData(); !there && (dataDir.empty() || mode == store::OpenMode::Existing))
        return passOn(there);
    return store::openSqlite(dataDir, mode);
}

Result<rules::RuleBook> Workshop::rules() const
{
    rules::RuleBook book;
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator(rulesDir, error)) {
        const auto file = entry.path() / "pack.json";
        if (!std::filesystem::exists(file, error))
            continue;
        const auto text = readFile(file.string(), 1024 * 1024);
        if (!text)
            return passOn(text);
        auto pack = rules::RulePack::load(*text);
        if (!pack)
            return fail(pack.error().code, file.string() + ": " + pack.error().field + " " + pack.error().detail,
                        pack.error().field);
        if (const auto added = book.add(std::move(*pack)); !added)
            return passOn(added);
    }
    if (book.packs().empty())
        return fail(ErrorCode::NotFound, "no rule pack in " + rulesDir + ", use --rules DIR", "rules");
    return book;
}

Result<domain::RoleSet> parseRoles(const std::string &text)
{
    domain::RoleSet roles;
    for (std::size_t start = 0; start <= text.size();) {
        const std::size_t comma = std::min(text.find(',', start), text.size());
        const std::string word = text.substr(start, comma - start);
        const auto role = domain::fromWire<domain::Role>(word);
        if (role == domain::Role::Unknown || role == domain::Role::System || role == domain::Role::Participant)
            return fail(ErrorCode::InvalidValue, "\"" + word + "\" is not a role of an officer", "roles");
        roles.add(role);
        start = comma + 1;
    }
    return roles;
}

Result<std::string> readFile(const std::string &path, std::size_t limit)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return fail(ErrorCode::NotFound, "cannot read " + path);
    std::string bytes;
    std::string piece(kReadPiece, '\0');
    while (file.read(piece.data(), static_cast<std::streamsize>(piece.size())), file.gcount() > 0) {
        bytes.append(piece, 0, static_cast<std::size_t>(file.gcount()));
        if (bytes.size() > limit)
            return fail(ErrorCode::TooLarge, path + " is larger than " + std::to_string(limit) + " bytes");
    }
    if (file.bad())
        return fail(ErrorCode::NotFound, "cannot read " + path);
    return bytes;
}

Result<> writeFile(const std::string &path, const std::string &bytes)
{
    const std::string part = path + ".part";
    {
        std::ofstream file(part, std::ios::binary | std::ios::trunc);
        file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        file.flush();
        if (!file)
            return fail(ErrorCode::Storage, "cannot write " + part);
    }
    if (std::rename(part.c_str(), path.c_str()) != 0)
        return fail(ErrorCode::Storage, "cannot rename to " + path);
    return {};
}

} // namespace loket::ctl
