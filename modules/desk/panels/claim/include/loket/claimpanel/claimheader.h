// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/claimsession.h"
#include "loket/ui/card.h"

namespace loket::ui {
class Chip;
class ElidedLabel;
class KeyButton;
class MaskedField;
class ProvisionalMark;
class TextLabel;
} // namespace loket::ui

namespace loket::claimpanel {

/// The strip above the evidence: ticket, name, masked identifiers, state, running time. Borrows the session.
class ClaimHeader final : public ui::Card
{
    Q_OBJECT

public:
    explicit ClaimHeader(models::ClaimSession &session, QWidget *parent = nullptr);

    /// How long a visit should take.
    void setTarget(std::chrono::minutes target);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void refresh();
    void showIdentifiers();
    void fitIdentifiers();
    void showState();
    void showTime();
    void revealed(domain::FieldKey field);
    [[nodiscard]] ui::MaskedField *fieldOf(domain::FieldKey key) const;
    [[nodiscard]] std::string wholeValue(domain::FieldKey key) const;

    models::ClaimSession &m_session;
    std::chrono::minutes m_target{15};
    ui::TextLabel *m_ticket;
    ui::ElidedLabel *m_name;
    ui::ElidedLabel *m_about;
    QWidget *m_identifiers;
    ui::MaskedField *m_nik;
    ui::MaskedField *m_kpj;
    ui::Chip *m_conflict;
    ui::ProvisionalMark *m_provisional;
    ui::Chip *m_state;
    ui::KeyButton *m_begin;
    ui::TextLabel *m_time;
    ui::TextLabel *m_targetText;
};

} // namespace loket::claimpanel
