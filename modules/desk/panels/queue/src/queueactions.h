// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/queueintents.h"
#include "loket/models/queuemodel.h"

#include <QObject>
#include <QString>
#include <functional>
#include <optional>
#include <vector>

class QAction;
class QMenu;
class QWidget;

namespace loket::queuepanel {

/// The acts on a visit as menu entries and keys. Each knows the visit it would act on: the selected one where state and
/// role allow it, else the one this officer serves.
class QueueActions final : public QObject
{
    Q_OBJECT

public:
    using Selected = std::function<std::optional<domain::VisitId>()>;

    /// Puts the keys on `host`'s window.
    QueueActions(models::QueueModel &model, models::QueueIntents &intents, Selected selected, QWidget *host);

    void retranslate();
    /// Switches on what can be done now.
    void refresh();
    void fillMenu(QMenu &menu);
    void call(domain::VisitId visit);
    /// Asks why somebody is called before others.
    void askOutOfOrder(domain::VisitId visit);

private:
    struct Entry
    {
        QAction *action;
        std::vector<models::QueueAct> acts; ///< the first that is allowed is done
    };

    QAction *add(std::vector<models::QueueAct> acts, const QKeySequence &key);
    [[nodiscard]] std::optional<domain::VisitId> target(models::QueueAct act) const;
    void run(const std::vector<models::QueueAct> &acts);
    void perform(models::QueueAct act, domain::VisitId visit);
    void askOutcome(domain::VisitId visit);
    void askHold(domain::VisitId visit);
    void askRefusal(domain::VisitId visit);
    struct Choice
    {
        QString code; ///< what is kept
        QString words;
    };
    /// A short menu of which the first entry is one Enter away.
    void choose(const QString &title, const std::vector<Choice> &choices, std::function<void(const QString &)> chosen);

    models::QueueModel &m_model;
    models::QueueIntents &m_intents;
    Selected m_selected;
    QWidget *m_host;
    std::vector<Entry> m_entries;
    QAction *m_call;
    QAction *m_recall;
    QAction *m_begin;
    QAction *m_notHere;
    QAction *m_hold;
    QAction *m_finish;
    QAction *m_restore;
    QAction *m_left;
    QAction *m_confirm;
    QAction *m_refuse;
    QAction *m_undo;
};

} // namespace loket::queuepanel
