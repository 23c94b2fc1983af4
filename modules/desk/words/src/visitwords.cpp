// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/words/words.h"

#include <QCoreApplication>

namespace loket::words {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(loket::words::VisitWords)

public:
    static QString service(domain::Service value);
    static QString visitState(domain::VisitState value);
    static QString priority(domain::PriorityReason value);
    static QList<QPair<QString, QString>> priorityRefusals();
};

QString Words::service(domain::Service value)
{
    using domain::Service;
    switch (value) {
    case Service::Counter:
        return tr("Counter");
    case Service::Video:
        return tr("Video");
    case Service::Company:
        return tr("Company");
    case Service::DocumentFix:
        return tr("Document correction");
    case Service::Unknown:
        break;
    }
    return tr("unknown");
}

QString Words::visitState(domain::VisitState value)
{
    using domain::VisitState;
    switch (value) {
    case VisitState::Booked:
        return tr("booked");
    case VisitState::Arrived:
        return tr("arrived");
    case VisitState::Waiting:
        return tr("waiting");
    case VisitState::Called:
        return tr("called");
    case VisitState::Serving:
        return tr("being served");
    case VisitState::OnHold:
        return tr("on hold");
    case VisitState::Done:
        return tr("done");
    case VisitState::NotHere:
        return tr("not here");
    case VisitState::Left:
        return tr("left");
    case VisitState::Moved:
        return tr("moved");
    case VisitState::Unresolved:
        return tr("left open");
    case VisitState::Unknown:
        break;
    }
    return tr("unknown");
}

QString Words::priority(domain::PriorityReason value)
{
    using domain::PriorityReason;
    switch (value) {
    case PriorityReason::None:
        return {};
    case PriorityReason::Elderly:
        return tr("Elderly");
    case PriorityReason::Disability:
        return tr("Disability");
    case PriorityReason::Pregnant:
        return tr("Pregnant");
    case PriorityReason::Ill:
        return tr("Ill");
    case PriorityReason::Other:
        return tr("Priority");
    case PriorityReason::Unknown:
        break;
    }
    return tr("unknown");
}

QList<QPair<QString, QString>> Words::priorityRefusals()
{
    return {{QStringLiteral("no_sign"), tr("Nothing shows the reason")},
            {QStringLiteral("not_wanted"), tr("The person does not need it")},
            {QStringLiteral("mistake"), tr("Chosen by mistake")}};
}

} // namespace

QString service(domain::Service value)
{
    return Words::service(value);
}

QString visitState(domain::VisitState value)
{
    return Words::visitState(value);
}

QString priority(domain::PriorityReason value)
{
    return Words::priority(value);
}

QList<QPair<QString, QString>> priorityRefusals()
{
    return Words::priorityRefusals();
}

} // namespace loket::words
