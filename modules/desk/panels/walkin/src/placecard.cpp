// SPDX-License-Identifier: GPL-3.0-or-later
#include "placecard.h"

#include "loket/ui/metrics.h"
#include "loket/ui/segmentedtabs.h"
#include "loket/ui/textlabel.h"
#include "loket/words/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <algorithm>
#include <array>

namespace loket::walkinpanel {

using namespace ui;
using domain::PriorityReason;
using domain::Service;

namespace {

constexpr std::array kPriorities{PriorityReason::None,     PriorityReason::Elderly, PriorityReason::Disability,
                                 PriorityReason::Pregnant, PriorityReason::Ill,     PriorityReason::Other};
constexpr std::array kServices{Service::Counter, Service::Video, Service::Company, Service::DocumentFix};

} // namespace

PlaceCard::PlaceCard(models::WalkInForm &form, models::WalkInDay &day, QWidget *parent)
    : Card(QStringLiteral(" "), parent)
    , m_form(form)
    , m_day(day)
    , m_priority(new SegmentedTabs)
    , m_note(new QLineEdit)
    , m_service(new SegmentedTabs)
    , m_companionName(new TextLabel(QString(), Type::Body, Token::Secondary))
    , m_companion(new QLineEdit)
{
    for (std::size_t i = 0; i < kPriorities.size(); ++i)
        m_priority->addTab(QStringLiteral(" "));
    for (std::size_t i = 0; i < kServices.size(); ++i)
        m_service->addTab(QStringLiteral(" "));
    auto *first = new QHBoxLayout;
    first->setSpacing(2 * kGrid);
    first->addWidget(m_priority, 3);
    first->addWidget(m_note, 2);
    auto *second = new QHBoxLayout;
    second->setSpacing(2 * kGrid);
    second->addWidget(m_service, 3);
    second->addWidget(m_companionName);
    second->addWidget(m_companion, 1);
    body()->addLayout(first);
    body()->addLayout(second);
    m_companionName->setBuddy(m_companion);
    const auto priority = [this] {
        const auto chosen = kPriorities[static_cast<std::size_t>(std::max(0, m_priority->currentIndex()))];
        m_form.setPriority(chosen, chosen == PriorityReason::None ? QString() : m_note->text());
    };
    connect(m_priority, &SegmentedTabs::currentChanged, this, priority);
    connect(m_note, &QLineEdit::textEdited, this, priority);
    connect(m_service, &SegmentedTabs::currentChanged, this,
            [this](int tab) { m_form.setService(kServices[static_cast<std::size_t>(std::max(0, tab))]); });
    connect(m_companion, &QLineEdit::textEdited, &form, &models::WalkInForm::setCompanion);
    connect(&form, &models::WalkInForm::changed, this, &PlaceCard::refresh);
    connect(&day, &models::WalkInDay::loaded, this, &PlaceCard::refresh);
    retranslate();
}

void PlaceCard::refresh()
{
    const auto indexOf = [](const auto &all, auto value) {
        return static_cast<int>(std::ranges::find(all, value) - all.begin());
    };
    if (const int tab = indexOf(kPriorities, m_form.priority()); tab != m_priority->currentIndex())
        m_priority->setCurrentIndex(tab);
    if (const int tab = indexOf(kServices, m_form.service()); tab != m_service->currentIndex())
        m_service->setCurrentIndex(tab);
    m_service->setCount(0, m_day.figures().counterAhead);
    m_service->setCount(1, m_day.figures().videoAhead);
    m_note->setEnabled(m_form.priority() != PriorityReason::None);
    if (m_note->text() != m_form.priorityNote())
        m_note->setText(m_form.priorityNote());
    if (m_companion->text() != m_form.companion())
        m_companion->setText(m_form.companion());
}

void PlaceCard::retranslate()
{
    setTitle(tr("3 · Priority and place"));
    setSubtitle(tr("priority is on record and the supervisor sees it; the number is who waits there"));
    for (std::size_t i = 0; i < kPriorities.size(); ++i)
        m_priority->setTabText(static_cast<int>(i), i == 0 ? tr("Usual") : words::priority(kPriorities[i]));
    for (std::size_t i = 0; i < kServices.size(); ++i)
        m_service->setTabText(static_cast<int>(i), words::service(kServices[i]));
    m_note->setPlaceholderText(tr("Why this person goes first"));
    m_note->setAccessibleName(tr("Why this person goes first"));
    m_companionName->setText(tr("Came &along"));
    m_companion->setPlaceholderText(tr("nobody"));
    m_companion->setAccessibleName(tr("Who came along"));
    refresh();
}

void PlaceCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace loket::walkinpanel
