// SPDX-License-Identifier: GPL-3.0-or-later
#include "reasoncard.h"

#include "askedfields.h"
#include "loket/ui/chip.h"
#include "loket/ui/formats.h"
#include "loket/ui/metrics.h"
#include "loket/ui/numbertile.h"
#include "loket/ui/textlabel.h"
#include "loket/words/words.h"
#include "paperlist.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
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
    , m_choice(new QWidget)
    , m_asked(new AskedFields(form))
    , m_verdict(new Chip)
    , m_why(new TextLabel(QString(), Type::Secondary, Token::Secondary))
    , m_noRules(new TextLabel(QString(), Type::Body, Token::Warning))
    , m_paperHead(new QWidget)
    , m_paperTitle(new TextLabel(QString(), Type::BodyStrong))
    , m_paperCount(new Chip)
    , m_papers(new PaperList(form))
{
    m_grid->setSpacing(2 * kGrid);
    auto *choice = new QHBoxLayout(m_choice);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->setSpacing(2 * kGrid);
    m_choice->hide();
    auto *verdict = new QHBoxLayout;
    verdict->setSpacing(2 * kGrid);
    verdict->addWidget(m_verdict);
    verdict->addWidget(m_why, 1);
    verdict->addStretch();
    m_verdict->setShape(Chip::Shape::Bare);
    m_why->setWordWrap(true);
    auto *head = new QHBoxLayout(m_paperHead);
    head->setContentsMargins(0, kGrid, 0, 0);
    head->addWidget(m_paperTitle);
    head->addStretch();
    head->addWidget(m_paperCount);
    m_paperCount->setShape(Chip::Shape::Bare);
    body()->addLayout(m_grid);
    body()->addWidget(m_choice);
    body()->addWidget(m_noRules);
    body()->addWidget(m_asked);
    body()->addLayout(verdict);
    body()->addWidget(m_paperHead);
    body()->addWidget(m_papers);
    buildTiles();
    connect(&form, &models::WalkInForm::changed, this, &ReasonCard::refresh);
    connect(&form, &models::WalkInForm::cleared, this, &ReasonCard::closeChoice);
    connect(m_papers, &PaperList::unreadable, this, &ReasonCard::said);
    connect(m_asked, &AskedFields::rebuilt, this, &ReasonCard::chain);
    connect(m_papers, &PaperList::rebuilt, this, &ReasonCard::chain);
    retranslate();
}

