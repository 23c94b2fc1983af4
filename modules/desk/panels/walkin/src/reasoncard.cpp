// SPDX-License-Identifier: GPL-3.0-or-later
#include "reasoncard.h"

#include "loket/ui/chip.h"
#include "loket/ui/metrics.h"
#include "loket/ui/numbertile.h"
#include "loket/ui/textlabel.h"
#include "loket/words/words.h"
#include "paperlist.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <algorithm>

namespace loket::walkinpanel {

using namespace ui;

namespace {

constexpr int kColumns = 5;
constexpr int kDigits = 10;

} // namespace

ReasonCard::ReasonCard(models::WalkInForm &form, QWidget *parent)
    : Card(QStringLiteral(" "), parent)
    , m_form(form)
    , m_grid(new QGridLayout)
    , m_noRules(new TextLabel(QString(), Type::Body, Token::Warning))
    , m_paperHead(new QWidget)
    , m_paperTitle(new TextLabel(QString(), Type::BodyStrong))
    , m_paperCount(new Chip)
    , m_papers(new PaperList(form))
{
    m_grid->setSpacing(2 * kGrid);
    auto *head = new QHBoxLayout(m_paperHead);
    head->setContentsMargins(0, kGrid, 0, 0);
    head->addWidget(m_paperTitle);
    head->addStretch();
    head->addWidget(m_paperCount);
    m_paperCount->setShape(Chip::Shape::Bare);
    body()->addLayout(m_grid);
    body()->addWidget(m_noRules);
    body()->addWidget(m_paperHead);
    body()->addWidget(m_papers);
    buildTiles();
    connect(&form, &models::WalkInForm::changed, this, &ReasonCard::refresh);
    connect(m_papers, &PaperList::unreadable, this, &ReasonCard::said);
    retranslate();
}

void ReasonCard::buildTiles()
{
    int digit = 0;
    for (const domain::ClaimReason reason : m_form.reasons()) {
        if (++digit > kDigits)
            break;
        auto *tile = new NumberTile(digit % kDigits, QString());
        tile->setCheckable(true);
        // Letters and digits go to whoever is typed in first; elsewhere the digit picks the reason.
        tile->setShortcut(QKeySequence(Qt::Key_0 + digit % kDigits));
        connect(tile, &QAbstractButton::clicked, this, [this, reason] { m_form.setReason(reason); });
        m_grid->addWidget(tile, (digit - 1) / kColumns, (digit - 1) % kColumns);
        m_tiles.emplace_back(reason, tile);
    }
    for (int column = 0; column < kColumns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void ReasonCard::focusReasons()
{
    for (const auto &[reason, tile] : m_tiles) {
        if (reason == m_form.reason())
            return tile->setFocus(Qt::OtherFocusReason);
    }
    if (!m_tiles.empty())
        m_tiles.front().second->setFocus(Qt::OtherFocusReason);
}

void ReasonCard::refresh()
{
    for (const auto &[reason, tile] : m_tiles) {
        tile->setChecked(reason == m_form.reason());
        tile->setEnabled(!m_form.continues());
    }
    const auto papers = m_form.papers();
    m_paperHead->setVisible(!papers.empty());
    m_papers->setVisible(!papers.empty());
    const auto ready = std::ranges::count_if(
        papers, [](const models::WalkInPaper &paper) { return paper.original || paper.scans > 0; });
    const bool all = ready == static_cast<std::ptrdiff_t>(papers.size());
    m_paperCount->setState(all ? Tone::Ok : Tone::Warning, tr("%1 of %2 ready").arg(ready).arg(papers.size()));
}

void ReasonCard::retranslate()
{
    setTitle(tr("2 · Why?"));
    setSubtitle(tr("only what the rules in force decide; keys 1 to 0"));
    for (const auto &[reason, tile] : m_tiles)
        tile->setText(words::claimReason(reason));
    // A button's text takes its shortcut away.
    for (const auto &[reason, tile] : m_tiles)
        tile->setShortcut(QKeySequence(Qt::Key_0 + tile->digit()));
    m_noRules->setText(tr("No rules are in force on this PC. Connect to the centre once to get them."));
    m_noRules->setVisible(m_tiles.empty());
    m_paperTitle->setText(tr("Papers · tick when the original is here"));
    m_papers->refresh();
    refresh();
}

void ReasonCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace loket::walkinpanel
