// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/walkinform.h"
#include "loket/ui/card.h"

namespace loket::ui {
class Banner;
class Chip;
class KeyButton;
class SearchField;
class TextLabel;
} // namespace loket::ui

namespace loket::walkinpanel {

class PersonFields;

/// "Who comes?": one field that knows what it was given, what the centre says, and what is left to fill in.
class PersonCard final : public ui::Card
{
    Q_OBJECT

public:
    explicit PersonCard(models::WalkInForm &form, QWidget *parent = nullptr);
    void focusIdentifier();

signals:
    void newVisitorWanted();
    /// The person is known: the reason comes next.
    void known();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    void showState();
    void found();
    void retranslate();

    models::WalkInForm &m_form;
    ui::KeyButton *m_new;
    ui::SearchField *m_identifier;
    ui::Chip *m_kind;
    ui::Chip *m_state;
    ui::Banner *m_open;
    ui::KeyButton *m_fresh;
    ui::KeyButton *m_continue;
    PersonFields *m_fields;
};

} // namespace loket::walkinpanel
