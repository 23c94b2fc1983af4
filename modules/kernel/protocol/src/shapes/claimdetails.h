// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/claimdetails.h"
#include "shape.h"

namespace loket::protocol {

template <> struct Shape<domain::Heir>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("name", value.name);
        archive.member("nik", value.nik);
        archive.member("birthDate", value.birthDate);
        archive.required("relation", value.relation);
        archive.member("guardianName", value.guardianName);
        archive.member("claims", value.claims);
    }
};

template <> struct Shape<domain::ClaimDetails>
{
    static void describe(auto &archive, auto &value)
    {
        archive.member("askedGross", value.askedGross);
        archive.member("heirs", value.heirs);
        archive.member("deathDate", value.deathDate);
        archive.member("disabledOn", value.disabledOn);
        archive.member("leavingOn", value.leavingOn);
        archive.member("contractAge", value.contractAge);
        archive.member("statesNotWorking", value.statesNotWorking);
    }
};

} // namespace loket::protocol
