// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentence.h"

#include <utility>

namespace loket::rules {

std::string Figure::wire() const
{
    switch (m_kind) {
    case Kind::Day:
        return m_day.toIso();
    case Kind::Money:
    case Kind::Number:
        return std::to_string(m_number);
    case Kind::Word:
        return std::string(m_word);
    case Kind::None:
        break;
    }
    return {};
}

void Figure::appendDisplay(std::string &out) const
{
    switch (m_kind) {
    case Kind::Day:
        out += m_day.toDisplay();
        return;
    case Kind::Money:
        out += core::Rupiah{m_number}.toDisplay();
        return;
    case Kind::Number:
        out += std::to_string(m_number);
        return;
    case Kind::Word:
    case Kind::None:
        return;
    }
}

core::Result<Sentence> Sentence::parse(std::string_view text)
{
    static constexpr std::pair<std::string_view, Mark> kMarks[]{{"{seen}", &Figures::seen},
                                                                {"{needed}", &Figures::needed},
                                                                {"{from}", &Figures::from},
                                                                {"{amount}", &Figures::amount},
                                                                {"{percent}", &Figures::percent}};
    Sentence sentence;
    for (std::size_t open = text.find('{'); open != std::string_view::npos; open = text.find('{')) {
        Piece piece{std::string(text.substr(0, open)), nullptr};
        text.remove_prefix(open);
        for (const auto &[name, mark] : kMarks) {
            if (text.starts_with(name)) {
                piece.mark = mark;
                text.remove_prefix(name.size());
                break;
            }
        }
        if (piece.mark == nullptr)
            return core::fail(core::ErrorCode::InvalidValue,
                              "marks are {seen}, {needed}, {from}, {amount} and {percent}");
        sentence.m_pieces.push_back(std::move(piece));
    }
    sentence.m_pieces.push_back({std::string(text), nullptr});
    constexpr std::size_t kFigureLength = 16;
    for (const Piece &piece : sentence.m_pieces)
        sentence.m_length += piece.text.size() + (piece.mark == nullptr ? 0 : kFigureLength);
    return sentence;
}

std::string Sentence::filled(const Figures &figures) const
{
    std::string out;
    out.reserve(m_length);
    for (const Piece &piece : m_pieces) {
        out += piece.text;
        if (piece.mark != nullptr)
            (figures.*piece.mark).appendDisplay(out);
    }
    return out;
}

} // namespace loket::rules
