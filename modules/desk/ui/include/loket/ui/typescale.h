// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace loket::ui {

/// The sizes of text. Units are logical pixels; Qt scales them with the screen.
enum class Type
{
    Ticket,        ///< 26 bold
    Total,         ///< 18 bold: the largest amount of a card
    Name,          ///< 17 bold
    Title,         ///< 14 bold: head of a card
    Body,          ///< 13
    BodyStrong,    ///< 13 bold
    Secondary,     ///< 12
    SecondaryBold, ///< 12 bold: words of chips
    KeyCap         ///< 11 bold
};

[[nodiscard]] QFont font(Type type);
/// A clock or a number to be read from afar, bold, in the given height in logical pixels.
[[nodiscard]] QFont displayFont(int pixelSize);

} // namespace loket::ui
