// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/datefield.h"

namespace loket::ui {

DateField::DateField(QDate day, QWidget *parent)
    : QDateEdit(day, parent)
{
    setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    setCalendarPopup(true);
}

} // namespace loket::ui
