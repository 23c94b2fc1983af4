// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/words/words.h"

#include <QCoreApplication>

namespace loket::words {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(loket::words::ReasonWords)

public:
    static QString reasonCode(domain::ReasonCode value);
};

QString Words::reasonCode(domain::ReasonCode value)
{
    using domain::ReasonCode;
    switch (value) {
    case ReasonCode::R01:
        return tr("R01 Age or membership not fulfilled");
    case ReasonCode::R02:
        return tr("R02 Waiting period not over");
    case ReasonCode::R03:
        return tr("R03 Partial claim already taken");
    case ReasonCode::R04:
        return tr("R04 Membership still active");
    case ReasonCode::R05:
        return tr("R05 Paid out, or card merged");
    case ReasonCode::R06:
        return tr("R06 Not the person we met");
    case ReasonCode::R07:
        return tr("R07 Document suspected false");
    case ReasonCode::R08:
        return tr("R08 Not an entitled heir");
    case ReasonCode::P01:
        return tr("P01 Document blurred");
    case ReasonCode::P02:
        return tr("P02 Document missing");
    case ReasonCode::P03:
        return tr("P03 No employment certificate or proof of dismissal");
    case ReasonCode::P04:
        return tr("P04 NIK does not match Dukcapil");
    case ReasonCode::P05:
        return tr("P05 Name or birth date differs");
    case ReasonCode::P06:
        return tr("P06 Data being repaired, 2 working days");
    case ReasonCode::P07:
        return tr("P07 Account dormant");
    case ReasonCode::P08:
        return tr("P08 Account holder differs");
    case ReasonCode::P09:
        return tr("P09 Employer or arrears to be settled");
    case ReasonCode::P10:
        return tr("P10 Suspected contribution fraud");
    case ReasonCode::P11:
        return tr("P11 Guardian or heir letter missing");
    case ReasonCode::T01:
        return tr("T01 Call not answered");
    case ReasonCode::T02:
        return tr("T02 Bad connection");
    case ReasonCode::T03:
        return tr("T03 Our system failed");
    case ReasonCode::T04:
        return tr("T04 Code failed or number inactive");
    case ReasonCode::T05:
        return tr("T05 Upload failed");
    case ReasonCode::T06:
        return tr("T06 Participant asked for another time");
    case ReasonCode::Unknown:
        break;
    }
    return tr("unknown");
}

} // namespace

QString reasonCode(domain::ReasonCode value)
{
    return Words::reasonCode(value);
}

} // namespace loket::words
