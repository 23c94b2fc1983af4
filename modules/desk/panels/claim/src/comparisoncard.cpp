// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/claimpanel/comparisoncard.h"

#include "comparisondelegate.h"
#include "loket/claimpanel/revealmenu.h"
#include "loket/ui/fitcolumns.h"
#include "loket/ui/metrics.h"
#include "loket/ui/textlabel.h"
#include "loket/words/words.h"

#include <QCursor>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace loket::claimpanel {

using namespace ui;
using domain::FieldVerdict;
using models::ComparisonModel;

namespace {

constexpr int kRow = 28;
constexpr int kVerdictWidth = 128;
constexpr int kLeastWidth = 56;

domain::FieldKey fieldOf(const QModelIndex &index)
{
    return static_cast<domain::FieldKey>(index.data(ComparisonModel::FieldRole).toInt());
}

} // namespace

ComparisonCard::ComparisonCard(ComparisonModel &model, models::ClaimSession &session, QWidget *parent)
    : Card(QStringLiteral(" "), parent)
    , m_model(model)
    , m_session(session)
    , m_table(new QTableView)
    , m_empty(new TextLabel(QString(), Type::Secondary, Token::Secondary))
{
    setBodyPadding(0);
    m_empty->setAlignment(Qt::AlignCenter);
    m_table->setModel(&model);
    m_table->setItemDelegate(new ComparisonDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(kRow);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->resizeSection(ComparisonModel::VerdictColumn, kVerdictWidth);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    m_table->setMinimumHeight(3 * kRow + 28);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    auto *box = new QVBoxLayout;
    box->setContentsMargins(2 * kGrid, 0, kGrid, kGrid);
    box->addWidget(m_table);
    box->addWidget(m_empty, 1);
    body()->addLayout(box);
    setFocusProxy(m_table);
    connect(m_table, &QAbstractItemView::clicked, this, &ComparisonCard::clicked);
    connect(m_table, &QAbstractItemView::activated, this, &ComparisonCard::openVerdicts);
    connect(&model, &QAbstractItemModel::modelReset, this, &ComparisonCard::showCount);
    connect(&model, &QAbstractItemModel::dataChanged, this, &ComparisonCard::showCount);
    retranslate();
}

void ComparisonCard::retranslate()
{
    setTitle(tr("Compare"));
    const QString headers[] = {tr("Field"),    tr("On the form"), tr("Membership"),
                               tr("Dukcapil"), tr("Bank"),        tr("Your verdict")};
    for (int i = 0; i < ComparisonModel::ColumnCount; ++i)
        m_model.setHeaderData(i, Qt::Horizontal, headers[i]);
    m_table->setAccessibleName(tr("Comparison of the form with the registers"));
    m_empty->setText(tr("The form and the registers stand side by side here once a claim is open."));
    showCount();
    m_table->viewport()->update();
}

void ComparisonCard::showCount()
{
    const bool empty = m_model.rowCount() == 0;
    m_table->setVisible(!empty);
    m_empty->setVisible(empty);
    fit();
    const int open = m_model.openDifferences();
    setSubtitle(open > 0 ? tr("%n difference to judge", "", open)
                         : tr("what registers say is a hint, look with your own eyes"));
}

/// Every number and every word is seen whole; longer texts share what is left and go on in the next line.
void ComparisonCard::fit()
{
    const auto *delegate = static_cast<const ComparisonDelegate *>(m_table->itemDelegate());
    std::vector<ColumnNeed> needs;
    for (int column = 0; column < ComparisonModel::VerdictColumn; ++column) {
        ColumnNeed need{kLeastWidth, kLeastWidth};
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const QModelIndex index = m_model.index(row, column);
            need.least = std::max(need.least, delegate->leastWidth(index));
            need.whole = std::max(need.whole, delegate->sizeHint({}, index).width());
        }
        needs.push_back(need);
    }
    const std::vector<int> widths = fitColumns(needs, m_table->viewport()->width() - kVerdictWidth);
    for (std::size_t i = 0; i < widths.size(); ++i)
        m_table->horizontalHeader()->resizeSection(static_cast<int>(i), widths[i]);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        int height = kRow;
        for (std::size_t i = 1; i < widths.size(); ++i) {
            QStyleOptionViewItem option;
            option.rect.setWidth(widths[i]);
            height = std::max(height, delegate->sizeHint(option, m_model.index(row, static_cast<int>(i))).height());
        }
        m_table->verticalHeader()->resizeSection(row, height);
    }
}

