// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/claimsession.h"
#include "loket/ui/card.h"

namespace loket::ui {
class Chip;
class ElidedLabel;
class IconButton;
class KeyButton;
class MaskedField;
class TextLabel;
} // namespace loket::ui

namespace loket::approvalpanel {

/// The strip above the evidence: number, name, masked identifiers, days used. Where the list is folded also its button.
class ClaimHead final : public ui::Card
{
    Q_OBJECT

public:
    explicit ClaimHead(models::ClaimSession &session, QWidget *parent = nullptr);

    void setFolded(bool folded);
    /// "2 of 9"
    void setPlace(int place, int count);

signals:
    void listWanted();
    void stepWanted(int rows);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    void showDays(const domain::Claim *claim);
    void revealed(domain::FieldKey field);
    void retranslate();

    models::ClaimSession &m_session;
    QWidget *m_fold;
    ui::KeyButton *m_list;
    ui::IconButton *m_previous;
    ui::IconButton *m_next;
    ui::TextLabel *m_place;
    ui::TextLabel *m_number;
    ui::ElidedLabel *m_name;
    ui::ElidedLabel *m_about;
    ui::MaskedField *m_nik;
    ui::MaskedField *m_kpj;
    ui::Chip *m_state;
    QWidget *m_days;
    ui::TextLabel *m_day;
    ui::TextLabel *m_until;
    bool m_folded = false;
    int m_at = 0;
    int m_count = 0;
};

/// Asks why, with one key, and has the session put it on record and show the field.
void askWhyReveal(models::ClaimSession &session, domain::FieldKey field, QWidget *parent, const QPoint &globalPos);

} // namespace loket::approvalpanel
