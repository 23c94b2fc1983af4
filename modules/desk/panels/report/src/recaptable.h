// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/recapmodel.h"

#include <QWidget>

namespace loket::reportpanel {

/// The recap drawn as on the form: a row a status with icon and word, the sum double marked.
class RecapTable final : public QWidget
{
    Q_OBJECT

public:
    explicit RecapTable(models::RecapModel &model, QWidget *parent = nullptr);
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {420, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect cell(int row, int column) const;

    models::RecapModel &m_model;
};

} // namespace loket::reportpanel
