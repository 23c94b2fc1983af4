// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlitestore.h"

#include "readside.h"
#include "verify.h"

#include "loket/sqlite/failure.h"

#include <exception>
#include <utility>

namespace loket::store {

SqliteStore::SqliteStore(File lock, const std::string &dataDir, const std::string &path,
                         std::unique_ptr<sqlite::Connection> writer)
    : m_lock(std::move(lock))
    , m_documents(documentsDirectory(dataDir))
    , m_writer(std::move(writer))
    , m_readers(path)
{}

core::Result<> SqliteStore::write(const std::function<core::Result<>(Writer &)> &job)
{
    return m_writer.run(job);
}

core::Result<> SqliteStore::read(const std::function<core::Result<>(Reader &)> &job)
{
    return sqlite::guarded([&]() -> core::Result<> {
        core::Result<> result;
        try {
            m_readers.inSnapshot([&](sqlite::Connection &db) {
                ReadSide<Reader> reader(db);
                result = job(reader);
            });
        } catch (const sqlite::Failure &) {
            throw;
        } catch (const std::exception &error) {
            return core::fail(core::ErrorCode::Internal, std::string("a read threw: ") + error.what());
        }
        return result;
    });
}

core::Result<std::vector<Finding>> SqliteStore::verify()
{
    return sqlite::guarded([&]() -> core::Result<std::vector<Finding>> {
        std::vector<Finding> findings;
        m_readers.inSnapshot([&](sqlite::Connection &db) {
            verifyFile(db, findings);
            verifyAggregates(db, findings);
            verifyFeed(db, findings);
            verifyAudit(db, findings);
            verifyDocumentRows(db, m_documents, findings);
        });
        const auto hashed = m_documents.verify([&](const std::string &name) {
            findings.push_back({"document/" + name, "other bytes"});
        });
        if (!hashed)
            return core::passOn(hashed);
        return findings;
    });
}

} // namespace loket::store
