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

} // namespace loket::protocol
