// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/walkinform.h"
#include "loket/ui/card.h"
#include "loket/ui/ticket.h"

namespace loket::ui {
class EmptyState;
class KeyButton;
class TextLabel;
} // namespace loket::ui

namespace loket::walkinpanel {

/// The ticket as it will be printed, how long this person has taken, and the one button that ends it.
class TicketCard final : public ui::Card
{
    Q_OBJECT

public:
    explicit TicketCard(models::WalkInForm &form, QWidget *parent = nullptr);

    void setTicket(const ui::Ticket &ticket);
    void showWaiting(); ///< registered; the number is on its way
    void showNothing();
    void setNote(const QString &words);
    /// Today has no place left and nothing is chosen for it: the button waits.
    void setFull(bool full);
    void tick();

signals:
    void submitWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void retranslate();

    models::WalkInForm &m_form;
    ui::TextLabel *m_time;
    ui::TicketPreview *m_preview;
    ui::EmptyState *m_empty;
    bool m_waiting = false;
    bool m_full = false;
    ui::TextLabel *m_note;
    ui::TextLabel *m_why;
    ui::KeyButton *m_submit;
};

} // namespace loket::walkinpanel
