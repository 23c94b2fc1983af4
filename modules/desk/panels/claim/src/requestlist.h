// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/decisionform.h"

#include <QWidget>
#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace loket::ui {
class FieldError;
class TextLabel;
} // namespace loket::ui

namespace loket::claimpanel {

/// Which documents the participant is to bring again; shown for a return only.
class RequestList final : public QWidget
{
    Q_OBJECT

public:
    RequestList(models::DecisionForm &form, models::ClaimSession &session, QWidget *parent = nullptr);

    void refresh();
    void retranslate();
    [[nodiscard]] ui::FieldError *error() const { return m_error; }
    void focusFirst();

private:
    struct Entry
    {
        domain::DocumentKind kind;
        QCheckBox *box;
    };
    void rebuild(const std::vector<models::DocumentItem> &documents);

    models::DecisionForm &m_form;
    models::ClaimSession &m_session;
    ui::TextLabel *m_title;
    QVBoxLayout *m_layout;
    std::vector<Entry> m_entries;
    ui::FieldError *m_error;
};

} // namespace loket::claimpanel
