// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

namespace loket::ui {

struct ShortcutHint
{
    QString key;  ///< as printed: "Ctrl+Enter"
    QString what; ///< "Save decision"
};

/// The keys that do something at this moment in the window: those of visible and enabled buttons and of enabled
/// actions. Each key once, in the order of the window's layout.
[[nodiscard]] QList<ShortcutHint> workingShortcuts(const QWidget *window);

/// Shows keys in two columns; any key or click outside closes it.
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
