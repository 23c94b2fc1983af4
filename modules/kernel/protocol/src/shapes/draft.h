// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shapes/claim.h"

#include "loket/protocol/codec.h"

namespace loket::protocol {

template <> struct Shape<DecisionDraft>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("checks", value.checks);
        archive.required("documents", value.documents);
        archive.required("decision", value.decision);
    }
};

} // namespace loket::protocol
