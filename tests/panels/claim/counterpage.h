// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workbench.h"

#include "loket/claimpanel/claimheader.h"
#include "loket/claimpanel/comparisoncard.h"
#include "loket/claimpanel/decisioncard.h"
#include "loket/queuepanel/queuepanel.h"
#include "loket/ui/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace loket::test {

/// The models of a counter on a workbench.
struct CounterModels
{
    explicit CounterModels(Workbench &bench)
        : queue(*bench.store, bench.clock, bench.maker.officer())
        , intents(*bench.store, bench.maker, queue)
        , session(*bench.store, bench.maker, bench.rules)
        , form(session, *bench.store)
        , comparison(session, form)
    {}

    models::QueueModel queue;
    models::QueueIntents intents;
    models::ClaimSession session;
    models::DecisionForm form;
    models::ComparisonModel comparison;
};

/// The counter's panels as the workstation places them, with an empty place for the documents.
class CounterPage final : public QWidget
{
public:
    explicit CounterPage(CounterModels &models)
        : queue(new queuepanel::QueuePanel(models.queue, models.intents))
        , header(new claimpanel::ClaimHeader(models.session))
        , comparison(new claimpanel::ComparisonCard(models.comparison, models.session))
        , decision(new claimpanel::DecisionCard(models.form, models.session))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(ui::kGutter, ui::kGutter, ui::kGutter, ui::kGutter);
        row->setSpacing(ui::kGutter);
        auto *middle = new QVBoxLayout;
        middle->setSpacing(ui::kGutter);
        middle->addWidget(header);
        middle->addWidget(new ui::Card, 3);
        middle->addWidget(comparison, 2);
        row->addWidget(queue);
        row->addLayout(middle, 1);
        row->addWidget(decision);
        QObject::connect(queue, &queuepanel::QueuePanel::visitActivated, &models.session,
                         [&models](const domain::VisitId &visit) { models.session.openVisit(visit); });
        QObject::connect(decision, &claimpanel::DecisionCard::finished, queue, [this] { queue->setFocus(); });
        QObject::connect(decision, &claimpanel::DecisionCard::comparisonWanted, comparison,
                         &claimpanel::ComparisonCard::focusField);
    }

    queuepanel::QueuePanel *queue;
    claimpanel::ClaimHeader *header;
    claimpanel::ComparisonCard *comparison;
    claimpanel::DecisionCard *decision;
};

} // namespace loket::test
