// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/officecommands.h"
#include "shape.h"

namespace loket::protocol {

template <> struct Shape<domain::officecmd::RecordAccess>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("kind", value.kind);
        archive.member("what", value.what);
        archive.member("from", value.from);
        archive.member("to", value.to);
        archive.member("reason", value.reason);
    }
};

} // namespace loket::protocol
