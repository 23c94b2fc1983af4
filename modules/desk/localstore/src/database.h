// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/result.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace loket::localstore {

/// A prepared statement in use; gives its read lock back when it goes out of scope.
class Rows
{
public:
    explicit Rows(QSqlQuery *query)
        : m_query(query)
    {}
    ~Rows()
    {
        if (m_query != nullptr)
            m_query->finish();
    }
    Rows(Rows &&other) noexcept
        : m_query(std::exchange(other.m_query, nullptr))
    {}
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;
    Rows &operator=(Rows &&) = delete;

    [[nodiscard]] bool next() { return m_query->next(); }
    [[nodiscard]] bool isNull(int column) const { return m_query->value(column).isNull(); }
    [[nodiscard]] qint64 number(int column) const { return m_query->value(column).toLongLong(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    [[nodiscard]] std::string text(int column) const { return m_query->value(column).toString().toStdString(); }
    [[nodiscard]] qint64 changedRows() const { return m_query->numRowsAffected(); }

private:
    QSqlQuery *m_query;
};

/// How much a commit must survive: the machine's power cut, or only the program's death.
enum class Durability
{
    Full,
    Rebuildable
};

/// One SQLite file and its only connection. Lives and dies in the worker's thread.
class Database
{
public:
    Database() = default;
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Error Storage, Corrupt (not a database).
    [[nodiscard]] core::Result<> open(const QString &path, Durability durability);
    void close();

    /// `sql` must be a literal: statements are prepared once and kept by it.
    template <typename... Values> [[nodiscard]] core::Result<Rows> run(const char *sql, const Values &...values)
    {
        auto query = prepared(sql);
        if (!query)
            return core::passOn(query);
        int position = 0;
        ((*query)->bindValue(position++, toVariant(values)), ...);
        return execute(**query);
    }
    /// For statements without parameters or rows (schema, pragma).
    [[nodiscard]] core::Result<> script(std::string_view statements);

    [[nodiscard]] core::Result<int> userVersion();

private:
    static QVariant toVariant(const QVariant &value) { return value; }
    // A null array or string would be bound as NULL; here it is only empty.
    static QVariant toVariant(const QByteArray &value) { return value.isNull() ? QByteArray("") : value; }
    static QVariant toVariant(const QString &value) { return value.isNull() ? QString(QLatin1String("")) : value; }
    static QVariant toVariant(const std::string &value) { return QString::fromStdString(value); }
    static QVariant toVariant(std::string_view value)
    {
        return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
    }
    static QVariant toVariant(long long value) { return value; }
    static QVariant toVariant(long value) { return static_cast<qint64>(value); }
    static QVariant toVariant(int value) { return value; }

    [[nodiscard]] core::Result<QSqlQuery *> prepared(const char *sql);
    [[nodiscard]] core::Result<Rows> execute(QSqlQuery &query);

    QString m_name;
    QSqlDatabase m_db;
    std::unordered_map<std::string_view, QSqlQuery> m_prepared;
};

/// Rolls back unless committed.
class Transaction
{
public:
    explicit Transaction(Database &database)
        : m_database(database)
        , m_open(m_database.script("BEGIN IMMEDIATE"))
    {}
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] const core::Result<> &begun() const { return m_open; }
    [[nodiscard]] core::Result<> commit();

private:
    Database &m_database;
    core::Result<> m_open;
    bool m_done = false;
};

} // namespace loket::localstore
