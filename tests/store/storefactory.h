// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/store/store.h"

#include <memory>
#include <string>

namespace loket::store::test {

/// One kind of database for the suite: a fresh place that goes away with it.
class StoreFactory
{
public:
    virtual ~StoreFactory() = default;

    [[nodiscard]] virtual core::Result<std::unique_ptr<Store>> open(OpenMode mode) = 0;
    /// Where documents of this store are.
    [[nodiscard]] virtual std::string dataDir() const = 0;
    /// Runs SQL behind the store's back, while it is closed. Plain SQL that every kind understands.
    virtual void tamper(const std::string &sql) = 0;
};

/// How the suite is parametrised: PostgreSQL joins by another of these.
struct StoreKind
{
    std::string name;
    std::unique_ptr<StoreFactory> (*make)();
};

[[nodiscard]] StoreKind sqliteKind();

} // namespace loket::store::test
