// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

class QApplication;
class QWidget;

namespace loket::ui {

/// What a colour is for. Every colour on the screen has one of these names.
enum class Token
{
    Ground,
    Card,
    Alternate,
    Line,
    Edge, ///< borders of things one can operate: at least 3:1 on every ground
    Text,
    Secondary,
    Primary,
    PrimaryGround,
    OnPrimary, ///< text on a filled button
    Ok,
    OkGround,
    Warning,
    WarningGround,
    Bad,
    BadGround,
    Info,
    InfoGround,
    Viewer, ///< behind documents and video
    OnViewer,
    Count
};

/// The table of colours. A value: copy it freely.
class Theme
{
public:
    [[nodiscard]] static Theme light() { return Theme(false); }
    [[nodiscard]] static Theme dark() { return Theme(true); }
    /// The theme a widget is painted in, read back from its palette, so that one window can differ from another.
    [[nodiscard]] static Theme of(const QPalette &palette);
    [[nodiscard]] static Theme of(const QWidget *widget);

    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] QColor colour(Token token) const;
    [[nodiscard]] QPalette palette() const;

    bool operator==(const Theme &) const = default;

private:
    explicit Theme(bool dark)
        : m_dark(dark)
    {}
    bool m_dark;
};

/// Sets style, palette and font of the whole program; may be called again at any time to switch. GUI thread.
void applyTheme(QApplication &app, const Theme &theme);

/// WCAG 2 contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace loket::ui
