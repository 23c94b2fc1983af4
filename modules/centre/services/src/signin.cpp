// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/services/signin.h"

#include "loket/domain/names.h"
#include "loket/services/token.h"

#include <algorithm>
#include <utility>

namespace loket::services {

using core::ErrorCode;
using core::fail;
using core::passOn;
using core::Result;
using namespace std::chrono_literals;

namespace {

constexpr auto kSessionLength = 12h;
constexpr int kFailuresBeforeLock = 5;
constexpr auto kFirstLock = 15min;
constexpr auto kLongestLock = std::chrono::minutes(24h);

std::chrono::minutes lockAfter(int failures)
{
    auto lock = kFirstLock;
    for (int i = kFailuresBeforeLock; i < failures && lock < kLongestLock; ++i)
        lock *= 2;
    return std::min<std::chrono::minutes>(lock, kLongestLock);
}

domain::AuditRecord auditRecord(const store::User &user, const std::string &device, std::string what,
                                core::Timestamp now, core::Zone zone)
{
    domain::AuditRecord record;
    record.at = now;
    record.zone = zone;
    record.actor = user.id.isNull() ? std::string{} : user.id.toString();
    record.roles = rolesText(user.roles);
    record.workstation = device;
    record.branch = user.branch;
    record.what = std::move(what);
    return record;
}

core::Zone zoneOf(store::Reader &reader, const std::string &branch)
{
    auto found = reader.branch(branch);
    return found ? found->zone : core::Zone::Wib;
}

} // namespace

SignIn::SignIn(store::Store &store, const core::Clock &clock, core::RandomSource &random, PasswordVerifier &passwords,
               std::string serverVersion)
    : m_store(store)
    , m_clock(clock)
    , m_random(random)
    , m_passwords(passwords)
    , m_serverVersion(std::move(serverVersion))
{}

Result<protocol::SignInAnswer> SignIn::signIn(const protocol::SignInRequest &request)
{
    std::optional<store::User> user;
    auto found = m_store.read([&](store::Reader &reader) -> Result<> {
        auto known = reader.userByName(request.name);
        if (known && known->active)
            user = *known;
        if (!known && known.error().code != ErrorCode::NotFound)
            return passOn(known);
        return {};
    });
    if (!found)
        return passOn(found);

    auto matches = m_passwords.matches(user ? user->passwordHash : std::string{}, request.password);
    if (!matches)
        return passOn(matches);
    const core::Timestamp now = m_clock.now();
    if (user && user->lockedUntil && *user->lockedUntil > now)
        return fail(ErrorCode::LockedOut, core::toIso(*user->lockedUntil));
    if (!*matches) {
        if (auto recorded = recordFailure(request, user); !recorded)
            return passOn(recorded);
        return fail(ErrorCode::WrongCredentials, "name or password is wrong");
    }

    std::string token = newToken(m_random);
    store::Session session;
    session.tokenHash = tokenHash(token);
    session.user = user->id;
    session.device = request.device;
    session.desk = request.desk;
    session.createdAt = now;
    session.expiresAt = now + kSessionLength;
    if (auto opened = open(request, *user, session); !opened)
        return passOn(opened);
    auto answer = answerFor(*user, session.expiresAt);
    if (answer)
        answer->token = std::move(token);
    return answer;
}

Result<> SignIn::recordFailure(const protocol::SignInRequest &request, const std::optional<store::User> &user)
{
    const core::Timestamp now = m_clock.now();
    return m_store.write([&](store::Writer &writer) -> Result<> {
        if (!user) // recorded as well, so that an unknown name takes as long as a known one
            return writer.appendAudit(auditRecord({}, request.device, "session.refused", now, core::Zone::Wib));
        auto fresh = writer.user(user->id);
        if (!fresh)
            return passOn(fresh);
        ++fresh->failures;
        if (fresh->failures >= kFailuresBeforeLock)
            fresh->lockedUntil = now + lockAfter(fresh->failures);
        if (auto put = writer.putUser(*fresh); !put)
            return put;
        return writer.appendAudit(
            auditRecord(*fresh, request.device, "session.refused", now, zoneOf(writer, fresh->branch)));
    });
}

Result<> SignIn::open(const protocol::SignInRequest &request, const store::User &user, const store::Session &session)
{
    return m_store.write([&](store::Writer &writer) -> Result<> {
        auto fresh = writer.user(user.id);
        if (!fresh)
            return passOn(fresh);
        if (fresh->passwordHash != user.passwordHash || !fresh->active)
            return fail(ErrorCode::WrongCredentials, "name or password is wrong");
        if (fresh->failures != 0 || fresh->lockedUntil) {
            fresh->failures = 0;
            fresh->lockedUntil.reset();
            if (auto put = writer.putUser(*fresh); !put)
                return put;
        }
        if (auto put = writer.putSession(session); !put)
            return put;
        return writer.appendAudit(
            auditRecord(*fresh, request.device, "session.opened", session.createdAt, zoneOf(writer, fresh->branch)));
    });
}

Result<protocol::SignInAnswer> SignIn::answerFor(const store::User &user, core::Timestamp expiresAt)
{
    protocol::SignInAnswer answer;
    answer.expiresAt = expiresAt;
    answer.serverVersion = m_serverVersion;
    answer.user.id = user.id;
    answer.user.name = user.name;
    answer.user.displayName = user.displayName;
    answer.user.branch = user.branch;
    for (const auto &row : domain::EnumNames<domain::Role>::kAll) {
        if (row.value != domain::Role::Unknown && user.roles.has(row.value))
            answer.user.roles.push_back(row.value);
    }
    auto read = m_store.read([&](store::Reader &reader) -> Result<> {
        auto branch = reader.branch(user.branch);
        if (!branch && branch.error().code == ErrorCode::NotFound)
            return {}; // head office serves no branch
        if (!branch)
            return passOn(branch);
        answer.branch.code = branch->code;
        answer.branch.name = branch->name;
        answer.branch.zone = core::nameOf(branch->zone);
        answer.branch.dailyQuota = branch->dailyQuota;
        return {};
    });
    if (!read)
        return passOn(read);
    return answer;
}

Result<Caller> SignIn::callerOf(std::string_view token)
{
    constexpr std::size_t kTokenLength = 64;
    if (token.size() != kTokenLength)
        return fail(ErrorCode::NotSignedIn, "no such session");
    Caller caller;
    caller.tokenHash = tokenHash(token);
    const core::Timestamp now = m_clock.now();
    auto read = m_store.read([&](store::Reader &reader) -> Result<> {
        auto session = reader.session(caller.tokenHash);
        if (!session || session->expiresAt <= now)
            return fail(ErrorCode::NotSignedIn, "no such session");
        caller.expiresAt = session->expiresAt;
        caller.device = session->device;
        if (session->claim) {
            auto claim = reader.claim(*session->claim);
            if (!claim)
                return fail(ErrorCode::NotSignedIn, "no such session");
            caller.link = session->claim;
            caller.actor.roles.add(domain::Role::Participant);
            caller.actor.branch = claim->branch;
            return {};
        }
        if (!session->user)
            return fail(ErrorCode::NotSignedIn, "no such session");
        auto user = reader.user(*session->user);
        if (!user || !user->active)
            return fail(ErrorCode::NotSignedIn, "no such session");
        caller.actor = {user->id, user->displayName, user->roles, user->branch, session->desk};
        caller.nik = user->nik;
        return {};
    });
    if (!read)
        return passOn(read);
    return caller;
}

Result<protocol::SignInAnswer> SignIn::describe(const Caller &caller)
{
    store::User user;
    auto read = m_store.read([&](store::Reader &reader) -> Result<> {
        auto found = reader.user(caller.actor.user);
        if (!found)
            return fail(ErrorCode::NotSignedIn, "no such session");
        user = *found;
        return {};
    });
    if (!read)
        return passOn(read);
    return answerFor(user, caller.expiresAt);
}

Result<> SignIn::signOut(const Caller &caller)
{
    const core::Timestamp now = m_clock.now();
    return m_store.write([&](store::Writer &writer) -> Result<> {
        if (auto dropped = writer.dropSession(caller.tokenHash); !dropped)
            return dropped;
        if (caller.isParticipant())
            return {};
        auto user = writer.user(caller.actor.user);
        if (!user)
            return passOn(user);
        return writer.appendAudit(
            auditRecord(*user, caller.device, "session.closed", now, zoneOf(writer, user->branch)));
    });
}

} // namespace loket::services
