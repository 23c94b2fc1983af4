// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/domain/claimfields.h"

namespace loket::domain {

std::vector<AskedField> askedFields(ClaimReason reason)
{
    switch (reason) {
    case ClaimReason::AgeContract:
        return {{FieldKey::ContractAge, true}};
    case ClaimReason::PkwtEnd:
    case ClaimReason::BpuStop:
    case ClaimReason::Resign:
    case ClaimReason::Phk:
        return {{FieldKey::EmploymentEnd, true}, {FieldKey::StatesNotWorking, false}};
    case ClaimReason::LeaveIdWna:
    case ClaimReason::LeaveIdWni:
        return {{FieldKey::LeavingOn, true}, {FieldKey::StatesNotWorking, false}};
    case ClaimReason::Disabled:
        return {{FieldKey::DisabledOn, true}};
    case ClaimReason::Death:
    case ClaimReason::DeathWna:
        return {{FieldKey::DeathDate, true}, {FieldKey::Heirs, true}};
    case ClaimReason::Partial10:
    case ClaimReason::Partial30Cash:
    case ClaimReason::Partial30Credit:
        return {{FieldKey::AskedGross, false}};
    case ClaimReason::Age56:
    case ClaimReason::Unknown:
        break;
    }
    return {};
}

bool isForHeirs(ClaimReason reason)
{
    return reason == ClaimReason::Death || reason == ClaimReason::DeathWna;
}

bool mayLackNik(ClaimReason reason)
{
    return reason == ClaimReason::LeaveIdWna || reason == ClaimReason::DeathWna;
}

} // namespace loket::domain
