// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/changeform.h"
#include "loket/models/changelistmodel.h"

#include <QPoint>
#include <QWidget>

class QVBoxLayout;

namespace loket::changespanel {

class ChangeList;
class ChangesCard;

/// The page of what two persons must agree to. Borrows the models, which outlive it. Thread: GUI thread only.
class ChangesPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangesPanel)

public:
    struct Models
    {
        models::ChangeListModel &list;
        models::ClaimSession &session; ///< of this page alone
        models::ChangeForm &form;
    };
    explicit ChangesPanel(const Models &models, QWidget *parent = nullptr);

    /// Who it is, and the viewer of the claim's documents; the panel takes them.
    void setCentre(QWidget *header, QWidget *viewer);
    /// Any claim, also one in which nothing waits.
    void openClaim(domain::ClaimId claim);
    /// Opens the dialog once the claim is there. `document`: the paper to do without.
    void propose(domain::ChangeKind kind = domain::ChangeKind::Unknown,
                 domain::DocumentKind document = domain::DocumentKind::Unknown);

signals:
    /// Done or refused, in words: worth a toast.
    void said(const QString &text);
    /// Somebody wants to read a masked value; ask why, then reveal it in the session.
    void revealWanted(loket::domain::FieldKey field, const QPoint &globalPos);

private:
    void chosen(const domain::ClaimId &claim);
    void done(models::ChangeAct act);
    void proposeNow();

    Models m_models;
    ChangeList *m_list;
    ChangesCard *m_card;
    QVBoxLayout *m_centre;
    bool m_wanted = false; ///< a proposal, as soon as the claim is read
    domain::ChangeKind m_wantedKind = domain::ChangeKind::Unknown;
    domain::DocumentKind m_wantedDocument = domain::DocumentKind::Unknown;
};

} // namespace loket::changespanel
