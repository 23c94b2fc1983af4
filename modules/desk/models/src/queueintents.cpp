// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/models/queueintents.h"

#include "loket/domain/decide.h"
#include "loket/domain/transitions.h"
#include "loket/models/claimsession.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace loket::models {
namespace {

using core::ErrorCode;
using domain::VisitId;
using domain::VisitTrigger;
namespace visitcmd = domain::visitcmd;

constexpr std::chrono::seconds kCallNextLife{30};
constexpr std::string_view kVisitPrefix = "visit/";
constexpr std::int32_t kDone = 200;

VisitTrigger triggerOf(QueueAct act)
{
    switch (act) {
    case QueueAct::Call:
        return VisitTrigger::Call;
    case QueueAct::Recall:
        return VisitTrigger::Recall;
    case QueueAct::Arrive:
        return VisitTrigger::Arrive;
    case QueueAct::Begin:
        return VisitTrigger::Begin;
    case QueueAct::NotHere:
        return VisitTrigger::MissHere;
    case QueueAct::Hold:
        return VisitTrigger::Hold;
    case QueueAct::Resume:
        return VisitTrigger::Resume;
    case QueueAct::Finish:
        return VisitTrigger::Finish;
    case QueueAct::Undo:
        return VisitTrigger::Undo;
    case QueueAct::Restore:
        return VisitTrigger::Restore;
    case QueueAct::Leave:
        return VisitTrigger::Leave;
    case QueueAct::Move:
        return VisitTrigger::Move;
    case QueueAct::ConfirmPriority:
    case QueueAct::RefusePriority:
        break; // no step of the visit
    }
    return VisitTrigger::Unknown;
}

/// The domain takes back a call, a hold, an end and a not-here.
bool canBeUndone(QueueAct act)
{
    return act == QueueAct::Call || act == QueueAct::Hold || act == QueueAct::Finish || act == QueueAct::NotHere;
}

std::optional<VisitId> visitOf(const protocol::CommandResult &result)
{
    const std::string_view aggregate = result.aggregate;
    if (!aggregate.starts_with(kVisitPrefix))
        return std::nullopt;
    const auto id = VisitId::parse(aggregate.substr(kVisitPrefix.size()));
    if (!id)
        return std::nullopt;
    return *id;
}

} // namespace

bool maySecond(const CommandMaker &maker, const domain::Visit &visit)
{
    domain::Context context;
    context.actor = maker.officer().actor();
    context.now = maker.clock().now();
    context.zone = maker.officer().zone;
    return domain::decide(visit, visit.id, visitcmd::ConfirmPriority{}, context).has_value();
}

QueueIntents::QueueIntents(localstore::LocalStore &store, const CommandMaker &maker, const QueueModel &queue,
                           QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_maker(maker)
    , m_queue(queue)
    , m_services{domain::Service::Counter, domain::Service::DocumentFix}
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kCallNextLife);
    connect(&m_patience, &QTimer::timeout, this, [this] { refuseNext(ErrorCode::Unavailable); });
    connect(&store, &localstore::LocalStore::commandAnswered, this, &QueueIntents::answered);
    connect(&store, &localstore::LocalStore::visitsChanged, this, &QueueIntents::lookForAwaited);
}

void QueueIntents::setNext(std::optional<domain::CommandId> command)
{
    const bool was = isCalling();
    m_next = command;
    if (!command)
        m_patience.stop();
    if (was != isCalling())
        emit callingChanged(isCalling());
}

void QueueIntents::setConnected(bool connected)
{
    if (m_connected == connected)
        return;
    m_connected = connected;
    emit connectedChanged(connected);
}

void QueueIntents::callNext()
{
    if (isCalling())
        return;
    if (!m_connected) {
        emit nextRefused({ErrorCode::Unavailable, "only the centre can answer", {}});
        return;
    }
    domain::Command command = m_maker.callNext(m_services, kCallNextLife);
    setNext(command.id);
    m_patience.start();
    m_store.act({std::move(command)}, this, [this](const core::Result<> &kept) {
        if (kept)
            return;
        setNext(std::nullopt);
        emit nextRefused(kept.error());
    });
}

void QueueIntents::refuseNext(ErrorCode code)
{
    setNext(std::nullopt);
    emit nextRefused({code, {}, {}});
}

void QueueIntents::answered(const protocol::CommandResult &result)
{
    if (result.id != m_next)
        return;
    if (result.status != kDone) {
        refuseNext(core::errorCodeFromWire(result.code).value_or(ErrorCode::Internal));
        return;
    }
    const auto visit = visitOf(result);
    if (!visit) {
        refuseNext(ErrorCode::Internal);
        return;
    }
    setNext(std::nullopt);
    m_undoable = *visit;
    emit undoChanged();
    awaitVisit(*visit);
}

void QueueIntents::awaitVisit(VisitId visit)
{
    m_awaited = visit;
    lookForAwaited();
}

