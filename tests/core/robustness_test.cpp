// SPDX-License-Identifier: GPL-3.0-or-later
// Random text against every parser: each answer is a refusal without the text in it, or a form that parses to itself.
#include "loket/core/date.h"
#include "loket/core/id.h"
#include "loket/core/identifiers.h"
#include "loket/core/mask.h"
#include "loket/core/money.h"
#include "loket/core/random.h"
#include "loket/core/text.h"

#include <functional>
#include <gtest/gtest.h>
#include <optional>

namespace loket::core {
namespace {

constexpr int kRounds = 200'000;
constexpr std::uint64_t kSeed = 20261121;

/// Short runs of digits and separators, what people type, now and then any byte at all.
class Texts
{
public:
    std::string next()
    {
        static constexpr std::string_view kPieces[] = {
            "Rp",     "rp. ", ",00",  ",-",   ".000", "+62",  "62",   "0",      "08",         "81",
            "99",     "0101", "5708", "1708", "90",   "0001", "/",    "-",      ".",          " ",
            ",",      "(",    ")",    "T",    "Z",    ":",    "2026", "11",     "21",         "29",
            "02",     "31",   "H. ",  "Hj",   "S.E.", "Siti", "'",    "\u00A0", "\u2212",     "\u2013",
            "\u200B", "\xC3", "\xA9", "\xE2", "\xFF", "a-f",  "f",    "ab1c-",  "0000-00-00", "123456782"};
        std::string text;
        const std::uint64_t count = m_random.below(12);
        for (std::uint64_t i = 0; i < count; ++i) {
            const std::uint64_t choice = m_random.below(10);
            if (choice < 5)
                text += kPieces[m_random.below(std::size(kPieces))];
            else if (choice < 9)
                text.push_back(static_cast<char>('0' + m_random.below(10)));
            else
                text.push_back(static_cast<char>(m_random.below(256)));
        }
        return text;
    }

    /// A wire form with none, one or two bytes changed.
    std::string bent(std::string_view form)
    {
        std::string text(form);
        for (std::uint64_t i = m_random.below(3); i > 0; --i)
            text[m_random.below(text.size())] = static_cast<char>('-' + m_random.below(14));
        return text;
    }

private:
    SeededRandom m_random{kSeed};
};

std::string hexOf(std::string_view text)
{
    static constexpr std::string_view kHex = "0123456789abcdef";
    std::string hex;
    for (const char c : text) {
        hex.push_back(kHex[static_cast<unsigned char>(c) >> 4]);
        hex.push_back(kHex[static_cast<unsigned char>(c) & 15]);
    }
    return hex;
}

/// Parses and gives the normalised text; nullopt for a refusal.
using Normaliser = std::function<std::optional<std::string>(std::string_view)>;

/// How many texts were taken.
int expectStable(const Normaliser &normalise, const std::function<std::string()> &next)
{
    int taken = 0;
    for (int i = 0; i < kRounds; ++i) {
        const std::string text = next();
        const auto once = normalise(text);
        if (!once)
            continue;
        ++taken;
        const auto twice = normalise(*once);
        EXPECT_EQ(twice, once) << "from bytes " << hexOf(text);
        if (twice != once)
            break;
    }
    return taken;
}

template <typename T, typename Text> std::optional<std::string> formOf(const Result<T> &result, Text text)
{
    return result ? std::optional<std::string>(text(*result)) : std::nullopt;
}

std::string itself(const std::string &text)
{
    return text;
}

TEST(Robustness, TypedTextBecomesAStableFormOrARefusal)
{
    const Date today = *Date::of(2026, 11, 21);
    const std::pair<const char *, Normaliser> kParsers[] = {
        {"Rupiah::parse", [](auto t) { return formOf(Rupiah::parse(t), [](Rupiah r) { return r.toDisplay(); }); }},
        {"Date::parse", [](auto t) { return formOf(Date::parse(t), [](Date d) { return d.toDisplay(); }); }},
        {"parseNik", [today](auto t) { return formOf(parseNik(t, today), [](const auto &n) { return n.digits; }); }},
        {"parseKpj", [](auto t) { return formOf(parseKpj(t), [](const auto &k) { return k.digits; }); }},
        {"parseNpwp", [](auto t) { return formOf(parseNpwp(t), itself); }},
        {"parsePhone", [](auto t) { return formOf(parsePhone(t), itself); }},
        {"parseAccountNumber", [](auto t) { return formOf(parseAccountNumber(t), itself); }},
        {"parseBankCode", [](auto t) { return formOf(parseBankCode(t), itself); }},
        {"normaliseName", [](auto t) { return isUtf8(t) ? std::optional(normaliseName(t)) : std::nullopt; }},
        {"scrub", [](auto t) { return std::optional(scrub(t)); }},
        {"trimmed", [](auto t) { return std::optional(std::string(trimmed(t))); }},
    };
    for (const auto &[name, parser] : kParsers) {
        SCOPED_TRACE(name);
        Texts texts;
        EXPECT_GT(expectStable(parser, [&texts] { return texts.next(); }), 0) << "nothing was taken: the test is blind";
    }
}

TEST(Robustness, AWireFormIsTakenAsItStandsOrRefused)
{
    struct Wire
    {
        const char *sample;
        Normaliser parser;
    };
    const Wire kWires[] = {
        {"-1234567", [](auto t) { return formOf(Rupiah::fromWire(t), [](Rupiah r) { return r.toWire(); }); }},
        {"-1234567.89", [](auto t) { return formOf(Sen::fromWire(t), [](Sen s) { return s.toWire(); }); }},
        {"2026-11-21", [](auto t) { return formOf(Date::fromIso(t), [](Date d) { return d.toIso(); }); }},
        {"2026-11-21T02:14:00.123Z",
         [](auto t) { return formOf(timestampFromIso(t), [](Timestamp at) { return toIso(at); }); }},
        {"01936f2a-1234-7890-8123-456789abcdef",
         [](auto t) { return formOf(Uuid::parse(t), [](const Uuid &u) { return u.toString(); }); }},
    };
    for (const auto &[sample, parser] : kWires) {
        SCOPED_TRACE(sample);
        Texts texts;
        for (int i = 0; i < kRounds; ++i) {
            const std::string text = texts.bent(sample);
            const auto form = parser(text);
            if (form) {
                ASSERT_EQ(*form, text);
            }
        }
    }
}

TEST(Robustness, CuttingWellFormedTextLeavesItWellFormed)
{
    Texts texts;
    for (int i = 0; i < kRounds; ++i) {
        const std::string text = texts.next();
        if (!isUtf8(text))
            continue;
        const std::string cut = leftCodePoints(text, 3);
        ASSERT_TRUE(isUtf8(cut)) << hexOf(text);
        ASSERT_LE(codePoints(cut), 3U);
    }
}

TEST(Robustness, NoNineDigitsPassAScrubbedLine)
{
    Texts texts;
    for (int i = 0; i < kRounds; ++i) {
        const std::string scrubbed = scrub(texts.next());
        std::size_t run = 0;
        for (const char c : scrubbed) {
            run = c >= '0' && c <= '9' ? run + 1 : 0;
            ASSERT_LT(run, 9U) << hexOf(scrubbed);
        }
    }
}

} // namespace
} // namespace loket::core
