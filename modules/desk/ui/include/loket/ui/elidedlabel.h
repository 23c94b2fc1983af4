// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/ui/textlabel.h"

namespace loket::ui {

/// One line that ends in "…" where it does not fit; the whole text is its tooltip then.
/// Never for identifiers: the last four digits are what people compare.
class ElidedLabel : public TextLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, Type type = Type::Body, Token role = Token::Text,
                         QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace loket::ui
