// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/claimsession.h"

#include <QWidget>

namespace loket::ui {
class KeyButton;
class TextLabel;
} // namespace loket::ui

namespace loket::claimpanel {

/// Papers that only procedure asks for and that are missing: asking to do without one, what waits, what was agreed.
/// Borrows the session.
class WaiverLine final : public QWidget
{
    Q_OBJECT

public:
    explicit WaiverLine(models::ClaimSession &session, QWidget *parent = nullptr);

    void refresh();
    void retranslate();

signals:
    void wanted(loket::domain::DocumentKind document);

private:
    models::ClaimSession &m_session;
    ui::TextLabel *m_agreed;
    ui::TextLabel *m_waiting;
    ui::KeyButton *m_ask;
};

} // namespace loket::claimpanel
