// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/people.h"
#include "shape.h"

namespace loket::protocol {

template <> struct Shape<domain::Actor>
{
    static void describe(auto &archive, auto &value)
    {
        archive.member("user", value.user);
        archive.member("displayName", value.displayName);
        archive.required("roles", value.roles);
        archive.member("branch", value.branch);
        archive.member("desk", value.desk);
    }
};

template <> struct Shape<domain::Participant>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("name", value.name);
        archive.required("nik", value.nik);
        archive.member("birthDate", value.birthDate);
        archive.member("sex", value.sex);
        archive.member("motherName", value.motherName);
        archive.member("address", value.address);
        archive.member("kpj", value.kpj);
        archive.member("npwp", value.npwp);
        archive.member("phone", value.phone);
        archive.member("email", value.email);
        archive.member("employer", value.employer);
        archive.member("employmentEnd", value.employmentEnd);
    }
};

template <> struct Shape<domain::BankAccount>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("bankCode", value.bankCode);
        archive.required("number", value.number);
        archive.required("holder", value.holder);
    }
};

} // namespace loket::protocol
