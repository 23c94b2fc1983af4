// SPDX-License-Identifier: GPL-3.0-or-later
#include "shapes/portal.h"
#include "message.h"

namespace loket::protocol {

template <> inline constexpr TreeLimits kLimitsOf<PortalOptions>{kMaxAggregateBytes, kMaxCommandBytes}; // consent text
template <> inline constexpr TreeLimits kLimitsOf<PortalClaim>{kMaxAggregateBytes, kMaxText};

LOKET_MESSAGE(PortalOptions)
LOKET_MESSAGE(PortalClaimRequest)
LOKET_MESSAGE(PortalClaimCreated)
LOKET_MESSAGE(PortalFormUpdate)
LOKET_MESSAGE(PortalDocumentAttach)
LOKET_MESSAGE(PortalAccountWish)
LOKET_MESSAGE(PhoneCode)
LOKET_MESSAGE(PortalClaim)

} // namespace loket::protocol
