// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/ui/theme.h"
#include "loket/ui/typescale.h"

#include <QLabel>

namespace loket::ui {

/// A label in a size of the scale and a colour of the table; it follows the theme. Plain text only.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(const QString &text = {}, Type type = Type::Body, Token role = Token::Text,
                       QWidget *parent = nullptr);

    void setType(Type type);
    void setRole(Token role);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColour();

    Token m_role;
};

/// A hairline between parts of a card.
class Separator : public QWidget
{
    Q_OBJECT

public:
    explicit Separator(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace loket::ui
