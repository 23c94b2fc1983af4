// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace loket::ui {

/// A choice with the digit that picks it in a badge: the reasons on the walk-in page. Its word may take two lines.
class NumberTile : public QAbstractButton
{
    Q_OBJECT

public:
    NumberTile(int digit, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] int digit() const { return m_digit; }
    [[nodiscard]] QSize sizeHint() const override { return {150, 56}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {96, 42}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_digit;
};

/// A small square or disc with a number: the step of a page, the place on the wall.
class NumberBadge : public QWidget
{
    Q_OBJECT

public:
    enum class Shape
    {
        Square,
        Disc
    };

    explicit NumberBadge(int number, Shape shape = Shape::Disc, QWidget *parent = nullptr);
    void setNumber(int number);
    [[nodiscard]] QSize sizeHint() const override { return {22, 22}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
    Shape m_shape;
};

} // namespace loket::ui
