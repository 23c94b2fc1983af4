// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/models/walkinidentifier.h"

#include "loket/core/identifiers.h"

namespace loket::models {

WalkInIdentifier recognise(std::string_view text, core::Date today)
{
    if (const auto nik = core::parseNik(text, today))
        return {IdentifierKind::Nik, nik->digits};
    if (const auto phone = core::parsePhone(text))
        return {IdentifierKind::Phone, *phone};
    if (const auto kpj = core::parseKpj(text))
        return {IdentifierKind::Kpj, kpj->digits};
    return {};
}

} // namespace loket::models
