// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/models/comparison.h"

namespace loket::models {

using domain::FieldKey;

bool isSensitive(FieldKey field)
{
    switch (field) {
    case FieldKey::Nik:
    case FieldKey::Kpj:
    case FieldKey::Npwp:
    case FieldKey::Phone:
    case FieldKey::AccountNumber:
    case FieldKey::MotherName:
        return true;
    default:
        return false;
    }
}

} // namespace loket::models
