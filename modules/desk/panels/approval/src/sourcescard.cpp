// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcescard.h"

#include "claimhead.h"
#include "loket/ui/fitcolumns.h"
#include "loket/ui/metrics.h"
#include "sourcesdelegate.h"

#include <QCursor>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <vector>

namespace loket::approvalpanel {

using namespace ui;
using domain::FieldVerdict;
using models::ComparisonModel;

namespace {

constexpr int kRow = 26;
constexpr int kHeader = 28;
constexpr int kMostRows = 9;
constexpr int kFieldWidth = 150;
constexpr int kResultWidth = 132;
constexpr int kLeastWidth = 84;

} // namespace

SourcesCard::SourcesCard(ComparisonModel &model, models::ClaimSession &session, QWidget *parent)
    : Card(QStringLiteral(" "), parent)
    , m_model(model)
    , m_session(session)
    , m_table(new QTableView)
{
    build();
    for (const auto signal : {&QAbstractItemModel::modelReset})
        connect(&model, signal, this, &SourcesCard::refresh);
    connect(&model, &QAbstractItemModel::dataChanged, this, &SourcesCard::refresh);
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        const QPoint at = m_table->viewport()->mapFromGlobal(QCursor::pos());
        if (index.column() == ComparisonModel::FieldColumn &&
            SourcesDelegate::eyeRect(m_table->visualRect(index)).contains(at))
            reveal(index);
    });
    retranslate();
}

void SourcesCard::build()
{
    setBodyPadding(0);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new SourcesDelegate(m_table));
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
    header->setFixedHeight(kHeader);
    header->setSectionResizeMode(QHeaderView::Fixed);
    for (const auto &[column, width] : {std::pair(int(ComparisonModel::FieldColumn), kFieldWidth),
                                        std::pair(int(ComparisonModel::VerdictColumn), kResultWidth)}) {
        header->resizeSection(column, width);
    }
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    auto *box = new QVBoxLayout;
    box->setContentsMargins(2 * kGrid, 0, 2 * kGrid, 2 * kGrid);
    box->addWidget(m_table);
    body()->addLayout(box);
    setFocusProxy(m_table);
}

void SourcesCard::refresh()
{
    int match = 0;
    int look = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto hint = m_model.rowAt(row)->suggested;
        match += hint == FieldVerdict::Match ? 1 : 0;
        look += hint == FieldVerdict::Differs ? 1 : 0;
    }
    setSubtitle(m_model.rowCount() == 0
                    ? QString()
                    : tr("%1 agree, %2 to look at · capitals, titles and spaces do not count").arg(match).arg(look));
    m_table->setFixedHeight(kHeader + kRow * std::clamp(m_model.rowCount(), 3, kMostRows) + 2);
    fit();
}

/// Identifiers are seen whole; the sources share what is left.
void SourcesCard::fit()
{
    std::vector<ColumnNeed> needs;
    for (int column = ComparisonModel::FormColumn; column <= ComparisonModel::BankColumn; ++column) {
        ColumnNeed need{kLeastWidth, kLeastWidth};
        for (int row = 0; row < m_model.rowCount(); ++row)
            need.least = std::max(need.least, SourcesDelegate::leastWidth(m_model.index(row, column)));
        need.whole = need.least;
        needs.push_back(need);
    }
    const auto widths = fitColumns(needs, m_table->viewport()->width() - kFieldWidth - kResultWidth);
    for (std::size_t i = 0; i < widths.size(); ++i)
        m_table->horizontalHeader()->resizeSection(ComparisonModel::FormColumn + static_cast<int>(i), widths[i]);
}

void SourcesCard::reveal(const QModelIndex &index)
{
    if (!index.data(ComparisonModel::SensitiveRole).toBool())
        return;
    const auto field = static_cast<domain::FieldKey>(index.data(ComparisonModel::FieldRole).toInt());
    if (m_session.isRevealed(field))
        return m_session.hide(field);
    const QRect cell = m_table->visualRect(index.siblingAtColumn(ComparisonModel::FieldColumn));
    askWhyReveal(m_session, field, this, m_table->viewport()->mapToGlobal(cell.bottomLeft()));
}

bool SourcesCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fit();
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (press->modifiers() == Qt::NoModifier && press->key() == Qt::Key_R && m_table->currentIndex().isValid()) {
            reveal(m_table->currentIndex());
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

void SourcesCard::retranslate()
{
    setTitle(tr("What the sources say"));
    const QString headers[] = {tr("Field"), tr("Form"), tr("Membership"), tr("Dukcapil"), tr("Bank"), tr("Result")};
    for (int i = 0; i < ComparisonModel::ColumnCount; ++i)
        m_model.setHeaderData(i, Qt::Horizontal, headers[i]);
    m_table->setAccessibleName(tr("What the sources say of each field"));
    refresh();
    m_table->viewport()->update();
}

void SourcesCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace loket::approvalpanel
