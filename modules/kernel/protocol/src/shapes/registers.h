// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/registers.h"
#include "shape.h"

namespace loket::protocol {

template <> struct Shape<domain::CivilRecord>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("state", value.state);
        archive.member("name", value.name);
        archive.member("birthDate", value.birthDate);
        archive.member("sex", value.sex);
        archive.member("motherName", value.motherName);
        archive.member("address", value.address);
        archive.member("alive", value.alive);
    }
};

template <> struct Shape<domain::LedgerAccount>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("kpj", value.kpj);
        archive.member("name", value.name);
        archive.member("employer", value.employer);
        archive.member("active", value.active);
        archive.member("joined", value.joined);
        archive.member("left", value.left);
        archive.required("balance", value.balance);
        archive.member("development", value.development);
        archive.member("arrearsMonths", value.arrearsMonths);
        archive.member("contributedMonths", value.contributedMonths);
        archive.member("paidOut", value.paidOut);
    }
};

template <> struct Shape<domain::EarlierPayment>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("paidOn", value.paidOn);
        archive.required("gross", value.gross);
        archive.required("tax", value.tax);
        archive.member("reason", value.reason);
    }
};

template <> struct Shape<domain::LedgerRecord>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("state", value.state);
        archive.member("accounts", value.accounts);
        archive.member("earlier", value.earlier);
        archive.member("npwpValid", value.npwpValid);
        archive.member("nikTaxValidated", value.nikTaxValidated);
        archive.member("foreigner", value.foreigner);
        archive.member("workedMonths", value.workedMonths);
    }
};

template <> struct Shape<domain::BankRecord>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("state", value.state);
        archive.member("holder", value.holder);
        archive.member("dormant", value.dormant);
    }
};

template <> struct Shape<domain::Registers>
{
    static void describe(auto &archive, auto &value)
    {
        archive.required("askedAt", value.askedAt);
        archive.required("civil", value.civil);
        archive.required("ledger", value.ledger);
        archive.required("bank", value.bank);
    }
};

} // namespace loket::protocol
