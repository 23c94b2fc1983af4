// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/ui/iconid.h"

#include <QAbstractButton>
#include <QKeySequence>
#include <optional>

class QShortcut;

namespace loket::ui {

/// How a key is printed for people: Return and Enter are both "Enter".
[[nodiscard]] QString keyText(const QKeySequence &key);

/// A button that shows icon, word and its key. One Primary (filled) button a card.
/// Checked buttons take the tint of their kind, so a row of them can serve as a choice.
class KeyButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind
    {
        Plain,
        Primary, ///< filled
        Ok,      ///< outlined; tint green when checked
        Warning, ///< outlined in its colour
        Danger,  ///< outlined in its colour
        Quiet    ///< no border: asides such as "show more"
    };

    explicit KeyButton(const QString &text = {}, QWidget *parent = nullptr);
    KeyButton(Icon icon, const QString &text, Kind kind = Kind::Plain, QWidget *parent = nullptr);

    void setKind(Kind kind);
    void setGlyph(std::optional<Icon> icon);
    /// Makes the key press the button anywhere in its window and prints the key on it.
    void setKey(const QKeySequence &key);
    /// Prints a key that somebody else handles.
    void setKeyHint(const QString &key);
    [[nodiscard]] QString keyHint() const { return m_keyHint; }
    /// The reason why it is off, as tooltip and accessible description; empty when on.
    void setDisabledReason(const QString &reason);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Look;
    [[nodiscard]] Look look() const;
    [[nodiscard]] int contentWidth() const;

    Kind m_kind = Kind::Plain;
    std::optional<Icon> m_glyph;
    QString m_keyHint;
    QShortcut *m_shortcut = nullptr;
};

} // namespace loket::ui
