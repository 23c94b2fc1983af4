// SPDX-License-Identifier: GPL-3.0-or-later
#include "seed.h"

#include "loket/domain/checklist.h"
#include "loket/gateways/embeddedregister.h"
#include "loket/protocol/codec.h"
#include "loket/rules/facts.h"
#include "loket/services/handlecommand.h"
#include "loket/services/registers.h"

#include <iostream>

// A branch on a morning: people with papers, some online since yesterday, some waiting in the hall, a few decided and
// waiting for the supervisor. Everything goes through the same door as an officer's own actions.

namespace loket::ctl {
namespace {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;
using domain::Role;
namespace cmd = domain::claimcmd;

constexpr const char *kPassword = "contoh-2026";
constexpr int kWithPapers = 12; ///< people at the head of the file whose documents are drawn; others stand at its end
constexpr int kVisitors = 9;    ///< of them wait in the hall
constexpr int kDecided = 2;     ///< of them wait for the supervisor
enum : std::size_t
{
    kPutri,
    kRizky,
    kLaras,
    kHendra,
    kMaya
};

const std::vector<SeedUser> kOfficers{
    {"putri.contoh", "Putri Contoh", {Role::Cso}, "Meja 3"},
    {"rizky.contoh", "Rizky Contoh", {Role::Cso, Role::Verifier}, "Meja 4"},
    {"laras.contoh", "Laras Contoh", {Role::Frontliner}, "Meja depan"},
    {"hendra.contoh", "Hendra Contoh", {Role::Supervisor}, "Bidang Pelayanan"},
    {"maya.contoh", "Maya Contoh", {Role::Supervisor, Role::BranchHead}, "Kepala Cabang"},
};

/// The morning as it is played: a clock of its own and the one door.
class Morning
{
public:
    Morning(store::Store &store, const rules::RuleBook &book, gateways::EmbeddedRegister &registers,
            core::IdSource &ids, std::vector<services::Caller> officers, core::Timestamp start)
        : m_clock(start)
        , m_store(store)
        , m_book(book)
        , m_ids(ids)
        , m_officers(std::move(officers))
        , m_commands(store, m_clock, book, ids)
        , m_ask(store, m_commands, registers, registers, registers, m_clock)
    {}

    void wait(std::chrono::milliseconds by) { m_clock.advance(by); }
    [[nodiscard]] core::Timestamp now() const { return m_clock.now(); }

    template <typename Id, typename Body> Result<> give(std::size_t officer, Id id, Body body)
    {
        wait(std::chrono::seconds(20));
        domain::Command command;
        command.id = m_ids.next<domain::CommandId>();
        command.branch = m_officers[officer].actor.branch;
        command.device = m_officers[officer].device;
        command.author = m_officers[officer].actor.user;
        command.issuedAt = now();
        const std::int64_t revision = revisionOf(id);
        if (revision > 0)
            command.baseRevision = revision;
        command.target = target(id, std::move(body));
        return answer(m_commands.handle(m_officers[officer], protocol::encode(command)));
    }

    Result<domain::Claim> claim(domain::ClaimId id)
    {
        domain::Claim found;
        const auto read = m_store.read([&](store::Reader &reader) -> Result<> {
            auto claim = reader.claim(id);
            if (!claim)
                return passOn(claim);
            found = std::move(*claim);
            return {};
        });
        if (!read)
            return passOn(read);
        return found;
    }

    Result<domain::ClaimId> submit(const domain::ClaimForm &form, domain::Channel channel,
                                   const std::vector<StoredSample> &papers)
    {
        const auto id = m_ids.next<domain::ClaimId>();
        if (const auto made = give(kLaras, id, cmd::Body(cmd::Create{channel, form, "2026-11"})); !made)
            return passOn(made);
        for (const StoredSample &paper : papers) {
            const auto attached =
                give(kLaras, id,
                     cmd::Body(cmd::AttachDocument{m_ids.next<domain::DocumentId>(), paper.kind, paper.version}));
            if (!attached)
                return passOn(attached);
        }
        if (const auto sent = give(kLaras, id, cmd::Body(cmd::Submit{false, true})); !sent)
            return passOn(sent);
        const auto asked = m_ask.ask(id);
        if (!asked)
            return passOn(asked);
        return id;
    }

