// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Distances in logical pixels, all on a grid of four except where a hairline is meant.
namespace loket::ui {

inline constexpr int kGrid = 4;
inline constexpr int kGutter = 10;      ///< between cards
inline constexpr int kCardPadding = 16; ///< inside a card
inline constexpr int kCardRadius = 6;
inline constexpr int kControlRadius = 5;
inline constexpr int kControlHeight = 34;
inline constexpr int kTallControlHeight = 38; ///< the one filled button of a card
inline constexpr int kRowHeight = 70;
inline constexpr int kCompactRowHeight = 48;
inline constexpr int kTopBarHeight = 56;
inline constexpr int kHitArea = 24; ///< least side of anything one can click
inline constexpr int kFocusRing = 2;
inline constexpr int kIndicator = 18; ///< check box, radio button
inline constexpr int kHatchedEdge = 6;
inline constexpr int kIconSize = 18;
inline constexpr int kSmallIcon = 14;

} // namespace loket::ui
