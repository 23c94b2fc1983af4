// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/walkinday.h"
#include "loket/ui/card.h"

namespace loket::walkinpanel {

class WaitBoard;

/// The expected waits side by side, where the page has room for them.
class WaitCard final : public ui::Card
{
    Q_OBJECT

public:
    explicit WaitCard(models::WalkInDay &day, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();

    models::WalkInDay &m_day;
    WaitBoard *m_board;
};

} // namespace loket::walkinpanel
