// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/changeform.h"
#include "loket/ui/card.h"

#include <vector>

class QShortcut;
class QVBoxLayout;

namespace loket::ui {
class EmptyState;
class KeyButton;
class TextLabel;
} // namespace loket::ui

namespace loket::changespanel {

class ChangeItem;

/// Why the money came back, what waits, and the way to propose something. Borrows the form.
class ChangesCard final : public ui::Card
{
    Q_OBJECT

public:
    explicit ChangesCard(models::ChangeForm &form, QWidget *parent = nullptr);

    static constexpr int kWidth = 384;
    void openProposal(domain::ChangeKind kind, domain::DocumentKind document);

signals:
    void revealWanted(loket::domain::FieldKey field, const QPoint &globalPos);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What the items were drawn from: nothing is made anew while it stays.
    struct Drawn
    {
        std::optional<domain::ClaimId> claim;
        domain::ClaimState state = domain::ClaimState::Unknown;
        std::vector<domain::PendingChange> changes;
        domain::ClaimForm form;
        bool onHold = false;
        bool busy = false;
        bool operator==(const Drawn &) const = default;
    };
    void refresh();
    void rebuild(const domain::Claim *claim);
    void showFailure(const domain::Claim *claim);
    void confirm(const domain::ChangeId &change);
    void confirmFirst();
    void refuse(const domain::ChangeId &change);
    void retranslate();

    models::ChangeForm &m_form;
    ui::TextLabel *m_failure;
    QVBoxLayout *m_items;
    ui::EmptyState *m_empty;
    ui::TextLabel *m_agreed;
    ui::KeyButton *m_propose;
    std::vector<ChangeItem *> m_shown;
    Drawn m_drawn;
};

} // namespace loket::changespanel
