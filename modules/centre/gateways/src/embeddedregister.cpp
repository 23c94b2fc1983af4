// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/gateways/embeddedregister.h"

#include "imports.h"
#include "migrations.h"

#include "loket/core/identifiers.h"
#include "loket/sqlite/connection.h"
#include "loket/sqlite/failure.h"

namespace loket::gateways {

namespace {

using core::ErrorCode;
using core::fail;
using domain::SourceState;

std::optional<core::Date> optionalDate(const sqlite::Statement &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return core::Date::fromDays(std::chrono::sys_days(std::chrono::days(row.integer(column))));
}

std::optional<std::int32_t> optionalNumber(const sqlite::Statement &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return static_cast<std::int32_t>(row.integer(column));
}

/// One transaction: all of `job` or, with an error or exception, nothing of it.
template <typename Job> auto inTransaction(sqlite::Connection &db, Job &&job) -> decltype(job())
{
    return sqlite::guarded([&] {
        db.run("BEGIN IMMEDIATE");
        try {
            auto result = job();
            db.run(result ? "COMMIT" : "ROLLBACK");
            return result;
        } catch (...) {
            if (db.inTransaction())
                db.run("ROLLBACK");
            throw;
        }
    });
}

/// Why the bank would not pay, empty when it would.
std::string refusal(sqlite::Connection &db, const TransferOrder &order)
{
    auto row = db.query("SELECT holder, dormant FROM bank_account WHERE bank_code = ? AND number = ?", order.bankCode,
                        order.account);
    if (!row.step())
        return "closed";
    if (row.integer(1) != 0)
        return "dormant";
    if (core::normaliseName(row.textView(0)) != core::normaliseName(order.holder))
        return "holder_differs";
    return {};
}

TransferAnswer answerOf(std::int64_t n, std::string failure)
{
    if (!failure.empty())
        return {false, {}, std::move(failure)};
    return {true, "EMB-" + std::to_string(n), {}};
}

/// The answer that the id was given before.
core::Result<std::optional<TransferAnswer>> earlierAnswer(sqlite::Connection &db, const TransferOrder &order)
{
    auto row = db.query("SELECT n, failure, bank_code, account, holder, amount FROM transfer WHERE id = ?", order.id);
    if (!row.step())
        return std::nullopt;
    if (row.textView(2) != order.bankCode || row.textView(3) != order.account || row.textView(4) != order.holder ||
        row.integer(5) != order.amount.value)
        return fail(ErrorCode::KeyReused, "the id was used for another transfer");
    return answerOf(row.integer(0), row.text(1));
}

core::Result<TransferAnswer> transferOnce(sqlite::Connection &db, const TransferOrder &order, core::Timestamp now)
{
    auto earlier = earlierAnswer(db, order);
    if (!earlier)
        return core::passOn(earlier);
    if (*earlier)
        return **earlier;
    std::string failure = refusal(db, order);
    auto row = db.query("INSERT INTO transfer (id, bank_code, account, holder, amount, failure, at)"
                        " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING n",
                        order.id, order.bankCode, order.account, order.holder, order.amount.value, failure, now);
    row.step();
    const std::int64_t n = row.integer(0);
    row.step();
    return answerOf(n, std::move(failure));
}

void readAccounts(sqlite::Connection &db, std::string_view nik, domain::LedgerRecord &record)
{
    auto row = db.query("SELECT c.kpj, m.name, coalesce(e.name, c.employer), c.active, c.joined, c.left_on, c.balance,"
                        " c.development, c.arrears_months, c.paid_out, c.contributed_months"
                        " FROM card AS c JOIN member AS m ON m.nik = c.nik"
                        " LEFT JOIN employer AS e ON e.number = c.employer_number"
                        " WHERE c.nik = ? ORDER BY c.kpj",
                        nik);
    while (row.step()) {
        domain::LedgerAccount account;
        account.kpj = row.text(0);
        account.name = row.text(1);
        account.employer = row.text(2);
        account.active = row.integer(3) != 0;
        account.joined = optionalDate(row, 4);
        account.left = optionalDate(row, 5);
        account.balance = core::Sen{row.integer(6)};
        account.development = core::Sen{row.integer(7)};
        account.arrearsMonths = static_cast<std::int32_t>(row.integer(8));
        account.paidOut = row.integer(9) != 0;
        account.contributedMonths = optionalNumber(row, 10);
        record.accounts.push_back(std::move(account));
    }
}

void readEarlierPayments(sqlite::Connection &db, std::string_view nik, domain::LedgerRecord &record)
{
    auto row = db.query("SELECT paid_on, gross, tax, reason FROM earlier_payment WHERE nik = ? ORDER BY paid_on", nik);
    while (row.step())
        record.earlier.push_back(
            {*optionalDate(row, 0), core::Rupiah{row.integer(1)}, core::Rupiah{row.integer(2)}, row.text(3)});
}

} // namespace

core::Result<std::unique_ptr<EmbeddedRegister>> EmbeddedRegister::open(const std::string &dataDir,
                                                                       const core::Clock &clock)
{
    return sqlite::guarded([&]() -> core::Result<std::unique_ptr<EmbeddedRegister>> {
        auto db = std::make_unique<sqlite::Connection>(dataDir + "/registers.db", sqlite::Access::ReadWrite);
        // A rollback journal and not a write-ahead log: `loketctl import` may write while the server is up, and two
        // writing processes on a log are what SQLite before 3.51.3 can lose commits by.
        db->script("PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = EXTRA; PRAGMA temp_store = MEMORY");
        if (auto migrated = sqlite::migrate(*db, kMigrations, sqlite::Pending::Apply); !migrated)
            return core::passOn(migrated);
        return std::unique_ptr<EmbeddedRegister>(new EmbeddedRegister(std::move(db), clock));
    });
}

EmbeddedRegister::EmbeddedRegister(std::unique_ptr<sqlite::Connection> db, const core::Clock &clock)
    : m_db(std::move(db))
    , m_clock(clock)
{}

EmbeddedRegister::~EmbeddedRegister() = default;

core::Result<domain::CivilRecord> EmbeddedRegister::lookUp(std::string_view nik)
{
    const std::lock_guard lock(m_mutex);
    return sqlite::guarded([&]() -> core::Result<domain::CivilRecord> {
        domain::CivilRecord record;
        record.state = SourceState::NotFound;
        auto row =
            m_db->query("SELECT name, birth_date, sex, mother_name, address, alive FROM member WHERE nik = ?", nik);
        if (!row.step())
            return record;
        record.state = SourceState::Found;
        record.name = row.text(0);
        record.birthDate = optionalDate(row, 1);
        record.sex = row.text(2);
        record.motherName = row.text(3);
        record.address = row.text(4);
        record.alive = row.integer(5) != 0;
        return record;
    });
}

core::Result<domain::LedgerRecord> EmbeddedRegister::byNik(std::string_view nik)
{
    const std::lock_guard lock(m_mutex);
    return sqlite::guarded([&]() -> core::Result<domain::LedgerRecord> {
        domain::LedgerRecord record;
        record.state = SourceState::NotFound;
        auto row =
            m_db->query("SELECT npwp_valid, foreigner, nik_tax_valid, worked_months FROM member WHERE nik = ?", nik);
        if (!row.step())
            return record;
        record.state = SourceState::Found;
        record.npwpValid = row.integer(0) != 0;
        record.foreigner = row.integer(1) != 0;
        if (const auto valid = optionalNumber(row, 2))
            record.nikTaxValidated = *valid != 0;
        record.workedMonths = optionalNumber(row, 3);
        readAccounts(*m_db, nik, record);
        readEarlierPayments(*m_db, nik, record);
        return record;
    });
}

core::Result<std::string> EmbeddedRegister::nikOfCard(std::string_view kpj)
{
    const std::lock_guard lock(m_mutex);
    return sqlite::guarded([&]() -> core::Result<std::string> {
        auto row = m_db->query("SELECT nik FROM card WHERE kpj = ?", kpj);
        if (!row.step())
            return fail(ErrorCode::NotFound, "no such card");
        return row.text(0);
    });
}

core::Result<std::string> EmbeddedRegister::phoneOf(std::string_view nik)
{
    const std::lock_guard lock(m_mutex);
    return sqlite::guarded([&]() -> core::Result<std::string> {
        auto row = m_db->query("SELECT phone FROM member WHERE nik = ?", nik);
        return row.step() ? row.text(0) : std::string{};
    });
}

core::Result<domain::BankRecord> EmbeddedRegister::inquire(std::string_view bankCode, std::string_view account)
{
    const std::lock_guard lock(m_mutex);
    return sqlite::guarded([&]() -> core::Result<domain::BankRecord> {
        auto row = m_db->query("SELECT holder, dormant FROM bank_account WHERE bank_code = ? AND number = ?", bankCode,
                               account);
        if (!row.step())
            return domain::BankRecord{SourceState::NotFound, {}, false};
        return domain::BankRecord{SourceState::Found, row.text(0), row.integer(1) != 0};
    });
}

core::Result<TransferAnswer> EmbeddedRegister::transfer(const TransferOrder &order)
{
    if (order.id.empty())
        return fail(ErrorCode::MissingField, "a transfer has an id", "id");
    if (order.amount.value <= 0)
        return fail(ErrorCode::OutOfRange, "a transfer moves money", "amount");
    const std::lock_guard lock(m_mutex);
    return inTransaction(*m_db, [&] { return transferOnce(*m_db, order, m_clock.now()); });
}

core::Result<> EmbeddedRegister::send(std::string_view phone, std::string_view text)
{
    const std::lock_guard lock(m_mutex);
    return sqlite::guarded([&]() -> core::Result<> {
        m_db->run("INSERT INTO message (phone, text, at) VALUES (?, ?, ?)", phone, text, m_clock.now());
        return {};
    });
}

core::Result<ImportReport> EmbeddedRegister::importMembers(std::string_view csv)
{
    const std::lock_guard lock(m_mutex);
    const auto today = core::localDate(m_clock.now(), core::Zone::Wib);
    return inTransaction(*m_db, [&] { return importMemberRows(*m_db, csv, today); });
}

core::Result<ImportReport> EmbeddedRegister::importEmployers(std::string_view csv)
{
    const std::lock_guard lock(m_mutex);
    return inTransaction(*m_db, [&] { return importEmployerRows(*m_db, csv); });
}

core::Result<std::vector<OutboxMessage>> EmbeddedRegister::outbox(std::int64_t after, int limit)
{
    const std::lock_guard lock(m_mutex);
    return sqlite::guarded([&]() -> core::Result<std::vector<OutboxMessage>> {
        std::vector<OutboxMessage> messages;
        auto row = m_db->query("SELECT n, phone, text, at FROM message WHERE n > ? ORDER BY n LIMIT ?", after, limit);
        while (row.step())
            messages.push_back({row.integer(0), row.text(1), row.text(2), row.time(3)});
        return messages;
    });
}

} // namespace loket::gateways
