// SPDX-License-Identifier: GPL-3.0-or-later
#include "seed.h"

#include "loket/domain/names.h"
#include "loket/services/passwords.h"

#include <filesystem>
#include <sstream>

namespace loket::ctl {
namespace {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;

std::vector<std::string> cells(const std::string &line)
{
    std::vector<std::string> row;
    std::istringstream in(line);
    for (std::string cell; std::getline(in, cell, ',');)
        row.push_back(cell);
    return row;
}

} // namespace

Result<std::vector<SamplePerson>> readPeople(const std::string &samplesDir)
{
    const auto text = readFile(samplesDir + "/people.csv", 4 * 1024 * 1024);
    if (!text)
        return passOn(text);
    std::istringstream in(*text);
    std::string line;
    std::getline(in, line);
    const auto columns = cells(line.substr(0, line.find('\r')));
    std::vector<SamplePerson> people;
    for (int number = 2; std::getline(in, line); ++number) {
        auto row = cells(line.substr(0, line.find('\r')));
        row.resize(std::max(row.size(), columns.size())); // A last empty cell leaves no trace behind its comma.
        if (row.size() != columns.size())
            return fail(ErrorCode::Malformed,
                        "people.csv line " + std::to_string(number) + " has another number of cells");
        SamplePerson person;
        for (std::size_t i = 0; i < columns.size(); ++i)
            person[columns[i]] = row[i];
        people.push_back(std::move(person));
    }
    return people;
}

Result<std::vector<StoredSample>> storeDocuments(store::Store &store, store::DocumentFiles &files,
                                                 const std::string &samplesDir, const std::string &set,
                                                 core::Timestamp at)
{
    std::vector<StoredSample> stored;
    std::vector<std::filesystem::path> paths;
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator(samplesDir + "/documents", error)) {
        if (entry.path().filename().string().starts_with(set + "-"))
            paths.push_back(entry.path());
    }
    std::sort(paths.begin(), paths.end());
    for (const auto &path : paths) {
        const auto bytes = readFile(path.string(), 20 * 1024 * 1024);
        if (!bytes)
            return passOn(bytes);
        const std::string sha = store::sha256Hex(*bytes);
        if (!files.has(sha)) {
            const auto part = files.appendPart(sha, 0, *bytes);
            if (!part)
                return passOn(part);
            if (const auto committed = files.commitPart(sha); !committed)
                return passOn(committed);
        }
        StoredSample sample;
        sample.kind = domain::fromWire<domain::DocumentKind>(path.stem().string().substr(set.size() + 1));
        sample.version = {sha, path.extension() == ".pdf" ? "application/pdf" : "image/jpeg",
                          static_cast<std::int64_t>(bytes->size()), at, "participant"};
        const auto put = store.write([&](store::Writer &writer) {
            return writer.putDocument({sha, sample.version.mediaType, sample.version.sizeBytes, at});
        });
        if (!put)
            return passOn(put);
        stored.push_back(std::move(sample));
    }
    return stored;
}

Result<std::vector<services::Caller>> makeBranch(store::Store &store, core::IdSource &ids, const store::Branch &branch,
                                                 const std::vector<SeedUser> &users, const std::string &password)
{
    const auto hash = services::hashPassword(password);
    if (!hash)
        return passOn(hash);
    std::vector<services::Caller> callers;
    const auto written = store.write([&](store::Writer &writer) -> Result<> {
        if (auto put = writer.putBranch(branch); !put)
            return put;
        for (const SeedUser &one : users) {
            store::User user;
            user.id = ids.next<domain::UserId>();
            user.name = one.name;
            user.displayName = one.displayName;
            user.roles = one.roles;
            user.branch = branch.code;
            user.passwordHash = *hash;
            if (auto put = writer.putUser(user); !put)
                return put;
            services::Caller caller;
            caller.actor = {user.id, user.displayName, user.roles, branch.code, one.desk};
            caller.device = "seed";
            callers.push_back(std::move(caller));
        }
        return {};
    });
    if (!written)
        return passOn(written);
    return callers;
}

Result<> seed(const Workshop &workshop, const Arguments &arguments)
{
    if (const auto allowed = arguments.allowOnly(1, {"profile", "samples"}); !allowed)
        return allowed;
    const auto profile = arguments.required("profile");
    if (!profile)
        return passOn(profile);
    const std::string samples = arguments.option("samples", workshop.samplesDir);
    if (*profile == "sample")
        return seedSample(workshop, samples);
    if (*profile == "bandar-lampung-2021")
        return seedBandarLampung(workshop, samples);
    return fail(ErrorCode::InvalidValue, "there are the profiles sample and bandar-lampung-2021", "profile");
}

} // namespace loket::ctl
