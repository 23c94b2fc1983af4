// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace loket::ui {

/// The underlined word on a toast's dark ground.
class ToastButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ToastButton(QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace loket::ui
