// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/ids.h"
#include "loket/models/searchmodel.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListView;

namespace loket::ui {
class TextLabel;
}

namespace loket::searchpanel {

/// Hangs under a search field and shows what it finds while somebody types. Up, Down, Enter and Esc work in the field.
class SearchPopup final : public QFrame
{
    Q_OBJECT

public:
    /// `field` and `model` outlive the popup; `window` is what it floats over.
    SearchPopup(QLineEdit *field, models::SearchModel &model, QWidget *window);

signals:
    void chosen(const loket::domain::ClaimId &claim);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void update();
    void place();
    void choose();
    [[nodiscard]] bool handleKey(int key);
    void retell();

    QPointer<QLineEdit> m_field;
    models::SearchModel &m_model;
    QListView *m_list;
    ui::TextLabel *m_note;
};

} // namespace loket::searchpanel
