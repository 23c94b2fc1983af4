// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/walkinform.h"

#include <QWidget>
#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;

namespace loket::ui {
class IconButton;
class KeyButton;
} // namespace loket::ui

namespace loket::walkinpanel {

/// The heirs of a dead participant, one a row.
class HeirList final : public QWidget
{
    Q_OBJECT

public:
    explicit HeirList(models::WalkInForm &form, QWidget *parent = nullptr);
    void refresh();
    void retranslate();
    bool focusFirst();
    QWidget *chainAfter(QWidget *before);

signals:
    void rebuilt();

private:
    void rebuild();
    void addRow(int at);
    void addHeir();
    void removeHeir(int at);
    /// What the rows hold now, to the form.
    void collect();

    struct Row
    {
        QLineEdit *name;
        QComboBox *relation;
        QLineEdit *birth;
        QLineEdit *guardian;
        QCheckBox *claims;
        ui::IconButton *remove;
    };
    models::WalkInForm &m_form;
    QWidget *m_place; ///< of the rows; made anew when their number changes
    QGridLayout *m_grid = nullptr;
    std::vector<Row> m_rows;
    ui::KeyButton *m_add;
    bool m_collecting = false;
};

} // namespace loket::walkinpanel
