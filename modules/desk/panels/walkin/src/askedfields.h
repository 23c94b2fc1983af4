// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/walkinform.h"

#include <QWidget>
#include <vector>

class QCheckBox;
class QGridLayout;
class QLineEdit;

namespace loket::walkinpanel {

class HeirList;

/// What the chosen reason asks besides what everybody is asked: days, an age, an amount, a statement, the heirs.
class AskedFields final : public QWidget
{
    Q_OBJECT

public:
    explicit AskedFields(models::WalkInForm &form, QWidget *parent = nullptr);
    /// Gives the keys to the first needed field that is empty; false when there is none.
    bool focusFirst();
    void retranslate();
    /// Puts the fields behind `before` in the order of Tab; the last of them. New widgets stand at its end else.
    QWidget *chainAfter(QWidget *before);

signals:
    /// Its widgets are new ones.
    void rebuilt();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void rebuild();
    void addField(const domain::AskedField &asked);

    struct Edit
    {
        domain::AskedField asked;
        QLineEdit *edit;
    };
    models::WalkInForm &m_form;
    QWidget *m_place; ///< of the fields; made anew for another reason
    QGridLayout *m_grid = nullptr;
    std::vector<domain::AskedField> m_shown;
    std::vector<Edit> m_edits;
    QCheckBox *m_notWorking = nullptr;
    HeirList *m_heirs;
};

} // namespace loket::walkinpanel
