// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <functional>

namespace loket::ui {

class TextLabel;
class ToastButton;

/// Says at the lower edge of a window that something is done, for four seconds, and may offer to take it back.
/// One at a time: a newer message replaces the older. Waits while the pointer or the focus is on it.
class Toast : public QWidget
{
    Q_OBJECT

public:
    /// `host` is the window's content; the toast floats over its lower edge.
    explicit Toast(QWidget *host);

    void showMessage(const QString &text);
    void showMessage(const QString &text, const QString &undoText, std::function<void()> undo);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void place();

    TextLabel *m_text;
    ToastButton *m_undo;
    std::function<void()> m_onUndo;
    QTimer m_timer;
};

} // namespace loket::ui
