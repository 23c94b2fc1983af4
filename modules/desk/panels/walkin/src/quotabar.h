// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/walkinday.h"

#include <QWidget>

namespace loket::ui {
class TextLabel;
}

namespace loket::walkinpanel {

/// The day's places: "61 of 100", a bar, and what to offer once they run out. Hidden while the quota is not known.
class QuotaBar final : public QWidget
{
    Q_OBJECT

public:
    explicit QuotaBar(models::WalkInDay &day, QWidget *parent = nullptr);
    void retranslate();
    void refresh();

private:
    class Bar;

    models::WalkInDay &m_day;
    ui::TextLabel *m_name;
    ui::TextLabel *m_count;
    Bar *m_bar;
    ui::TextLabel *m_next;
};

/// "39 places left", "2 places left, then offer Sen 23/11", "full; offer Sen 23/11".
[[nodiscard]] QString placesText(const models::WalkInDay &day);

} // namespace loket::walkinpanel