void ComparisonCard::focusField(domain::FieldKey field)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.rowAt(row)->field != field)
            continue;
        m_table->setCurrentIndex(m_model.index(row, ComparisonModel::VerdictColumn));
        m_table->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void ComparisonCard::judge(const QModelIndex &index, FieldVerdict verdict)
{
    m_model.setData(index.siblingAtColumn(ComparisonModel::VerdictColumn), static_cast<int>(verdict));
}

void ComparisonCard::clicked(const QModelIndex &index)
{
    if (index.column() == ComparisonModel::VerdictColumn)
        return openVerdicts(index);
    const QRect eye = ComparisonDelegate::eyeRect(m_table->visualRect(index));
    const QPoint at = m_table->viewport()->mapFromGlobal(QCursor::pos());
    if (index.column() == ComparisonModel::FieldColumn && eye.contains(at))
        reveal(index);
}

void ComparisonCard::reveal(const QModelIndex &index)
{
    if (!index.data(ComparisonModel::SensitiveRole).toBool())
        return;
    if (index.data(ComparisonModel::RevealedRole).toBool())
        return m_session.hide(fieldOf(index));
    const QRect cell = m_table->visualRect(index.siblingAtColumn(ComparisonModel::FieldColumn));
    askWhyReveal(m_session, fieldOf(index), this, m_table->viewport()->mapToGlobal(cell.bottomLeft()));
}

void ComparisonCard::openVerdicts(const QModelIndex &index)
{
    const QModelIndex cell = index.siblingAtColumn(ComparisonModel::VerdictColumn);
    if (!m_model.flags(cell).testFlag(Qt::ItemIsEditable))
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    using V = FieldVerdict;
    for (const V verdict : {V::Match, V::Differs, V::Corrected, V::New, V::Unreadable, V::NotChecked}) {
        QAction *entry = menu->addAction(words::fieldVerdict(verdict));
        const QPersistentModelIndex row(cell);
        connect(entry, &QAction::triggered, this, [this, row, verdict] { judge(row, verdict); });
    }
    menu->setActiveAction(menu->actions().constFirst());
    menu->popup(m_table->viewport()->mapToGlobal(m_table->visualRect(cell).bottomLeft()));
}

bool ComparisonCard::handleKey(int key)
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return false;
    switch (key) {
    case Qt::Key_Space: {
        const auto hint = static_cast<FieldVerdict>(index.data(ComparisonModel::SuggestedRole).toInt());
        judge(index, hint == FieldVerdict::NotChecked ? FieldVerdict::Match : hint);
        return true;
    }
    case Qt::Key_S:
        judge(index, FieldVerdict::Match);
        return true;
    case Qt::Key_X:
        judge(index, FieldVerdict::Differs);
        return true;
    case Qt::Key_U:
        judge(index, FieldVerdict::Unreadable);
        return true;
    case Qt::Key_Delete:
        judge(index, FieldVerdict::NotChecked);
        return true;
    case Qt::Key_R:
        reveal(index);
        return true;
    default:
        return false;
    }
}

bool ComparisonCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fit();
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (press->modifiers() == Qt::NoModifier && handleKey(press->key()))
            return true;
    }
    return Card::eventFilter(watched, event);
}

void ComparisonCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace loket::claimpanel
