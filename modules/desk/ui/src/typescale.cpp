// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/typescale.h"

namespace loket::ui {

namespace {

QFont make(int pixelSize, QFont::Weight weight)
{
    QFont result(QStringLiteral("Noto Sans"));
    result.setStyleHint(QFont::SansSerif);
    result.setPixelSize(pixelSize);
    result.setWeight(weight);
    return result;
}

} // namespace

QFont font(Type type)
{
    switch (type) {
    case Type::Ticket:
        return make(26, QFont::Bold);
    case Type::Total:
        return make(18, QFont::Bold);
    case Type::Name:
        return make(17, QFont::Bold);
    case Type::Title:
        return make(14, QFont::Bold);
    case Type::BodyStrong:
        return make(13, QFont::Bold);
    case Type::Secondary:
        return make(12, QFont::Normal);
    case Type::SecondaryBold:
        return make(12, QFont::Bold);
    case Type::KeyCap:
        return make(11, QFont::Bold);
    case Type::Body:
        break;
    }
    return make(13, QFont::Normal);
}

QFont displayFont(int pixelSize)
{
    return make(pixelSize, QFont::Bold);
}

} // namespace loket::ui
