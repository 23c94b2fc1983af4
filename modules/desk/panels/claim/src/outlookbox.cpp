// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlookbox.h"

#include "loket/ui/formats.h"
#include "loket/ui/metrics.h"
#include "loket/ui/money.h"
#include "loket/ui/painting.h"
#include "loket/ui/textlabel.h"

#include <QCheckBox>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace loket::claimpanel {

using namespace ui;
using domain::ChecklistItem;
using domain::ItemResult;

OutlookBox::OutlookBox(models::DecisionForm &form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_title(new TextLabel(QString(), Type::BodyStrong))
    , m_rows(new MoneyRows)
    , m_sentence(new TextLabel(QString(), Type::Body))
    , m_readOut(new QCheckBox)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * kGrid, 2 * kGrid + 2, 3 * kGrid, 2 * kGrid);
    layout->setSpacing(kGrid + 2);
    m_title->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_readOut->setMinimumHeight(kHitArea);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_rows, m_sentence, m_readOut})
        layout->addWidget(part);
    connect(m_readOut, &QCheckBox::clicked, this, [this](bool on) {
        m_form.setItem(ChecklistItem::BenefitReadOut, on ? ItemResult::Pass : ItemResult::NotDone);
    });
    retranslate();
}

void OutlookBox::refresh()
{
    const auto &verdict = m_form.verdict();
    const bool known = verdict && verdict->taxOutlook;
    setVisible(known);
    if (!known)
        return;
    if (m_shown != verdict->taxOutlook) {
        m_shown = verdict->taxOutlook;
        showAmounts(*m_shown);
    }
    const auto items = m_form.items();
    const auto item = std::ranges::find(items, ChecklistItem::BenefitReadOut, &domain::ItemCheck::item);
    m_readOut->setChecked(item != items.end() && item->result == ItemResult::Pass);
    m_readOut->setEnabled(m_form.isEditable());
}

void OutlookBox::showAmounts(const domain::TaxOutlook &outlook)
{
    const QString day = dateText(outlook.regimeChangesOn);
    const QString before = dateText(outlook.regimeChangesOn.plusDays(-1));
    m_rows->clear();
    m_rows->addRow(tr("Rest of the balance"), outlook.restGross);
    m_rows->addRow(tr("Tax of the rest, taken until %1").arg(before), outlook.restTaxInside);
    m_rows->addRow(tr("Tax of the rest, from %1 on").arg(day), outlook.restTaxAfter);
    m_rows->addRow(tr("Tax if all %1 were taken today").arg(moneyText(outlook.wholeGross)), outlook.wholeTax);
    m_sentence->setText(
        tr("“If you take the rest until %1, its tax is %2. From %3 on its tax is %4. A partial claim can be made only "
           "once.”")
            .arg(longDateText(outlook.regimeChangesOn.plusDays(-1)), moneyText(outlook.restTaxInside),
                 longDateText(outlook.regimeChangesOn), moneyText(outlook.restTaxAfter)));
}

void OutlookBox::retranslate()
{
    m_shown.reset();
    m_title->setText(tr("What this does to the tax of the rest: read out"));
    m_readOut->setText(tr("Read out to the participant"));
    refresh();
}

void OutlookBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    paintBox(painter, rect(), theme.colour(Token::WarningGround), theme.colour(Token::Warning), kControlRadius);
}

} // namespace loket::claimpanel
