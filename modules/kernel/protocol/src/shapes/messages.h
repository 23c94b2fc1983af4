// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/protocol/messages.h"
#include "shape.h"

namespace loket::protocol {

template <> struct Shape<SignInRequest>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("name", value.name);
        archive.required("password", value.password);
        archive.required("device", value.device);
        archive.member("desk", value.desk);
    }
};

template <> struct Shape<UserInfo>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("id", value.id);
        archive.required("name", value.name);
        archive.required("displayName", value.displayName);
        archive.required("roles", value.roles);
        archive.required("branch", value.branch);
    }
};

template <> struct Shape<BranchInfo>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("code", value.code);
        archive.required("name", value.name);
        archive.required("zone", value.zone);
        archive.member("dailyQuota", value.dailyQuota);
    }
};

template <> struct Shape<SignInAnswer>
{
    static void describe(auto &archive, auto &value)
    {
        archive.member("token", value.token);
        archive.required("expiresAt", value.expiresAt);
        archive.required("user", value.user);
        archive.required("branch", value.branch);
        archive.member("serverVersion", value.serverVersion);
    }
};

template <> struct Shape<Problem>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("status", value.status);
        archive.required("code", value.code);
        archive.member("detail", value.detail);
        archive.member("field", value.field);
        archive.member("requestId", value.requestId);
    }
};

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

template <> struct Shape<Health>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("status", value.status);
        archive.required("version", value.version);
        archive.required("epoch", value.epoch);
        archive.required("serverTime", value.serverTime);
    }
};

template <> struct Shape<RecapRow>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("status", value.status);
        archive.required("online", value.online);
        archive.required("onsite", value.onsite);
    }
};

template <> struct Shape<Recap>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("branch", value.branch);
        archive.required("from", value.from);
        archive.required("to", value.to);
        archive.required("rows", value.rows);
        archive.required("countedAt", value.countedAt);
    }
};

template <> struct Shape<PersonLookup>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("found", value.found);
        archive.member("name", value.name);
        archive.member("birthDate", value.birthDate);
        archive.member("phone", value.phone);
        archive.member("kpj", value.kpj);
        archive.member("civil", value.civil);
        archive.member("openClaim", value.openClaim);
        archive.member("openClaimState", value.openClaimState);
        archive.member("openClaimNumber", value.openClaimNumber);
    }
};

} // namespace loket::protocol
