// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/decisionform.h"

#include <QWidget>
#include <vector>

class QVBoxLayout;

namespace loket::ui {
class FieldError;
}

namespace loket::claimpanel {

/// The checks of this claim, one row each: Space passes it, X fails it, N says it does not apply, up and down walk.
class Checklist final : public QWidget
{
    Q_OBJECT

public:
    explicit Checklist(models::DecisionForm &form, QWidget *parent = nullptr);

    void refresh();
    void retranslate();
    [[nodiscard]] ui::FieldError *error() const { return m_error; }
    /// The first that is still open.
    void focusOpen();
    /// Puts a sign at each row that stands in the way of an approval.
    void markOpen(bool on);

private:
    class Row;
    void rebuild(const std::vector<domain::ItemCheck> &items);
    void walk(const Row *from, int step);

    models::DecisionForm &m_form;
    QVBoxLayout *m_layout;
    std::vector<Row *> m_rows;
    bool m_marks = false;
    ui::FieldError *m_error;
};

} // namespace loket::claimpanel
