// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/connectionchip.h"

#include <QEvent>

namespace loket::ui {

ConnectionChip::ConnectionChip(QWidget *parent)
    : Chip(parent)
{
    retranslate();
}

void ConnectionChip::setLink(Link link, const QString &since, int unsent)
{
    m_link = link;
    m_since = since;
    m_unsent = unsent;
    retranslate();
}

void ConnectionChip::changeEvent(QEvent *event)
{
    Chip::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConnectionChip::retranslate()
{
    const QString waiting = tr("%n waiting", "things not yet sent to the centre", m_unsent);
    QString word;
    switch (m_link) {
    case Link::Connecting:
        setState(Tone::Neutral, Icon::Loader, tr("Connecting"));
        return;
    case Link::Connected:
        word = m_unsent == 0 ? tr("Centre connected") : tr("Sending, %1").arg(waiting);
        setState(Tone::Ok, Icon::Wifi, word);
        return;
    case Link::Offline:
        word = m_since.isEmpty() ? tr("Working without the centre")
                                 : tr("Working without the centre since %1").arg(m_since);
        if (m_unsent > 0)
            word = QStringLiteral("%1 · %2").arg(word, waiting);
        setState(Tone::Warning, Icon::CloudOff, word);
        return;
    }
}

} // namespace loket::ui
