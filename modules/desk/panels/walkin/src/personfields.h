// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/walkinform.h"

#include <QWidget>
#include <map>

class QCheckBox;
class QLineEdit;

namespace loket::ui {
class TextLabel;
}

namespace loket::walkinpanel {

/// What a claim needs to know of the person, four fields a row. What cannot be read has a red border and a
/// tooltip; numbers are masked while nobody types in them.
class PersonFields final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonFields(models::WalkInForm &form, QWidget *parent = nullptr);
    /// The first field that is still empty.
    void focusFirst();
    void retranslate();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();

    struct Field
    {
        ui::TextLabel *name;
        QLineEdit *edit;
    };
    models::WalkInForm &m_form;
    std::map<domain::FieldKey, Field> m_fields;
    QCheckBox *m_consent;
};

} // namespace loket::walkinpanel
