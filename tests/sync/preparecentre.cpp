// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a centre's data folder with one branch and one officer, for the tests that run the real loketd.
#include "loket/core/id.h"
#include "loket/services/passwords.h"
#include "loket/store/store.h"

#include <cstdio>

using namespace loket;

int main(int argc, char **argv)
{
    if (argc != 2)
        return 64;
    const core::SystemClock clock;
    core::SystemRandom random;
    core::IdSource ids(clock, random);
    const auto hash = services::hashPassword("sandi-uji-2026");
    auto opened = store::openSqlite(argv[1], store::OpenMode::CreateOrMigrate);
    if (!hash || !opened) {
        std::fputs("the data folder cannot be made\n", stderr);
        return 1;
    }
    store::User user;
    user.id = ids.next<domain::UserId>();
    user.name = "uji";
    user.displayName = "Petugas Uji";
    user.roles = {domain::Role::Cso, domain::Role::Verifier};
    user.branch = "PKL";
    user.passwordHash = *hash;
    const auto written = (*opened)->write([&](store::Writer &writer) -> core::Result<> {
        store::Branch branch;
        branch.code = "PKL";
        branch.name = "Cabang Uji";
        if (auto put = writer.putBranch(branch); !put)
            return put;
        return writer.putUser(user);
    });
    return written ? 0 : 1;
}
