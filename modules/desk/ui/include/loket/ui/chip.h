// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/ui/iconid.h"
#include "loket/ui/theme.h"

#include <QLabel>

namespace loket::ui {

/// What a state means; gives ink, ground and the usual icon.
enum class Tone
{
    Neutral,
    Ok,
    Warning,
    Bad,
    Info
};

[[nodiscard]] Token inkOf(Tone tone);
[[nodiscard]] Token groundOf(Tone tone);
[[nodiscard]] Icon iconOf(Tone tone);

/// A state as icon, word and colour.
class Chip : public QLabel
{
    Q_OBJECT

public:
    enum class Shape
    {
        Pill, ///< rounded, on its ground
        Flag, ///< small corners, for lists
        Bare  ///< no ground: icon and bold word
    };

    explicit Chip(QWidget *parent = nullptr);
    Chip(Tone tone, const QString &word, QWidget *parent = nullptr);
    Chip(Tone tone, Icon icon, const QString &word, QWidget *parent = nullptr);

    void setState(Tone tone, const QString &word);
    void setState(Tone tone, Icon icon, const QString &word);
    void setShape(Shape shape);
    [[nodiscard]] Tone tone() const { return m_tone; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    Icon m_icon = Icon::Info;
    Shape m_shape = Shape::Pill;
};

/// For delegates: the same drawing without a widget. The size needs no more than the word.
[[nodiscard]] QSize chipSize(const QString &word, Chip::Shape shape);
void paintChip(QPainter &painter, const QRect &rect, const Theme &theme, Tone tone, Icon icon, const QString &word,
               Chip::Shape shape);

} // namespace loket::ui
