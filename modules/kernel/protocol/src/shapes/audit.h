// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/audit.h"
#include "shape.h"

namespace loket::protocol {

template <> struct Shape<domain::FieldChange>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("field", value.field);
        archive.required("before", value.before);
        archive.required("after", value.after);
    }
};

template <> struct Shape<domain::AuditRecord>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("at", value.at);
        archive.required("zone", value.zone);
        archive.required("actor", value.actor);
        archive.member("roles", value.roles);
        archive.member("workstation", value.workstation);
        archive.member("branch", value.branch);
        archive.member("subject", value.subject);
        archive.required("what", value.what);
        archive.member("from", value.from);
        archive.member("to", value.to);
        archive.member("reason", value.reason);
        archive.member("rulePack", value.rulePack);
        archive.member("detail", value.detail);
        archive.member("since", value.since);
        archive.member("until", value.until);
        archive.member("changes", value.changes);
    }
};

} // namespace loket::protocol
