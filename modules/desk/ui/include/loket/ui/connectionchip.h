// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/ui/chip.h"

namespace loket::ui {

/// Whether the centre can be reached, in words, and how much still has to be sent.
class ConnectionChip : public Chip
{
    Q_OBJECT

public:
    enum class Link
    {
        Connecting,
        Connected,
        Offline
    };

    explicit ConnectionChip(QWidget *parent = nullptr);

    /// `since` is a clock time for people ("09.14"), used when offline; `unsent` counts what waits for the centre.
    void setLink(Link link, const QString &since = {}, int unsent = 0);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Link m_link = Link::Connecting;
    QString m_since;
    int m_unsent = 0;
};

} // namespace loket::ui
