// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/ui/iconid.h"
#include "loket/ui/theme.h"

#include <QWidget>

namespace loket::ui {

/// An icon beside words that already say the same: it has no name of its own.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(Icon icon, Token role = Token::Secondary, int size = 14, QWidget *parent = nullptr);

    void setGlyph(Icon icon);
    void setRole(Token role);
    [[nodiscard]] QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    Token m_role;
    int m_size;
};

} // namespace loket::ui