/// The answer may overtake the feed: the visit is shown once its called state is here.
void QueueIntents::lookForAwaited()
{
    if (!m_awaited)
        return;
    m_store.visit(*m_awaited, this, [this](const std::optional<localstore::VisitView> &view) {
        if (!view || m_awaited != view->visit.id || view->visit.state == domain::VisitState::Waiting)
            return;
        m_awaited.reset();
        emit visitOpened(view->visit.id);
    });
}

void QueueIntents::act(QueueAct act, VisitId visit, visitcmd::Body body)
{
    actAll(act, visit, {m_maker.forVisit(visit, std::move(body))});
}

void QueueIntents::actAll(QueueAct act, VisitId visit, std::vector<domain::Command> commands)
{
    m_store.act(std::move(commands), this, [this, act, visit](const core::Result<> &kept) {
        if (kept)
            acted(act, visit);
        else if (act == QueueAct::Call && kept.error().code == ErrorCode::ReasonRequired)
            emit reasonNeeded(visit); // somebody came before them since the list was drawn
        else
            emit refused(act, visit, kept.error());
    });
}

void QueueIntents::acted(QueueAct act, VisitId visit)
{
    if (canBeUndone(act))
        m_undoable = visit;
    else if (act == QueueAct::Undo || m_undoable == visit)
        m_undoable.reset();
    emit undoChanged();
    emit done(act, visit);
    if (act == QueueAct::Call)
        awaitVisit(visit);
}

void QueueIntents::call(VisitId visit, const QString &outOfOrderReason)
{
    if (outOfOrderReason.isEmpty() && m_queue.othersWaitLonger(visit)) {
        emit reasonNeeded(visit);
        return;
    }
    act(QueueAct::Call, visit, visitcmd::Call{outOfOrderReason.toStdString()});
}

void QueueIntents::recall(VisitId visit)
{
    act(QueueAct::Recall, visit, visitcmd::Recall{});
}

void QueueIntents::arrived(VisitId visit)
{
    act(QueueAct::Arrive, visit, visitcmd::ConfirmArrival{});
}

void QueueIntents::begin(VisitId visit)
{
    const localstore::VisitView *view = m_queue.visit(visit);
    if (view == nullptr || !view->visit.claim || view->visit.service == domain::Service::Video) {
        act(QueueAct::Begin, visit, visitcmd::Begin{});
        return;
    }
    m_store.claim(*view->visit.claim, this, [this, visit](const std::optional<localstore::ClaimView> &claim) {
        std::vector<domain::Command> commands{m_maker.forVisit(visit, visitcmd::Begin{})};
        if (claim && mayBeginAtCounter(claim->claim, m_maker.officer().roles)) {
            const domain::claimcmd::BeginAtCounter begin{m_maker.newId<domain::CallSessionId>()};
            commands.push_back(m_maker.forClaim(claim->claim.id, begin));
        }
        actAll(QueueAct::Begin, visit, std::move(commands));
    });
}

void QueueIntents::notHere(VisitId visit)
{
    act(QueueAct::NotHere, visit, visitcmd::MarkNotHere{});
}

void QueueIntents::hold(VisitId visit, const QString &reason)
{
    act(QueueAct::Hold, visit, visitcmd::Hold{reason.toStdString()});
}

void QueueIntents::resume(VisitId visit)
{
    act(QueueAct::Resume, visit, visitcmd::Resume{});
}

void QueueIntents::finish(VisitId visit, const QString &outcome)
{
    act(QueueAct::Finish, visit, visitcmd::Finish{outcome.toStdString()});
}

void QueueIntents::restore(VisitId visit)
{
    act(QueueAct::Restore, visit, visitcmd::Restore{});
}

void QueueIntents::leave(VisitId visit)
{
    act(QueueAct::Leave, visit, visitcmd::MarkLeft{});
}

void QueueIntents::move(VisitId visit, domain::Service to)
{
    act(QueueAct::Move, visit, visitcmd::Move{to});
}

void QueueIntents::confirmPriority(VisitId visit)
{
    act(QueueAct::ConfirmPriority, visit, visitcmd::ConfirmPriority{});
}

void QueueIntents::refusePriority(VisitId visit, const QString &reason)
{
    act(QueueAct::RefusePriority, visit, visitcmd::RefusePriority{reason.toStdString()});
}

void QueueIntents::undo()
{
    if (m_undoable)
        act(QueueAct::Undo, *m_undoable, visitcmd::Undo{});
}

bool QueueIntents::allows(QueueAct act, const domain::Visit &visit) const
{
    if (act == QueueAct::ConfirmPriority || act == QueueAct::RefusePriority)
        return maySecond(m_maker, visit);
    const auto row = domain::findTransition(visit.state, triggerOf(act));
    return row && !visit.voided && row->roles.hasAny(m_maker.officer().roles);
}

} // namespace loket::models
