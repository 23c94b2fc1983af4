// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/date.h"
#include "loket/core/money.h"
#include "loket/core/result.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace loket::rules {

/// One value of an explanation: a day, a number, an amount or a word.
class Figure
{
public:
    Figure() = default;
    Figure(core::Date day)
        : m_kind(Kind::Day)
        , m_day(day)
    {}
    Figure(core::Rupiah amount)
        : m_kind(Kind::Money)
        , m_number(amount.value)
    {}
    Figure(std::int64_t number)
        : m_kind(Kind::Number)
        , m_number(number)
    {}
    /// The word must outlive the figure; it is never shown in a sentence, only kept in the node.
    explicit Figure(std::string_view word)
        : m_kind(Kind::Word)
        , m_word(word)
    {}

    /// ISO day, plain digits, the word.
    [[nodiscard]] std::string wire() const;
    /// As people read it: "21/11/2026", "Rp 69.730.217", "12".
    void appendDisplay(std::string &out) const;

private:
    enum class Kind
    {
        None,
        Day,
        Money,
        Number,
        Word
    };
    Kind m_kind = Kind::None;
    core::Date m_day;
    std::int64_t m_number = 0;
    std::string_view m_word;
};

/// What the marks of a sentence stand for.
struct Figures
{
    Figure seen;
    Figure needed;
    Figure from;
    Figure amount;
    Figure percent;
};

/// A text of the pack with {seen}, {needed}, {from}, {amount} and {percent} in it, cut once when the pack is read.
class Sentence
{
public:
    Sentence() = default;
    /// Error InvalidValue for a mark that is none of them.
    [[nodiscard]] static core::Result<Sentence> parse(std::string_view text);
    [[nodiscard]] std::string filled(const Figures &figures) const;

private:
    using Mark = const Figure Figures::*;
    struct Piece
    {
        std::string text; ///< before the mark
        Mark mark = nullptr;
    };
    std::vector<Piece> m_pieces;
    std::size_t m_length = 0; ///< of a filled one, about
};

/// The same in both languages.
struct Wording
{
    Sentence indonesian;
    Sentence english;
};

} // namespace loket::rules