void ReasonCard::buildTiles()
{
    int digit = 0;
    for (ReasonGroup &group : reasonGroups(m_form.reasons())) {
        ++digit;
        auto *tile = new NumberTile(digit % kDigits, QString());
        tile->setCheckable(true);
        connect(tile, &QAbstractButton::clicked, this, [this, at = digit - 1] { pressed(at); });
        m_grid->addWidget(tile, (digit - 1) / kColumns, (digit - 1) % kColumns);
        m_tiles.push_back({std::move(group), tile, keyOf(tile)});
    }
    for (int column = 0; column < kColumns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void ReasonCard::pressed(int group)
{
    const ReasonGroup &chosen = m_tiles[static_cast<std::size_t>(group)].group;
    if (!chosen.isChoice())
        return choose(chosen.reasons.front());
    // A press checks the tile; it is the reason that decides.
    refresh();
    openChoice(group);
}

void ReasonCard::openChoice(int group)
{
    closeChoice();
    m_open = group;
    int digit = 0;
    for (const domain::ClaimReason reason : m_tiles[static_cast<std::size_t>(group)].group.reasons) {
        auto *tile = new NumberTile(++digit, words::claimReason(reason));
        tile->setCheckable(true);
        tile->setChecked(reason == m_form.reason());
        // Later, because the tile goes.
        connect(
            tile, &QAbstractButton::clicked, this, [this, reason] { choose(reason); }, Qt::QueuedConnection);
        m_choice->layout()->addWidget(tile);
        keyOf(tile)->setKey(QKeySequence(Qt::Key_0 + digit));
        m_choices.push_back(tile);
    }
    m_choice->show();
    setKeys();
    m_choices.front()->setFocus(Qt::OtherFocusReason);
}

void ReasonCard::closeChoice()
{
    if (m_open < 0)
        return;
    m_open = -1;
    m_choice->hide();
    for (NumberTile *tile : m_choices) {
        tile->hide();
        tile->deleteLater();
    }
    m_choices.clear();
    setKeys();
}

void ReasonCard::choose(domain::ClaimReason reason)
{
    closeChoice();
    m_form.setReason(reason);
    refresh();
    if (!m_asked->focusFirst())
        focusReasons();
}

/// Letters and digits go to whoever is typed in first; elsewhere a digit picks the reason, or one of the open group. A
/// key of the button itself would press it a moment later, when the next digit is down already.
QShortcut *ReasonCard::keyOf(NumberTile *tile)
{
    auto *key = new QShortcut(tile);
    connect(key, &QShortcut::activated, tile, &QAbstractButton::click);
    return key;
}

void ReasonCard::setKeys()
{
    for (const auto &[group, tile, key] : m_tiles)
        key->setKey(m_open < 0 ? QKeySequence(Qt::Key_0 + tile->digit()) : QKeySequence());
}

/// Tab goes from the reasons to what the reason asks and to its papers, although these widgets are newer than others.
void ReasonCard::chain()
{
    if (!m_tiles.empty())
        m_papers->chainAfter(m_asked->chainAfter(m_tiles.back().tile));
}

void ReasonCard::keyPressEvent(QKeyEvent *event)
{
    if (m_open < 0 || event->key() != Qt::Key_Escape)
        return Card::keyPressEvent(event);
    const auto open = static_cast<std::size_t>(m_open);
    closeChoice();
    m_tiles[open].tile->setFocus(Qt::OtherFocusReason);
}

void ReasonCard::focusReasons()
{
    for (const auto &[group, tile, key] : m_tiles) {
        if (group.has(m_form.reason()))
            return tile->setFocus(Qt::OtherFocusReason);
    }
    if (!m_tiles.empty())
        m_tiles.front().tile->setFocus(Qt::OtherFocusReason);
}

void ReasonCard::refresh()
{
    for (const auto &[group, tile, key] : m_tiles) {
        const bool chosen = group.has(m_form.reason());
        tile->setChecked(chosen);
        tile->setEnabled(!m_form.continues());
        const QString text = chosen ? words::claimReason(m_form.reason()) : groupText(group);
        if (tile->text() != text)
            tile->setText(text);
    }
    showVerdict();
    const auto papers = m_form.papers();
    m_paperHead->setVisible(!papers.empty());
    m_papers->setVisible(!papers.empty());
    const auto ready = std::ranges::count_if(
        papers, [](const models::WalkInPaper &paper) { return paper.original || paper.scans > 0; });
    const bool all = ready == static_cast<std::ptrdiff_t>(papers.size());
    m_paperCount->setState(all ? Tone::Ok : Tone::Warning, tr("%1 of %2 ready").arg(ready).arg(papers.size()));
}

/// What is typed so far, as the rules see it. The registers have the last word, so nobody is sent away by this.
void ReasonCard::showVerdict()
{
    const auto verdict = m_form.continues() ? std::nullopt : m_form.verdict();
    m_verdict->setVisible(verdict.has_value());
    m_why->setVisible(verdict && verdict->refusal);
    if (!verdict)
        return;
    if (!verdict->refusal)
        return m_verdict->setState(Tone::Ok, tr("By what is typed nothing stands against it"));
    m_verdict->setState(Tone::Warning, verdict->eligibleFrom ? tr("Not before %1").arg(dateText(*verdict->eligibleFrom))
                                                             : words::reasonCode(*verdict->refusal));
    const bool english =
        tr("en", "which text of the rules is shown: translate as the language's code") == QLatin1String("en");
    const auto reason = std::ranges::find(verdict->reasons, domain::RuleOutcome::NotMet, &domain::RuleReason::outcome);
    if (reason != verdict->reasons.end())
        m_why->setText(tr("%1 (%2)").arg(QString::fromStdString(english ? reason->textEn : reason->textId),
                                         QString::fromStdString(reason->source)));
}

void ReasonCard::retranslate()
{
    setTitle(tr("2 · Why?"));
    setSubtitle(tr("only what the rules in force decide; keys 1 to 0"));
    closeChoice();
    setKeys();
    m_noRules->setText(tr("No rules are in force on this PC. Connect to the centre once to get them."));
    m_noRules->setVisible(m_tiles.empty());
    m_paperTitle->setText(tr("Papers · tick when the original is here"));
    m_asked->retranslate();
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
