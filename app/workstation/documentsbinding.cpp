// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentsbinding.h"

#include "loket/domain/checklist.h"
#include "loket/words/words.h"

#include <QEvent>

namespace loket::workstation {
namespace {

/// A slot nothing was uploaded to has no id; the list wants one for each row, the same one each time.
domain::DocumentId idOfEmptySlot(domain::DocumentKind kind)
{
    domain::DocumentId id;
    id.uuid.bytes.fill(0xFF);
    id.uuid.bytes.back() = static_cast<std::uint8_t>(kind);
    return id;
}

documentspanel::DocumentItem shown(const models::DocumentItem &item)
{
    documentspanel::DocumentItem shown;
    shown.id = item.id.value_or(idOfEmptySlot(item.kind));
    shown.kind = item.kind;
    shown.name = words::document(item.kind);
    shown.state = item.state;
    if (item.reason)
        shown.remark = words::reasonCode(*item.reason);
    shown.versions = item.versions;
    return shown;
}

} // namespace

DocumentsBinding::DocumentsBinding(models::ClaimSession &session, rendering::RenderService &renderer, Verdicts verdicts,
                                   QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_panel(new documentspanel::DocumentsPanel(
          renderer,
          [this](const QString &sha256, documentspanel::BytesReady ready) { fetch(sha256, std::move(ready)); },
          session.maker().officer().zone))
{
    m_panel->setVerdictsOffered(verdicts == Verdicts::Offered);
    showReasons();
    connect(&session, &models::ClaimSession::changed, this, &DocumentsBinding::showItems);
    connect(&session, &models::ClaimSession::stateChanged, this, &DocumentsBinding::showItems);
    connect(&session, &models::ClaimSession::documentArrived, this, &DocumentsBinding::arrived);
    connect(&session, &models::ClaimSession::documentFailed, this, &DocumentsBinding::failed);
    connect(m_panel, &documentspanel::DocumentsPanel::verdictGiven, &session, &models::ClaimSession::judge);
    m_panel->installEventFilter(this);
    showItems();
}

/// The names of documents and reasons come from here, so a change of language does too.
bool DocumentsBinding::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_panel && event->type() == QEvent::LanguageChange) {
        showReasons();
        showItems();
    }
    return QObject::eventFilter(watched, event);
}

void DocumentsBinding::showItems()
{
    std::vector<documentspanel::DocumentItem> items;
    for (const models::DocumentItem &item : m_session.documents())
        items.push_back(shown(item));
    m_panel->setItems(std::move(items));
}

void DocumentsBinding::showReasons()
{
    std::vector<documentspanel::UnreadableReason> reasons;
    for (const auto code :
         {domain::ReasonCode::P01, domain::ReasonCode::P02, domain::ReasonCode::P05, domain::ReasonCode::P08})
        reasons.push_back({code, words::reasonCode(code)});
    m_panel->setReasons(std::move(reasons));
}

void DocumentsBinding::fetch(const QString &sha256, documentspanel::BytesReady ready)
{
    m_session.document(sha256.toStdString(), this,
                       [this, sha256, ready = std::move(ready)](const std::optional<QByteArray> &bytes) {
                           if (bytes)
                               ready(*bytes);
                           else
                               m_waiting[sha256].push_back(ready); // It is on its way: arrived() or failed() follows.
                       });
}

void DocumentsBinding::arrived(const std::string &sha256)
{
    const auto waiting = m_waiting.take(QString::fromStdString(sha256));
    for (const auto &ready : waiting)
        fetch(QString::fromStdString(sha256), ready);
}

void DocumentsBinding::failed(const std::string &sha256, const core::Error &error)
{
    const auto waiting = m_waiting.take(QString::fromStdString(sha256));
    for (const auto &ready : waiting)
        ready(tl::make_unexpected(error));
}

} // namespace loket::workstation
