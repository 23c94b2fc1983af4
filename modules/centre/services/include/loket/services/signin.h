// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/clock.h"
#include "loket/core/random.h"
#include "loket/core/result.h"
#include "loket/protocol/messages.h"
#include "loket/services/caller.h"
#include "loket/services/passwords.h"
#include "loket/store/store.h"

#include <optional>
#include <string>
#include <string_view>

namespace loket::services {

/// Sign-in, sign-out and whose token it is. Safe to use from any thread.
class SignIn
{
public:
    SignIn(store::Store &store, const core::Clock &clock, core::RandomSource &random, PasswordVerifier &passwords,
           std::string serverVersion);

    /// A session of 12 hours. Error WrongCredentials (never says which), LockedOut (detail = until when), Unavailable.
    [[nodiscard]] core::Result<protocol::SignInAnswer> signIn(const protocol::SignInRequest &request);
    /// Whose token it is. Error NotSignedIn for one that is unknown, expired or of a user no longer active.
    [[nodiscard]] core::Result<Caller> callerOf(std::string_view token);
    /// The answer to sign-in again, without the token.
    [[nodiscard]] core::Result<protocol::SignInAnswer> describe(const Caller &caller);
    [[nodiscard]] core::Result<> signOut(const Caller &caller);

private:
    [[nodiscard]] core::Result<> recordFailure(const protocol::SignInRequest &request,
                                               const std::optional<store::User> &user);
    [[nodiscard]] core::Result<> open(const protocol::SignInRequest &request, const store::User &user,
                                      const store::Session &session);
    [[nodiscard]] core::Result<protocol::SignInAnswer> answerFor(const store::User &user, core::Timestamp expiresAt);

    store::Store &m_store;
    const core::Clock &m_clock;
    core::RandomSource &m_random;
    PasswordVerifier &m_passwords;
    std::string m_serverVersion;
};

} // namespace loket::services
