// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/checks.h"
#include "loket/domain/document.h"
#include "shape.h"

namespace loket::protocol {

template <> struct Shape<domain::DocumentVersion>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("sha256", value.sha256);
        archive.required("mediaType", value.mediaType);
        archive.required("sizeBytes", value.sizeBytes);
        archive.member("uploadedAt", value.uploadedAt);
        archive.member("uploadedBy", value.uploadedBy);
    }
};

template <> struct Shape<domain::Document>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("id", value.id);
        archive.required("kind", value.kind);
        archive.required("state", value.state);
        archive.member("versions", value.versions);
        archive.member("reason", value.reason);
        archive.member("note", value.note);
    }
};

template <> struct Shape<domain::DocumentRequest>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("kind", value.kind);
        archive.required("reason", value.reason);
        archive.member("note", value.note);
    }
};

template <> struct Shape<domain::DocumentCheck>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("document", value.document);
        archive.required("state", value.state);
        archive.member("reason", value.reason);
        archive.member("note", value.note);
    }
};

template <> struct Shape<domain::FieldCheck>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("field", value.field);
        archive.required("verdict", value.verdict);
        archive.member("note", value.note);
    }
};

template <> struct Shape<domain::ItemCheck>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("item", value.item);
        archive.required("result", value.result);
        archive.member("note", value.note);
    }
};

template <> struct Shape<domain::Checks>
{
    static void describe(auto &archive, auto &value)
    {
        archive.member("fields", value.fields);
        archive.member("items", value.items);
    }
};

template <> struct Shape<domain::IdentifierConfirmation>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("ticketOrNumber", value.ticketOrNumber);
        archive.required("nikLast4", value.nikLast4);
    }
};

} // namespace loket::protocol
