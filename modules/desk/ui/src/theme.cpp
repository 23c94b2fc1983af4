// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/theme.h"

#include "loket/ui/style.h"
#include "loket/ui/typescale.h"

#include <QApplication>
#include <QStyleFactory>
#include <QWidget>
#include <array>
#include <cmath>
#include <cstddef>

namespace loket::ui {

namespace {

using Table = std::array<QRgb, static_cast<std::size_t>(Token::Count)>;

// clang-format off
constexpr Table kLight = {
    0xffEEF1F4, 0xffFFFFFF, 0xffF6F8FA, 0xffD5DBE1, 0xff7E8A97, 0xff17212B, 0xff5A6875,
    0xff0B6B3C, 0xffE3F2EA, 0xffFFFFFF,
    0xff17703F, 0xffE0F3E8, 0xff8A5300, 0xffFFF1D6, 0xffB3261E, 0xffFCE7E5, 0xff1558A6, 0xffE4EEFA,
    0xff3A424B, 0xffFFFFFF,
};
constexpr Table kDark = {
    0xff14191E, 0xff1D242B, 0xff232B33, 0xff37424D, 0xff6E7C89, 0xffE8EDF2, 0xff9FADBA,
    0xff46B87D, 0xff183526, 0xff0C1B13,
    0xff5CC58D, 0xff173525, 0xffF0B650, 0xff3A2E14, 0xffFF8A80, 0xff44201D, 0xff7DB4F5, 0xff1B2F47,
    0xff0C1013, 0xffFFFFFF,
};
// clang-format on

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

Theme Theme::of(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? dark() : light();
}

Theme Theme::of(const QWidget *widget)
{
    return of(widget != nullptr ? widget->palette() : QGuiApplication::palette());
}

QColor Theme::colour(Token token) const
{
    const auto index = static_cast<std::size_t>(token);
    return QColor::fromRgba(m_dark ? kDark[index] : kLight[index]);
}

QPalette Theme::palette() const
{
    QPalette p;
    p.setColor(QPalette::Window, colour(Token::Ground));
    p.setColor(QPalette::WindowText, colour(Token::Text));
    p.setColor(QPalette::Base, colour(Token::Card));
    p.setColor(QPalette::AlternateBase, colour(Token::Alternate));
    p.setColor(QPalette::Text, colour(Token::Text));
    p.setColor(QPalette::PlaceholderText, colour(Token::Secondary));
    p.setColor(QPalette::Button, colour(Token::Card));
    p.setColor(QPalette::ButtonText, colour(Token::Text));
    p.setColor(QPalette::BrightText, colour(Token::Bad));
    p.setColor(QPalette::Highlight, colour(Token::Primary));
    p.setColor(QPalette::HighlightedText, colour(Token::OnPrimary));
    p.setColor(QPalette::Link, colour(Token::Info));
    p.setColor(QPalette::LinkVisited, colour(Token::Info));
    p.setColor(QPalette::ToolTipBase, colour(Token::Text));
    p.setColor(QPalette::ToolTipText, colour(Token::Card));
    p.setColor(QPalette::Light, colour(Token::Card));
    p.setColor(QPalette::Midlight, colour(Token::Alternate));
    p.setColor(QPalette::Mid, colour(Token::Line));
    p.setColor(QPalette::Dark, colour(Token::Edge));
    p.setColor(QPalette::Shadow, colour(Token::Line));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, colour(Token::Secondary));
    p.setColor(QPalette::Disabled, QPalette::Highlight, colour(Token::Line));
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, colour(Token::Secondary));
    return p;
}

void applyTheme(QApplication &app, const Theme &theme)
{
    if (qobject_cast<Style *>(QApplication::style()) == nullptr)
        QApplication::setStyle(new Style); // QApplication owns it
    QApplication::setPalette(theme.palette());
    if (app.font() != font(Type::Body))
        QApplication::setFont(font(Type::Body));
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

} // namespace loket::ui
