// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/core/identifiers.h"

#include "typed.h"

#include <algorithm>
#include <array>

namespace loket::core {
namespace {

/// Stand before a name, with or without a dot.
constexpr std::array<std::string_view, 19> kFrontTitles{"H",   "HJ",  "HAJI", "HAJJAH", "KH",   "DR", "DRA",
                                                        "DRS", "DRG", "DRH",  "IR",     "PROF", "TN", "NY",
                                                        "NN",  "SDR", "SDRI", "BPK",    "BAPAK"};

/// Stand after a name. Without dots or a comma before them they are left: "MA" and "SE" are names of people too.
constexpr std::array<std::string_view, 29> kDegrees{
    "SE",   "SH",  "SHI",   "ST",   "SPD", "SPDI", "SKOM", "SKM",  "SSOS", "SSI", "SIP", "SAG", "SS",  "SSN", "SP",
    "SPSI", "SPT", "SFARM", "SKEP", "MM",  "MSI",  "MPD",  "MKOM", "MH",   "MT",  "MSC", "MA",  "AMD", "PHD"};

/// A piece of the name between white space and commas, upper case, with its dots.
struct Word
{
    std::string text;
    bool afterComma = false;
};

template <typename List> bool contains(const List &list, std::string_view text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

/// ASCII and the Latin-1 letters of UTF-8; other scripts are left as they are.
std::string upperCased(std::string_view text)
{
    std::string upper(text);
    for (std::size_t i = 0; i < upper.size(); ++i) {
        const auto byte = static_cast<unsigned char>(upper[i]);
        const bool asciiLower = byte >= 'a' && byte <= 'z';
        const bool afterC3 = i > 0 && static_cast<unsigned char>(upper[i - 1]) == 0xC3;
        const bool latinLower = afterC3 && byte >= 0xA0 && byte <= 0xBE && byte != 0xB7;
        if (asciiLower || latinLower)
            upper[i] = static_cast<char>(byte - 0x20);
    }
    return upper;
}

bool isLetterLike(char c)
{
    return isDigit(c) || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// "Nur'aini" and "Nuraini" are one name.
std::string withoutApostrophes(std::string text)
{
    for (const std::string_view mark : {"'", "`", "\u2018", "\u2019", "\u02BC"}) {
        for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at))
            text.erase(at, mark.size());
    }
    return text;
}

std::vector<Word> wordsOf(std::string_view name)
{
    std::vector<Word> words(1);
    bool afterComma = false;
    for (const char c : upperCased(withoutApostrophes(asTyped(name)))) {
        if (isLetterLike(c) || c == '.') {
            words.back().text.push_back(c);
            words.back().afterComma = afterComma;
        } else {
            afterComma = afterComma || c == ',';
            words.emplace_back();
        }
    }
    std::erase_if(words, [](const Word &word) { return word.text.find_first_not_of('.') == std::string::npos; });
    return words;
}

bool isDegree(const Word &word)
{
    const bool dotted = word.text.find('.') != std::string::npos;
    const bool dotInside = word.text.find('.') < word.text.size() - 1;
    std::string letters = word.text;
    std::erase(letters, '.');
    return (contains(kDegrees, letters) && (dotted || word.afterComma)) || (dotInside && word.afterComma);
}

std::vector<std::string> splitAtDots(const std::vector<Word> &words)
{
    std::vector<std::string> parts;
    for (const Word &word : words) {
        std::size_t from = 0;
        while (from < word.text.size()) {
            const std::size_t dot = std::min(word.text.find('.', from), word.text.size());
            if (dot > from)
                parts.push_back(word.text.substr(from, dot - from));
            from = dot + 1;
        }
    }
    return parts;
}

} // namespace

std::string normaliseName(std::string_view name)
{
    std::vector<Word> words = wordsOf(name);
    // One word is always left: somebody whose name looks like a title still has a name.
    while (words.size() > 1 && isDegree(words.back()))
        words.pop_back();
    const std::vector<std::string> parts = splitAtDots(words);
    std::size_t first = 0;
    while (first + 1 < parts.size() && contains(kFrontTitles, parts[first]))
        ++first;
    std::string normal;
    for (std::size_t i = first; i < parts.size(); ++i) {
        if (!normal.empty())
            normal.push_back(' ');
        normal += parts[i];
    }
    return normal;
}

} // namespace loket::core
