// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"

#include "loket/core/random.h"
#include "loket/domain/claim.h"
#include "loket/services/caller.h"
#include "loket/store/documentfiles.h"
#include "loket/store/store.h"

#include <map>
#include <string>
#include <vector>

namespace loket::ctl {

/// One row of resources/samples/people.csv: column name to value.
using SamplePerson = std::map<std::string, std::string>;

/// Error NotFound, Malformed (names the line).
[[nodiscard]] core::Result<std::vector<SamplePerson>> readPeople(const std::string &samplesDir);
/// The form such a person hands in, with all cards that `people` has of them. Error when a value does not parse.
[[nodiscard]] core::Result<domain::ClaimForm> formOf(const SamplePerson &person,
                                                     const std::vector<SamplePerson> &people);

/// A document of the samples, stored in the centre.
struct StoredSample
{
    domain::DocumentKind kind = domain::DocumentKind::Unknown;
    domain::DocumentVersion version;
};

/// Stores the sample documents of one set ("001") and returns what was stored.
[[nodiscard]] core::Result<std::vector<StoredSample>> storeDocuments(store::Store &store, store::DocumentFiles &files,
                                                                     const std::string &samplesDir,
                                                                     const std::string &set, core::Timestamp at);

/// An officer of a seeded branch.
struct SeedUser
{
    const char *name;
    const char *displayName;
    domain::RoleSet roles;
    const char *desk;
};

/// Makes the branch and its officers, all with the same password. Returns them as callers, in the order given.
[[nodiscard]] core::Result<std::vector<services::Caller>> makeBranch(store::Store &store, core::IdSource &ids,
                                                                     const store::Branch &branch,
                                                                     const std::vector<SeedUser> &users,
                                                                     const std::string &password);

[[nodiscard]] core::Result<> seedSample(const Workshop &workshop, const std::string &samplesDir);
[[nodiscard]] core::Result<> seedBandarLampung(const Workshop &workshop, const std::string &samplesDir);

} // namespace loket::ctl
