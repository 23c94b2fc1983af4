// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/rules/packshelf.h"
#include "shippedpack.h"

#include <string>

namespace loket::test {

/// The shipped pack under another id and validity; `validTo` empty: without a last day.
inline std::string packText(const std::string &id, const std::string &validFrom, const std::string &validTo = {})
{
    std::string text = shippedPackText();
    const auto put = [&text](const std::string &from, const std::string &to) {
        text.replace(text.find(from), from.size(), to);
    };
    put("\"jht-2026.1\"", '"' + id + '"');
    const std::string from = shippedPack().validFrom().toIso();
    put('"' + from + '"', '"' + validFrom + '"' + (validTo.empty() ? "" : ", \"validTo\": \"" + validTo + '"'));
    return text;
}

inline rules::SecretKey headOffice()
{
    core::SeededRandom random(2026);
    return rules::SecretKey::make(random);
}

/// As head office publishes it.
inline rules::PublishedPack published(const std::string &id, const std::string &validFrom,
                                      const std::string &validTo = {})
{
    const std::string text = packText(id, validFrom, validTo);
    return {id, text, headOffice().sign(text)};
}

} // namespace loket::test
