// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/decisionform.h"

#include <QWidget>
#include <array>
#include <map>

class QComboBox;
class QPlainTextEdit;

namespace loket::ui {
class FieldError;
class KeyButton;
class MoneyLabel;
class TextLabel;
} // namespace loket::ui

namespace loket::claimpanel {

class Identifiers;

/// What never scrolls away: outcome, reason, words, identifiers, net amount, save.
class DecisionFooter final : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionFooter(models::DecisionForm &form, QWidget *parent = nullptr);

    void refresh();
    void retranslate();
    void setOffline(bool offline);
    /// For low windows: names of inputs move into them.
    void setCompact(bool compact);
    /// A line under the button; empty takes it away.
    void setStatus(const QString &status);
    [[nodiscard]] const std::map<models::FormField, ui::FieldError *> &errors() const { return m_errors; }
    void focusOutcome();

private:
    static constexpr std::size_t kOutcomes = 4;

    void build();
    void connectInputs();
    void fillReasons();
    void showMoney();
    [[nodiscard]] QWidget *outcomeRow();

    models::DecisionForm &m_form;
    bool m_offline = false;
    bool m_compact = false;
    std::array<ui::KeyButton *, kOutcomes> m_outcomes;
    ui::TextLabel *m_reasonName;
    QComboBox *m_reason;
    ui::TextLabel *m_sentenceName;
    QPlainTextEdit *m_sentence;
    Identifiers *m_identifiers;
    ui::TextLabel *m_netName;
    ui::MoneyLabel *m_net;
    ui::KeyButton *m_save;
    ui::TextLabel *m_status;
    std::map<models::FormField, ui::FieldError *> m_errors;
};

} // namespace loket::claimpanel
