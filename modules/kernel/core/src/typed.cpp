// SPDX-License-Identifier: GPL-3.0-or-later
#include "typed.h"

#include <array>

namespace loket::core {
namespace {

struct Replacement
{
    std::string_view from;
    std::string_view to;
};

constexpr std::array kReplacements{
    Replacement{"\u00A0", " "}, // no-break space
    Replacement{"\u00AD", ""},  // soft hyphen
    Replacement{"\u2002", " "}, Replacement{"\u2003", " "},
    Replacement{"\u2007", " "}, // en, em and figure space
    Replacement{"\u2009", " "}, Replacement{"\u200A", " "},
    Replacement{"\u202F", " "}, // thin, hair, narrow no-break
    Replacement{"\u200B", ""},  Replacement{"\u200C", ""},
    Replacement{"\u200D", ""},                             // zero width
    Replacement{"\u200E", ""},  Replacement{"\u200F", ""}, // left-to-right, right-to-left mark
    Replacement{"\u2010", "-"}, Replacement{"\u2011", "-"},
    Replacement{"\u2012", "-"}, // hyphens, figure dash
    Replacement{"\u2013", "-"}, Replacement{"\u2014", "-"},
    Replacement{"\u2212", "-"}, // en, em dash, minus
    Replacement{"\u202A", ""},  Replacement{"\u202C", ""},
    Replacement{"\u202D", ""}, // embedding, as in copied contacts
    Replacement{"\u2060", ""},  Replacement{"\u2066", ""},
    Replacement{"\u2069", ""}, // word joiner, isolates
    Replacement{"\uFEFF", ""}, // byte order mark
};

const Replacement *replacementAt(std::string_view rest)
{
    for (const auto &replacement : kReplacements) {
        if (rest.starts_with(replacement.from))
            return &replacement;
    }
    return nullptr;
}

} // namespace

std::string asTyped(std::string_view text)
{
    std::string typed;
    typed.reserve(text.size());
    while (!text.empty()) {
        const bool ascii = static_cast<unsigned char>(text.front()) < 0x80;
        const Replacement *replacement = ascii ? nullptr : replacementAt(text);
        if (replacement != nullptr) {
            typed += replacement->to;
            text.remove_prefix(replacement->from.size());
        } else {
            typed.push_back(text.front());
            text.remove_prefix(1);
        }
    }
    return typed;
}

Result<std::string> digitsOf(std::string_view text, std::string_view what)
{
    std::string digits;
    for (const char c : asTyped(text)) {
        if (isDigit(c))
            digits.push_back(c);
        else if (!isSpace(c) && c != '.' && c != '-')
            return fail(ErrorCode::Malformed, std::string(what) + " has digits only");
    }
    return digits;
}

} // namespace loket::core
