// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/ui/iconid.h"
#include "loket/ui/theme.h"

#include <QAbstractButton>

namespace loket::ui {

/// A button of one icon. The name is for the tooltip and the screen reader and must be given.
class IconButton : public QAbstractButton
{
    Q_OBJECT

public:
    IconButton(Icon icon, const QString &name, QWidget *parent = nullptr);

    void setGlyph(Icon icon);
    void setName(const QString &name);
    void setRole(Token role);
    /// Side of the whole button, at least 24. The icon takes what is left after a margin.
    void setSide(int side);
    /// Adds the key to the tooltip; the button itself is pressed by it.
    void setKey(const QKeySequence &key);
    /// Prints a key that somebody else handles.
    void setKeyHint(const QString &key);
    [[nodiscard]] QString keyHint() const { return m_keyHint; }

    [[nodiscard]] QSize sizeHint() const override { return {m_side, m_side}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void updateToolTip();

    Icon m_glyph;
    Token m_role = Token::Text;
    int m_side = 32;
    QString m_keyHint;
};

} // namespace loket::ui
