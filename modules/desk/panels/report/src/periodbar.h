// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/recapmodel.h"
#include "loket/ui/card.h"

class QComboBox;

namespace loket::ui {
class DateField;
class KeyButton;
class TextLabel;
} // namespace loket::ui

namespace loket::reportpanel {

/// Which days, and what to do with the numbers.
class PeriodBar final : public ui::Card
{
    Q_OBJECT

public:
    explicit PeriodBar(core::Date today, QWidget *parent = nullptr);
    [[nodiscard]] models::RecapPeriod period() const;
    void setExportsEnabled(bool on);

signals:
    void periodChanged();
    void pdfWanted();
    void csvWanted();
    void printWanted();
    void countWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose();
    void retranslate();

    core::Date m_today;
    QComboBox *m_kind;
    ui::DateField *m_from;
    ui::DateField *m_to;
    ui::TextLabel *m_kindName;
    ui::TextLabel *m_fromName;
    ui::TextLabel *m_toName;
    ui::KeyButton *m_count;
    ui::KeyButton *m_pdf;
    ui::KeyButton *m_csv;
    ui::KeyButton *m_print;
};

} // namespace loket::reportpanel
