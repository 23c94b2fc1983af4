// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticeline.h"

#include "loket/ui/iconlabel.h"
#include "loket/ui/metrics.h"
#include "loket/ui/textlabel.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace loket::queuepanel {

using namespace ui;

NoticeLine::NoticeLine(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(Icon::Info))
    , m_text(new TextLabel(QString(), Type::Secondary))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_text->setWordWrap(true);
    hide();
}

void NoticeLine::say(Tone tone, const QString &sentence)
{
    m_icon->setGlyph(iconOf(tone));
    m_icon->setRole(inkOf(tone));
    m_text->setRole(inkOf(tone));
    m_text->setText(sentence);
    show();
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeLine::clear()
{
    m_text->clear();
    hide();
}

} // namespace loket::queuepanel
