// SPDX-License-Identifier: GPL-3.0-or-later
#include "periodbar.h"

#include "loket/ui/datefield.h"
#include "loket/ui/formats.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/metrics.h"
#include "loket/ui/textlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace loket::reportpanel {

using namespace ui;

namespace {

constexpr int kDateWidth = 132; // the year too

enum Kind
{
    ThisMonth,
    LastMonth,
    Custom
};

} // namespace

PeriodBar::PeriodBar(core::Date today, QWidget *parent)
    : Card(parent)
    , m_today(today)
    , m_kind(new QComboBox)
    , m_from(new DateField(toQDate(models::monthOf(today, 0).from)))
    , m_to(new DateField(toQDate(models::monthOf(today, 0).to)))
    , m_kindName(new TextLabel(QString(), Type::SecondaryBold, Token::Secondary))
    , m_fromName(new TextLabel(QString(), Type::SecondaryBold, Token::Secondary))
    , m_toName(new TextLabel(QString(), Type::SecondaryBold, Token::Secondary))
    , m_count(new KeyButton(Icon::RefreshCw, QString()))
    , m_pdf(new KeyButton(Icon::FileText, QStringLiteral("PDF"), KeyButton::Kind::Primary))
    , m_csv(new KeyButton(Icon::FileSpreadsheet, QStringLiteral("CSV")))
    , m_print(new KeyButton(Icon::Printer, QString()))
{
    m_kind->addItems({QStringLiteral(" "), QStringLiteral(" "), QStringLiteral(" ")});
    auto *row = new QHBoxLayout;
    row->setSpacing(kGutter);
    const auto add = [row](TextLabel *name, QWidget *input) {
        auto *column = new QVBoxLayout;
        column->setSpacing(kGrid);
        name->setBuddy(input);
        column->addWidget(name);
        column->addWidget(input);
        row->addLayout(column);
    };
    m_kind->setMinimumWidth(150);
    for (DateField *field : {m_from, m_to})
        field->setMinimumWidth(kDateWidth);
    add(m_kindName, m_kind);
    add(m_fromName, m_from);
    add(m_toName, m_to);
    row->addWidget(m_count, 0, Qt::AlignBottom);
    row->addStretch();
    m_pdf->setFixedHeight(kControlHeight); // in a row of fields it is as tall as they are
    for (KeyButton *button : {m_pdf, m_csv, m_print})
        row->addWidget(button, 0, Qt::AlignBottom);
    body()->addLayout(row);
    m_count->setKey(Qt::Key_F5);
    m_pdf->setKey(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_csv->setKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_print->setKey(QKeySequence(Qt::CTRL | Qt::Key_P));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PeriodBar::choose);
    for (DateField *field : {m_from, m_to})
        connect(field, &QDateEdit::editingFinished, this, &PeriodBar::periodChanged);
    connect(m_count, &QAbstractButton::clicked, this, &PeriodBar::countWanted);
    connect(m_pdf, &QAbstractButton::clicked, this, &PeriodBar::pdfWanted);
    connect(m_csv, &QAbstractButton::clicked, this, &PeriodBar::csvWanted);
    connect(m_print, &QAbstractButton::clicked, this, &PeriodBar::printWanted);
    retranslate();
    choose();
}

void PeriodBar::choose()
{
    const bool custom = m_kind->currentIndex() == Custom;
    m_from->setEnabled(custom);
    m_to->setEnabled(custom);
    if (!custom) {
        const models::RecapPeriod month = models::monthOf(m_today, m_kind->currentIndex() == LastMonth ? -1 : 0);
        m_from->setDate(toQDate(month.from));
        m_to->setDate(toQDate(month.to));
    }
    emit periodChanged();
}

models::RecapPeriod PeriodBar::period() const
{
    return {fromQDate(m_from->date()).value_or(m_today), fromQDate(m_to->date()).value_or(m_today)};
}

void PeriodBar::setExportsEnabled(bool on)
{
    for (KeyButton *button : {m_pdf, m_csv, m_print}) {
        button->setEnabled(on);
        button->setDisabledReason(on ? QString() : tr("There are no numbers yet"));
    }
}

void PeriodBar::retranslate()
{
    const QSignalBlocker quiet(m_kind);
    m_kind->setItemText(ThisMonth, tr("This month"));
    m_kind->setItemText(LastMonth, tr("Last month"));
    m_kind->setItemText(Custom, tr("From – to"));
    m_kindName->setText(tr("Period"));
    m_fromName->setText(tr("From"));
    m_toName->setText(tr("To"));
    m_kind->setAccessibleName(tr("Period"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    m_count->setText(tr("Count again"));
    m_print->setText(tr("Print"));
}

void PeriodBar::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace loket::reportpanel
