// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/clock.h"
#include "loket/core/random.h"
#include "loket/core/result.h"
#include "loket/domain/ids.h"

#include <map>
#include <mutex>
#include <string>
#include <string_view>

namespace loket::services {

/// One-time codes for a participant's phone: six digits, five minutes, three tries. Kept in memory: after a restart of
/// the centre a participant asks for a new one. Safe to use from any thread.
class PhoneCodes
{
public:
    PhoneCodes(const core::Clock &clock, core::RandomSource &random);

    /// A new code for the claim's phone; an older one no longer counts. Error QuotaReached after five in an hour.
    [[nodiscard]] core::Result<std::string> issue(const domain::ClaimId &claim, std::string_view phone);
    /// Error InvalidValue (wrong, expired, or none was asked for), LockedOut (three wrong tries).
    [[nodiscard]] core::Result<> check(const domain::ClaimId &claim, std::string_view phone, std::string_view code);
    /// True when that phone answered for that claim within the last day.
    [[nodiscard]] bool isVerified(const domain::ClaimId &claim, std::string_view phone) const;

private:
    struct Entry
    {
        std::string phone;
        std::string codeHash; ///< empty when no code is open
        core::Timestamp expiresAt{};
        int tries = 0;
        int issued = 0;
        core::Timestamp countedFrom{};
        std::string verifiedPhone;
        core::Timestamp verifiedAt{};
    };
    void forgetOld(core::Timestamp now);

    const core::Clock &m_clock;
    core::RandomSource &m_random;
    mutable std::mutex m_mutex;
    std::map<domain::ClaimId, Entry> m_entries;
};

} // namespace loket::services
