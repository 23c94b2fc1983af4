// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskparts.h"
#include "documentsbinding.h"

#include "loket/changespanel/changespanel.h"
#include "loket/claimpanel/claimheader.h"
#include "loket/models/changeform.h"
#include "loket/models/changelistmodel.h"

#include <QWidget>

namespace loket::workstation {

/// The page of changes that two persons agree to. Lends the panel its models, the header and the viewer.
class ChangesPage final : public QWidget
{
    Q_OBJECT

public:
    ChangesPage(const DeskParts &parts, const models::CommandMaker &maker, rendering::RenderService &renderer);
    ~ChangesPage() override;

    void openClaim(domain::ClaimId claim);
    /// Opens the dialog in which a change is proposed; for a waiver with the paper to do without.
    void propose(domain::ClaimId claim, domain::ChangeKind kind, domain::DocumentKind document);
    [[nodiscard]] QList<QWidget *> panes() const;

signals:
    void said(const QString &text);
    void failed(const loket::core::Error &error);
    /// Claims in which something is this person's to do.
    void waitingChanged(int count);

private:
    models::ChangeListModel m_list;
    models::ClaimSession m_session;
    models::ChangeForm m_form;
    DocumentsBinding m_documents;
    claimpanel::ClaimHeader *m_header;
    changespanel::ChangesPanel *m_panel;
};

} // namespace loket::workstation
