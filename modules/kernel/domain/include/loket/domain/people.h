// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/date.h"
#include "loket/domain/enums.h"
#include "loket/domain/ids.h"

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <vector>

namespace loket::domain {

/// A small set of roles: a supervisor of a small branch may also be its verifier.
class RoleSet
{
public:
    constexpr RoleSet() = default;
    constexpr RoleSet(std::initializer_list<Role> roles)
    {
        for (const Role role : roles)
            add(role);
    }
    constexpr void add(Role role) { m_bits |= bit(role); }
    [[nodiscard]] constexpr bool has(Role role) const { return (m_bits & bit(role)) != 0; }
    [[nodiscard]] constexpr bool hasAny(RoleSet other) const { return (m_bits & other.m_bits) != 0; }
    [[nodiscard]] constexpr bool empty() const { return m_bits == 0; }
    constexpr bool operator==(const RoleSet &) const = default;

private:
    static constexpr std::uint32_t bit(Role role) { return 1U << static_cast<unsigned>(role); }
    std::uint32_t m_bits = 0;
};

/// Who gives a command. A participant has no user account: `user` is then null and `roles` is {Participant}.
struct Actor
{
    UserId user;
    std::string displayName; ///< of the officer, for history; empty for participants
    RoleSet roles;
    std::string branch; ///< branch code, for example "PKL"
    std::string desk;   ///< "Meja 3"; empty off the branch

    bool operator==(const Actor &) const = default;
};

/// A person with an old-age account, as the form has it.
struct Participant
{
    std::string name;
    std::string nik; ///< 16 digits
    std::optional<core::Date> birthDate;
    std::optional<std::string> sex; ///< "male" or "female" when given
    std::string motherName;
    std::string address;
    std::vector<std::string> kpj; ///< card numbers, digits only
    std::string npwp;             ///< digits, empty when none
    std::string phone;            ///< E.164
    std::string email;
    std::string employer;
    std::optional<core::Date> employmentEnd; ///< issue of the resignation statement, or the PHK date

    bool operator==(const Participant &) const = default;
};

struct BankAccount
{
    std::string bankCode; ///< 3 digits
    std::string number;   ///< digits
    std::string holder;

    bool operator==(const BankAccount &) const = default;
};

} // namespace loket::domain
