// SPDX-License-Identifier: GPL-3.0-or-later
#include "act.h"

#include "loket/domain/decide.h"
#include "loket/domain/evolve.h"
#include "loket/protocol/codec.h"
#include "loket/protocol/limits.h"

#include <QFile>
#include <algorithm>
#include <cstdint>
#include <set>
#include <sys/statvfs.h>
#include <unordered_map>
#include <utility>

namespace loket::localstore {

namespace {

constexpr std::uint64_t kMinFreeBytes = 100ULL * 1024 * 1024;

/// Stops before the disk does: a command that cannot be kept must not be shown as saved.
bool diskIsNearlyFull(const QString &dir)
{
    struct statvfs disk = {};
    if (::statvfs(QFile::encodeName(dir).constData(), &disk) != 0)
        return true;
    return std::uint64_t{disk.f_bavail} * disk.f_frsize < kMinFreeBytes;
}

/// Decides one action: several commands, each seeing what the ones before it did.
class Action
{
public:
    explicit Action(Memory &memory)
        : m_memory(memory)
    {}

    [[nodiscard]] core::Result<NewEntry> decide(domain::Command &command)
    {
        NewEntry made;
        made.entry.id = command.id;
        made.entry.savedAt = m_memory.settings().clock->now();
        auto decided =
            std::visit([&](const auto &target) { return decideFor(target, command, made.entry); }, command.target);
        if (!decided)
            return core::passOn(decided);
        made.entry.baseRevision = command.baseRevision.value_or(-1);
        made.body = protocol::encode(command);
        if (made.body.size() > protocol::kMaxCommandBytes)
            return core::fail(core::ErrorCode::TooLarge, "the command is larger than the centre takes");
        return made;
    }

private:
    core::Result<> decideFor(const domain::CallNext &, domain::Command &command, OutboxEntry &entry)
    {
        entry.aggregate = kQueueAggregate;
        command.baseRevision.reset();
        return {};
    }

    core::Result<> decideFor(const domain::OfficeCommand &target, domain::Command &command, OutboxEntry &entry)
    {
        entry.aggregate = kOfficeAggregate;
        command.baseRevision.reset();
        return domain::decide(target.body, m_memory.settings().context(command, nullptr, nullptr));
    }

    core::Result<> decideFor(const domain::ClaimCommand &target, domain::Command &command, OutboxEntry &entry)
    {
        entry.aggregate = aggregateOf(target.claim);
        domain::Claim &claim = provisional(target.claim);
        if (auto based = settleBase(command, claim.revision); !based)
            return based;
        domain::Context context = m_memory.settings().context(command, &claim, nullptr);
        context.command = command.id;
        context.openClaimExists = context.openClaimExists || otherOpenClaim(claim, target);
        auto events = domain::decide(claim, target.claim, target.body, context);
        if (!events)
            return core::passOn(events);
        for (const auto &event : *events)
            claim = domain::evolve(std::move(claim), event);
        entry.revision = claim.revision;
        entry.claimEvents = std::move(*events);
        return {};
    }

    core::Result<> decideFor(const domain::VisitCommand &target, domain::Command &command, OutboxEntry &entry)
    {
        entry.aggregate = aggregateOf(target.visit);
        domain::Visit &visit = provisional(target.visit);
        if (auto based = settleBase(command, visit.revision); !based)
            return based;
        domain::Context context = m_memory.settings().context(command, nullptr, &visit);
        context.command = command.id;
        if (std::holds_alternative<domain::visitcmd::Call>(target.body))
            context.waitsLonger = context.waitsLonger || somebodyWaitsLonger(visit);
        context.quotaReached = noPlaceLeft(target.body, context);
        auto events = domain::decide(visit, target.visit, target.body, context);
        if (!events)
            return core::passOn(events);
        for (const auto &event : *events)
            visit = domain::evolve(std::move(visit), event);
        entry.revision = visit.revision;
        entry.visitEvents = std::move(*events);
        return {};
    }

