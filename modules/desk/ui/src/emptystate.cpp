// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/emptystate.h"

#include "loket/ui/iconlabel.h"
#include "loket/ui/metrics.h"
#include "loket/ui/textlabel.h"

#include <QVBoxLayout>

namespace loket::ui {

EmptyState::EmptyState(Icon icon, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_glyph(new IconLabel(icon, Token::Edge, 44))
    , m_title(new TextLabel(QString(), Type::Title))
    , m_text(new TextLabel(QString(), Type::Body, Token::Secondary))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setSpacing(2 * kGrid);
    m_layout->addStretch();
    m_layout->addWidget(m_glyph, 0, Qt::AlignHCenter);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_text);
    m_layout->addSpacing(kGrid);
    m_layout->addStretch();
    for (TextLabel *label : {m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    setMessage(icon, title, text);
}

void EmptyState::setMessage(Icon icon, const QString &title, const QString &text)
{
    m_glyph->setGlyph(icon);
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void EmptyState::setAction(QWidget *button)
{
    m_layout->insertWidget(m_layout->count() - 1, button, 0, Qt::AlignHCenter);
}

} // namespace loket::ui
