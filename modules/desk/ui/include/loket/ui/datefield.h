// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

namespace loket::ui {

/// A day as 21/11/2026 with a calendar whose week begins on Monday.
class DateField : public QDateEdit
{
    Q_OBJECT

public:
    explicit DateField(QDate day, QWidget *parent = nullptr);
};

} // namespace loket::ui
