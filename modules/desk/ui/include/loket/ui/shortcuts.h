// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

namespace loket::ui {

struct ShortcutHint
{
    QString key;     ///< as printed: "Ctrl+Enter"
    QString what;    ///< "Save decision"
    bool now = true; ///< false: it exists here, but not in this state
};

/// The keys of what the window shows: of its actions, its buttons, and of shortcuts that say what they do (their
/// "what's this"). Each key once, in the order of the window's layout.
[[nodiscard]] QList<ShortcutHint> shortcutsOf(const QWidget *window);

/// Shows keys in two columns, those that do nothing at this moment pale; any key or click outside closes it.
class ShortcutOverlay : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutOverlay(const QList<ShortcutHint> &hints, QWidget *parent);
};

/// A row of key caps with words, for a status bar. Shows only as many as fit.
class KeyHints : public QWidget
{
    Q_OBJECT

public:
    explicit KeyHints(QWidget *parent = nullptr);
    void setHints(const QList<ShortcutHint> &hints);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<ShortcutHint> m_hints;
};

} // namespace loket::ui
