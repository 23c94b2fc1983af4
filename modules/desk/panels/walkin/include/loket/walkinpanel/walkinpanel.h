// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/walkinday.h"
#include "loket/models/walkinform.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>
#include <map>
#include <optional>
#include <vector>

namespace loket::walkinpanel {

class DayCard;
class FullDayCard;
class PersonCard;
class PlaceCard;
class ReasonCard;
class TicketCard;
class WaitCard;

/// The front desk's page. Borrows the models, which outlive it. Thread: GUI thread only.
class WalkInPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WalkInPanel)

public:
    WalkInPanel(models::WalkInForm &form, models::WalkInDay &day, QWidget *parent = nullptr);

    /// As printed at the head of a ticket.
    void setOffice(const QString &name);
    /// Where tickets go without a printer; the documents folder unless set.
    void setPdfFolder(const QString &folder);

signals:
    /// Done or refused, in words: worth a toast.
    void said(const QString &text);
    /// Went to paper, or to a file.
    void printed(const QString &ticket);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void submit();
    void registered(const domain::VisitId &visit, bool complete, const core::Error &missing);
    void booked(core::Timestamp slot);
    void given(const domain::VisitId &visit);
    void print(const domain::VisitId &visit);
    void voidLast();
    void newVisitor();
    void placeWaits();

    models::WalkInForm &m_form;
    models::WalkInDay &m_day;
    QString m_office;
    QString m_folder;
    PersonCard *m_person;
    ReasonCard *m_reason;
    PlaceCard *m_place;
    FullDayCard *m_fullDay;
    WaitCard *m_waits;
    TicketCard *m_ticket;
    DayCard *m_dayCard;
    QTimer m_tick;
    std::vector<domain::VisitId> m_mine;                ///< registered here in this run, the newest last
    QStringList m_brought;                              ///< by whom is being registered
    std::optional<core::Timestamp> m_slot;              ///< of who is being booked for another day
    std::map<domain::VisitId, QStringList> m_originals; ///< of those: what was brought, for the ticket
};

} // namespace loket::walkinpanel
