// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include <QLoggingCategory>
#include <QSqlError>
#include <QUuid>
#include <utility>

namespace loket::localstore {

namespace {

Q_LOGGING_CATEGORY(lcStore, "loket.store")

core::Error errorOf(const QSqlError &error)
{
    // SQLite's own words name tables and columns, never values.
    qCWarning(lcStore) << "database:" << error.nativeErrorCode() << error.databaseText();
    const bool corrupt =
        error.nativeErrorCode() == QLatin1String("11") || error.nativeErrorCode() == QLatin1String("26");
    return {corrupt ? core::ErrorCode::Corrupt : core::ErrorCode::Storage,
            "sqlite error " + error.nativeErrorCode().toStdString(),
            {}};
}

} // namespace

Database::~Database()
{
    close();
}

core::Result<> Database::open(const QString &path, Durability durability)
{
    m_name = QUuid::createUuid().toString();
    m_db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_db.setDatabaseName(path);
    m_db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!m_db.open())
        return tl::make_unexpected(errorOf(m_db.lastError()));
    // Exclusive: no second connection can ever checkpoint this file, which is what SQLite before 3.51.3 needs to keep
    // every acknowledged commit.
    const char *const durable =
        durability == Durability::Full ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=NORMAL";
    for (const char *pragma : {"PRAGMA locking_mode=EXCLUSIVE", "PRAGMA journal_mode=WAL", durable,
                               "PRAGMA temp_store=MEMORY", "PRAGMA foreign_keys=ON"}) {
        if (auto set = script(pragma); !set)
            return set;
    }
    return {};
}

void Database::close()
{
    if (m_name.isEmpty())
        return;
    m_prepared.clear();
    m_db.close();
    m_db = {};
    QSqlDatabase::removeDatabase(std::exchange(m_name, {}));
}

core::Result<> Database::script(std::string_view statements)
{
    QSqlQuery query(m_db);
    const QString all = QString::fromUtf8(statements.data(), static_cast<qsizetype>(statements.size()));
    const auto parts = all.split(QLatin1Char(';'), Qt::SkipEmptyParts);
    for (const QString &statement : parts) {
        if (statement.trimmed().isEmpty())
            continue;
        if (!query.exec(statement))
            return tl::make_unexpected(errorOf(query.lastError()));
        query.finish();
    }
    return {};
}

core::Result<int> Database::userVersion()
{
    auto rows = run("PRAGMA user_version");
    if (!rows)
        return core::passOn(rows);
    return rows->next() ? static_cast<int>(rows->number(0)) : 0;
}

core::Result<QSqlQuery *> Database::prepared(const char *sql)
{
    const auto found = m_prepared.find(sql);
    if (found != m_prepared.end())
        return &found->second;
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    if (!query.prepare(QString::fromLatin1(sql)))
        return tl::make_unexpected(errorOf(query.lastError()));
    return &m_prepared.emplace(sql, std::move(query)).first->second;
}

core::Result<Rows> Database::execute(QSqlQuery &query)
{
    if (!query.exec())
        return tl::make_unexpected(errorOf(query.lastError()));
    return Rows(&query);
}

Transaction::~Transaction()
{
    if (m_open && !m_done) {
        // A failed rollback leaves the connection in the transaction; the next BEGIN then fails and says so.
        [[maybe_unused]] const auto ignored = m_database.script("ROLLBACK");
    }
}

core::Result<> Transaction::commit()
{
    auto done = m_database.script("COMMIT");
    if (done)
        m_done = true;
    return done;
}

} // namespace loket::localstore
