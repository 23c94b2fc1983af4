// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/reasontree.h"

#include "loket/ui/formats.h"
#include "loket/ui/metrics.h"
#include "reasondelegate.h"
#include "reasonmodel.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>

namespace loket::ui {

using domain::RuleOutcome;
using domain::RuleReason;

namespace {

/// Packs write dates as ISO, numbers as plain digits, and yes and no.
QString valueText(const std::string &value)
{
    if (const auto date = core::Date::fromIso(value))
        return dateText(*date);
    if (value == "yes")
        return ReasonTree::tr("yes");
    if (value == "no")
        return ReasonTree::tr("no");
    constexpr qsizetype kLeastGrouped = 5; // a year stays a year
    const QString text = QString::fromStdString(value);
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && text.size() >= kLeastGrouped ? countText(number) : text;
}

/// A day beside a bare number says nothing: the text tells what the number counts.
bool isComparable(const RuleReason &reason)
{
    return core::Date::fromIso(reason.seen).has_value() == core::Date::fromIso(reason.needed).has_value();
}

QString lineOf(const RuleReason &reason, int depth)
{
    QStringList parts{outcomeText(reason.outcome), reasonText(reason), comparedText(reason),
                      QString::fromStdString(reason.source)};
    parts.removeAll(QString());
    return QString(2 * depth, QLatin1Char(' ')) + parts.join(QStringLiteral(" | "));
}

void collect(QStringList &lines, const RuleReason &reason, int depth)
{
    lines.append(lineOf(reason, depth));
    for (const RuleReason &part : reason.parts)
        collect(lines, part, depth + 1);
}

} // namespace

QString outcomeText(RuleOutcome outcome)
{
    switch (outcome) {
    case RuleOutcome::Met:
        return ReasonTree::tr("Met");
    case RuleOutcome::NotMet:
        return ReasonTree::tr("Not met");
    case RuleOutcome::NotKnown:
        return ReasonTree::tr("Not known");
    case RuleOutcome::Note:
        return ReasonTree::tr("Note");
    case RuleOutcome::Unknown:
        break;
    }
    return {};
}

QString comparedText(const RuleReason &reason)
{
    if (reason.outcome == RuleOutcome::Note)
        return {}; // compares nothing: its text has the figures
    const QString needed = valueText(reason.needed);
    const QString seen = valueText(reason.seen);
    if (needed.isEmpty() || (!seen.isEmpty() && !isComparable(reason)))
        return seen.isEmpty() ? QString() : ReasonTree::tr("there is %1").arg(seen);
    return seen.isEmpty() ? ReasonTree::tr("needed %1").arg(needed)
                          : ReasonTree::tr("needed %1, there is %2").arg(needed, seen);
}

QString reasonText(const RuleReason &reason)
{
    const bool english = ReasonTree::tr("en", "which text of the rules is shown: translate as the language's code") ==
                         QLatin1String("en");
    return QString::fromStdString(english && !reason.textEn.empty() ? reason.textEn : reason.textId);
}

ReasonTree::ReasonTree(QWidget *parent)
    : QTreeView(parent)
    , m_model(new ReasonModel(this))
{
    setModel(m_model);
    setItemDelegate(new ReasonDelegate(*this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(5 * kGrid);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    viewport()->setAutoFillBackground(false);
    connect(this, &QTreeView::clicked, this,
            [this](const QModelIndex &index) { setExpanded(index, !isExpanded(index)); });
    connect(this, &QTreeView::expanded, this, &ReasonTree::grow);
    connect(this, &QTreeView::collapsed, this, &ReasonTree::grow);
    setAccessibleName(tr("Why the rules say so"));
}

void ReasonTree::setReasons(const std::vector<RuleReason> &reasons)
{
    if (m_model->setReasons(reasons))
        unfold({});
    grow();
}

void ReasonTree::unfold(const QModelIndex &parent)
{
    for (int row = 0; row < m_model->rowCount(parent); ++row) {
        const QModelIndex index = m_model->index(row, 0, parent);
        const RuleOutcome outcome = m_model->reason(index)->outcome;
        setExpanded(index, outcome == RuleOutcome::NotMet || outcome == RuleOutcome::NotKnown);
        unfold(index);
    }
}

void ReasonTree::setGrowing(bool growing)
{
    m_growing = growing;
    setVerticalScrollBarPolicy(growing ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    grow();
}

void ReasonTree::grow()
{
    if (!m_growing)
        return;
    int height = 0;
    for (QModelIndex index = m_model->index(0, 0); index.isValid(); index = indexBelow(index))
        height += itemDelegate()->sizeHint({}, index).height();
    setFixedHeight(height);
}

QString ReasonTree::plainText() const
{
    QStringList lines;
    for (int row = 0; row < m_model->rowCount(); ++row)
        collect(lines, *m_model->reason(m_model->index(row, 0)), 0);
    return lines.join(QLatin1Char('\n'));
}

void ReasonTree::copyCurrent()
{
    const RuleReason *step = m_model->reason(currentIndex());
    if (step == nullptr)
        return copyAll();
    QStringList lines;
    collect(lines, *step, 0);
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void ReasonTree::copyAll()
{
    QGuiApplication::clipboard()->setText(plainText());
}

void ReasonTree::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Copy this step")), &QAction::triggered, this, &ReasonTree::copyCurrent);
    connect(menu->addAction(tr("Copy &all steps")), &QAction::triggered, this, &ReasonTree::copyAll);
    menu->popup(event->globalPos());
}

void ReasonTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_growing || !current.isValid())
        return;
    for (QWidget *up = parentWidget(); up != nullptr; up = up->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(up)) {
            const QRect row = visualRect(current);
            const QPoint at = mapTo(area->widget(), row.center());
            area->ensureVisible(at.x(), at.y(), 0, row.height() / 2 + kGrid);
        }
    }
}

void ReasonTree::focusInEvent(QFocusEvent *event)
{
    QTreeView::focusInEvent(event);
    if (!currentIndex().isValid())
        setCurrentIndex(m_model->index(0, 0));
}

void ReasonTree::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copyCurrent();
    QTreeView::keyPressEvent(event);
}

void ReasonTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // the rows wrap to the new width
    if (event->oldSize().width() != event->size().width())
        grow();
}

void ReasonTree::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setAccessibleName(tr("Why the rules say so"));
    m_model->retranslate();
    grow();
}

} // namespace loket::ui
