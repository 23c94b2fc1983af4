// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestlist.h"

#include "loket/ui/fielderror.h"
#include "loket/ui/metrics.h"
#include "loket/ui/textlabel.h"
#include "loket/words/words.h"

#include <QCheckBox>
#include <QVBoxLayout>
#include <algorithm>

namespace loket::claimpanel {

using namespace ui;
using models::DocumentItem;

RequestList::RequestList(models::DecisionForm &form, models::ClaimSession &session, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_session(session)
    , m_title(new TextLabel(QString(), Type::BodyStrong))
    , m_layout(new QVBoxLayout(this))
    , m_error(new FieldError(nullptr))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_error);
    retranslate();
}

void RequestList::rebuild(const std::vector<DocumentItem> &documents)
{
    for (const Entry &entry : m_entries) {
        entry.box->hide();
        entry.box->deleteLater();
    }
    m_entries.clear();
    for (const DocumentItem &document : documents) {
        const auto kind = document.kind;
        auto *box = new QCheckBox;
        box->setMinimumHeight(kHitArea);
        connect(box, &QCheckBox::clicked, this, [this, kind](bool checked) { m_form.setRequested(kind, checked); });
        m_entries.push_back({kind, box});
        m_layout->insertWidget(static_cast<int>(m_entries.size()), box);
    }
}

void RequestList::refresh()
{
    setVisible(m_form.outcome() == domain::Outcome::Return);
    const std::vector<DocumentItem> documents = m_session.documents();
    if (!std::ranges::equal(documents, m_entries, {}, &DocumentItem::kind, &Entry::kind))
        rebuild(documents);
    for (std::size_t i = 0; i < documents.size(); ++i) {
        QCheckBox *box = m_entries[i].box;
        box->setText(QStringLiteral("%1 · %2").arg(words::document(documents[i].kind),
                                                   words::documentState(documents[i].state).toLower()));
        box->setChecked(m_form.isRequested(documents[i].kind));
        box->setEnabled(m_form.isEditable());
    }
}

void RequestList::retranslate()
{
    m_title->setText(tr("To be brought or photographed again"));
    refresh();
}

void RequestList::focusFirst()
{
    if (!m_entries.empty())
        m_entries.front().box->setFocus(Qt::OtherFocusReason);
}

} // namespace loket::claimpanel
