// SPDX-License-Identifier: GPL-3.0-or-later
#include "queueactions.h"

#include "loket/ui/dialogs.h"
#include "loket/ui/icons.h"
#include "loket/words/words.h"

#include <QAction>
#include <QMenu>
#include <QWidget>
#include <utility>

namespace loket::queuepanel {

using domain::VisitId;
using models::QueueAct;
using ui::Icon;

QueueActions::QueueActions(models::QueueModel &model, models::QueueIntents &intents, Selected selected, QWidget *host)
    : QObject(host)
    , m_model(model)
    , m_intents(intents)
    , m_selected(std::move(selected))
    , m_host(host)
    , m_call(add({QueueAct::Call}, QKeySequence(Qt::SHIFT | Qt::Key_F2)))
    , m_recall(add({QueueAct::Recall}, Qt::Key_F5))
    , m_begin(add({QueueAct::Arrive, QueueAct::Begin}, Qt::Key_F3))
    , m_notHere(add({QueueAct::NotHere}, Qt::Key_F4))
    , m_hold(add({QueueAct::Hold, QueueAct::Resume}, QKeySequence(Qt::CTRL | Qt::Key_H)))
    , m_finish(add({QueueAct::Finish}, Qt::Key_F7))
    , m_restore(add({QueueAct::Restore}, {}))
    , m_left(add({QueueAct::Leave}, {}))
    , m_confirm(add({QueueAct::ConfirmPriority}, Qt::Key_F9))
    , m_refuse(add({QueueAct::RefusePriority}, {}))
    , m_undo(new QAction(this))
{
    m_undo->setShortcut(QKeySequence::Undo);
    m_host->addAction(m_undo);
    connect(m_undo, &QAction::triggered, &intents, &models::QueueIntents::undo);
    connect(&intents, &models::QueueIntents::undoChanged, this, &QueueActions::refresh);
    connect(&model, &QAbstractItemModel::dataChanged, this, &QueueActions::refresh);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &QueueActions::refresh);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &QueueActions::refresh);
    const std::pair<QAction *, Icon> glyphs[] = {
        {m_call, Icon::PhoneCall},    {m_recall, Icon::Bell},      {m_begin, Icon::UserCheck},
        {m_notHere, Icon::UserX},     {m_hold, Icon::CirclePause}, {m_finish, Icon::CircleCheck},
        {m_restore, Icon::RefreshCw}, {m_left, Icon::LogOut},      {m_confirm, Icon::ArrowBigUp},
        {m_refuse, Icon::X},          {m_undo, Icon::Undo2}};
    for (const auto &[action, glyph] : glyphs)
        action->setIcon(ui::themedIcon(glyph));
    retranslate();
    refresh();
}

QAction *QueueActions::add(std::vector<QueueAct> acts, const QKeySequence &key)
{
    auto *action = new QAction(this);
    action->setShortcut(key);
    m_host->addAction(action);
    connect(action, &QAction::triggered, this, [this, acts] { run(acts); });
    m_entries.push_back({action, std::move(acts)});
    return action;
}

void QueueActions::retranslate()
{
    m_call->setText(tr("Call this one"));
    m_recall->setText(tr("Call again"));
    m_begin->setText(tr("Arrived, begin"));
    m_notHere->setText(tr("Not here"));
    m_hold->setText(tr("Hold or go on"));
    m_finish->setText(tr("Finish"));
    m_restore->setText(tr("Back into the queue"));
    m_left->setText(tr("Has left"));
    m_confirm->setText(tr("Confirm the priority"));
    m_refuse->setText(tr("Refuse the priority"));
    m_undo->setText(tr("Take back the last act"));
}

std::optional<VisitId> QueueActions::target(QueueAct act) const
{
    const auto chosen = m_selected();
    if (chosen) {
        const localstore::VisitView *view = m_model.visit(*chosen);
        if (view != nullptr && m_intents.allows(act, view->visit))
            return chosen;
    }
    // Only for what is done to the person at this desk: nobody is called or restored by accident.
    if (act == QueueAct::Call || act == QueueAct::Restore || act == QueueAct::Arrive || act == QueueAct::Leave ||
        act == QueueAct::ConfirmPriority || act == QueueAct::RefusePriority)
        return std::nullopt;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const models::QueueRow *entry = m_model.rowAt(row);
        if (entry->group == models::QueueGroup::Mine && m_intents.allows(act, entry->view.visit))
            return entry->view.visit.id;
    }
    return std::nullopt;
}

void QueueActions::refresh()
{
    for (const Entry &entry : m_entries) {
        bool possible = false;
        for (const QueueAct act : entry.acts)
            possible = possible || target(act).has_value();
        entry.action->setEnabled(possible);
    }
    m_undo->setEnabled(m_intents.canUndo());
}

