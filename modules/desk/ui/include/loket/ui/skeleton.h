// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace loket::ui {

/// Grey bars in the shape of what is being loaded. Stays blank for 300 ms so that quick answers do not flicker. Does
/// not move.
class Skeleton : public QWidget
{
    Q_OBJECT

public:
    /// As many bars of text as rows. `boxed` puts a check box before each.
    explicit Skeleton(int rows, bool boxed = false, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    int m_rows;
    bool m_boxed;
    bool m_drawn = false;
    QTimer m_delay;
};

} // namespace loket::ui
