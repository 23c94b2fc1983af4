// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/core/money.h"
#include "loket/ui/textlabel.h"

#include <QWidget>

class QGridLayout;

namespace loket::ui {

[[nodiscard]] QString moneyText(core::Rupiah amount);

/// An amount in rupiah, right-aligned in figures of one width.
class MoneyLabel : public TextLabel
{
    Q_OBJECT

public:
    explicit MoneyLabel(core::Rupiah amount = {}, Type type = Type::Body, QWidget *parent = nullptr);
    void setAmount(core::Rupiah amount);
};

/// Names at the left, amounts at the right, in one column of figures.
class MoneyRows : public QWidget
{
    Q_OBJECT

public:
    enum class Weight
    {
        Plain,
        Strong,
        Total
    };

    explicit MoneyRows(QWidget *parent = nullptr);
    void clear();
    void addRow(const QString &name, core::Rupiah amount, Weight weight = Weight::Plain);
    /// For an amount that is not known: the words stand in its place.
    void addRow(const QString &name, const QString &instead);
    void addSeparator();

private:
    QGridLayout *m_grid;
    int m_rows = 0;
};

} // namespace loket::ui
