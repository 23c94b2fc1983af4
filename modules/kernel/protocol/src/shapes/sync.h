// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/protocol/messages.h"
#include "shape.h"

namespace loket::protocol {

template <> struct Shape<CommandResult>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("id", value.id);
        archive.required("status", value.status);
        archive.member("code", value.code);
        archive.member("detail", value.detail);
        archive.member("field", value.field);
        archive.member("revision", value.revision);
        archive.member("seq", value.seq);
        archive.member("replayed", value.replayed);
        archive.member("aggregate", value.aggregate);
        archive.raw("current", value.current);
    }
};

template <> struct Shape<BatchAnswer>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("epoch", value.epoch);
        archive.required("serverTime", value.serverTime);
        archive.required("results", value.results);
    }
};

template <> struct Shape<FeedRow>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("entity", value.entity);
        archive.required("id", value.id);
        archive.required("revision", value.revision);
        archive.required("seq", value.seq);
        archive.required("op", value.op);
        archive.member("commands", value.commands);
        archive.raw("body", value.body);
    }
};

template <> struct Shape<FeedPage>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("epoch", value.epoch);
        archive.required("rows", value.rows);
        archive.required("next", value.next);
        archive.required("head", value.head);
        archive.required("more", value.more);
        archive.member("serverTime", value.serverTime);
    }
};

template <> struct Shape<Hint>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("branch", value.branch);
        archive.required("seq", value.seq);
    }
};

template <> struct Shape<UploadState>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("sha256", value.sha256);
        archive.required("offset", value.offset);
        archive.required("size", value.size);
        archive.required("complete", value.complete);
    }
};

} // namespace loket::protocol
