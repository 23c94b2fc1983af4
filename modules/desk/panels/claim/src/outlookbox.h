// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/decisionform.h"

#include <QWidget>

class QCheckBox;

namespace loket::ui {
class FieldError;
class MoneyRows;
class TextLabel;
} // namespace loket::ui

namespace loket::claimpanel {

/// What a partial claim does to the tax of the rest, to be read out and ticked before it can be approved.
class OutlookBox final : public QWidget
{
    Q_OBJECT

public:
    explicit OutlookBox(models::DecisionForm &form, QWidget *parent = nullptr);

    void refresh();
    void retranslate();
    [[nodiscard]] QCheckBox *readOut() const { return m_readOut; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showAmounts(const domain::TaxOutlook &outlook);

    models::DecisionForm &m_form;
    std::optional<domain::TaxOutlook> m_shown;
    ui::TextLabel *m_title;
    ui::MoneyRows *m_rows;
    ui::TextLabel *m_sentence;
    QCheckBox *m_readOut;
};

} // namespace loket::claimpanel