    Result<domain::VisitId> receive(const domain::ClaimForm &form, domain::ClaimId claim,
                                    domain::PriorityReason priority)
    {
        const auto id = m_ids.next<domain::VisitId>();
        domain::visitcmd::Register body;
        body.details = {claim, form.participant.name, form.reason, domain::Service::Counter};
        body.priority = priority;
        body.priorityNote = priority == domain::PriorityReason::None ? "" : "Jalan dengan tongkat";
        if (const auto done = give(kLaras, id, domain::visitcmd::Body(body)); !done)
            return passOn(done);
        if (priority == domain::PriorityReason::None)
            return id;
        if (const auto seen = give(kRizky, id, domain::visitcmd::Body(domain::visitcmd::ConfirmPriority{})); !seen)
            return passOn(seen);
        return id;
    }

    /// Called, served, checked and proposed for approval by Rizky.
    Result<> decide(domain::ClaimId id, domain::VisitId visit)
    {
        namespace visitcmd = domain::visitcmd;
        for (const visitcmd::Body &body :
             {visitcmd::Body(visitcmd::Call{"Contoh"}), visitcmd::Body(visitcmd::Begin{})}) {
            if (const auto done = give(kRizky, visit, body); !done)
                return done;
        }
        if (const auto done = give(kRizky, id, cmd::Body(cmd::BeginAtCounter{m_ids.next<domain::CallSessionId>()}));
            !done)
            return done;
        wait(std::chrono::minutes(9));
        const auto before = claim(id);
        if (!before)
            return passOn(before);
        if (const auto done = give(kRizky, id, cmd::Body(checksOf(*before))); !done)
            return done;
        const core::Date today = core::localDate(now(), core::Zone::Wib);
        const auto pack = m_book.inForceOn(today);
        if (!pack)
            return passOn(pack);
        const auto verdict = pack->evaluate(rules::factsOf(*before, today));
        if (!verdict)
            return passOn(verdict);
        cmd::Decide decision;
        decision.decision.outcome = domain::Outcome::Approve;
        decision.decision.sentence = "Dokumen asli sudah diperiksa, rekening atas nama sendiri.";
        decision.decision.benefit = verdict->benefit;
        decision.decision.confirmed = {before->number, before->form.participant.nik.substr(12)};
        if (const auto done = give(kRizky, id, cmd::Body(decision)); !done)
            return done;
        return give(kRizky, visit, visitcmd::Body(visitcmd::Finish{"diajukan"}));
    }

private:
    static domain::ClaimCommand target(domain::ClaimId id, cmd::Body body) { return {id, std::move(body)}; }
    static domain::VisitCommand target(domain::VisitId id, domain::visitcmd::Body body)
    {
        return {id, std::move(body)};
    }

    /// 0 while it does not exist.
    std::int64_t revisionOf(domain::ClaimId id)
    {
        const auto found = claim(id);
        return found ? found->revision : 0;
    }
    std::int64_t revisionOf(domain::VisitId id)
    {
        std::int64_t revision = 0;
        const auto read = m_store.read([&](store::Reader &reader) -> Result<> {
            if (const auto visit = reader.visit(id))
                revision = visit->revision;
            return {};
        });
        return read ? revision : 0;
    }

    static Result<> answer(const protocol::CommandResult &result)
    {
        if (result.status == 200)
            return {};
        return fail(core::errorCodeFromWire(result.code).value_or(ErrorCode::Internal), "seed: " + result.detail,
                    result.field);
    }

    static cmd::RecordChecks checksOf(const domain::Claim &claim)
    {
        cmd::RecordChecks checks;
        for (const auto item : domain::checklistFor(claim.form.reason, claim.channel))
            checks.checks.items.push_back({item, domain::ItemResult::Pass, {}});
        for (const auto field :
             {domain::FieldKey::Nik, domain::FieldKey::Name, domain::FieldKey::BirthDate, domain::FieldKey::Kpj,
              domain::FieldKey::AccountNumber, domain::FieldKey::AccountHolder})
            checks.checks.fields.push_back({field, domain::FieldVerdict::Match, {}});
        return checks;
    }