    /// The revision the author saw must be the one on this screen; absent, it is filled in.
    static core::Result<> settleBase(domain::Command &command, std::int64_t revision)
    {
        if (domain::commutes(command)) {
            command.baseRevision.reset();
            return {};
        }
        if (command.baseRevision && *command.baseRevision != revision)
            return core::fail(core::ErrorCode::RevisionChanged, "changed since it was read");
        command.baseRevision = revision;
        return {};
    }

    domain::Claim &provisional(domain::ClaimId id)
    {
        const auto known = m_claims.find(id);
        if (known != m_claims.end())
            return known->second;
        auto view = m_memory.claim(id);
        return m_claims[id] = view ? std::move(view->claim) : domain::Claim{};
    }
    domain::Visit &provisional(domain::VisitId id)
    {
        const auto known = m_visits.find(id);
        if (known != m_visits.end())
            return known->second;
        auto view = m_memory.visit(id);
        return m_visits[id] = view ? std::move(view->visit) : domain::Visit{};
    }

    /// Known here already: the person has another open claim for one of the cards. The centre looks again.
    bool otherOpenClaim(const domain::Claim &claim, const domain::ClaimCommand &target)
    {
        const auto *create = std::get_if<domain::claimcmd::Create>(&target.body);
        if (create == nullptr && !std::holds_alternative<domain::claimcmd::Submit>(target.body))
            return false;
        const auto &cards = create != nullptr ? create->form.participant.kpj : claim.form.participant.kpj;
        constexpr std::size_t kEnough = 50;
        for (const std::string &kpj : cards) {
            for (const ClaimView &other : m_memory.search(kpj, kEnough).claims) {
                const auto &theirs = other.claim.form.participant.kpj;
                if (other.claim.id != target.claim && domain::occupiesCard(other.claim.state) &&
                    std::ranges::find(theirs, kpj) != theirs.end())
                    return true;
            }
        }
        return false;
    }

    bool somebodyWaitsLonger(const domain::Visit &visit)
    {
        return std::ranges::any_of(m_memory.visitsOf(visit.day), [&visit](const VisitView &other) {
            return other.visit.id != visit.id && other.visit.service == visit.service && !other.visit.voided &&
                   other.visit.state == domain::VisitState::Waiting && domain::calledBefore(other.visit, visit);
        });
    }

    /// As far as this screen knows; the centre counts again.
    bool noPlaceLeft(const domain::visitcmd::Body &body, const domain::Context &context)
    {
        const auto day = domain::dayTaken(body, context.now, context.zone);
        if (!day || context.dailyQuota <= 0)
            return false;
        const auto taken = std::ranges::count_if(
            m_memory.visitsOf(*day), [](const VisitView &other) { return domain::takesPlace(other.visit); });
        return taken >= context.dailyQuota;
    }

    Memory &m_memory;
    std::unordered_map<domain::ClaimId, domain::Claim> m_claims;
    std::unordered_map<domain::VisitId, domain::Visit> m_visits;
};

} // namespace

core::Result<> act(Memory &memory, std::vector<domain::Command> commands)
{
    if (diskIsNearlyFull(memory.settings().profileDir))
        return core::fail(core::ErrorCode::Storage, "the disk is nearly full");
    Action action(memory);
    std::vector<NewEntry> made;
    for (domain::Command &command : commands) {
        auto decided = action.decide(command);
        if (!decided)
            return core::passOn(decided);
        made.push_back(std::move(*decided));
    }
    if (auto kept = memory.journal().append(made); !kept)
        return kept;
    std::set<std::string> aggregates;
    for (NewEntry &entry : made) {
        aggregates.insert(entry.entry.aggregate);
        memory.add(std::move(entry.entry));
    }
    for (const std::string &aggregate : aggregates)
        memory.touched(aggregate);
    memory.outboxTouched();
    memory.ringSync();
    return {};
}

} // namespace loket::localstore
