// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/money.h"

#include "loket/ui/metrics.h"

#include <QGridLayout>

namespace loket::ui {

QString moneyText(core::Rupiah amount)
{
    return QString::fromStdString(amount.toDisplay());
}

MoneyLabel::MoneyLabel(core::Rupiah amount, Type type, QWidget *parent)
    : TextLabel(moneyText(amount), type, Token::Text, parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

void MoneyLabel::setAmount(core::Rupiah amount)
{
    setText(moneyText(amount));
}

MoneyRows::MoneyRows(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(2 * kGrid);
    m_grid->setVerticalSpacing(kGrid);
    m_grid->setColumnStretch(0, 1);
}

void MoneyRows::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    m_rows = 0;
}

void MoneyRows::addRow(const QString &name, core::Rupiah amount, Weight weight)
{
    const Type type = weight == Weight::Total ? Type::Total : weight == Weight::Strong ? Type::BodyStrong : Type::Body;
    const Type nameType = weight == Weight::Plain ? Type::Body : Type::BodyStrong;
    auto *label = new TextLabel(name, nameType, weight == Weight::Plain ? Token::Secondary : Token::Text);
    label->setWordWrap(true);
    auto *value = new MoneyLabel(amount, type);
    value->setAccessibleName(QStringLiteral("%1: %2").arg(name, moneyText(amount)));
    m_grid->addWidget(label, m_rows, 0);
    m_grid->addWidget(value, m_rows, 1);
    ++m_rows;
}

void MoneyRows::addRow(const QString &name, const QString &instead)
{
    m_grid->addWidget(new TextLabel(name, Type::Body, Token::Secondary), m_rows, 0);
    auto *value = new TextLabel(instead, Type::Body, Token::Secondary);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(value, m_rows, 1);
    ++m_rows;
}

void MoneyRows::addSeparator()
{
    m_grid->addWidget(new Separator, m_rows, 0, 1, 2);
    ++m_rows;
}

} // namespace loket::ui
