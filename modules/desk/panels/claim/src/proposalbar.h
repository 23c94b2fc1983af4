// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/decisionform.h"

#include <QWidget>

namespace loket::ui {
class KeyButton;
class TextLabel;
} // namespace loket::ui

namespace loket::claimpanel {

/// "The rules suggest: Reject, R02": one press fills it in. Gone once the form says the same.
class ProposalBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ProposalBar(models::DecisionForm &form, QWidget *parent = nullptr);

    void refresh();
    void retranslate();

private:
    void take();

    models::DecisionForm &m_form;
    ui::TextLabel *m_words;
    ui::KeyButton *m_take;
};

} // namespace loket::claimpanel
