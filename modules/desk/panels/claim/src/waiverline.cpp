// SPDX-License-Identifier: GPL-3.0-or-later
#include "waiverline.h"

#include "loket/domain/names.h"
#include "loket/models/changes.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/metrics.h"
#include "loket/ui/textlabel.h"
#include "loket/words/words.h"

#include <QVBoxLayout>
#include <algorithm>

namespace loket::claimpanel {

using namespace ui;
using domain::ChangeKind;

namespace {

QString namesOf(const std::vector<domain::DocumentKind> &kinds)
{
    QStringList names;
    for (const domain::DocumentKind kind : kinds)
        names.append(words::document(kind));
    return names.join(QStringLiteral(", "));
}

} // namespace

WaiverLine::WaiverLine(models::ClaimSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_agreed(new TextLabel(QString(), Type::Secondary, Token::Ok))
    , m_waiting(new TextLabel(QString(), Type::Secondary, Token::Warning))
    , m_ask(new KeyButton(Icon::FileCheck, QString()))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    m_agreed->setWordWrap(true);
    m_waiting->setWordWrap(true);
    layout->addWidget(m_agreed);
    layout->addWidget(m_waiting);
    layout->addWidget(m_ask);
    connect(m_ask, &QAbstractButton::clicked, this, [this] {
        if (m_session.claim() == nullptr)
            return;
        const auto kinds = models::waivable(*m_session.claim(), m_session.documents());
        if (!kinds.empty())
            emit wanted(kinds.front());
    });
    retranslate();
}

void WaiverLine::refresh()
{
    const domain::Claim *claim = m_session.claim();
    if (claim == nullptr) {
        hide();
        return;
    }
    const auto pending = std::ranges::find(claim->changes, ChangeKind::SopWaiver, &domain::PendingChange::kind);
    const bool waits = pending != claim->changes.end();
    const auto may = models::proposable(*claim, m_session.maker().officer());
    const auto missing = models::waivable(*claim, m_session.documents());
    const bool ask = !missing.empty() && std::ranges::find(may, ChangeKind::SopWaiver) != may.end();
    m_agreed->setText(tr("Agreed by two persons, without: %1").arg(namesOf(claim->waivedDocuments)));
    m_agreed->setVisible(!claim->waivedDocuments.empty());
    if (waits)
        m_waiting->setText(tr("Waits for the second person: without %1")
                               .arg(words::document(domain::fromWire<domain::DocumentKind>(pending->newValue))));
    m_waiting->setVisible(waits);
    m_ask->setVisible(ask);
    setVisible(ask || waits || !claim->waivedDocuments.empty());
}

void WaiverLine::retranslate()
{
    m_ask->setText(tr("Ask to do without a paper…"));
    refresh();
}

} // namespace loket::claimpanel
