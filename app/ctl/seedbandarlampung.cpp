// SPDX-License-Identifier: GPL-3.0-or-later
#include "seed.h"

#include "loket/domain/checklist.h"
#include "loket/domain/decide.h"
#include "loket/domain/evolve.h"
#include "loket/rules/facts.h"

#include <array>
#include <iostream>
#include <unistd.h>

// The 29,192 claims of the branch recap that a field study printed for Bandar Lampung, May to September 2021: every
// claim goes through decide() with its own dates, so that the recap is counted and never copied.

namespace loket::ctl {
namespace {

using core::fail;
using core::passOn;
using core::Result;
using domain::Channel;
using domain::Claim;
using domain::Outcome;
namespace cmd = domain::claimcmd;

struct Group
{
    Channel channel;
    Outcome outcome; ///< Unknown: nobody has looked at it yet
    int count;
};

constexpr std::array kGroups{
    Group{Channel::Online, Outcome::Approve, 15'231}, Group{Channel::Online, Outcome::Reject, 11'940},
    Group{Channel::Online, Outcome::Unknown, 8},      Group{Channel::Counter, Outcome::Approve, 1'569},
    Group{Channel::Counter, Outcome::Reject, 444},
};
/// SQLite keeps what a savepoint may have to take back in a list that it walks from the start: long transactions cost
/// the square of their length.
constexpr int kClaimsPerCommit = 10;

/// decide() asks the rules only for these.
bool needsVerdict(const cmd::Body &body)
{
    return std::holds_alternative<cmd::Submit>(body) || std::holds_alternative<cmd::BeginAtCounter>(body) ||
           std::holds_alternative<cmd::Decide>(body) || std::holds_alternative<cmd::Approve>(body);
}

/// One claim's life, command by command.
class Life
{
public:
    Life(store::Writer &writer, core::IdSource &ids, const rules::RuleBook &book,
         const std::vector<services::Caller> &officers, core::Timestamp start)
        : m_writer(writer)
        , m_ids(ids)
        , m_book(book)
        , m_officers(officers)
        , m_now(start)
        , m_id(ids.next<domain::ClaimId>())
    {}

    [[nodiscard]] const Claim &claim() const { return m_claim; }
    void wait(std::chrono::minutes by) { m_now += by; }
    [[nodiscard]] core::Date today() const { return core::localDate(m_now, core::Zone::Wib); }
    [[nodiscard]] const domain::Actor &officer(std::size_t index) const { return m_officers[index].actor; }
    [[nodiscard]] Result<domain::RulesVerdict> verdict() const
    {
        const auto pack = m_book.inForceOn(today());
        if (!pack)
            return passOn(pack);
        return pack->evaluate(rules::factsOf(m_claim, today()));
    }

    Result<> run(const domain::Actor &actor, const cmd::Body &body)
    {
        const auto pack = m_book.inForceOn(today());
        if (!pack)
            return passOn(pack);
        domain::Context context;
        context.command = m_ids.next<domain::CommandId>();
        context.actor = actor;
        context.now = m_now;
        context.policy = pack->policy();
        context.payBy = pack->payBy(today());
        if (needsVerdict(body)) {
            auto asked = verdict();
            if (!asked)
                return passOn(asked);
            context.verdict = std::move(*asked);
        }
        if (m_claim.revision == 0) {
            const auto number = m_writer.nextNumber(actor.branch, "claim");
            if (!number)
                return passOn(number);
            context.claimNumber = "K-" + std::to_string(*number);
        }
        const auto events = domain::decide(m_claim, m_id, body, context);
        if (!events)
            return fail(events.error().code, "seed: " + events.error().detail, events.error().field);
        for (const auto &event : *events) {
            if (const auto kept = m_writer.appendAudit(domain::auditOf(m_claim, event, core::Zone::Wib)); !kept)
                return kept;
            m_claim = domain::evolve(std::move(m_claim), event);
        }
        const auto appended = m_writer.append(m_claim, *events);
        return appended ? Result<>{} : Result<>(passOn(appended));
    }

private:
    store::Writer &m_writer;
    core::IdSource &m_ids;
    const rules::RuleBook &m_book;
    const std::vector<services::Caller> &m_officers;
    core::Timestamp m_now;
    domain::ClaimId m_id;
    Claim m_claim;
};

enum : std::size_t
{
    kFrontliner,
    kCso,
    kSupervisor
};

/// Runs the bodies one after the other; stops at the first refusal.
Result<> runAll(Life &life, const domain::Actor &actor, const std::vector<cmd::Body> &bodies)
{
    for (const auto &body : bodies) {
        if (const auto done = life.run(actor, body); !done)
            return done;
    }
    return {};
}

domain::ClaimForm formOf(int n, core::Date submitted, bool eligible)
{
    domain::ClaimForm form;
    form.reason = domain::ClaimReason::Resign;
    const core::Date birth = core::Date::of(1965, 1, 1)->plusDays(n % 12'000);
    char digits[32];
    std::snprintf(digits, sizeof digits, "990101%02u%02u%02d%04d", birth.day(), birth.month(), birth.year() % 100,
                  n % 9999 + 1);
    form.participant.name = "Peserta Uji " + std::to_string(n);
    form.participant.nik = digits;
    form.participant.birthDate = birth;
    std::snprintf(digits, sizeof digits, "990%08d", n);
    form.participant.kpj = {digits};
    std::snprintf(digits, sizeof digits, "+62811%07d", n);
    form.participant.phone = digits;
    form.participant.employer = "PT Contoh Sejahtera";
    form.participant.employmentEnd = submitted.plusDays(eligible ? -60 : -10);
    std::snprintf(digits, sizeof digits, "999%010d", n);
    form.account = {"999", digits, form.participant.name};
    return form;
}

domain::Registers registersOf(const domain::ClaimForm &form, int n, core::Timestamp at)
{
    domain::Registers registers;
    registers.askedAt = at;
    registers.civil.state = domain::SourceState::Found;
    registers.civil.name = form.participant.name;
    registers.civil.birthDate = form.participant.birthDate;
    registers.ledger.state = domain::SourceState::Found;
    domain::LedgerAccount account;
    account.kpj = form.participant.kpj.front();
    account.name = form.participant.name;
    account.employer = form.participant.employer;
    account.left = form.participant.employmentEnd;
    account.balance = core::Sen{(3'000'000 + n * 7919LL % 20'000'000) * 100};
    registers.ledger.accounts = {account};
    registers.bank.state = domain::SourceState::Found;
    registers.bank.holder = form.account.holder;
    return registers;
}

cmd::RecordChecks allPassed(const Claim &claim)
{
    cmd::RecordChecks checks;
    for (const auto item : domain::checklistFor(claim.form.reason, claim.channel))
        checks.checks.items.push_back({item, domain::ItemResult::Pass, {}});
    return checks;
}

Result<> decideAndPay(Life &life, Outcome outcome)
{
    cmd::Decide decide;
    decide.decision.outcome = outcome;
    decide.decision.confirmed = {life.claim().number, life.claim().form.participant.nik.substr(12)};
    const auto verdict = life.verdict();
    if (!verdict)
        return passOn(verdict);
    if (outcome == Outcome::Reject) {
        const auto code = verdict->refusal.value_or(domain::ReasonCode::R01);
        decide.decision.reasons = {code};
        decide.decision.sentence = domain::sentenceFor(code);
        if (const auto done = life.run(life.officer(kCso), decide); !done)
            return done;
        life.wait(std::chrono::minutes(50));
        return life.run(
            life.officer(kSupervisor),
            cmd::RejectBySupervisor{{code}, decide.decision.sentence, "Ajukan keberatan di kantor cabang."});
    }
    decide.decision.benefit = verdict->benefit;
    decide.decision.sentence = "Klaim Anda disetujui petugas dan diperiksa penyelia.";
    if (const auto done = life.run(life.officer(kCso), decide); !done)
        return done;
    life.wait(std::chrono::minutes(50));
    if (const auto done = life.run(life.officer(kSupervisor), cmd::Approve{{}, verdict->benefit->net}); !done)
        return done;
    const domain::Actor system = services::systemCaller(life.claim().branch).actor;
    return runAll(life, system, {cmd::OrderTransfer{}, cmd::ConfirmPayment{"UJI-" + life.claim().number}});
}

Result<> live(Life &life, const Group &group, int n, const std::vector<StoredSample> &papers, core::Timestamp start)
{
    const domain::ClaimForm form = formOf(n, life.today(), group.outcome != Outcome::Reject);
    const domain::Actor &frontliner = life.officer(kFrontliner);
    const domain::Actor system = services::systemCaller(frontliner.branch).actor;
    std::vector<cmd::Body> intake{cmd::Create{group.channel, form, "2021-05"}};
    std::uint8_t slot = 0;
    for (const StoredSample &paper : papers) {
        if (group.outcome == Outcome::Reject && paper.kind != domain::DocumentKind::IdCard)
            continue; // Turned away for the waiting time: the identity was looked at, the papers stayed in the bag.
        domain::DocumentId id;
        id.uuid.bytes = {static_cast<std::uint8_t>(n >> 16), static_cast<std::uint8_t>(n >> 8),
                         static_cast<std::uint8_t>(n), ++slot};
        intake.emplace_back(cmd::AttachDocument{id, paper.kind, paper.version});
    }
    intake.emplace_back(cmd::Submit{true, true});
    if (const auto done = runAll(life, frontliner, intake); !done)
        return done;
    if (group.outcome == Outcome::Unknown)
        return {};
    if (const auto done = life.run(system, cmd::RecordRegisters{registersOf(form, n, start)}); !done)
        return done;
    life.wait(std::chrono::hours(20));
    domain::CallSessionId session;
    session.uuid.bytes = {1, static_cast<std::uint8_t>(n >> 16), static_cast<std::uint8_t>(n >> 8),
                          static_cast<std::uint8_t>(n)};
    if (const auto done = life.run(life.officer(kCso), cmd::BeginAtCounter{session}); !done)
        return done;
    life.wait(std::chrono::minutes(12));
    if (const auto done = life.run(life.officer(kCso), allPassed(life.claim())); !done)
        return done;
    return decideAndPay(life, group.outcome);
}

/// The working days of May to September 2021 with holidays left in: the study counted 101 of them.
std::vector<core::Date> workingDays()
{
    std::vector<core::Date> days;
    const core::Date last = core::Date::of(2021, 9, 29).value();
    for (core::Date day = core::Date::of(2021, 5, 3).value(); day <= last; day = day.plusDays(1)) {
        if (day.weekday() != std::chrono::Saturday && day.weekday() != std::chrono::Sunday)
            days.push_back(day);
    }
    return days;
}

} // namespace

Result<> seedBandarLampung(const Workshop &workshop, const std::string &samplesDir)
{
    auto opened = workshop.open(store::OpenMode::CreateOrMigrate);
    const auto book = workshop.rules();
    if (!opened)
        return passOn(opened);
    if (!book)
        return passOn(book);
    store::Store &store = **opened;
    const auto officers = makeBranch(store, workshop.ids, {"BDL", "Kantor Cabang Bandar Lampung", core::Zone::Wib, 300},
                                     {{"dewi.uji", "Dewi Uji", {domain::Role::Frontliner}, "Meja depan"},
                                      {"bayu.uji", "Bayu Uji", {domain::Role::Cso}, "Meja 1"},
                                      {"ratna.uji", "Ratna Uji", {domain::Role::Supervisor}, "Bidang Pelayanan"}},
                                     "bandar-lampung-2021");
    if (!officers)
        return passOn(officers);
    store::DocumentFiles files(workshop.dataDir + "/documents");
    const auto days = workingDays();
    const auto papers =
        storeDocuments(store, files, samplesDir, "001", core::startOfDay(days.front(), core::Zone::Wib));
    if (!papers)
        return passOn(papers);

    const bool watched = ::isatty(STDERR_FILENO) != 0;
    int n = 0;
    for (const Group &group : kGroups) {
        for (int left = group.count; left > 0;) {
            const int batch = std::min(left, kClaimsPerCommit);
            const auto written = store.write([&](store::Writer &writer) -> Result<> {
                for (int i = 0; i < batch; ++i) {
                    ++n;
                    const core::Date day = days[static_cast<std::size_t>(n) * 37 % days.size()];
                    const core::Timestamp start = core::startOfDay(day, core::Zone::Wib) + std::chrono::hours(8) +
                                                  std::chrono::seconds(n % 25'000);
                    Life life(writer, workshop.ids, *book, *officers, start);
                    if (const auto lived = live(life, group, n, *papers, start); !lived)
                        return lived;
                }
                return {};
            });
            if (!written)
                return written;
            left -= batch;
            if (watched)
                std::cerr << '\r' << n << " of 29192 claims" << std::flush;
        }
    }
    if (watched)
        std::cerr << '\n';
    std::cout << "seeded bandar-lampung-2021: " << n << " claims\n";
    return {};
}

} // namespace loket::ctl
