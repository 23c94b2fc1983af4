// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulefiles.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <vector>

namespace loket::server {

using core::ErrorCode;
using core::fail;
using core::Result;
namespace fs = std::filesystem;

namespace {

Result<> addPack(const fs::path &file, LoadedRules &loaded)
{
    std::ifstream input(file, std::ios::binary);
    std::ostringstream text;
    text << input.rdbuf();
    if (!input)
        return fail(ErrorCode::NotFound, "cannot read " + file.string());
    auto pack = rules::RulePack::load(text.str());
    if (!pack)
        return fail(pack.error().code, file.string() + ": " + pack.error().detail, pack.error().field);
    if (auto added = loaded.book.add(*pack); !added)
        return fail(added.error().code, file.string() + ": " + added.error().detail, added.error().field);
    loaded.packs.push_back({std::move(*pack), text.str()});
    return {};
}

} // namespace

Result<LoadedRules> loadRules(const std::string &directory)
{
    std::error_code error;
    std::vector<fs::path> files;
    for (const fs::directory_entry &entry : fs::directory_iterator(directory, error)) {
        if (fs::is_regular_file(entry.path() / "pack.json", error))
            files.push_back(entry.path() / "pack.json");
    }
    if (files.empty())
        return fail(ErrorCode::NotFound, "no rule packs in '" + directory + "'", "rules");
    std::sort(files.begin(), files.end());
    LoadedRules loaded;
    for (const fs::path &file : files) {
        if (auto added = addPack(file, loaded); !added)
            return core::passOn(added);
    }
    return loaded;
}

} // namespace loket::server
