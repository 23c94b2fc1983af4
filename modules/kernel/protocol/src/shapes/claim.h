// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/claim.h"
#include "shapes/benefit.h"
#include "shapes/claimdetails.h"
#include "shapes/documents.h"
#include "shapes/people.h"
#include "shapes/registers.h"

namespace loket::protocol {

template <> struct Shape<domain::ClaimForm>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("reason", value.reason);
        archive.required("participant", value.participant);
        archive.required("account", value.account);
        archive.member("details", value.details);
    }
};

template <> struct Shape<domain::Slot>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("start", value.start);
        archive.required("channel", value.channel);
    }
};

template <> struct Shape<domain::Decision>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("outcome", value.outcome);
        archive.member("reasons", value.reasons);
        archive.member("requests", value.requests);
        archive.member("sentence", value.sentence);
        archive.member("benefit", value.benefit);
        archive.member("verdict", value.verdict);
        archive.member("deadline", value.deadline);
        archive.required("confirmed", value.confirmed);
        archive.member("maker", value.maker);
        archive.member("makerName", value.makerName);
        archive.member("at", value.at);
    }
};

template <> struct Shape<domain::Approval>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("approver", value.approver);
        archive.member("approverName", value.approverName);
        archive.member("comment", value.comment);
        archive.required("approved", value.approved);
        archive.required("at", value.at);
    }
};

template <> struct Shape<domain::PendingChange>
{
    static void describe(auto &archive, auto &value)
    {
        archive.member("id", value.id);
        archive.required("kind", value.kind);
        archive.member("newValue", value.newValue);
        archive.member("account", value.account);
        archive.member("reason", value.reason);
        archive.member("proposer", value.proposer);
        archive.member("proposerName", value.proposerName);
        archive.member("at", value.at);
        archive.member("bank", value.bank);
        archive.member("civil", value.civil);
        archive.member("checker", value.checker);
        archive.member("checkerName", value.checkerName);
        archive.member("checkedAt", value.checkedAt);
    }
};

template <> struct Shape<domain::Payment>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("amount", value.amount);
        archive.member("reference", value.reference);
        archive.member("failure", value.failure);
        archive.member("bankNote", value.bankNote);
        archive.required("at", value.at);
        archive.member("accountRefusal", value.accountRefusal);
    }
};

template <> struct Shape<domain::HistoryEntry>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("at", value.at);
        archive.required("what", value.what);
        archive.member("who", value.who);
        archive.member("role", value.role);
        archive.required("from", value.from);
        archive.required("to", value.to);
        archive.member("note", value.note);
    }
};

template <> struct Shape<domain::Claim>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("id", value.id);
        archive.required("revision", value.revision);
        archive.required("branch", value.branch);
        archive.member("number", value.number);
        archive.required("channel", value.channel);
        archive.required("state", value.state);
        archive.required("form", value.form);
        archive.member("documents", value.documents);
        archive.member("rulePack", value.rulePack);
        archive.member("consentVersion", value.consentVersion);
        archive.member("registers", value.registers);
        archive.member("checks", value.checks);
        archive.member("slot", value.slot);
        archive.member("session", value.session);
        archive.member("attempts", value.attempts);
        archive.member("decision", value.decision);
        archive.member("approval", value.approval);
        archive.member("changes", value.changes);
        archive.member("confirmedChanges", value.confirmedChanges);
        archive.member("waivedDocuments", value.waivedDocuments);
        archive.member("payment", value.payment);
        archive.member("createdBy", value.createdBy);
        archive.member("reviewer", value.reviewer);
        archive.member("reviewerName", value.reviewerName);
        archive.member("changedBy", value.changedBy);
        archive.member("onHold", value.onHold);
        archive.member("holdReason", value.holdReason);
        archive.member("createdAt", value.createdAt);
        archive.member("changedAt", value.changedAt);
        archive.member("submittedAt", value.submittedAt);
        archive.member("completeAt", value.completeAt);
        archive.member("deadline", value.deadline);
        archive.member("payBy", value.payBy);
        archive.member("history", value.history);
        archive.extras(value.extras);
    }
};

} // namespace loket::protocol