void QueueActions::fillMenu(QMenu &menu)
{
    refresh();
    for (QAction *action : {m_call, m_recall, m_begin, m_notHere, m_hold, m_finish})
        menu.addAction(action);
    menu.addSeparator();
    QMenu *services = menu.addMenu(tr("Move to"));
    const auto moved = target(QueueAct::Move);
    services->setEnabled(moved.has_value());
    using S = domain::Service;
    for (const S service : {S::Counter, S::Video, S::Company, S::DocumentFix}) {
        QAction *entry = services->addAction(words::service(service));
        connect(entry, &QAction::triggered, this, [this, moved, service] {
            if (moved)
                m_intents.move(*moved, service);
        });
    }
    for (QAction *action : {m_restore, m_left})
        menu.addAction(action);
    menu.addSeparator();
    for (QAction *action : {m_confirm, m_refuse})
        menu.addAction(action);
    menu.addSeparator();
    menu.addAction(m_undo);
}

void QueueActions::run(const std::vector<QueueAct> &acts)
{
    for (const QueueAct act : acts) {
        if (const auto visit = target(act))
            return perform(act, *visit);
    }
}

void QueueActions::perform(QueueAct act, VisitId visit)
{
    switch (act) {
    case QueueAct::Call:
        return m_intents.call(visit);
    case QueueAct::Recall:
        return m_intents.recall(visit);
    case QueueAct::Arrive:
        return m_intents.arrived(visit);
    case QueueAct::Begin:
        return m_intents.begin(visit);
    case QueueAct::NotHere:
        return m_intents.notHere(visit);
    case QueueAct::Hold:
        return askHold(visit);
    case QueueAct::Resume:
        return m_intents.resume(visit);
    case QueueAct::Finish:
        return askOutcome(visit);
    case QueueAct::Restore:
        return m_intents.restore(visit);
    case QueueAct::Leave:
        return m_intents.leave(visit);
    case QueueAct::ConfirmPriority:
        return m_intents.confirmPriority(visit);
    case QueueAct::RefusePriority:
        return askRefusal(visit);
    case QueueAct::Undo:
    case QueueAct::Move:
        break;
    }
}

void QueueActions::call(VisitId visit)
{
    m_intents.call(visit);
}

void QueueActions::askOutOfOrder(VisitId visit)
{
    const QList<ui::ReasonDialog::Reason> reasons{
        {QStringLiteral("frail"), tr("Cannot wait: ill, frail or with a small child")},
        {QStringLiteral("continuation"), tr("Comes back to a visit that was interrupted")},
        {QStringLiteral("fix"), tr("Only hands over one document")},
        {QStringLiteral("supervisor"), tr("The supervisor asked for it")},
        {QStringLiteral("offline"), tr("The centre is out of reach")},
    };
    auto *dialog = new ui::ReasonDialog(tr("Others have waited longer"),
                                        tr("The reason is kept with your name and counts in the fairness report."),
                                        tr("Call this one"), false, reasons, m_host);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ui::ReasonDialog::given, this, [this, visit](const QString &code, const QString &note) {
        m_intents.call(visit, note.isEmpty() ? code : code + QStringLiteral(": ") + note);
    });
    dialog->open();
}

void QueueActions::choose(const QString &title, const std::vector<Choice> &choices,
                          std::function<void(const QString &)> chosen)
{
    auto *menu = new QMenu(m_host);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(title);
    for (const Choice &choice : choices)
        connect(menu->addAction(choice.words), &QAction::triggered, this,
                [chosen, code = choice.code] { chosen(code); });
    menu->setActiveAction(menu->actions().at(1));
    menu->popup(m_host->mapToGlobal(QPoint(m_host->width() / 4, m_host->height() / 4)));
}

void QueueActions::askOutcome(VisitId visit)
{
    choose(tr("How did it end?"),
           {{QStringLiteral("served"), tr("&Served")},
            {QStringLiteral("comes_back"), tr("Comes &back with documents")},
            {QStringLiteral("informed"), tr("Only &asked something")},
            {QStringLiteral("not_served"), tr("&Not served")}},
           [this, visit](const QString &outcome) { m_intents.finish(visit, outcome); });
}

void QueueActions::askRefusal(VisitId visit)
{
    std::vector<Choice> choices;
    for (const auto &[code, text] : words::priorityRefusals())
        choices.push_back({code, text});
    choose(tr("Why not first?"), choices,
           [this, visit](const QString &reason) { m_intents.refusePriority(visit, reason); });
}

void QueueActions::askHold(VisitId visit)
{
    choose(tr("Why on hold?"),
           {{QStringLiteral("fetches_document"), tr("&Fetches or copies a document")},
            {QStringLiteral("asks_supervisor"), tr("I &ask the supervisor")},
            {QStringLiteral("waits_for_centre"), tr("&Waits for an answer of the centre")},
            {QStringLiteral("pause"), tr("Short &pause")}},
           [this, visit](const QString &reason) { m_intents.hold(visit, reason); });
}

} // namespace loket::queuepanel