    core::ManualClock m_clock;
    store::Store &m_store;
    const rules::RuleBook &m_book;
    core::IdSource &m_ids;
    std::vector<services::Caller> m_officers;
    services::HandleCommand m_commands;
    services::RecordRegisters m_ask;
};

Result<> play(Morning &morning, store::Store &store, store::DocumentFiles &files, const std::string &samplesDir,
              const std::vector<SamplePerson> &people)
{
    for (int n = 1; n <= kWithPapers; ++n) {
        const SamplePerson &person = people[static_cast<std::size_t>(n - 1)];
        const auto form = formOf(person, people);
        if (!form)
            return passOn(form);
        const auto papers = storeDocuments(store, files, samplesDir, person.at("document_set"), morning.now());
        if (!papers)
            return passOn(papers);
        const bool visits = n <= kVisitors + kDecided;
        const auto claim = morning.submit(*form, visits ? domain::Channel::Counter : domain::Channel::Online, *papers);
        if (!claim)
            return passOn(claim);
        if (!visits)
            continue;
        const auto visit =
            morning.receive(*form, *claim, n == 6 ? domain::PriorityReason::Elderly : domain::PriorityReason::None);
        if (!visit)
            return passOn(visit);
        if (n <= kDecided) {
            if (const auto decided = morning.decide(*claim, *visit); !decided)
                return decided;
        }
    }
    return {};
}

/// The rarer reasons came online since yesterday: heirs, partial claims, foreigners, arrears, several cards.
Result<int> submitOthers(Morning &morning, store::Store &store, store::DocumentFiles &files,
                         const std::string &samplesDir, const std::vector<SamplePerson> &people)
{
    int submitted = 0;
    for (std::size_t n = kWithPapers; n < people.size(); ++n) {
        const SamplePerson &person = people[n];
        if (person.at("document_set").empty())
            continue;
        const auto form = formOf(person, people);
        if (!form)
            return passOn(form);
        const auto papers = storeDocuments(store, files, samplesDir, person.at("document_set"), morning.now());
        if (!papers)
            return passOn(papers);
        if (const auto claim = morning.submit(*form, domain::Channel::Online, *papers); !claim)
            return passOn(claim);
        ++submitted;
    }
    return submitted;
}

} // namespace

Result<> seedSample(const Workshop &workshop, const std::string &samplesDir)
{
    auto opened = workshop.open(store::OpenMode::CreateOrMigrate);
    const auto book = workshop.rules();
    const auto people = readPeople(samplesDir);
    if (!opened)
        return passOn(opened);
    if (!book)
        return passOn(book);
    if (!people)
        return passOn(people);
    auto registers = gateways::EmbeddedRegister::open(workshop.dataDir, workshop.clock);
    if (!registers)
        return passOn(registers);
    const auto members = readFile(samplesDir + "/people.csv", 4 * 1024 * 1024);
    if (!members)
        return passOn(members);
    const auto imported = (*registers)->importMembers(*members);
    if (!imported)
        return passOn(imported);

    store::Store &store = **opened;
    auto officers =
        makeBranch(store, workshop.ids, {"CTH", "Kantor Cabang Contoh", core::Zone::Wib, 100}, kOfficers, kPassword);
    if (!officers)
        return passOn(officers);
    store::DocumentFiles files(workshop.dataDir + "/documents");
    // The morning ends now, so that waiting times on the screen are those of a real queue.
    Morning morning(store, *book, **registers, workshop.ids, std::move(*officers),
                    workshop.clock.now() - std::chrono::minutes(52));
    if (const auto played = play(morning, store, files, samplesDir, *people); !played)
        return played;
    const auto others = submitOthers(morning, store, files, samplesDir, *people);
    if (!others)
        return passOn(others);
    std::cout << "seeded sample: branch CTH, " << imported->imported << " members, " << kWithPapers + *others
              << " claims\n"
              << "officers: putri.contoh rizky.contoh laras.contoh hendra.contoh maya.contoh, password " << kPassword
              << '\n';
    return {};
}

} // namespace loket::ctl
