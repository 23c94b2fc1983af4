// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefactory.h"
#include "temporarydirectory.h"

#include "loket/sqlite/connection.h"

namespace loket::store::test {

namespace {

class SqliteFactory final : public StoreFactory
{
public:
    core::Result<std::unique_ptr<Store>> open(OpenMode mode) override { return openSqlite(dataDir(), mode); }
    std::string dataDir() const override { return m_directory.path() + "/data"; }
    void tamper(const std::string &sql) override
    {
        sqlite::Connection(dataDir() + "/loket.db", sqlite::Access::ReadWrite).script(sql);
    }

private:
    TemporaryDirectory m_directory;
};

} // namespace

StoreKind sqliteKind()
{
    return {"sqlite", []() -> std::unique_ptr<StoreFactory> { return std::make_unique<SqliteFactory>(); }};
}

} // namespace loket::store::test
